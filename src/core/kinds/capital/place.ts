import type { Token } from '../../tokens';
import { regions, stateCodes, statesInShort } from '../../words/regions';

/** A name among the words of its block. */
export interface Place {
	/** ISO 3166-1 alpha-2 of the countries governed from the capital of that name. */
	readonly countries: readonly string[];
	readonly words: readonly Token[];
	/** Where the name begins and ends in `words`, the end exclusive. */
	readonly from: number;
	readonly to: number;
	/** Where the list of names it stands in begins and ends: "Beijing and Washington". The same as `from` and `to` for one alone. */
	readonly listFrom: number;
	readonly listTo: number;
}

export function placeOf(words: readonly Token[], from: number, to: number, countries: readonly string[]): Place {
	return { countries, words, from, to, listFrom: listFrom(words, from), listTo: listTo(words, to) };
}

/** The word at a place in lower case; empty outside the block. */
export function lowerAt({ words }: Place, at: number): string {
	return words[at]?.text.toLowerCase().replace('’', '\'') ?? '';
}

/** The words of the sentence before a place, nearest first, no more than `most`. */
export function wordsBefore(place: Place, at: number, most: number): readonly string[] {
	const found: string[] = [];
	for (let index = at - 1; index >= 0 && found.length < most && !endsClause(lowerAt(place, index)); index--) {
		found.push(lowerAt(place, index));
	}
	return found;
}

/** The words of the sentence behind a place, no more than `most`. */
export function wordsBehind(place: Place, at: number, most: number): readonly string[] {
	const found: string[] = [];
	for (let index = at; index < place.words.length && found.length < most && !endsClause(lowerAt(place, index)); index++) {
		found.push(lowerAt(place, index));
	}
	return found;
}

function endsClause(word: string): boolean {
	return /^[.,;:!?()—–“”"]$/.test(word);
}

export function isCapitalised(token: Token | undefined): boolean {
	return token?.type === 'word' && /^\p{Lu}/u.test(token.text);
}

const mostListed = 12;

/** Steps back over "London, Paris and ". */
function listFrom(words: readonly Token[], from: number): number {
	let start = from;
	while (joins(words[start - 1]) && isCapitalised(words[start - 2]) && from - start < mostListed) {
		start -= 2;
		while (isCapitalised(words[start - 1]) && from - start < mostListed) {
			start--;
		}
	}
	return start;
}

/** Steps over " and Washington". */
function listTo(words: readonly Token[], to: number): number {
	let end = to;
	while (/^(?:and|or)$/.test(words[end]?.text ?? '') && isCapitalised(words[end + 1]) && end - to < mostListed) {
		end += 2;
		while (isCapitalised(words[end]) && end - to < mostListed) {
			end++;
		}
	}
	return end;
}

/** "Dublin, Calif.", "Alaska, Hawaii and Washington": a town or a state of that name. */
export function isElsewhere({ words, listFrom: from, to, listTo: end }: Place): boolean {
	const [behind = '', stop] = words[to]?.text === ',' ? [words[to + 1]?.text, words[to + 2]?.text] : [];
	const inShort = stop === '.' || behind.endsWith('.') ? behind.replace(/\.$/, '') : ''; // "Calif." is two tokens, "N.H." one
	const isState = regions.has(behind) || stateCodes.has(behind) || (inShort !== 'D.C' && statesInShort.has(inShort));
	return isState || words.slice(from, end).some((token) => regions.has(token.text));
}

function joins(token: Token | undefined): boolean {
	return token !== undefined && /^(?:and|or|,)$/.test(token.text);
}
