import type { Columns } from './columns';
import type { KnownWord } from './knownWords';
import { hashOf } from './lexicon';

/** Rows of the table of weights; features share them by hash. */
export const rowCount = 1 << 18;

/** No word has more features than this. */
export const featureLimit = 160;

/**
 * Writes the rows of what the block alone tells of the word, and returns how many there are: what the word is by itself, what its
 * neighbours are by themselves, and what they are together.
 */
export function blockFeatures(columns: Columns, at: number, rows: Int32Array): number {
	let count = ownFeatures(columns.known[at], rows);
	count += featuresBefore(columns.known[at - 1], rows.subarray(count));
	count += featuresAfter(columns.known[at + 1], rows.subarray(count));
	return count + contextFeatures(columns, at, rows.subarray(count));
}

/** What a word is by itself, wherever it stands. */
export function ownFeatures(word: KnownWord | undefined, rows: Int32Array): number {
	const out = new Rows(rows);
	const { plain, hash, shape, fine, middle, coarse, flags } = word ?? noWord;
	out.add(10, hash);
	out.add(17, shape);
	out.pair(21, hash, shape);
	for (let length = 1; length < 5 && length < plain.length; length++) {
		out.add(24 + length, hashOf(plain, 0, length));
		out.add(28 + length, hashOf(plain, plain.length - length));
	}
	out.add(40, fine);
	out.add(41, middle);
	out.add(42, coarse);
	out.add(60, flags);
	out.bits(65, flags);
	return out.count;
}

/** What a word tells of the next by itself; there is none before the first. */
export function featuresBefore(word: KnownWord | undefined, rows: Int32Array): number {
	return neighbourFeatures(word, rows, { hash: 11, fine: 43, middle: 44, flags: 61, bits: 66 });
}

/** What a word tells of the one before it by itself; there is none after the last. */
export function featuresAfter(word: KnownWord | undefined, rows: Int32Array): number {
	return neighbourFeatures(word, rows, { hash: 12, fine: 45, middle: 46, flags: 62, bits: 67 });
}

type Templates = Readonly<Record<'hash' | 'fine' | 'middle' | 'flags' | 'bits', number>>;

function neighbourFeatures(word: KnownWord | undefined, rows: Int32Array, templates: Templates): number {
	const out = new Rows(rows);
	const { hash, fine, middle, flags } = word ?? noWord;
	out.add(templates.hash, hash);
	out.add(templates.fine, fine);
	out.add(templates.middle, middle);
	out.add(templates.flags, flags);
	out.bits(templates.bits, flags);
	return out.count;
}

/** Stands before the first word of a block and after its last. */
const noWord = { plain: '', hash: 1, shape: 0, fine: -1, middle: -1, coarse: 0, flags: 0 };

/** What a word is in its place. */
export function contextFeatures(columns: Columns, at: number, rows: Int32Array): number {
	const out = new Rows(rows);
	wordFeatures(columns, at, out);
	classFeatures(columns, at, out);
	vocabularyFeatures(columns, at, out);
	runFeatures(columns, at, out);
	ruleFeatures(columns, at, out);
	return out.count;
}

/** What the rest of the article tells of a word, one bit each. */
export const documentBits = { person: 1, organization: 2, place: 4, lowerCase: 8, amid: 16, bracketed: 32, tail: 64 } as const;

/** Writes the rows of what the article tells of the word, and returns how many there are. */
export function documentFeatures(columns: Columns, at: number, bits: number, rows: Int32Array): number {
	const out = new Rows(rows);
	const { opens } = columns.words[at] ?? { opens: false };
	const length = columns.runTo[at] ?? 0;
	const alone = length - (columns.runFrom[at] ?? 0) === 1 ? 1 : 0;
	out.add(1, bits);
	out.pair(2, bits, opens ? 1 : 0);
	out.pair(3, bits, alone);
	out.pair(4, bits, columns.rule[at] ?? 0);
	out.pair(5, bits, (columns.middle[at] ?? 0));
	for (let bit = 1; bit <= 64; bit <<= 1) {
		if (bits & bit) {
			out.pair(6, bit, alone * 2 + (opens ? 1 : 0));
		}
	}
	return out.count;
}

class Rows {
	count = 0;
	readonly #rows: Int32Array;

	constructor(rows: Int32Array) {
		this.#rows = rows;
	}

	add(template: number, value: number): void {
		let hash = Math.imul(value ^ Math.imul(template, 0x9E3779B1), 0x85EBCA6B);
		hash = Math.imul(hash ^ (hash >>> 13), 0xC2B2AE35);
		this.#rows[this.count++] = (hash ^ (hash >>> 16)) & (rowCount - 1);
	}

	pair(template: number, a: number, b: number): void {
		this.add(template, Math.imul(a, 0x27D4EB2D) ^ (b + (b << 16)));
	}

	/** One row for each bit that is set. */
	bits(template: number, set: number): void {
		for (let bit = 0; bit < 20; bit++) {
			if ((set >> bit) & 1) {
				this.add(template, bit);
			}
		}
	}
}

function wordFeatures({ hash, shape, words }: Columns, at: number, out: Rows): void {
	const w0 = hash[at] ?? 0;
	const before = hash[at - 1] ?? 1;
	const after = hash[at + 1] ?? 1;
	const s0 = shape[at] ?? 0;
	out.add(13, hash[at - 2] ?? 1);
	out.add(14, hash[at + 2] ?? 1);
	out.pair(15, before, w0);
	out.pair(16, w0, after);
	out.pair(18, shape[at - 1] ?? -1, s0);
	out.pair(19, s0, shape[at + 1] ?? -1);
	out.pair(20, (shape[at - 1] ?? -1) * 31 + s0, shape[at + 1] ?? -1);
	out.pair(22, words[at]?.opens ? 1 : 0, s0);
	out.pair(23, hash[at - 2] ?? 1, before);
	out.pair(24, after, hash[at + 2] ?? 1);
}

function classFeatures({ fine, middle, coarse, words }: Columns, at: number, out: Rows): void {
	const opens = words[at]?.opens ? 1 : 0;
	out.add(47, middle[at - 2] ?? -1);
	out.add(48, middle[at + 2] ?? -1);
	out.pair(49, middle[at - 1] ?? -1, middle[at] ?? 0);
	out.pair(50, middle[at] ?? 0, middle[at + 1] ?? -1);
	out.pair(51, (coarse[at - 1] ?? -1) * 131 + (coarse[at] ?? 0), coarse[at + 1] ?? -1);
	out.pair(52, coarse[at - 2] ?? -1, coarse[at - 1] ?? -1);
	out.pair(53, coarse[at + 1] ?? -1, coarse[at + 2] ?? -1);
	out.pair(54, middle[at] ?? 0, opens);
	out.pair(55, fine[at] ?? 0, opens);
}

function vocabularyFeatures({ flags }: Columns, at: number, out: Rows): void {
	out.pair(63, flags[at - 1] ?? 0, flags[at] ?? 0);
	out.pair(64, flags[at] ?? 0, flags[at + 1] ?? 0);
}

/** The row of capitals that holds the word, or its own place for a small word: how long, what ends it, what stands around it. */
function runFeatures(columns: Columns, at: number, out: Rows): void {
	const { hash, middle, fine, flags, words } = columns;
	const inRun = (columns.runTo[at] ?? 0) > 0;
	const from = inRun ? columns.runFrom[at] ?? 0 : at;
	const to = inRun ? columns.runTo[at] ?? 0 : at + 1;
	const length = Math.min(to - from, 6);
	const place = Math.min(at - from, 4) * 8 + Math.min(to - at, 4);
	const edge = (at === from ? 1 : 0) + (at === to - 1 ? 2 : 0);
	out.add(80, length);
	out.add(81, place);
	out.pair(82, hash[to - 1] ?? 0, edge);
	out.pair(83, middle[to - 1] ?? 0, edge);
	out.pair(84, flags[to - 1] ?? 0, edge);
	out.pair(85, hash[from] ?? 0, edge);
	out.pair(86, middle[from] ?? 0, edge);
	out.pair(87, flags[from] ?? 0, edge);
	out.pair(88, hash[from - 1] ?? 1, edge);
	out.pair(89, middle[from - 1] ?? -1, edge);
	out.pair(90, hash[to] ?? 1, edge);
	out.pair(91, middle[to] ?? -1, edge);
	out.pair(92, (middle[from - 1] ?? -1) * 1031 + length, middle[to] ?? -1);
	out.pair(93, flags[from] ?? 0, flags[to - 1] ?? 0);
	out.pair(94, flags[from - 1] ?? 0, length);
	out.pair(95, words[from]?.opens ? 1 : 0, place);
	out.pair(96, fine[to + 1] ?? -1, edge);
	out.pair(97, hash[from - 2] ?? 1, hash[from - 1] ?? 1);
	out.pair(98, hash[to] ?? 1, hash[to + 1] ?? 1);
	out.pair(99, middle[from - 2] ?? -1, edge);
}

function ruleFeatures({ rule, words, shape, middle, coarse, flags }: Columns, at: number, out: Rows): void {
	const own = rule[at] ?? 0;
	const before = rule[at - 1] ?? 0;
	const after = rule[at + 1] ?? 0;
	const opens = words[at]?.opens ? 1 : 0;
	out.add(110, own);
	out.pair(111, before, own);
	out.pair(112, own, after);
	out.pair(113, own, opens);
	out.pair(114, own, shape[at] ?? 0);
	out.pair(115, own, middle[at] ?? 0);
	out.pair(116, own, coarse[at - 1] ?? -1);
	out.pair(117, own, coarse[at + 1] ?? -1);
	out.pair(118, own, flags[at] ?? 0);
	out.pair(119, before * 32 + own, after);
}
