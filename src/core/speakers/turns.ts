import type { Reading } from '../reading';
import { shifted, type Span } from '../span';
import { speech } from './speech';

/** A subject of a sentence or of a saying verb outside the marks. */
export interface Turn {
	readonly span: Span;
	readonly block: number;
	/** A speaker holds the floor more firmly than whoever a sentence is about. */
	readonly rank: number;
}

/** Subjects of sentences and of saying verbs, in text order. */
export function turnsOf(reading: Reading): readonly Turn[] {
	return reading.blocks.flatMap((block) => {
		const { cues, themes } = reading.recall(speech, block);
		const at = (span: Span, rank: number): Turn => ({ span: shifted(span, block.span.start), block: block.number, rank });
		const turns = [...themes.map((span) => at(span, 1)), ...cues.filter(({ quoted }) => !quoted).map(({ subject }) => at(subject, 2))];
		return turns.sort((a, b) => a.span.start - b.span.start || a.rank - b.rank);
	});
}
