import { textOfWord, type Piece } from '../piece';
import type { Word } from '../text/words';

/** "Boeing Co <BA.N>", "Apple Inc (AAPL.O)": the sign of a share is nobody's name. */
export function withoutTickers(words: readonly Word[], pieces: readonly Piece[]): readonly Piece[] {
	return pieces.some((piece) => isTicker(words, piece)) ? pieces.filter((piece) => !isTicker(words, piece)) : pieces;
}

function isTicker(words: readonly Word[], { from, to }: Piece): boolean {
	const first = words[from];
	const isExchange = to - from === 1 && first?.spaced === false && textOfWord(words, from - 1) === '.' && words[from - 1]?.spaced === false && textOfWord(words, to) === '>'; // the PA of "<MOUP.PA>"
	const isIndex = to - from === 1 && first?.shape === 'capitals' && !first.spaced && textOfWord(words, from - 1) === '.' && words[from - 1]?.spaced === true; // "the main index .BUX"
	if (isExchange || isIndex) {
		return true;
	}
	const opener = textOfWord(words, from - 1);
	if (first?.shape !== 'capitals' || first.spaced || (opener !== '<' && opener !== '(')) {
		return false;
	}
	const closer = opener === '<' ? '>' : ')';
	const hasExchange = textOfWord(words, to) === '.' && words[to + 1]?.shape.startsWith('capital') === true && textOfWord(words, to + 2) === closer;
	return to - from === 1 && (hasExchange || (opener === '<' && textOfWord(words, to) === closer));
}
