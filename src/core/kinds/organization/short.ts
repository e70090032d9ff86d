import type { OrganizationMention } from '../../annotations';
import type { BlockWork } from '../../memory';
import type { Reading } from '../../reading';
import { shifted, spanOf, type Span } from '../../span';
import { headsTakenUp } from '../../words/bodyHeads';
import { headOf, type Body } from './joining';

/** "the ministry" after "China’s Defense Ministry": the latest body before it whose name turns on the same word. */
export function shortMentions(reading: Reading, bodies: readonly Body[]): readonly OrganizationMention[] {
	const byHead = placesByHead(bodies);
	return reading.blocks.flatMap((block) => reading.recall(takenUp, block).flatMap(({ span, head }) => {
		const at = shifted(span, block.span.start);
		const body = byHead.get(head)?.findLast(({ start }) => start < at.start)?.body;
		return body ? [{ kind: 'organization', span: at, organization: body.organization, form: 'short' } satisfies OrganizationMention] : [];
	}));
}

interface Place {
	readonly start: number;
	readonly body: Body;
}

function placesByHead(bodies: readonly Body[]): ReadonlyMap<string, readonly Place[]> {
	const places = new Map<string, Place[]>();
	for (const body of bodies) {
		const ofHead = places.get(headOf(body.organization.name)) ?? [];
		places.set(headOf(body.organization.name), ofHead);
		ofHead.push(...body.sightings.map(({ span }) => ({ start: span.start, body })));
	}
	for (const ofHead of places.values()) {
		ofHead.sort((a, b) => a.start - b.start);
	}
	return places;
}

interface TakenUp {
	readonly span: Span;
	readonly head: string;
}

const takenUp: BlockWork<readonly TakenUp[]> = { name: 'heads taken up', of: takenUpIn };

// "the administration", but not "the administration building" of a plain noun; what follows is left to the reader.
const definite = new RegExp(`\\b[Tt]he (?<head>${[...headsTakenUp].join('|')})\\b(?! of\\b)`, 'g');

function takenUpIn(text: string): readonly TakenUp[] {
	return [...text.matchAll(definite)].map((match) => {
		const head = match.groups?.head ?? '';
		const end = match.index + match[0].length;
		return { span: spanOf(end - head.length, end), head };
	});
}
