import type { Known } from '../article/known';
import { textOfPiece, textOfWord, type Piece } from '../piece';
import type { Word } from '../text/words';

/** What the directory says of an apostrophe: "Moody’s" is a name with it, and "Lok Sabha’s Committee on Trade" are two. */
export function byPossessive(words: readonly Word[], piece: Piece, known: Known): readonly Piece[] {
	if (isNamedWithOwner(words, piece, known)) {
		return [{ ...piece, to: piece.to + 1, type: 'organization' }];
	}
	const at = piece.type === 'organization' ? ownerIn(words, piece) : undefined;
	const owner = { ...piece, to: at ?? piece.to };
	return at !== undefined && known.isListed(textOfPiece(words, owner)) ? [owner, { ...piece, from: at + 1 }] : [piece];
}

/** Somebody of that surname owns what stands behind it. */
function isNamedWithOwner(words: readonly Word[], piece: Piece, { people, isNamed }: Known): boolean {
	const mayBe = words[piece.to]?.shape === 'possessive' && piece.to - piece.from < 3 && piece.type !== 'place' && !people.has(textOfWord(words, piece.to - 1));
	return mayBe && isNamed(`${textOfPiece(words, piece)}'s`);
}

function ownerIn(words: readonly Word[], { from, to }: Piece): number | undefined {
	for (let at = from + 1; at < to - 1; at++) {
		if (words[at]?.shape === 'possessive' || isPluralOwner(words, at)) {
			return at;
		}
	}
	return undefined;
}

/** "the Armed Forces of the Philippines’ Northern Command". */
function isPluralOwner(words: readonly Word[], at: number): boolean {
	return /^[’']$/.test(textOfWord(words, at)) && /s$/i.test(textOfWord(words, at - 1)) && words[at]?.spaced === false && words[at + 1]?.spaced === true;
}
