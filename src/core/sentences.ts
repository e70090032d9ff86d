import type { BlockWork } from './memory';
import type { Reading } from './reading';
import { countBefore } from './search';
import { encloses, shifted, spanOf, type Span } from './span';
import { abbreviations } from './words/abbreviations';

/** Sentence spans of a block, without white space at their edges; "Maj. Gen." ends none. Offsets from the block's start. */
export const sentences: BlockWork<readonly Span[]> = { name: 'sentences', of: sentencesOf };

/** The sentence that holds a span of the article, if one holds it whole. */
export function sentenceOf(reading: Reading, span: Span): Span | undefined {
	const block = reading.blocks[countBefore(reading.blocks, span.start + 1, (each) => each.span.start) - 1];
	return block && reading.recall(sentences, block).map((each) => shifted(each, block.span.start)).find((each) => encloses(each, span));
}

// An end mark, whatever closes around it, white space, and the beginning of something new.
const boundary = /(?<end>[.!?…][.!?…]{0,3})(?<closers>["'”’»)\]]{0,3})(?<gap>\s{1,20})(?=["'“‘«([]{0,3}[\p{Lu}\p{Lo}\d])/gu;

const lastWord = /(?<word>[\p{L}\p{M}.’'-]{1,40})$/u;

function sentencesOf(text: string): readonly Span[] {
	const found: Span[] = [];
	let start = 0;
	for (const match of text.matchAll(boundary)) {
		const { end = '', closers = '' } = match.groups ?? {};
		const stop = match.index + end.length + closers.length;
		if (end === '.' && closers === '' && endsInAbbreviation(text.slice(Math.max(start, match.index - 40), match.index))) {
			continue;
		}
		found.push(spanOf(start, stop));
		start = match.index + match[0].length;
	}
	if (start < text.length) {
		found.push(spanOf(start, text.length));
	}
	return found;
}

/** "Gen", "Lt. Col", "J" and "U.S" before a full stop; a sentence may still end there, which costs less than a split name. */
function endsInAbbreviation(before: string): boolean {
	const word = lastWord.exec(before)?.groups?.word ?? '';
	const plain = word.split('.').at(-1) ?? '';
	return abbreviations.has(plain.toLowerCase().replace(/^(?:then|ex)-/, '')) || /^\p{Lu}$/u.test(plain);
}
