import { labelCount as L, mayFollow } from '../../src/core/names/model/labels';
import { rowCount } from '../../src/core/names/model/features';

/** A row of words that a name may run through: the feature rows of each word, which labels it may have, and how much it counts. */
export interface Example {
	readonly rows: readonly Int32Array[];
	/** For each word a bit for each label: one bit where the label is known, more where the annotation leaves it open. */
	readonly allowed: readonly number[];
	readonly weight: number;
}

export interface Trained {
	readonly weights: Float32Array;
	readonly transitions: Float32Array;
}

const step = 0.12;
const decay = 2e-6;

/** A linear-chain conditional random field, trained by AdaGrad on one example after another. */
export class Field {
	readonly weights = new Float32Array(rowCount * L);
	readonly #sums = new Float32Array(rowCount * L);
	readonly transitions = new Float32Array((L + 1) * L);
	readonly #transitionSums = new Float32Array((L + 1) * L);

	/** Moves what is likely towards what is likely among the allowed labels. An example none of whose labellings is allowed teaches nothing. */
	learn({ rows, allowed, weight }: Example): void {
		const scores = rows.map((own) => this.#scores(own));
		const free = this.#chart(scores);
		const right = this.#chart(scores.map((own, at) => own.map((score, label) => ((allowed[at] ?? 0) >> label & 1 ? score : -Infinity))));
		if (right.total === -Infinity) {
			return;
		}
		rows.forEach((own, at) => {
			const gradient = new Float64Array(L);
			for (let label = 0; label < L; label++) {
				gradient[label] = (likelyLabel(free, at, label) - likelyLabel(right, at, label)) * weight;
			}
			this.#step(own, gradient);
		});
		this.#stepTransitions(free, right, weight);
	}

	#chart(scores: readonly Float64Array[]): Chart {
		const forward = this.#forward(scores);
		return { scores, forward, backward: this.#backward(scores), total: logSum(forward.at(-1) ?? new Float64Array(1)) };
	}

	#scores(rows: Int32Array): Float64Array {
		const scores = new Float64Array(L);
		for (const row of rows) {
			for (let label = 0; label < L; label++) {
				scores[label] = (scores[label] ?? 0) + (this.weights[row * L + label] ?? 0);
			}
		}
		return scores;
	}

	#forward(scores: readonly Float64Array[]): Float64Array[] {
		const forward: Float64Array[] = [];
		const reach = new Float64Array(L);
		scores.forEach((own, at) => {
			const now = new Float64Array(L);
			for (let label = 0; label < L; label++) {
				for (let last = 0; last < L; last++) {
					reach[last] = mayFollow(last, label) ? (forward[at - 1]?.[last] ?? 0) + (this.transitions[last * L + label] ?? 0) : -Infinity;
				}
				const start = mayFollow(L, label) ? this.transitions[L * L + label] ?? 0 : -Infinity;
				now[label] = (own[label] ?? 0) + (at === 0 ? start : logSum(reach));
			}
			forward.push(now);
		});
		return forward;
	}

	#backward(scores: readonly Float64Array[]): Float64Array[] {
		const backward = scores.map(() => new Float64Array(L));
		const reach = new Float64Array(L);
		for (let at = scores.length - 2; at >= 0; at--) {
			for (let label = 0; label < L; label++) {
				for (let next = 0; next < L; next++) {
					reach[next] = mayFollow(label, next)
						? (this.transitions[label * L + next] ?? 0) + (scores[at + 1]?.[next] ?? 0) + (backward[at + 1]?.[next] ?? 0) : -Infinity;
				}
				(backward[at] ?? reach)[label] = logSum(reach);
			}
		}
		return backward;
	}

	#step(rows: Int32Array, gradient: Float64Array): void {
		for (let label = 0; label < L; label++) {
			const slope = gradient[label] ?? 0;
			if (Math.abs(slope) < 1e-4) {
				continue;
			}
			for (const row of rows) {
				const at = row * L + label;
				const own = slope + decay * (this.weights[at] ?? 0);
				const sum = (this.#sums[at] ?? 0) + own * own;
				this.#sums[at] = sum;
				this.weights[at] = (this.weights[at] ?? 0) - (step * own) / (Math.sqrt(sum) + 0.1);
			}
		}
	}

	#stepTransitions(free: Chart, right: Chart, weight: number): void {
		free.scores.forEach((_, at) => {
			for (let last = at === 0 ? L : 0; last < (at === 0 ? L + 1 : L); last++) {
				for (let next = 0; next < L; next++) {
					if (mayFollow(last, next)) {
						this.#stepTransition(last * L + next, (this.#likelyStep(free, at, last, next) - this.#likelyStep(right, at, last, next)) * weight);
					}
				}
			}
		});
	}

	#likelyStep({ scores, forward, backward, total }: Chart, at: number, last: number, next: number): number {
		const before = at === 0 ? 0 : forward[at - 1]?.[last] ?? 0;
		return Math.exp(before + (this.transitions[last * L + next] ?? 0) + (scores[at]?.[next] ?? 0) + (backward[at]?.[next] ?? 0) - total);
	}

	#stepTransition(slot: number, slope: number): void {
		const sum = (this.#transitionSums[slot] ?? 0) + slope * slope;
		this.#transitionSums[slot] = sum;
		this.transitions[slot] = (this.transitions[slot] ?? 0) - (step * slope) / (Math.sqrt(sum) + 0.1);
	}
}

interface Chart {
	readonly scores: readonly Float64Array[];
	readonly forward: readonly Float64Array[];
	readonly backward: readonly Float64Array[];
	readonly total: number;
}

function likelyLabel({ forward, backward, total }: Chart, at: number, label: number): number {
	return Math.exp((forward[at]?.[label] ?? 0) + (backward[at]?.[label] ?? 0) - total);
}

function logSum(values: Float64Array): number {
	let most = -Infinity;
	for (const value of values) {
		most = value > most ? value : most;
	}
	if (most === -Infinity) {
		return most;
	}
	let sum = 0;
	for (const value of values) {
		sum += Math.exp(value - most);
	}
	return most + Math.log(sum);
}
