/**
 * A row of `labelCount` small whole numbers, packed into `packedCount` numbers so that adding two rows takes three additions instead of
 * nine: each packed number holds three of 17 bits, and as long as no sum leaves ±65,535, sums of packed numbers are packed sums.
 */
export const packedCount = 3;

const lane = 2 ** 17;
const half = 2 ** 16;

/** All three numbers raised above zero, so that none borrows from the next. */
const raised = half + half * lane + half * lane * lane;

/** Packs three of the labels’ numbers: those at `number`, `number + packedCount` and `number + 2 × packedCount`. */
export function packed(first: number, second: number, third: number): number {
	return first + second * lane + third * lane * lane;
}

/** Writes the `labelCount` numbers that are packed from `slot` on. */
export function unpack(row: Float64Array, slot: number, out: Int32Array): void {
	for (let number = 0; number < packedCount; number++) {
		const sum = (row[slot + number] ?? 0) + raised;
		const rest = Math.floor(sum / lane);
		out[number] = sum - rest * lane - half;
		const third = Math.floor(rest / lane);
		out[number + packedCount] = rest - third * lane - half;
		out[number + 2 * packedCount] = third - half;
	}
}

/** Adds a row to another; both start at their slots. */
export function addPacked(from: Float64Array, slot: number, to: Float64Array, at: number): void {
	for (let number = 0; number < packedCount; number++) {
		to[at + number] = (to[at + number] ?? 0) + (from[slot + number] ?? 0);
	}
}
