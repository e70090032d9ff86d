import { isCapital, isPreposition, isWord, type Range } from './phrases';
import type { Piece } from './pieces';
import { subjectAfter } from './subjectAfter';

// "according to": how far it goes, and whom it leads to.

/** "according to calculations by | Wu", "to an analysis from the | Norvale Institute": whoever has worked it out. */
export function authorAfter(pieces: readonly Piece[], from: number): Range | undefined {
	const noun = pieces.slice(from, from + 5).findIndex(({ lower }) => worked.has(lower));
	const by = from + noun + 1;
	const isBy = noun >= 0 && /^(?:by|from)$/.test(pieces[by]?.lower ?? '') && pieces.slice(from, by).every((piece) => isWord(piece) && !isPreposition(piece));
	const author = isBy && (isCapital(pieces[by + 1]) || isCapital(pieces[by + 2])) ? subjectAfter(pieces, by + 1, pieces.length) : undefined;
	return author && pieces.slice(author.from, author.to).some(isCapital) ? author : undefined;
}

/** What somebody has worked out, which says what it says. */
const worked: ReadonlySet<string> = new Set('analysis calculation calculations data estimate estimates figures forecast forecasts poll polls projections report research statistics statement study survey surveys'.split(' '));

/** "according to", "in the words of": how many words name a source. */
export function lengthOfSource(pieces: readonly Piece[], at: number): number {
	const word = pieces[at]?.lower;
	if (word === 'according') {
		return pieces[at + 1]?.lower === 'to' ? 2 : 0;
	}
	return word === 'in' && pieces[at + 1]?.lower === 'the' && wordings.has(pieces[at + 2]?.lower ?? '') && pieces[at + 3]?.lower === 'of' ? 4 : 0;
}

const wordings = new Set(['words', 'phrase']);
