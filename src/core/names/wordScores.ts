import type { Columns } from './columns';
import { featureLimit, featuresAfter, featuresBefore, ownFeatures } from './features';
import { labelCount } from './labels';
import type { WeightRows } from './rows';

/** More different words than a day of news holds; then all is forgotten and begun anew. */
const mostWords = 20_000;

/**
 * What the weights say of a word by itself, as itself, as the one before and as the one after. The same words come again and again, so
 * the sums are kept by the word, and only what words are together is added up each time.
 */
export class WordScores {
	readonly #weights: WeightRows;
	readonly #known = new Map<string, Int32Array>();
	readonly #rows = new Int32Array(featureLimit);

	constructor(weights: WeightRows) {
		this.#weights = weights;
	}

	/** Adds the sums for the word at `at` and its two neighbours to `labelCount` numbers from `slot` on. */
	add(columns: Columns, at: number, scores: Int32Array, slot: number): void {
		const own = this.#of(columns, at);
		const before = this.#of(columns, at - 1);
		const after = this.#of(columns, at + 1);
		for (let label = 0; label < labelCount; label++) {
			scores[slot + label] = (scores[slot + label] ?? 0)
				+ (own[label] ?? 0) + (before[labelCount + label] ?? 0) + (after[2 * labelCount + label] ?? 0);
		}
	}

	/** Three rows of sums: own, before, after. Beyond the edges of a block there is a word of no text. */
	#of(columns: Columns, at: number): Int32Array {
		const text = columns.words[at]?.text ?? '';
		const known = this.#known.get(text);
		if (known) {
			return known;
		}
		const sums = new Int32Array(3 * labelCount);
		[ownFeatures, featuresBefore, featuresAfter].forEach((features, row) => {
			this.#weights.add(this.#rows, features(columns, at, this.#rows), sums, row * labelCount);
		});
		if (this.#known.size >= mostWords) {
			this.#known.clear();
		}
		this.#known.set(text, sums);
		return sums;
	}
}
