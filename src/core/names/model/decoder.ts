import { labelCount, mayFollow } from './labels';
import { packedCount, unpack } from './packed';

/** Finds the likeliest labels of a row of words (Viterbi). Its working space is kept, since an article asks hundreds of times. */
export class Decoder {
	readonly #transitions: Float32Array;
	/** Which labels may stand before each, none of them the start. */
	readonly #before: readonly (readonly number[])[];
	readonly #unit: number;
	readonly #numbers = new Int32Array(labelCount);
	#best = new Float32Array(labelCount);
	#now = new Float32Array(labelCount);
	/** For each word and label, the label from which it is likeliest to come there. */
	#from = new Uint8Array(64 * labelCount);
	#labels = new Uint8Array(64);

	/** `transitions` from label (row) to label, the last row the start; scores count in units of `unit`. */
	constructor(transitions: Float32Array, unit: number) {
		this.#transitions = transitions;
		this.#unit = unit;
		const labels = Array.from({ length: labelCount }, (_, label) => label);
		this.#before = labels.map((label) => labels.filter((last) => mayFollow(last, label)));
	}

	/** A label for each of `length` words whose packed scores begin at `slot`; overwritten by the next call. */
	labels(scores: Float64Array, slot: number, length: number): Uint8Array {
		this.#makeRoom(length);
		this.#begin(scores, slot);
		for (let at = 1; at < length; at++) {
			this.#goOn(scores, slot + at * packedCount, at);
		}
		return this.#tracedBack(length);
	}

	#makeRoom(length: number): void {
		if (this.#labels.length < length) {
			this.#labels = new Uint8Array(length * 2);
			this.#from = new Uint8Array(length * 2 * labelCount);
		}
	}

	#begin(scores: Float64Array, slot: number): void {
		unpack(scores, slot, this.#numbers);
		for (let label = 0; label < labelCount; label++) {
			const start = mayFollow(labelCount, label) ? this.#transitions[labelCount * labelCount + label] ?? 0 : -Infinity;
			this.#best[label] = start + (this.#numbers[label] ?? 0) * this.#unit;
		}
	}

	#goOn(scores: Float64Array, slot: number, at: number): void {
		unpack(scores, slot, this.#numbers);
		const [best, now, transitions] = [this.#best, this.#now, this.#transitions];
		for (let label = 0; label < labelCount; label++) {
			let most = -Infinity;
			let from = 0;
			for (const last of this.#before[label] ?? []) {
				const score = (best[last] ?? 0) + (transitions[last * labelCount + label] ?? 0);
				if (score > most) {
					most = score;
					from = last;
				}
			}
			now[label] = most + (this.#numbers[label] ?? 0) * this.#unit;
			this.#from[at * labelCount + label] = from;
		}
		this.#best = now;
		this.#now = best;
	}

	#tracedBack(length: number): Uint8Array {
		let label = 0;
		for (let other = 1; other < labelCount; other++) {
			label = (this.#best[other] ?? 0) > (this.#best[label] ?? 0) ? other : label;
		}
		for (let at = length - 1; at >= 0; at--) {
			this.#labels[at] = label;
			label = this.#from[at * labelCount + label] ?? 0;
		}
		return this.#labels.subarray(0, length);
	}
}
