import type { OrganizationKind } from '../../annotations';
import type { BlockWork } from '../../memory';
import type { Reading } from '../../reading';
import { shifted, spanOf, type Span } from '../../span';
import { companyNouns, kindOfHead } from '../../words/bodyHeads';
import type { Body } from './joining';
import { headOf } from './kindByName';

/**
 * What the text calls a body after naming it: "Severnside was fined. The company said" makes a company of a body whose name tells nothing. Only
 * the body named last is meant, and only where none of that kind was named before.
 */
export function withCalledKinds(reading: Reading, bodies: readonly Body[]): readonly Body[] {
	if (!bodies.some((body) => isOpen(body) || isListedOpen(body))) {
		return bodies;
	}
	const places = bodies.flatMap((body) => body.sightings.map(({ span }): Place => ({ start: span.start, end: span.end, body }))).sort((a, b) => a.start - b.start);
	const called = new Map<Body, { readonly kind: OrganizationKind; readonly nouns: Set<string> }>();
	const named = new Named();
	const takenBy = new Map<string, Body>();
	let next = 0;
	let last: Place | undefined;
	for (const { span, noun, kind } of callsIn(reading)) {
		for (let place = places[next]; place && place.start < span.start; place = places[++next]) {
			named.add(place.body);
			last = place;
		}
		const isTaken = kind === 'organisation' && (takenBy.get(noun) ?? last?.body) !== last?.body; // "the club" is the Raptors already
		const isMeant = last && (isOpen(last.body) || (kind === 'organisation' && isListedOpen(last.body))) && !isTaken && span.start - last.end <= reach && (called.get(last.body)?.kind ?? kind) === kind;
		if (last && isMeant && !named.another(last.body, kind === 'organisation' ? noun : kind)) {
			const known = called.get(last.body) ?? { kind, nouns: new Set<string>() };
			known.nouns.add(noun);
			takenBy.set(noun, last.body);
			called.set(last.body, known);
		}
	}
	return bodies.map((body) => {
		const found = called.get(body);
		return found ? { ...body, organization: { ...body.organization, classification: found.kind }, nouns: found.nouns } : body;
	});
}

/** In characters. */
const reach = 500;

/** A body of which neither the directory nor its own name tells what it is. */
function isOpen({ organization: { entry, classification, name } }: Body): boolean {
	return entry === undefined && classification === 'organisation' && kindOfHead.get(headOf(name)) === undefined;
}

/** A body of the directory that is no agency, firm or party: it may be called a charity or a union. */
function isListedOpen({ organization: { entry, classification, name } }: Body): boolean {
	return entry !== undefined && classification === 'organisation' && kindOfHead.get(headOf(name)) === undefined;
}

interface Place {
	readonly start: number;
	readonly end: number;
	readonly body: Body;
}

/** Which kinds and heads were named so far, and by how many bodies: two are as good as all. */
class Named {
	readonly #bodies = new Map<string, readonly Body[]>();

	add(body: Body): void {
		const { classification, name } = body.organization;
		for (const word of [classification, headOf(name)]) {
			const known = this.#bodies.get(word) ?? [];
			if (known.length < 2 && !known.includes(body)) {
				this.#bodies.set(word, [...known, body]);
			}
		}
	}

	/** Whether a body other than this was named that is of the kind, or whose name turns on the noun. */
	another(body: Body, word: string): boolean {
		return this.#bodies.get(word)?.some((each) => each !== body) === true;
	}
}

interface Call {
	readonly span: Span;
	readonly noun: string;
	readonly kind: OrganizationKind;
}

function callsIn(reading: Reading): readonly Call[] {
	return reading.blocks.flatMap((block) => reading.recall(calls, block).map((call) => ({ ...call, span: shifted(call.span, block.span.start) })));
}

const calls: BlockWork<readonly Call[]> = { name: 'bodies called', of: callsOf };

function callsOf(text: string): readonly Call[] {
	const found: Call[] = [];
	for (const match of text.matchAll(/\b[Tt]he (?<noun>\p{Ll}{4,12})\b(?! of\b)/gu)) {
		const noun = match.groups?.noun ?? '';
		const kind = kindOfCall.get(noun);
		if (kind !== undefined) {
			found.push({ span: spanOf(match.index + 'the '.length, match.index + match[0].length), noun, kind });
		}
	}
	return found;
}

const kindOfCall: ReadonlyMap<string, OrganizationKind> = new Map<string, OrganizationKind>([
	...['company', 'firm', ...companyNouns].map((noun): [string, OrganizationKind] => [noun, 'company']),
	...['newspaper', 'broadcaster', 'magazine'].map((noun): [string, OrganizationKind] => [noun, 'news outlet']),
	...['club', 'union', 'charity', 'group', 'museum', 'team', 'network', 'institute'].map((noun): [string, OrganizationKind] => [noun, 'organisation']),
	['party', 'party'], ['university', 'university'],
]);
