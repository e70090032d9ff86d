import type { ContextWork } from '../memory';
import type { Reading } from '../reading';
import { shifted, type Span } from '../span';
import { speech, type Speech } from './speech';

/** A subject of a sentence or of a saying verb outside the marks. */
export interface Turn {
	readonly span: Span;
	readonly block: number;
	/** A speaker holds the floor more firmly than whoever a sentence is about. */
	readonly rank: number;
}

/** Subjects of sentences and of saying verbs, in text order. */
export function turnsOf(reading: Reading): readonly Turn[] {
	return reading.blocks.flatMap((block) => (
		reading.recallIn(turns, block, reading.recall(speech, block)).map(({ span, rank }) => ({ span: shifted(span, block.span.start), block: block.number, rank }))
	));
}

/** The turns of a block, offsets from its start. */
const turns: ContextWork<readonly Omit<Turn, 'block'>[], Speech> = {
	name: 'turns',
	key: () => '',
	of: (_text, { cues, themes }) => (
		[...themes.map((span) => ({ span, rank: 1 })), ...cues.filter(({ quoted }) => !quoted).map(({ subject }) => ({ span: subject, rank: 2 }))]
			.sort((a, b) => a.span.start - b.span.start || a.rank - b.rank)
	),
};
