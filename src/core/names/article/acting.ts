import { actsAsBody } from '../sorts/dealings';
import { isGivenName } from '../sorts/givenName';
import { textOfWord, type Piece } from '../piece';
import type { Word } from '../text/words';
import type { Found } from './known';

/** Single words that look like somebody's name and do somewhere what only a body does: "Norvale’s chief executive". */
export function actingIn(blocks: readonly Found[]): ReadonlySet<string> {
	return new Set(blocks.flatMap(({ words, pieces }) => (
		pieces.filter((piece) => piece.to - piece.from === 1 && piece.type === 'person' && actsAsBody(words, piece)).map(({ from }) => textOfWord(words, from))
	)));
}

/** "Norvale Spazio", when "Norvale" acts elsewhere. */
export function isActing(words: readonly Word[], { type, from, to }: Piece, acting: ReadonlySet<string>): boolean {
	const first = textOfWord(words, from);
	return type === 'person' && to - from > 1 && acting.has(first) && !isGivenName(first);
}
