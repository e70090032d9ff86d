import { countryNames } from '../countryOf';
import { closingHeads, knownBodies, openingHeads, stateHeads } from '../words/agencyHeads';
import { cities } from '../words/cities';
import { demonyms } from '../words/demonyms';
import { plainWords } from '../words/plainWords';
import { textOfPiece, textOfWord, type Piece } from './piece';
import { isCapital } from './runs';
import { isFirm, type Found } from './known';
import type { Word } from './words';

/**
 * A headline in which every word has a capital says little by its capitals: "How Donald Trump Could Become President". What the article
 * writes small is no name there, and what is left must be named in the article or be known to everybody.
 */
export function withHeadline(headline: Found, others: readonly Found[]): Found {
	if (isShouted(headline.words)) {
		return { ...headline, pieces: heardBelow(headline.words, others) };
	}
	if (!isTitleCase(headline.words)) {
		return { ...headline, pieces: headline.pieces.filter((piece) => !isOpening(headline.words, piece, others)) };
	}
	const small = new Set<string>();
	const named = new Set<string>();
	for (const { words, marks, pieces } of others) {
		marks.lower.forEach((at) => small.add(textOfWord(words, at)));
		pieces.forEach((piece) => named.add(textOfPiece(words, piece)).add(textOfWord(words, piece.from)).add(textOfWord(words, piece.to - 1)));
	}
	const pieces = headline.pieces.flatMap((piece) => partsOf(headline.words, piece, small, named));
	return { ...headline, pieces: pieces.filter((piece) => isKnown(headline.words, piece, named)) };
}

/** "HUTCHISON SEES HIGHER PAYOUT": nothing but capitals. */
function isShouted(words: readonly Word[]): boolean {
	const letters = words.filter(({ shape }) => shape === 'capital' || shape === 'lower' || shape === 'capitals');
	return letters.length > 3 && letters.filter(({ text }) => text === text.toUpperCase()).length > letters.length * 0.9;
}

/** The longest name of a shouted headline. */
const longest = 6;

/** In a shouted headline only what the article names below it is a name. */
function heardBelow(words: readonly Word[], others: readonly Found[]): readonly Piece[] {
	const named = namedIn(others);
	const pieces: Piece[] = [];
	for (let from = 0; from < words.length; from++) {
		for (let to = Math.min(words.length, from + longest); to > from; to--) {
			const type = named.get(textOfPiece(words, { from, to }));
			if (type !== undefined) {
				pieces.push({ from, to, type });
				from = to;
			}
		}
	}
	return pieces;
}

/** Names in capitals with their types, the last words of people and the first ones of firms included. */
function namedIn(blocks: readonly Found[]): ReadonlyMap<string, Piece['type']> {
	const named = new Map<string, Piece['type']>();
	const [firms, surnames]: [string[], string[]] = [[], []];
	for (const { words, pieces } of blocks) {
		for (const piece of pieces) {
			named.set(textOfPiece(words, piece).toUpperCase(), piece.type);
			if (piece.type === 'person' && piece.to - piece.from > 1) {
				surnames.push(textOfWord(words, piece.to - 1).toUpperCase());
			}
			if (isFirm(words, piece)) {
				firms.push(textOfWord(words, piece.from).toUpperCase());
			}
		}
	}
	firms.forEach((firm) => named.set(firm, 'organization'));
	surnames.forEach((surname) => named.set(surname, 'person'));
	return named;
}

/** "Statistics chief says": a headline's first word is no body's name that the article never uses. */
function isOpening(words: readonly Word[], piece: Piece, others: readonly Found[]): boolean {
	const text = textOfPiece(words, piece);
	const alone = piece.from === 0 && piece.to === 1 && piece.type === 'organization' && words[0]?.shape === 'capital' && !knownBodies.has(text);
	return alone && !others.some((other) => other.pieces.some((each) => textOfPiece(other.words, each) === text));
}

/** Three words of four have a capital. */
function isTitleCase(words: readonly Word[]): boolean {
	const letters = words.filter(({ shape }) => shape === 'capital' || shape === 'lower' || shape === 'capitals');
	return letters.length > 3 && letters.filter((word) => isCapital(word)).length > letters.length * 0.7;
}

function partsOf(words: readonly Word[], piece: Piece, small: ReadonlySet<string>, named: ReadonlySet<string>): readonly Piece[] {
	if (named.has(textOfPiece(words, piece)) || knownBodies.has(textOfPiece(words, piece))) {
		return [piece];
	}
	const parts: Piece[] = [];
	let { from } = piece;
	for (let at = piece.from; at <= piece.to; at++) {
		const form = textOfWord(words, at).toLowerCase();
		const plain = at === piece.to || (words[at]?.shape === 'capital' && (plainWords.has(form) || small.has(form)) && !named.has(textOfWord(words, at)));
		if (plain && at > from) {
			parts.push({ ...piece, from, to: at });
		}
		from = plain ? at + 1 : from;
	}
	return parts;
}

function isKnown(words: readonly Word[], piece: Piece, named: ReadonlySet<string>): boolean {
	const text = textOfPiece(words, piece);
	const last = textOfWord(words, piece.to - 1);
	const isHead = piece.to - piece.from > 1 && (openingHeads.has(last) || closingHeads.has(last) || stateHeads.has(last));
	return named.has(text) || named.has(last) || countryNames.has(text) || cities.has(text) || demonyms.has(text) || knownBodies.has(text) || isHead
		|| words[piece.from]?.shape === 'capitals';
}
