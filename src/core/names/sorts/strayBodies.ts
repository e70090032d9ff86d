import { countryNames } from '../../countryOf';
import { demonyms } from '../../words/demonyms';
import { givenNames } from '../../words/givenNames';
import { kindOfHead } from '../../words/bodyHeads';
import { stateCodes } from '../../words/regions';
import { isHead, lower } from '../text/runs';
import { textOfWord, type Piece } from '../piece';
import type { Word } from '../text/words';

// What the model takes for a body and is none, or is one but for its first word.

/** "Botox-maker | Allergan", "Courier | Staff", "super | PAC | Priorities USA", "then-Secretary of State | Clinton": what a name is, is none of the name. */
export function withoutSort(words: readonly Word[], piece: Piece): readonly Piece[] {
	const { from, to, type } = piece;
	const first = textOfWord(words, from);
	if (type !== 'organization' || to - from < 2) {
		return [piece];
	}
	if (/-(?:maker|owner|backed|based|owned|led|listed)$/.test(first) || (first === 'PAC' && textOfWord(words, from - 1) === 'super')) {
		return [{ ...piece, from: from + 1 }];
	}
	if (/^staff$/i.test(textOfWord(words, to - 1)) && !/^(?:General|Joint|Naval|Air|Defen[cs]e|Medical|Chiefs|of|for)$/.test(textOfWord(words, to - 2)) && to === words.length) {
		return [{ ...piece, to: to - 1 }]; // "By Karen Holm, Courier | Staff"
	}
	const isOfState = first === 'State' && to - from === 2 && textOfWord(words, from - 1) === 'of' && /(?:^|-)(?:secretary|minister|secretaries)$/i.test(textOfWord(words, from - 2)) && !isHead(textOfWord(words, to - 1));
	return [isOfState ? { from: from + 1, to, type: 'person' } : piece];
}

/** "Iraq and Syria" are two states, "(D-Richmond)" says of what party somebody is and from where. */
export function withoutStates(words: readonly Word[], piece: Piece): readonly Piece[] {
	const { from, to, type } = piece;
	if (to - from === 1 && inShort.test(textBetween(words, from - 1, to)) && words[from]?.spaced === true) {
		return [{ from: from - 1, to, type: 'place' }]; // "S. | Korea"
	}
	if (textOfWord(words, from).includes('.') && inShort.test(textBetween(words, from, to))) {
		return [{ ...piece, type: 'place' }];
	}
	if (textOfWord(words, from - 1) === '(' && textOfWord(words, to) === '.' && textOfWord(words, to + 1) === ')' && stateCodes.has(textOfWord(words, from).toUpperCase())) {
		return []; // "Elijah Cummings (Md.)"
	}
	if (type !== 'organization') {
		return [piece];
	}
	const and = to - from > 2 ? words.slice(from, to).findIndex(({ text }) => text === 'and' || text === '&') : -1;
	if (and > 0 && countryNames.has(textBetween(words, from, from + and)) && countryNames.has(textBetween(words, from + and + 1, to))) {
		return [{ from, to: from + and, type: 'place' }, { from: from + and + 1, to, type: 'place' }];
	}
	return to - from === 1 && /^[DRI]-\p{Lu}\p{Ll}/u.test(textOfWord(words, from)) ? [] : [piece];
}

// "S. Korea", "N.K.", "N.Y."
const inShort = /^(?:[NS]\. ?K(?:oreas?|\.)|N\. ?[YJHCMD]\.|S\. ?[CD]\.|R\. ?I\.|W\. ?Va\.)$/;

function textBetween(words: readonly Word[], from: number, to: number): string {
	return words.slice(from, to).map(({ text }) => text).join(' ');
}

/** "Fifth Avenue", "Fulda Gap", "Northern Limit Line": where one is. "Wall Street" is called for those who trade there. */
export function asAddress(words: readonly Word[], piece: Piece): readonly Piece[] {
	const { from, to, type } = piece;
	const isAddress = type === 'organization' && to - from > 1 && addresses.has(textOfWord(words, to - 1)) && !(to - from === 2 && /^(?:Wall|Downing|Fleet|Sesame|Main)$/.test(textOfWord(words, from)));
	const isLine = type === 'organization' && (textOfWord(words, to - 1) === 'Line' ? lines.has(textOfWord(words, to - 2)) : textOfWord(words, from) === 'Line' && textOfWord(words, from + 1) === 'of');
	return [isAddress || isLine ? { ...piece, type: 'place' } : piece];
}

const lines: ReadonlySet<string> = new Set(['Limit', 'Demarcation', 'Control', 'Ceasefire']);

const addresses: ReadonlySet<string> = new Set(['Avenue', 'Boulevard', 'Road', 'Street', 'Pipeline', 'Gap', 'Pass', 'Range', 'Plateau', 'Ridge', 'Glacier']);

/** "the Peronist | bloc": who believes in something is no body by that word, and what is called after somebody is not he. */
export function withoutFaith(words: readonly Word[], piece: Piece): readonly Piece[] {
	const isTheirs = piece.type === 'person' && piece.to - piece.from === 1 && /^\p{Lu}\p{Ll}{2,}(?:care|nomics)$/u.test(textOfWord(words, piece.from)); // "Obamacare"
	if (isTheirs) {
		return [{ ...piece, type: 'other' }];
	}
	const isFaith = piece.type === 'organization' && piece.to - piece.from === 1 && /^\p{Lu}\p{Ll}{3,}ist$/u.test(textOfWord(words, piece.from)) && words[piece.to]?.shape === 'lower';
	return [isFaith && !kindOfHead.has(lower(textOfWord(words, piece.from))) ? { ...piece, type: 'other' } : piece];
}

/**
 * "Opal Holm, Alicia Garza and | Patrisse Cullors": who ends a row of people in full is one, unless a head makes a body of the name; and
 * "Esparza, | Bagaces | and Cañas": what stands between two places in a row is a third.
 */
export function withCompany(words: readonly Word[], pieces: readonly Piece[]): readonly Piece[] {
	return pieces.map((piece, at) => (
		mayBePerson(words, piece) && endsRow(words, pieces, at) ? { ...piece, type: 'person' } : standsAmongPlaces(words, pieces, at) ? { ...piece, type: 'place' } : piece
	));
}

function standsAmongPlaces(words: readonly Word[], pieces: readonly Piece[], at: number): boolean {
	const [before, piece, next] = [pieces[at - 1], pieces[at], pieces[at + 1]];
	const isOpen = piece?.type === 'person' && piece.to - piece.from === 1 && words[piece.from]?.shape === 'capital' && !givenNames.has(textOfWord(words, piece.from));
	return isOpen && before?.type === 'place' && next?.type === 'place' && textBetween(words, before.to, piece.from) === ',' && /^(?:,|,? ?and)$/.test(textBetween(words, piece.to, next.from));
}

function mayBePerson(words: readonly Word[], { from, to, type }: Piece): boolean {
	const isFull = to - from === 2 && words[from]?.shape === 'capital' && words[to - 1]?.shape === 'capital';
	return isFull && type === 'organization' && !demonyms.has(textOfWord(words, from)) && !/^[’']$|^of$/.test(textOfWord(words, to)) && ![from, to - 1].some((at) => isHead(textOfWord(words, at)) || kindOfHead.has(lower(textOfWord(words, at))));
}

/** Two people in full stand before it, a comma and an "and" between the three, and one of them has a known given name. */
function endsRow(words: readonly Word[], pieces: readonly Piece[], at: number): boolean {
	const [first, second, last] = [pieces[at - 2], pieces[at - 1], pieces[at]];
	const isFull = (piece: Piece | undefined): boolean => piece?.type === 'person' && piece.to - piece.from > 1;
	const isGiven = [first, second].some((piece) => piece !== undefined && givenNames.has(textOfWord(words, piece.from)));
	if (!first || !second || !last || !isGiven || !isFull(first) || !isFull(second) || textBetween(words, first.to, second.from) !== ',') {
		return false;
	}
	return /^,? ?and$/.test(textBetween(words, second.to, last.from));
}
