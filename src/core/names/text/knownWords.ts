import { hashOf, plainForm, type Lexicon } from './lexicon';
import { shapeOf, type Shape } from './shape';

/** What is known of a word wherever it stands. */
export interface KnownWord {
	readonly text: string;
	/** In lower case, without a closing full stop: "Gen." is "gen". */
	readonly lower: string;
	readonly shape: Shape;
	/** As the lexicon sees it, but for its case. */
	readonly plain: string;
	readonly hash: number;
	/** A number that words of one look share: "Chase" and "Wu" are one look, "US" and "NATO" another, "F-16" a third. */
	readonly look: number;
	readonly fine: number;
	readonly middle: number;
	readonly coarse: number;
	readonly flags: number;
	/** Room for `WordScores` to keep its sums. */
	sums: Float64Array | undefined;
}

/** More different words than a day of news holds; then all is forgotten and begun anew. */
const mostWords = 20_000;

/** The same words come again and again, so each is looked at once. */
export class KnownWords {
	readonly #lexicon: Lexicon;
	readonly #known = new Map<string, KnownWord>();

	constructor(lexicon: Lexicon) {
		this.#lexicon = lexicon;
	}

	of(text: string): KnownWord {
		const known = this.#known.get(text);
		if (known) {
			return known;
		}
		if (this.#known.size >= mostWords) {
			this.#known.clear();
		}
		const fresh = knownWord(` ${text}`.slice(1), this.#lexicon); // a copy, since a slice would keep the whole article it was cut from
		this.#known.set(fresh.text, fresh);
		return fresh;
	}
}

function knownWord(text: string, lexicon: Lexicon): KnownWord {
	const plain = plainForm(text);
	const hash = hashOf(plain);
	const at = lexicon.find(hash);
	const { fine, middle, coarse, flags } = lexicon;
	return {
		text, lower: (text.endsWith('.') ? text.slice(0, -1) : text).toLowerCase(), shape: shapeOf(text), plain, hash, look: lookOf(text),
		fine: fine[at] ?? 0, middle: middle[at] ?? 0, coarse: coarse[at] ?? 0, flags: flags[at] ?? 0, sums: undefined,
	};
}

function lookOf(text: string): number {
	let look = 0;
	let before = 0;
	for (let at = 0; at < text.length && at < 24; at++) {
		const sort = sortOf(text.charCodeAt(at));
		if (sort !== before) {
			look = Math.imul(look, 7) + sort;
			before = sort;
		}
	}
	return (Math.imul(look, 3) + (text.length < 2 ? 0 : text.length < 4 ? 1 : 2)) | 0;
}

function sortOf(unit: number): number {
	if (unit >= 97 && unit <= 122) {
		return 1;
	}
	if (unit >= 65 && unit <= 90) {
		return 2;
	}
	if (unit >= 48 && unit <= 57) {
		return 3;
	}
	if (unit < 128) {
		return unit === 45 ? 4 : unit === 46 ? 5 : 6;
	}
	const letter = String.fromCharCode(unit);
	return letter !== letter.toLowerCase() ? 2 : letter !== letter.toUpperCase() ? 1 : 6;
}
