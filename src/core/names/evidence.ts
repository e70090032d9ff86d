import type { Columns } from './columns';
import { documentBits } from './features';
import { hashOf, plainForm } from './lexicon';
import type { Marks } from './marks';
import type { Candidate } from './rules';
import type { Word } from './words';

/** What one block can tell the rest of the article about words: hashes of words with `documentBits`, and the words in lower case. */
export interface Testimony {
	readonly words: Int32Array;
	readonly bits: Uint8Array;
	readonly lower: Int32Array;
}

export function testimonyOf({ words, hash }: Columns, ruled: readonly Candidate[], { capitals, lower }: Marks): Testimony {
	const found = new Map<number, number>();
	for (const candidate of ruled) {
		testify(candidate, found);
	}
	for (const at of capitals) {
		const bits = (words[at]?.opens === true ? 0 : documentBits.amid) | (isBracketed(words, at) ? documentBits.bracketed : 0);
		found.set(hash[at] ?? 0, (found.get(hash[at] ?? 0) ?? 0) | bits);
	}
	return { words: Int32Array.from(found.keys()), bits: Uint8Array.from(found.values()), lower: Int32Array.from(lower, (at) => hash[at] ?? 0) };
}

function testify({ type, sure, words }: Candidate, found: Map<number, number>): void {
	if (!sure || type === 'other' || (words.length < 2 && type !== 'place')) {
		return;
	}
	words.forEach((word, at) => {
		const hash = hashOf(plainForm(word));
		const tail = type === 'person' && at === words.length - 1 ? documentBits.tail : 0;
		found.set(hash, (found.get(hash) ?? 0) | documentBits[type] | tail);
	});
}

/** "(IAEA)". */
function isBracketed(words: readonly Word[], at: number): boolean {
	return words[at]?.shape === 'capitals' && words[at - 1]?.text === '(' && words[at + 1]?.text === ')';
}

/** The testimony of all blocks together. */
export interface Evidence {
	bitsOf(hash: number): number;
}

const lowerSlots = 1 << 19;

export function evidenceOf(testimonies: Iterable<Testimony>): Evidence {
	const bits = new Map<number, number>();
	const lower = new Uint32Array(lowerSlots / 32);
	for (const testimony of testimonies) {
		testimony.words.forEach((hash, at) => {
			bits.set(hash, (bits.get(hash) ?? 0) | (testimony.bits[at] ?? 0));
		});
		for (const hash of testimony.lower) {
			const slot = hash & (lowerSlots - 1);
			lower[slot >> 5] = (lower[slot >> 5] ?? 0) | (1 << (slot & 31));
		}
	}
	return {
		bitsOf(hash) {
			const slot = hash & (lowerSlots - 1);
			const isLower = ((lower[slot >> 5] ?? 0) >> (slot & 31)) & 1;
			return (bits.get(hash) ?? 0) | (isLower ? documentBits.lowerCase : 0);
		},
	};
}
