import { knownBodies } from '../../words/agencyHeads';
import { seats } from '../../words/titles';
import { textOfPiece, textOfWord, type Piece } from '../piece';
import { isCapital, isHead } from '../text/runs';
import type { Word } from '../text/words';

/** Whom somebody sits for: "Karen Holm (Leeds East, Lab.)" has the place before the party, "Great Norvale MP Karen Holm" the place alone. */
export function withConstituencies(words: readonly Word[], pieces: readonly Piece[]): readonly Piece[] {
	return pieces.map((piece, index) => (
		piece.type === 'organization' && (isBeforeSeat(words, piece) || isInBrackets(words, piece, pieces[index - 1])) ? { ...piece, type: 'place' } : piece
	));
}

function isBeforeSeat(words: readonly Word[], piece: Piece): boolean {
	return piece.to - piece.from > 1 && isBare(words, piece) && seats.has(textOfWord(words, piece.to)) && isCapital(words[piece.to + 1]);
}

/** Behind somebody's name, with a comma and one short word more before the bracket closes. */
function isInBrackets(words: readonly Word[], piece: Piece, before: Piece | undefined): boolean {
	const opens = before?.type === 'person' && before.to + 1 === piece.from && textOfWord(words, before.to) === '(';
	const closes = textOfWord(words, piece.to) === ',' && isCapital(words[piece.to + 1]) && /^\.?\)$/.test(textOfWord(words, piece.to + 2) + (textOfWord(words, piece.to + 2) === '.' ? textOfWord(words, piece.to + 3) : ''));
	return opens && closes && isBare(words, piece);
}

/** Nothing of its own tells that it is a body. */
function isBare(words: readonly Word[], piece: Piece): boolean {
	return words.slice(piece.from, piece.to).every(({ shape, text }) => shape === 'capital' && !isHead(text)) && !knownBodies.has(textOfPiece(words, piece));
}
