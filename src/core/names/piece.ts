import type { Name } from './names';
import type { Word } from './text/words';

/** A name as a stretch of its block's words; `to` exclusive. */
export interface Piece {
	readonly from: number;
	readonly to: number;
	readonly type: Name['type'];
}

export function textOfWord(words: readonly Word[], at: number): string {
	return words[at]?.text ?? '';
}

/** Whether a word stands right behind "known as". */
export function isBehindKnownAs(words: readonly Word[], at: number): boolean {
	return textOfWord(words, at - 1) === 'as' && textOfWord(words, at - 2) === 'known';
}

/** In lower case, without a closing full stop: "gen" of "Gen.". */
export function lowerOfWord(words: readonly Word[], at: number): string {
	return words[at]?.known.lower ?? '';
}

/** The pieces that share a word with a stretch, out of a row in text order whose pieces stand apart. */
export function sharing(row: readonly Piece[], { from, to }: Pick<Piece, 'from' | 'to'>): readonly Piece[] {
	let [low, high] = [0, row.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		[low, high] = (row[middle]?.to ?? 0) > from ? [low, middle] : [middle + 1, high];
	}
	let end = low;
	while ((row[end]?.from ?? Infinity) < to) {
		end++;
	}
	return end > low ? row.slice(low, end) : none;
}

const none: readonly Piece[] = [];

/** The pieces in text order, with the longer ones in the place of all that they share a word with. */
export function withLonger(pieces: readonly Piece[], longer: readonly Piece[]): readonly Piece[] {
	return longer.length === 0 ? pieces : [...pieces.filter((piece) => sharing(longer, piece).length === 0), ...longer].sort((a, b) => a.from - b.from);
}

/** The words of a piece as written, white space collapsed: "People’s Liberation Army". */
export function textOfPiece(words: readonly Word[], { from, to }: Pick<Piece, 'from' | 'to'>): string {
	let text = '';
	for (let at = from; at < to; at++) {
		text += `${at > from && words[at]?.spaced === true ? ' ' : ''}${textOfWord(words, at)}`;
	}
	return text;
}
