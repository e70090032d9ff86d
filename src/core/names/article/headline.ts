import { knownBodies } from '../../words/agencyHeads';
import { textOfPiece, textOfWord, type Piece } from '../piece';
import { isFirm, type Found } from './known';
import { isKnown, isTitleCase, partsOf, saidIn } from './titleCase';
import type { Word } from '../text/words';

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
	const said = saidIn(others);
	const pieces = headline.pieces.flatMap((piece) => partsOf(headline.words, piece, said));
	return { ...headline, pieces: pieces.filter((piece) => isKnown(headline.words, piece, said)) };
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
	const begins = piece.from === 0 || textOfWord(words, piece.from - 1) === ';';
	const alone = begins && piece.to - piece.from === 1 && piece.type === 'organization' && words[piece.from]?.shape === 'capital' && !knownBodies.has(text);
	return alone && !others.some((other) => other.pieces.some((each) => textOfPiece(other.words, each) === text));
}
