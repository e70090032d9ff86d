import type { BlockWork } from './memory';
import type { Reading } from './reading';

/**
 * Silent reading of English prose, words a minute: Brysbaert, "How many words do we read per minute? A review
 * and meta-analysis of reading rate", Journal of Memory and Language 109 (2019), gives 238 for non-fiction.
 */
export const wordsPerMinute = 238;

/** The words of a paragraph, counted again only when it changes. */
export const blockWords: BlockWork<number> = { name: 'words', of: wordCount };

/** The words of all paragraphs; the headline is not counted. */
export function totalWords(reading: Reading): number {
	return reading.blocks.reduce((sum, block) => block.number === 0 ? sum : sum + reading.recall(blockWords, block), 0);
}

/** Words as a newspaper counts them: pieces between white space that hold a letter or a digit. */
export function wordCount(text: string): number {
	let count = 0;
	for (const piece of text.split(/\s/)) {
		if (/[\p{L}\p{N}]/u.test(piece)) {
			count++;
		}
	}
	return count;
}

/** Whole minutes, at least one. */
export function minutesToRead(words: number): number {
	return Math.max(1, Math.round(words / wordsPerMinute));
}
