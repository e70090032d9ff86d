import type { Columns } from './columns';
import { featureLimit, featuresAfter, featuresBefore, ownFeatures } from './features';
import type { KnownWord } from './knownWords';
import { labelCount } from './labels';
import type { WeightRows } from './rows';

/**
 * What the weights say of a word by itself, as itself, as the one before and as the one after. The same words come again and again, so
 * the sums are kept by the word, and only what words are together is added up each time.
 */
export class WordScores {
	readonly #weights: WeightRows;
	readonly #rows = new Int32Array(featureLimit);
	/** Beyond the edges of a block there is no word. */
	readonly #noWord: Int32Array;

	constructor(weights: WeightRows) {
		this.#weights = weights;
		this.#noWord = this.#sumsOf(undefined);
	}

	/** Adds the sums for the word at `at` and its two neighbours to `labelCount` numbers from `slot` on. */
	add({ known }: Columns, at: number, scores: Int32Array, slot: number): void {
		const own = this.#of(known[at]);
		const before = this.#of(at > 0 ? known[at - 1] : undefined);
		const after = this.#of(at + 1 < known.length ? known[at + 1] : undefined);
		for (let label = 0; label < labelCount; label++) {
			scores[slot + label] = (scores[slot + label] ?? 0)
				+ (own[label] ?? 0) + (before[labelCount + label] ?? 0) + (after[2 * labelCount + label] ?? 0);
		}
	}

	#of(word: KnownWord | undefined): Int32Array {
		return word ? word.sums ??= this.#sumsOf(word) : this.#noWord;
	}

	/** Three rows of sums: own, before, after. */
	#sumsOf(word: KnownWord | undefined): Int32Array {
		const sums = new Int32Array(3 * labelCount);
		[ownFeatures, featuresBefore, featuresAfter].forEach((features, row) => {
			this.#weights.add(this.#rows, features(word, this.#rows), sums, row * labelCount);
		});
		return sums;
	}
}
