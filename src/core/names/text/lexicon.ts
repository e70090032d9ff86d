/**
 * What is known of single words whatever their case and accents: to which classes of like words they belong, and in which vocabularies
 * they stand. Words are known by a 32-bit hash, so that neither the file nor a look-up needs strings.
 */
export interface Lexicon {
	/** Where the word's facts are, or -1. */
	find(hash: number): number;
	/** Class numbers count from 1; 0 is "none". */
	readonly fine: Uint16Array;
	readonly middle: Uint16Array;
	readonly coarse: Uint16Array;
	/** One bit a vocabulary, see `vocabularyBits`. */
	readonly flags: Uint32Array;
}

/** The vocabularies a word may stand in, by bit. */
export const vocabularyBits = [
	'commonGiven', 'given', 'commonFamily', 'family', 'country', 'demonym', 'city', 'region', 'stateHead', 'openingHead',
	'closingHead', 'placeHead', 'thingHead', 'role', 'rank', 'plain', 'modifier', 'knownBody', 'particle', 'speech',
] as const;

export function lexiconOf(hashes: Uint32Array, facts: Omit<Lexicon, 'find'>): Lexicon {
	const size = 1 << Math.ceil(Math.log2(hashes.length * 2 + 2));
	const slots = new Int32Array(size).fill(-1);
	for (let at = 0; at < hashes.length; at++) {
		let slot = (hashes[at] ?? 0) & (size - 1);
		while ((slots[slot] ?? -1) >= 0) {
			slot = (slot + 1) & (size - 1);
		}
		slots[slot] = at;
	}
	return { ...facts, find: (hash) => indexOf(hash >>> 0, hashes, slots) };
}

/** Knows no word. */
export const noLexicon: Lexicon = { find: () => -1, fine: new Uint16Array(), middle: new Uint16Array(), coarse: new Uint16Array(), flags: new Uint32Array() };

function indexOf(hash: number, hashes: Uint32Array, slots: Int32Array): number {
	const mask = slots.length - 1;
	for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
		const at = slots[slot] ?? -1;
		if (at < 0 || hashes[at] === hash) {
			return at;
		}
	}
}

/** The bits of `flags` that stand for these vocabularies. */
export function bitsOf(names: readonly (typeof vocabularyBits)[number][]): number {
	return names.reduce((bits, name) => bits | (1 << vocabularyBits.indexOf(name)), 0);
}

const nameBits = bitsOf(['commonGiven', 'given', 'commonFamily', 'family']);

/** Whether a word is somebody's given or family name, by its `flags`. */
export function isNameWord(flags: number): boolean {
	return (flags & nameBits) !== 0;
}

const familyBits = bitsOf(['commonFamily', 'family']);

/** "Wagner" is a group and many a family. */
export function isFamilyName(word: string, lexicon: Lexicon): boolean {
	return ((lexicon.flags[lexicon.find(hashOf(plainForm(word)))] ?? 0) & familyBits) !== 0;
}

const seed = 0x811C9DC5;
const prime = 0x01000193;

/** Letters as the lexicon sees them: lower case, without accents; most words need no new string for it. */
export function plainForm(word: string): string {
	for (let at = 0; at < word.length; at++) {
		if (word.charCodeAt(at) > 127) {
			return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/’/g, '\'');
		}
	}
	return word;
}

/** FNV-1a over the units of a plain form, capitals read as small letters. */
export function hashOf(plain: string, from = 0, to = plain.length): number {
	let hash = seed;
	for (let at = from; at < to; at++) {
		const unit = plain.charCodeAt(at);
		hash = Math.imul(hash ^ (unit >= 65 && unit <= 90 ? unit + 32 : unit), prime);
	}
	return hash ^ (hash >>> 15);
}
