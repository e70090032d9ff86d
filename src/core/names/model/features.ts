import type { Columns } from './columns';
import type { KnownWord } from '../text/knownWords';
import { hashOf } from '../text/lexicon';

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
	const { plain, hash, look, fine, middle, coarse, flags } = word ?? noWord;
	out.add(10, hash);
	out.add(17, look);
	out.pair(21, hash, look);
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
const noWord: KnownWord = { text: '', lower: '', shape: 'mark', plain: '', hash: 1, look: -1, fine: -1, middle: -1, coarse: -1, flags: 0, sums: undefined };

function knownAt(known: readonly KnownWord[], at: number): KnownWord {
	// An index outside is asked for often, and an array answers it far more slowly than this comparison.
	return at >= 0 && at < known.length ? known[at] ?? noWord : noWord;
}

/** What a word is in its place. */
export function contextFeatures(columns: Columns, at: number, rows: Int32Array): number {
	const out = new Rows(rows);
	windowFeatures(columns, at, out);
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
	out.pair(5, bits, knownAt(columns.known, at).middle);
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

/** The words of a window of five, and the classes of words they belong to. */
function windowFeatures({ known, words }: Columns, at: number, out: Rows): void {
	const first = knownAt(known, at - 2);
	const before = knownAt(known, at - 1);
	const own = knownAt(known, at);
	const after = knownAt(known, at + 1);
	const last = knownAt(known, at + 2);
	const opens = words[at]?.opens ? 1 : 0;
	out.add(13, first.hash);
	out.add(14, last.hash);
	out.pair(15, before.hash, own.hash);
	out.pair(16, own.hash, after.hash);
	out.pair(18, before.look, own.look);
	out.pair(19, own.look, after.look);
	out.pair(20, before.look * 31 + own.look, after.look);
	out.pair(22, opens, own.look);
	out.pair(23, first.hash, before.hash);
	out.pair(24, after.hash, last.hash);
	out.add(47, first.middle);
	out.add(48, last.middle);
	out.pair(49, before.middle, own.middle);
	out.pair(50, own.middle, after.middle);
	out.pair(51, before.coarse * 131 + own.coarse, after.coarse);
	out.pair(52, first.coarse, before.coarse);
	out.pair(53, after.coarse, last.coarse);
	out.pair(54, own.middle, opens);
	out.pair(55, own.fine, opens);
}

function vocabularyFeatures({ known }: Columns, at: number, out: Rows): void {
	const own = knownAt(known, at);
	out.pair(63, knownAt(known, at - 1).flags, own.flags);
	out.pair(64, own.flags, knownAt(known, at + 1).flags);
}

/** The row of capitals that holds the word, or its own place for a small word: how long, what ends it, what stands around it. */
function runFeatures({ known, words, runFrom, runTo }: Columns, at: number, out: Rows): void {
	const inRun = (runTo[at] ?? 0) > 0;
	const from = inRun ? runFrom[at] ?? 0 : at;
	const to = inRun ? runTo[at] ?? 0 : at + 1;
	const length = Math.min(to - from, 6);
	const place = Math.min(at - from, 4) * 8 + Math.min(to - at, 4);
	const edge = (at === from ? 1 : 0) + (at === to - 1 ? 2 : 0);
	const before = knownAt(known, from - 1);
	const first = knownAt(known, from);
	const last = knownAt(known, to - 1);
	const after = knownAt(known, to);
	out.add(80, length);
	out.add(81, place);
	out.pair(82, last.hash, edge);
	out.pair(83, last.middle, edge);
	out.pair(84, last.flags, edge);
	out.pair(85, first.hash, edge);
	out.pair(86, first.middle, edge);
	out.pair(87, first.flags, edge);
	out.pair(88, before.hash, edge);
	out.pair(89, before.middle, edge);
	out.pair(90, after.hash, edge);
	out.pair(91, after.middle, edge);
	out.pair(92, before.middle * 1031 + length, after.middle);
	out.pair(93, first.flags, last.flags);
	out.pair(94, before.flags, length);
	out.pair(95, words[from]?.opens ? 1 : 0, place);
	out.pair(96, knownAt(known, to + 1).fine, edge);
	out.pair(97, knownAt(known, from - 2).hash, before.hash);
	out.pair(98, after.hash, knownAt(known, to + 1).hash);
	out.pair(99, knownAt(known, from - 2).middle, edge);
}

function ruleFeatures({ rule, words, known }: Columns, at: number, out: Rows): void {
	const own = rule[at] ?? 0;
	const before = rule[at - 1] ?? 0;
	const after = rule[at + 1] ?? 0;
	const word = knownAt(known, at);
	out.add(110, own);
	out.pair(111, before, own);
	out.pair(112, own, after);
	out.pair(113, own, words[at]?.opens ? 1 : 0);
	out.pair(114, own, word.look);
	out.pair(115, own, word.middle);
	out.pair(116, own, knownAt(known, at - 1).coarse);
	out.pair(117, own, knownAt(known, at + 1).coarse);
	out.pair(118, own, word.flags);
	out.pair(119, before * 32 + own, after);
}
