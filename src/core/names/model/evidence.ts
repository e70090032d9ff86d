import { hashAt, type Columns } from './columns';
import { documentBits } from './features';
import { hashOf, plainForm } from '../text/lexicon';
import type { Marks } from '../text/marks';
import type { Candidate } from '../rules';
import type { Word } from '../text/words';

/** What one block can tell the rest of the article about words: their hashes with `documentBits`, some more than once, and the words in lower case. */
export interface Testimony {
	readonly words: readonly number[];
	readonly bits: readonly number[];
	readonly lower: readonly number[];
}

export function testimonyOf(columns: Columns, ruled: readonly Candidate[], { capitals, lower }: Marks): Testimony {
	const words: number[] = [];
	const bits: number[] = [];
	for (const { type, sure, words: named } of ruled) {
		if (!sure || type === 'other' || (named.length < 2 && type !== 'place')) {
			continue;
		}
		for (let at = 0; at < named.length; at++) {
			words.push(hashOf(plainForm(named[at] ?? '')));
			bits.push(documentBits[type] | (type === 'person' && at === named.length - 1 ? documentBits.tail : 0));
		}
	}
	for (const at of capitals) {
		words.push(hashAt(columns, at));
		bits.push((columns.words[at]?.opens === true ? 0 : documentBits.amid) | (isBracketed(columns.words, at) ? documentBits.bracketed : 0));
	}
	return { words, bits, lower: lower.map((at) => hashAt(columns, at)) };
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
