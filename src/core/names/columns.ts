import { hashOf, plainForm, type Lexicon } from './lexicon';
import type { Candidate } from './rules';
import { isCapital } from './runs';
import type { Word } from './words';

/** A block's words with all that the features ask of them, one array a fact, so that the hot loops touch numbers only. */
export interface Columns {
	readonly words: readonly Word[];
	readonly hash: Int32Array;
	readonly plain: readonly string[];
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

export function columnsOf(words: readonly Word[], lexicon: Lexicon, ruled: readonly Candidate[]): Columns {
	const size = words.length;
	const columns = {
		words, plain: words.map(({ text }) => plainForm(text)), hash: new Int32Array(size), shape: new Int32Array(size),
		fine: new Uint16Array(size), middle: new Uint16Array(size), coarse: new Uint16Array(size), flags: new Int32Array(size),
		rule: rulesOf(words, ruled), runFrom: new Int32Array(size), runTo: new Int32Array(size),
	};
	words.forEach((word, at) => {
		const hash = hashOf(columns.plain[at] ?? '');
		const known = lexicon.find(hash);
		columns.hash[at] = hash;
		columns.shape[at] = shapeOf(word.text);
		if (known >= 0) {
			columns.fine[at] = lexicon.fine[known] ?? 0;
			columns.middle[at] = lexicon.middle[known] ?? 0;
			columns.coarse[at] = lexicon.coarse[known] ?? 0;
			columns.flags[at] = lexicon.flags[known] ?? 0;
		}
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

/** A number that words of one look share: "Chase" and "Wu" are one look, "US" and "NATO" another, "F-16" a third. */
function shapeOf(text: string): number {
	let shape = 0;
	let before = 0;
	for (let at = 0; at < text.length && at < 24; at++) {
		const sort = sortOf(text.charCodeAt(at));
		if (sort !== before) {
			shape = Math.imul(shape, 7) + sort;
			before = sort;
		}
	}
	return Math.imul(shape, 3) + (text.length < 2 ? 0 : text.length < 4 ? 1 : 2);
}

function sortOf(unit: number): number {
	if (unit >= 97 && unit <= 122) {
		return 1;
	}
	if (unit >= 65 && unit <= 90) {
		return 2;
	}
	if (unit >= 48 && unit <= 57) {
		return 3;
	}
	if (unit < 128) {
		return unit === 45 ? 4 : unit === 46 ? 5 : 6;
	}
	const letter = String.fromCharCode(unit);
	return letter !== letter.toLowerCase() ? 2 : letter !== letter.toUpperCase() ? 1 : 6;
}
