import { textOfWord, type Piece } from '../piece';
import type { Word } from '../text/words';

/**
 * What only a body does or has, though its name looks like a person's: "Harlow Deane, which emerged on Monday", "Harlow Deane shares fell",
 * "the Harlow Deane chairman".
 */
export function actsAsBody(words: readonly Word[], piece: Pick<Piece, 'from' | 'to'>): boolean {
	return isThingTold(words, piece) || isTraded(words, piece.to) || isLedFromWithin(words, piece) || isOwned(words, piece) || isFounded(words, piece.to);
}

/** "shareholders of Halvorsen, which"; "Halvorsen’s stock"; "Halvorsen’s chief executive". */
function isOwned(words: readonly Word[], { from, to }: Pick<Piece, 'from' | 'to'>): boolean {
	const isHeld = textOfWord(words, from - 1) === 'of' && /^[Ss]hareholders$/.test(textOfWord(words, from - 2));
	const isLed = words[to]?.shape === 'possessive' && textOfWord(words, to + 1) === 'chief' && /^(?:executive|financial|operating|technology|information|legal)$/.test(textOfWord(words, to + 2));
	return isHeld || isLed || (words[to]?.shape === 'possessive' && /^(?:stock|shares|shareholders|shareholder|workforce|subsidiary|headquarters|share)$/.test(textOfWord(words, to + 1)));
}

/** "Halvorsen was founded in 1894". */
function isFounded(words: readonly Word[], to: number): boolean {
	return /^(?:was|is|were)$/.test(textOfWord(words, to)) && /^(?:founded|headquartered|incorporated|delisted)$/.test(textOfWord(words, to + 1));
}

/** "Harlow Deane, which": at the head of a sentence "which" takes up nothing but the name. */
function isThingTold(words: readonly Word[], { from, to }: Pick<Piece, 'from' | 'to'>): boolean {
	return words[from]?.opens === true && textOfWord(words, to) === ',' && textOfWord(words, to + 1) === 'which';
}

/** "Harlow Deane shares fell". */
function isTraded(words: readonly Word[], to: number): boolean {
	return /^(?:shares?|stock|bonds)$/.test(textOfWord(words, to)) && moves.has(textOfWord(words, to + 1));
}

const moves: ReadonlySet<string> = new Set(
	'fell rose closed jumped slid dropped gained lost were was have has had traded ended climbed tumbled plunged surged soared slumped eased sank edged rallied price'.split(' '),
);

/** "the Harlow Deane chairman": who has a title within a firm. */
function isLedFromWithin(words: readonly Word[], { from, to }: Pick<Piece, 'from' | 'to'>): boolean {
	return textOfWord(words, from - 1) === 'the' && /^(?:chairman|chairwoman|chairperson|shareholders?|subsidiary)$/.test(textOfWord(words, to));
}
