import { regions } from '../../words/regions';
import { textOfPiece, textOfWord, type Piece } from '../piece';
import type { Word } from '../text/words';

// What the words of party politics do at the edges of names.

/** "Democratic | Senate candidates": a chamber has no party. */
export function withoutPartyWord(words: readonly Word[], piece: Piece): readonly Piece[] {
	const behind = textOfPiece(words, { from: piece.from + 1, to: piece.to }).replace(/^(?:U\.?S\.?|United States) /, '');
	const isChamber = piece.type === 'organization' && chambers.has(behind);
	if (textOfWord(words, piece.from) === 'Independent' && piece.to - piece.from > 1 && regions.has(textOfPiece(words, { from: piece.from + 1, to: piece.to }))) {
		return [{ ...piece, from: piece.from + 1, type: 'place' }]; // "the Independent | Vermont senator"
	}
	return [isChamber && isPartyWord(textOfWord(words, piece.from)) ? { ...piece, from: piece.from + 1 } : piece];
}

const chambers = new Set(['Senate', 'House', 'Congress', 'Parliament', 'Assembly', 'Cabinet', 'White House', 'House of Representatives']);

/** "Republican", before somebody or something of that party. */
export function isPartyWord(word: string): boolean {
	return partyWords.has(word);
}

const partyWords = new Set('Democratic Republican Democrat Conservative Liberal Labour Labor Tory Socialist Communist Libertarian GOP'.split(' '));

/** "a super PAC" is no name, and neither is the "Super" of "Karen Holm Super PAC". */
export function withoutFundraiser(words: readonly Word[], piece: Piece): readonly Piece[] {
	const { from, to } = piece;
	if (/^PACs?$/.test(textOfWord(words, to)) && textOfWord(words, to - 1) === 'Super') {
		return to - from > 1 ? [{ ...piece, to: to - 1 }] : [];
	}
	const isNoun = /^PACs?$/.test(textOfWord(words, to - 1)) && (to - from === 1 || (to - from === 2 && /^[Ss]uper$/.test(textOfWord(words, from))));
	return isNoun ? [] : [piece];
}
