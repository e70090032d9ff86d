import { textOfPiece, textOfWord, withLonger, type Piece } from '../piece';
import { isPlaceName } from '../sorts/vocabulary';
import type { Word } from '../text/words';

/** "East of | England Ambulance Service": a body named after a part of a land. */
export function withCompassPoints(words: readonly Word[], pieces: readonly Piece[]): readonly Piece[] {
	const longer = pieces.filter((piece) => isBehindPoint(words, piece)).map((piece) => ({ ...piece, from: piece.from - 2 }));
	return withLonger(pieces, longer);
}

function isBehindPoint(words: readonly Word[], { from, to, type }: Piece): boolean {
	const isOfPart = textOfWord(words, from - 1) === 'of' && points.has(textOfWord(words, from - 2));
	return type === 'organization' && to - from > 1 && isOfPart && [1, 2].some((length) => to - from > length && isPlaceName(textOfPiece(words, { from, to: from + length })));
}

const points: ReadonlySet<string> = new Set(['North', 'South', 'East', 'West']);
