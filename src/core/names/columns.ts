import type { KnownWord, KnownWords } from './knownWords';
import type { Candidate } from './rules';
import { isCapital } from './runs';
import type { Word } from './words';

/** A block's words with all that the features ask of them, one array a fact, so that the hot loops touch numbers only. */
export interface Columns {
	readonly words: readonly Word[];
	readonly known: readonly KnownWord[];
	readonly hash: Int32Array;
	readonly shape: Int32Array;
	readonly fine: Uint16Array;
	readonly middle: Uint16Array;
	readonly coarse: Uint16Array;
	readonly flags: Int32Array;
	/** What the rules say: 0 nothing, else 1 + 4 × type + 2 × sure + (1 inside, 0 at its first word). */
	readonly rule: Uint8Array;
	/** Where the row of capitals around a word starts and ends, its end exclusive; empty for other words. */
	readonly runFrom: Int32Array;
	readonly runTo: Int32Array;
}

const types = ['person', 'organization', 'place', 'other'] as const;

export function columnsOf(words: readonly Word[], facts: KnownWords, ruled: readonly Candidate[]): Columns {
	const size = words.length;
	const known = words.map(({ text }) => facts.of(text));
	const columns = {
		words, known, hash: new Int32Array(size), shape: new Int32Array(size),
		fine: new Uint16Array(size), middle: new Uint16Array(size), coarse: new Uint16Array(size), flags: new Int32Array(size),
		rule: rulesOf(words, ruled), runFrom: new Int32Array(size), runTo: new Int32Array(size),
	};
	known.forEach(({ hash, shape, fine, middle, coarse, flags }, at) => {
		columns.hash[at] = hash;
		columns.shape[at] = shape;
		columns.fine[at] = fine;
		columns.middle[at] = middle;
		columns.coarse[at] = coarse;
		columns.flags[at] = flags;
	});
	markRuns(words, columns.runFrom, columns.runTo);
	return columns;
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
