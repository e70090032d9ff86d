import { endsSentence, isComma, isPunctuation, rangeOf, type Range } from './phrases';
import type { Piece } from './pieces';

/** The stretches between commas before `last`, back to where the clause begins. */
export function partsBefore(pieces: readonly Piece[], last: number, floor: number): readonly Range[] {
	const parts: Range[] = [];
	let to = last;
	let depth = 0;
	let at = last - 1;
	for (; at >= floor; at--) {
		depth += isPunctuation(pieces[at], ')]') ? 1 : isPunctuation(pieces[at], '([') ? -1 : 0;
		if (depth < 0 || pieces[at]?.sort === 'quote' || isPunctuation(pieces[at], ':;') || endsSentence(pieces, at)) {
			break;
		}
		if (isComma(pieces[at])) {
			parts.unshift(rangeOf(at + 1, to));
			to = at;
		}
	}
	return at + 1 < to ? [rangeOf(at + 1, to), ...parts] : parts;
}

/** The last place from `from` back to `floor` that fits. */
export function lastIndex(pieces: readonly Piece[], from: number, floor: number, fits: (piece: Piece | undefined) => boolean): number | undefined {
	for (let at = from; at >= floor; at--) {
		if (fits(pieces[at])) {
			return at;
		}
	}
	return undefined;
}
