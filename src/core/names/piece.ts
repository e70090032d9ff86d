import type { Name } from './names';
import type { Word } from './words';

/** A name as a stretch of its block's words; `to` exclusive. */
export interface Piece {
	readonly from: number;
	readonly to: number;
	readonly type: Name['type'];
}

export function textOfWord(words: readonly Word[], at: number): string {
	return words[at]?.text ?? '';
}

/** The words of a piece as written, white space collapsed: "People’s Liberation Army". */
export function textOfPiece(words: readonly Word[], { from, to }: Pick<Piece, 'from' | 'to'>): string {
	let text = '';
	for (let at = from; at < to; at++) {
		text += `${at > from && words[at]?.spaced === true ? ' ' : ''}${textOfWord(words, at)}`;
	}
	return text;
}
