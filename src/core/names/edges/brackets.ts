import { lowerOfWord, textOfWord, type Piece } from '../piece';
import { dispensable } from '../../words/bodyHeads';
import { thingHeads } from '../../words/placeHeads';
import { isCapital } from '../text/runs';
import type { Word } from '../text/words';

/**
 * Bodies whose initials stand in brackets behind them, and the initials: "Organization for Security and Cooperation in Europe (OSCE)". The
 * letters tell how far the name reaches to the left (after Schwartz and Hearst, 2003).
 */
export function bracketed(words: readonly Word[], pieces: readonly Piece[]): readonly Piece[] {
	if (!words.some(({ text }) => text === '(')) {
		return pieces;
	}
	const found = words.flatMap((word, at) => (word.text === '(' ? expansionBefore(words, at) : [])).map((pair) => orThing(words, pair)).filter((pair) => pair.name.type === 'other' || isBody(pair, pieces));
	const both = found.flatMap(({ name, letters }): Piece[] => [name, letters]);
	return both.length === 0 ? pieces : [...pieces.filter((piece) => !both.some((each) => overlap(each, piece))), ...both].sort((a, b) => a.from - b.from);
}

interface Expansion {
	readonly name: Piece;
	readonly letters: Piece;
}

function expansionBefore(words: readonly Word[], open: number): readonly Expansion[] {
	const letters = words[open + 1]?.shape === 'capitals' && textOfWord(words, open + 2) === ')' ? textOfWord(words, open + 1) : '';
	const from = /^\p{Lu}{3,8}$/u.test(letters) ? startOfExpansion(words, open, letters) ?? startOfTranslated(words, open, letters) : undefined;
	return from === undefined ? [] : [{
		name: { from, to: words[open - 1]?.shape === 'possessive' ? open - 1 : open, type: 'organization' }, letters: { from: open + 1, to: open + 2, type: 'organization' },
	}];
}

/**
 * Walks to the left over words whose first letters are the acronym's from its last to its first; small words may be passed over, and the Corp of
 * "Nippon Telegraph and Telephone Corp (NTT)". */
function startOfExpansion(words: readonly Word[], open: number, letters: string): number | undefined {
	let left = letters.length;
	for (let at = open - 1; at >= 0 && open - at < 3 * letters.length + 2; at--) {
		const word = words[at];
		const initial = textOfWord(words, at).charAt(0).toUpperCase();
		const sharesLetter = isCapital(word) && initial === letters[left] && textOfWord(words, at + 1) === ','; // "Practitioners, Pharmacists and Dentists Union (PDU)"
		const several = isCapital(word) ? initialsWithin(word?.text ?? '') : '';
		if (several.length > 1 && letters.slice(0, left).endsWith(several)) {
			left -= several.length;
		} else if (isCapital(word) && initial === letters[left - 1]) {
			left--;
		} else if (word?.shape === 'lower' && joints.has(word.text)) {
			left -= left > 1 && initial === letters[left - 1] && textOfWord(words, at - 1).charAt(0).toUpperCase() === letters[left - 2] ? 1 : 0;
		} else if (!isTransparent(word) && !sharesLetter && !(at === open - 1 && dispensable.has(lowerOfWord(words, at)))) {
			return undefined;
		}
		if (left === 0) {
			return at;
		}
	}
	return undefined;
}

/** "Movement of Democratic Forces of Casamance (MFDC)": the letters of a name in another language stand in the order of that language. */
function startOfTranslated(words: readonly Word[], open: number, letters: string): number | undefined {
	const initials: string[] = [];
	let at = open;
	while (initials.length < letters.length && at > 0 && (isCapital(words[at - 1]) || joints.has(textOfWord(words, at - 1)))) {
		at--;
		initials.push(...isCapital(words[at]) ? [textOfWord(words, at).charAt(0).toUpperCase()] : []);
	}
	return initials.sort().join('') === Array.from(letters).sort().join('') ? at : undefined;
}

/** "Comprehensive Harbour Agreement (CHA)": a treaty and its initials are no body. */
function orThing(words: readonly Word[], pair: Expansion): Expansion {
	const last = textOfWord(words, pair.name.to - 1);
	const isAgreement = last === 'Partnership' && /^(?:Trade|Economic|Pacific|Investment)$/.test(textOfWord(words, pair.name.to - 2));
	const isThing = isAgreement || thingHeads.has(last) || /^(?:Line|Zone|Area|Route|Index|Drive|Corridor)$/.test(last); // "Northern Limit Line (NLL)"
	return isThing ? { name: { ...pair.name, type: 'other' }, letters: { ...pair.letters, type: 'other' } } : pair;
}

/** "TI" for "Tehreek-e-Insaf". */
function initialsWithin(text: string): string {
	return text.includes('-') ? text.split('-').map((part) => part.charAt(0)).filter((letter) => letter !== letter.toLowerCase()).join('') : '';
}

const joints = new Set(['of', 'for', 'and', 'the', 'in', 'on', 'to', 'de', 'du', 'des', 'del', 'la', 'against', 'with', 'from', 'und', 'für', 'et', 'y', 'e', 'do', 'da', 'ng', 'mga', 'sa', 'dan', 'og', 'och', 'i', 've', 'pour', 'para']);

function isTransparent(word: Word | undefined): boolean {
	return word?.shape === 'possessive' || word?.text === '-' || word?.text === ',' || word?.text === '&';
}

/** Projects, treaties and cups have initials too: something of a body must have been seen there. */
function isBody({ name, letters }: Expansion, pieces: readonly Piece[]): boolean {
	const inside = pieces.filter((piece) => overlap(piece, name));
	const same = pieces.find((piece) => overlap(piece, letters));
	return inside.some(({ type }) => type === 'organization') || same?.type === 'organization';
}

function overlap(a: Piece, b: Piece): boolean {
	return a.from < b.to && b.from < a.to;
}
