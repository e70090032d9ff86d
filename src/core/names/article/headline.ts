import { knownBodies } from '../../words/agencyHeads';
import { plainWords } from '../../words/plainWords';
import { isGivenName } from '../sorts/givenName';
import { sharing, textOfPiece, textOfWord, type Piece } from '../piece';
import { isFirm, type Found } from './known';
import { isKnown, isTitleCase, partsOf, saidIn, type Said } from './titleCase';
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
		const named = headline.pieces.map((piece) => withoutFirst(headline.words, piece, others));
		return { ...headline, pieces: named.filter((piece) => !isOpening(headline.words, piece, others)) };
	}
	const said = saidIn(others);
	const parts = headline.pieces.flatMap((piece) => partsOf(headline.words, piece, said));
	const pieces = parts.filter((piece) => isKnown(headline.words, piece, said));
	const more = peopleBelow(headline.words, others, said).filter((piece) => sharing(pieces, piece).length === 0);
	return { ...headline, pieces: [...pieces, ...more].sort((a, b) => a.from - b.from) };
}

/** "Railing Against | Holm, | Berg | Vows": whom the article names in full, whole or by one word, unless the word is another as well. */
function peopleBelow(words: readonly Word[], others: readonly Found[], { small }: Said): readonly Piece[] {
	const full = others.flatMap(({ words: below, pieces }) => pieces.filter(({ type, from, to }) => type === 'person' && to - from > 1).map((piece) => ({ below, piece })));
	const names = new Set(full.map(({ below, piece }) => textOfPiece(below, piece)));
	const isOwn = (word: string): boolean => word.length > 2 && !small.has(word.toLowerCase()) && !plainWords.has(word.toLowerCase());
	const surnames = new Set(full.map(({ below, piece }) => textOfWord(below, piece.to - 1)).filter(isOwn));
	const given = new Set(full.map(({ below, piece }) => textOfWord(below, piece.from)).filter((word) => isOwn(word) && isGivenName(word)));
	const isPair = (at: number): boolean => isGivenName(textOfWord(words, at)) && surnames.has(textOfWord(words, at + 1)); // "Omar Holm" of "Omar J. Holm"
	const isOne = (at: number): boolean => words[at]?.shape === 'capital' && (surnames.has(textOfWord(words, at)) || given.has(textOfWord(words, at)));
	const found: Piece[] = [];
	for (let from = 0; from < words.length; from++) {
		const isFull = (length: number): boolean => names.has(textOfPiece(words, { from, to: from + length }));
		const length = isFull(3) ? 3 : isFull(2) || isPair(from) ? 2 : isOne(from) ? 1 : 0;
		if (length > 0) {
			found.push({ from, to: from + length, type: 'person' });
			from += length - 1;
		}
	}
	return found;
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

/** "Internal | Norvale University records": the first word has its capital from the headline, where the article names the body without it. */
function withoutFirst(words: readonly Word[], piece: Piece, others: readonly Found[]): Piece {
	const rest = { ...piece, from: piece.from + 1 };
	const isNamed = (text: string): boolean => others.some((other) => other.pieces.some((each) => each.type === 'organization' && textOfPiece(other.words, each) === text));
	const mayOpen = piece.from === 0 && piece.type === 'organization' && rest.to - rest.from > 1 && words[0]?.shape === 'capital';
	return mayOpen && isNamed(textOfPiece(words, rest)) && !isNamed(textOfPiece(words, piece)) ? rest : piece;
}

/** "Statistics chief says": a headline's first word is no body's name that the article never uses. */
function isOpening(words: readonly Word[], piece: Piece, others: readonly Found[]): boolean {
	const text = textOfPiece(words, piece);
	const begins = piece.from === 0 || textOfWord(words, piece.from - 1) === ';';
	const alone = begins && piece.to - piece.from === 1 && piece.type === 'organization' && words[piece.from]?.shape === 'capital' && !knownBodies.has(text);
	return alone && !others.some((other) => other.pieces.some((each) => textOfPiece(other.words, each) === text));
}
