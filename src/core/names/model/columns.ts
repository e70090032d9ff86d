import type { KnownWord } from '../text/knownWords';
import type { Candidate } from '../rules';
import { isCapital } from '../text/runs';
import type { Word } from '../text/words';

/** A block's words with all that the features ask of them. */
export interface Columns {
	readonly words: readonly Word[];
	readonly known: readonly KnownWord[];
	/** What the rules say: 0 nothing, else 1 + 4 × type + 2 × sure + (1 inside, 0 at its first word). */
	readonly rule: Uint8Array;
	/** Where the row of capitals around a word starts and ends, its end exclusive; empty for other words. */
	readonly runFrom: Int32Array;
	readonly runTo: Int32Array;
}

const types = ['person', 'organization', 'place', 'other'] as const;

export function columnsOf(words: readonly Word[], ruled: readonly Candidate[]): Columns {
	const known = words.map((word) => word.known);
	const columns = { words, known, rule: rulesOf(words, ruled), runFrom: new Int32Array(words.length), runTo: new Int32Array(words.length) };
	markRuns(words, columns.runFrom, columns.runTo);
	return columns;
}

/** The hash of the word at a place of the block. */
export function hashAt({ known }: Columns, at: number): number {
	return known[at]?.hash ?? 0;
}

function rulesOf(words: readonly Word[], ruled: readonly Candidate[]): Uint8Array {
	const rule = new Uint8Array(words.length);
	let at = 0;
	for (const { start, end, type, sure } of ruled) {
		while (at < words.length && (words[at]?.start ?? 0) < start) {
			at++;
		}
		const code = 1 + 4 * types.indexOf(type) + (sure ? 2 : 0);
		for (let inside = 0; at < words.length && (words[at]?.start ?? 0) < end; at++, inside = 1) {
			rule[at] = code + inside;
		}
	}
	return rule;
}

function markRuns(words: readonly Word[], from: Int32Array, to: Int32Array): void {
	for (let at = 0; at < words.length;) {
		let end = at;
		while (isCapital(words[end]) && (end === at || words[end]?.spaced)) {
			end++;
		}
		for (let inside = at; inside < end; inside++) {
			from[inside] = at;
			to[inside] = end;
		}
		at = Math.max(end, at + 1);
	}
}
