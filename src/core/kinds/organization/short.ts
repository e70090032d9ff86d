import type { OrganizationMention } from '../../annotations';
import type { BlockWork } from '../../memory';
import type { Reading } from '../../reading';
import { shifted, spanOf, type Span } from '../../span';
import { headsOfEmployers, headsOfKind, headsTakenUp } from '../../words/bodyHeads';
import { roleNouns } from '../../words/titles';
import { headOf, type Body } from './joining';

/** "the ministry" after "China’s Defense Ministry": the latest body before it whose name turns on the same word. */
export function shortMentions(reading: Reading, bodies: readonly Body[]): readonly OrganizationMention[] {
	const byHead = placesByHead(bodies);
	return reading.blocks.flatMap((block) => reading.recall(takenUp, block).flatMap(({ span, head }) => {
		const at = shifted(span, block.span.start);
		const places = byHead.get(head);
		const body = (places?.findLast(({ start, last }) => start < at.start && !last) ?? places?.findLast(({ start }) => start < at.start))?.body;
		return body ? [{ kind: 'organization', span: at, organization: body.organization, form: 'short' } satisfies OrganizationMention] : [];
	}));
}

interface Place {
	readonly start: number;
	readonly body: Body;
	/** A news agency that the article only names as its source is "the agency" where no other is: "JAKARTA (Reuters) - The Space Agency … the agency". */
	readonly last: boolean;
}

function placesByHead(bodies: readonly Body[]): ReadonlyMap<string, readonly Place[]> {
	const places = new Map<string, Place[]>();
	for (const body of bodies) {
		for (const head of headsFor(body)) {
			const ofHead = places.get(head) ?? [];
			places.set(head, ofHead);
			ofHead.push(...body.sightings.map(({ span }) => ({ start: span.start, body, last: isSource(body, head) })));
		}
	}
	for (const ofHead of places.values()) {
		ofHead.sort((a, b) => a.start - b.start);
	}
	return places;
}

function isSource({ organization: { name, classification } }: Body, head: string): boolean {
	return head === 'agency' && classification === 'news agency' && headOf(name) !== head;
}

/** The word its name turns on, and the words for what it is: "the company" is Gazprom. */
function headsFor({ organization: { name, classification } }: Body): ReadonlySet<string> {
	return new Set([headOf(name), ...headsOfKind.get(classification) ?? []]);
}

interface TakenUp {
	readonly span: Span;
	readonly head: string;
}

const takenUp: BlockWork<readonly TakenUp[]> = { name: 'heads taken up', of: takenUpIn };

// "the administration", "the board", but not "across the board".
const definite = /(?<!\bacross )\b[Tt]he [a-z]{1,20}\b(?! of\b)/g;

function takenUpIn(text: string): readonly TakenUp[] {
	const found: TakenUp[] = [];
	for (const match of text.matchAll(definite)) {
		const head = match[0].slice('the '.length);
		const end = match.index + match[0].length;
		if (headsTakenUp.has(head) || (headsOfEmployers.has(head) && isEmployer(text, match.index, end))) {
			found.push({ span: spanOf(end - head.length, end), head });
		}
	}
	return found;
}

/** Rooms do not speak: "the office said". */
const speaks = /^ (?:said|says|announced|warned|added|found|estimated|declined|confirmed|denied|reported|would decide|will decide)\b/;

/** "a former inspector at the office", "the company’s managing director", "the office said". */
function isEmployer(text: string, start: number, end: number): boolean {
	const before = /(?<noun>[\p{L}-]{2,20}) (?:at|of|for|with|in) $/u.exec(text.slice(Math.max(0, start - 32), start))?.groups?.noun ?? '';
	const after = /^['’]s (?<office>(?:[\p{L}-]{2,20} ?){1,3})/u.exec(text.slice(end, end + 70))?.groups?.office ?? '';
	return [before, ...after.split(' ')].some((word) => roleNouns.has(word.toLowerCase())) || speaks.test(text.slice(end, end + 16));
}
