import { packed, packedCount } from './packed';

/**
 * The weights of the features that have any, one packed row a feature. Most of the numbers that features hash to have no row: a bit for
 * each says so, and the rows lie close together, so that a processor's cache holds what is asked for.
 */
export class WeightRows {
	readonly #bits: Uint32Array;
	/** How many rows stand before each 32 bits. */
	readonly #before: Uint32Array;
	readonly #weights: Float64Array;

	/** `rows` in rising order; `weights` label by label, those of one label in the order of the rows. */
	constructor(rows: Uint32Array, weights: Int8Array, size: number) {
		this.#weights = packedRows(weights, rows.length);
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

	/** Adds the rows of some features to the scores of a word, `packedCount` numbers from `slot` on. */
	add(features: Int32Array, count: number, scores: Float64Array, slot: number): void {
		const [bits, before, weights] = [this.#bits, this.#before, this.#weights];
		let first = 0;
		let second = 0;
		let third = 0;
		for (let feature = 0; feature < count; feature++) {
			const row = features[feature] ?? 0;
			const here = bits[row >>> 5] ?? 0;
			const bit = 1 << (row & 31);
			if ((here & bit) === 0) {
				continue;
			}
			const at = ((before[row >>> 5] ?? 0) + bitsIn(here & (bit - 1))) * packedCount;
			first += weights[at] ?? 0;
			second += weights[at + 1] ?? 0;
			third += weights[at + 2] ?? 0;
		}
		scores[slot] = (scores[slot] ?? 0) + first;
		scores[slot + 1] = (scores[slot + 1] ?? 0) + second;
		scores[slot + 2] = (scores[slot + 2] ?? 0) + third;
	}
}

function packedRows(weights: Int8Array, count: number): Float64Array {
	const rows = new Float64Array(count * packedCount);
	for (let number = 0; number < packedCount; number++) {
		const [first, second, third] = [number * count, (number + packedCount) * count, (number + 2 * packedCount) * count];
		for (let at = 0, to = number; at < count; at++, to += packedCount) {
			rows[to] = packed(weights[first + at] ?? 0, weights[second + at] ?? 0, weights[third + at] ?? 0);
		}
	}
	return rows;
}

/** How many bits are set. */
function bitsIn(bits: number): number {
	let left = bits - ((bits >>> 1) & 0x55555555);
	left = (left & 0x33333333) + ((left >>> 2) & 0x33333333);
	return Math.imul((left + (left >>> 4)) & 0x0F0F0F0F, 0x01010101) >>> 24;
}
