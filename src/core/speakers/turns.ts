import type { ContextWork } from '../memory';
import type { SharedWork } from '../reading';
import { shifted, spanOf, textOf, type Span } from '../span';
import { speech, type Speech } from './speech';

/** A subject of a sentence or of a saying verb outside the marks. */
export interface Turn {
	readonly span: Span;
	readonly block: number;
	/** A speaker holds the floor more firmly than whoever a sentence is about. */
	readonly rank: number;
	/** In lower case. */
	readonly words: string;
}

/** Subjects of sentences and of saying verbs, in text order. */
export const turns: SharedWork<readonly Turn[]> = {
	name: 'turns of the article',
	of: (reading) => reading.blocks.flatMap((block) => (
		reading.recallIn(turnsInBlock, block, reading.recall(speech, block)).map(({ span, rank, words }) => (
			{ span: shifted(span, block.span.start), block: block.number, rank, words }
		))
	)),
};

/** The turns of a block, offsets from its start. */
const turnsInBlock: ContextWork<readonly Omit<Turn, 'block'>[], Speech> = {
	name: 'turns',
	key: () => '',
	of: (text, { cues, themes }) => {
		const turn = (span: Span, rank: number): Omit<Turn, 'block'> => ({ span, rank, words: textOf(text, span).toLowerCase() });
		return [...themes.map((span) => turn(span, 1)), ...wordingsIn(text).map((span) => turn(span, 1)), ...cues.filter((cue) => !cue.quoted && !(cue.sort === 'naming' && isSubordinate(text, cue.subject))).map(({ subject }) => turn(subject, 2))]
			.sort((a, b) => a.span.start - b.span.start || a.rank - b.rank);
	},
};

/** The "his" of "in his words", which has no verb. */
function wordingsIn(text: string): readonly Span[] {
	const found = text.includes(' words') ? text.matchAll(/\bin (?:his|her)(?= (?:own )?words\b)/gi) : [];
	return [...found].map(({ 0: words, index }) => spanOf(index + 'in '.length, index + words.length));
}

/** "never ran for anything before Wu called him that": whoever only names another in passing does not take the floor. */
function isSubordinate(text: string, { start, end }: Span): boolean {
	return !/^(?:he|she)$/i.test(text.slice(start, end)) && /\b(?:before|until|that) $/.test(text.slice(Math.max(0, start - 9), start));
}
