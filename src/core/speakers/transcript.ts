import type { Block } from '../block';
import type { BlockWork } from '../memory';
import type { Reading } from '../reading';
import { spanOf, type Span } from '../span';

/** What somebody says in a transcript, behind a name and a colon; spans are the article's. */
export interface Utterance {
	readonly block: Block;
	/** "SMITH", "Q". */
	readonly label: string;
	readonly labelAt: Span;
	readonly words: Span;
}

/** The utterances of an article that is, at least in part, a transcript: "SMITH: Not yet.", "Q: …" and "A: …", "Q. …" and "A. …". */
export function utterancesOf(reading: Reading): readonly Utterance[] {
	const found = reading.blocks.flatMap((block) => {
		const label = reading.recall(labelled, block);
		return label && block.number > 0 ? [utteranceIn(block, label)] : [];
	});
	const asked = found.some(({ label }) => label === 'Q.');
	const utterances = asked ? found : found.filter(({ label }) => label !== 'A.'); // "A. Holm left" opens no answer
	return isTalk(utterances.map(({ label }) => label)) ? utterances : [];
}

/** How long label and gap are at a block's start; undefined when it has no label. */
const labelled: BlockWork<{ readonly label: number; readonly gap: number } | undefined> = { name: 'transcript label', of: labelIn };

// Capitals, a name of a few words, the members whom a parliament’s reporters leave unnamed, or the letters of question and answer; words in
// marks are quotations, not utterances.
const opening = new RegExp(
	'^(?:(?<label>(?:(?:The|Mr|Madam)\\.? (?:[\\p{L}’\'-]{1,24},? ){1,12}(?=\\((?:Mr|Mrs|Ms|Miss|Dr|Sir)\\b)|(?:Some|An) hon\\. members? ?|(?:\\p{Lu}[\\p{L}\\p{M}.’\'-]{0,24} ?){1,4})(?:\\([^()]{1,80}\\))?)'
	+ '(?<gap>:\\s{1,4})(?=[^\\s“"‘«„])|(?<letter>[QA]\\.)(?<space>\\s{1,4})(?=\\S))', 'u',
);

function labelIn(text: string): { readonly label: number; readonly gap: number } | undefined {
	const { label, gap, letter = label, space = gap } = opening.exec(text)?.groups ?? {};
	return letter && space ? { label: letter.length, gap: space.length } : undefined;
}

function utteranceIn(block: Block, { label, gap }: { readonly label: number; readonly gap: number }): Utterance {
	const { start, end } = block.span;
	return {
		block, label: block.text.slice(0, label).trim(), labelAt: spanOf(start, start + label), words: spanOf(start + label + gap, end),
	};
}

/** At least three utterances, and somebody has the word again; the seat in brackets may stand behind a name only once. */
function isTalk(labels: readonly string[]): boolean {
	return labels.length >= 3 && new Set(labels.map((label) => label.replace(/ ?\([^()]*\)$/, ''))).size < labels.length;
}
