import { labelCount } from './labels';

/**
 * The weights of the features that have any, one row of `labelCount` whole numbers a feature. Most of the numbers that features hash to
 * have no row: a bit for each says so, and the rows lie close together, so that a processor's cache holds what is asked for.
 */
export class WeightRows {
	readonly #bits: Uint32Array;
	/** How many rows stand before each 32 bits. */
	readonly #before: Uint32Array;
	readonly #weights: Int8Array;

	/** `rows` in rising order; `weights` of one after another. */
	constructor(rows: Uint32Array, weights: Int8Array, size: number) {
		this.#weights = weights;
		this.#bits = new Uint32Array(size / 32);
		this.#before = new Uint32Array(size / 32);
		const [bits, before] = [this.#bits, this.#before];
		for (const row of rows) {
			bits[row >>> 5] = (bits[row >>> 5] ?? 0) | (1 << (row & 31));
		}
		for (let at = 0, count = 0; at < bits.length; at++) {
			before[at] = count;
			count += bitsIn(bits[at] ?? 0);
		}
	}

	/** Adds the rows of some features to the scores of a word, `labelCount` numbers from `slot` on. */
	add(features: Int32Array, count: number, scores: Int32Array, slot: number): void {
		const [bits, before, weights] = [this.#bits, this.#before, this.#weights];
		for (let feature = 0; feature < count; feature++) {
			const row = features[feature] ?? 0;
			const here = bits[row >>> 5] ?? 0;
			const bit = 1 << (row & 31);
			if ((here & bit) === 0) {
				continue;
			}
			const at = ((before[row >>> 5] ?? 0) + bitsIn(here & (bit - 1))) * labelCount;
			for (let label = 0; label < labelCount; label++) {
				scores[slot + label] = (scores[slot + label] ?? 0) + (weights[at + label] ?? 0);
			}
		}
	}
}

/** How many bits are set. */
function bitsIn(bits: number): number {
	let left = bits - ((bits >>> 1) & 0x55555555);
	left = (left & 0x33333333) + ((left >>> 2) & 0x33333333);
	return Math.imul((left + (left >>> 4)) & 0x0F0F0F0F, 0x01010101) >>> 24;
}
