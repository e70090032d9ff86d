import { beForms } from '../../words/functionWords';
import { isPreposition, rangeOf, type Range } from './phrases';
import type { Piece } from './pieces';
import { subjectAfter } from './subjectAfter';
import { subjectBefore } from './subjects';

// Whoever is quoted as saying something, and not who quotes.

/** “…,” the paper quoted | Wu | as saying: the words are Wu’s. */
export function quoteeAfter(pieces: readonly Piece[], at: number): Range | undefined {
	if (!isQuoting(pieces[at]) || beForms.has(pieces[at - 1]?.lower ?? '') || isPreposition(pieces[at + 1])) {
		return undefined;
	}
	const as = pieces.slice(at + 1, at + 14).findIndex((piece) => piece.lower === 'as' || piece.sort === 'quote');
	const hasSaying = as > 0 && pieces[at + as + 1]?.lower === 'as' && pieces[at + as + 2]?.lower === 'saying';
	const isObject = as === 1 && /^(?:him|her|them)$/.test(pieces[at + 1]?.lower ?? ''); // "quotes him as saying"
	return isObject && hasSaying ? rangeOf(at + 1, at + 2) : hasSaying ? subjectAfter(pieces, at + 1, at + as + 1) : undefined;
}

/** The verb of whoever hands on what somebody else said. */
export function isQuoting(piece: Piece | undefined): boolean {
	return /^(?:quoted|quotes|cited|cites)$/.test(piece?.lower ?? '');
}

/** "Wu is quoted as saying". */
export function quotedAs(pieces: readonly Piece[], at: number, floor: number): Range | undefined {
	const isPassive = pieces[at - 1]?.lower === 'as' && pieces[at - 2]?.lower === 'quoted' && beForms.has(pieces[at - 3]?.lower ?? '');
	return isPassive ? subjectBefore(pieces, at - 2, floor) : undefined;
}
