import { rowCount } from '../../src/core/names/model/features';
import { labelCount } from '../../src/core/names/model/labels';
import type { Trained } from './crf';

/** What fields weighed, added up: the weights, row by row, then the transitions. */
export type Sums = Float64Array;

const weightCount = rowCount * labelCount;
const transitionCount = (labelCount + 1) * labelCount;

export function noSums(): Sums {
	return new Float64Array(weightCount + transitionCount);
}

export function add(sums: Sums, { weights, transitions }: Trained): void {
	weights.forEach((weight, at) => { sums[at] = (sums[at] ?? 0) + weight; });
	transitions.forEach((weight, at) => { sums[weightCount + at] = (sums[weightCount + at] ?? 0) + weight; });
}

/** The mean of all that was added up, `count` fields; it leans less on words seen once than the last field does. */
export function meanOf(all: readonly Sums[], count: number): Trained {
	const mean = noSums();
	for (const sums of all) {
		sums.forEach((value, at) => { mean[at] = (mean[at] ?? 0) + value / count; });
	}
	return { weights: Float32Array.from(mean.subarray(0, weightCount)), transitions: Float32Array.from(mean.subarray(weightCount)) };
}
