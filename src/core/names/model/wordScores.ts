import type { Columns } from './columns';
import { featureLimit, featuresAfter, featuresBefore, ownFeatures } from './features';
import type { KnownWord } from '../text/knownWords';
import { addPacked, packedCount } from './packed';
import type { WeightRows } from './rows';

/**
 * What the weights say of a word by itself, as itself, as the one before and as the one after. The same words come again and again, so
 * the sums are kept by the word, and only what words are together is added up each time.
 */
export class WordScores {
	readonly #weights: WeightRows;
	readonly #rows = new Int32Array(featureLimit);
	/** Beyond the edges of a block there is no word. */
	readonly #noWord: Float64Array;

	constructor(weights: WeightRows) {
		this.#weights = weights;
		this.#noWord = this.#sumsOf(undefined);
	}

	/** Adds the sums for the word at `at` and its two neighbours to `packedCount` numbers from `slot` on. */
	add({ known }: Columns, at: number, scores: Float64Array, slot: number): void {
		addPacked(this.#of(known[at]), 0, scores, slot);
		addPacked(this.#of(at > 0 ? known[at - 1] : undefined), packedCount, scores, slot);
		addPacked(this.#of(at + 1 < known.length ? known[at + 1] : undefined), 2 * packedCount, scores, slot);
	}

	#of(word: KnownWord | undefined): Float64Array {
		return word ? word.sums ??= this.#sumsOf(word) : this.#noWord;
	}

	/** Three rows of sums: own, before, after. */
	#sumsOf(word: KnownWord | undefined): Float64Array {
		const sums = new Float64Array(3 * packedCount);
		[ownFeatures, featuresBefore, featuresAfter].forEach((features, row) => {
			this.#weights.add(this.#rows, features(word, this.#rows), sums, row * packedCount);
		});
		return sums;
	}
}
