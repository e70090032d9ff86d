import type { OrganizationKind } from '../../annotations';
import type { BlockWork } from '../../memory';
import type { Reading } from '../../reading';
import { countBefore } from '../../search';
import { shifted, spanOf, type Span } from '../../span';
import { kindOfHead } from '../../words/bodyHeads';
import { headOf, type Body } from './joining';

/**
 * What the text calls a body after naming it: "Severnside was fined. The company said" makes a company of a body whose name tells nothing. Only
 * the body named last is meant, and only where none of that kind was named before.
 */
export function withCalledKinds(reading: Reading, bodies: readonly Body[]): readonly Body[] {
	if (!bodies.some(isOpen)) {
		return bodies;
	}
	const places = bodies.flatMap((body) => body.sightings.map(({ span }) => ({ start: span.start, end: span.end, body }))).sort((a, b) => a.start - b.start);
	const called = new Map<Body, { readonly kind: OrganizationKind; readonly nouns: Set<string> }>();
	for (const { span, noun, kind } of callsIn(reading)) {
		const count = countBefore(places, span.start, ({ start }) => start);
		const last = places[count - 1];
		if (!last || !isOpen(last.body) || span.start - last.end > reach || (called.get(last.body)?.kind ?? kind) !== kind) {
			continue;
		}
		const isTaken = places.slice(0, count).some(({ body }) => body !== last.body && isOfKind(body, kind, noun));
		if (!isTaken) {
			const known = called.get(last.body) ?? { kind, nouns: new Set<string>() };
			known.nouns.add(noun);
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

function isOfKind({ organization: { classification, name } }: Body, kind: OrganizationKind, noun: string): boolean {
	return kind === 'organisation' ? headOf(name) === noun : classification === kind;
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

/** From the classes of organisations in schema.org. */
const kindOfCall: ReadonlyMap<string, OrganizationKind> = new Map<string, OrganizationKind>([
	...['company', 'firm', 'airline', 'carrier', 'retailer', 'insurer', 'brewer', 'carmaker', 'automaker', 'chipmaker', 'drugmaker', 'developer', 'manufacturer', 'startup', 'conglomerate', 'lender', 'brewery', 'supermarket']
		.map((noun): [string, OrganizationKind] => [noun, 'company']),
	...['newspaper', 'broadcaster', 'magazine'].map((noun): [string, OrganizationKind] => [noun, 'news outlet']),
	...['club', 'union', 'charity', 'group', 'museum', 'team', 'network', 'institute'].map((noun): [string, OrganizationKind] => [noun, 'organisation']),
	['party', 'party'], ['university', 'university'],
]);
