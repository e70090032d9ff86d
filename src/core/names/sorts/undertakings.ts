import { knownBodies } from '../../words/agencyHeads';
import { workNouns } from '../../words/workNouns';
import { textOfPiece, textOfWord, type Piece } from '../piece';
import { isHead } from '../text/runs';
import { isGivenName } from './givenName';
import { isPlaceName } from './vocabulary';
import type { Word } from '../text/words';

// What is called by a name and is no body: a law that amends another, a project, a dinner, those who hold some office.

/** "Bank of Norvale | (Amendment) Act": the law about the bank, and not the bank. */
export function asAmendment(words: readonly Word[], piece: Piece): readonly Piece[] {
	const { to } = piece;
	const last = words[to - 1]?.shape === 'number' ? to - 2 : to - 1;
	if (piece.type === 'organization' && last > piece.from && laws.has(textOfWord(words, last)) && last - piece.from > 1) {
		return [{ ...piece, type: 'other' }]; // "Administration of Norvale Justice Act 2015"
	}
	const isLaw = textOfWord(words, to) === '(' && words[to + 1]?.shape === 'capital' && textOfWord(words, to + 2) === ')' && laws.has(textOfWord(words, to + 3));
	return [isLaw ? { ...piece, to: to + 4, type: 'other' } : piece];
}

const laws: ReadonlySet<string> = new Set('Act Bill Ordinance Law Code Regulations Rules'.split(' '));

/** "the Smart Agriculture | project": what a noun in small letters says, unless the name turns on a head of its own, "Barwon Bank project". */
export function asProject(words: readonly Word[], piece: Piece): readonly Piece[] {
	const { from, to, type } = piece;
	const noun = /^(?:digital|mobile|web|pilot|research|training)$/.test(textOfWord(words, to)) ? to + 1 : to;
	const isNamed = type === 'organization' && to - from > 1 && undertakings.has(textOfWord(words, noun)) && words.slice(from, to).every(({ shape, text }) => shape === 'capital' && !isHead(text));
	return [isNamed && !knownBodies.has(textOfPiece(words, piece)) ? { ...piece, type: 'other' } : piece];
}

const undertakings: ReadonlySet<string> = new Set('project projects programme programmes program programs scheme initiative application app software curriculum'.split(' '));

/** "the ANC Presidential Gala Dinner": what the last word says. */
export function asEvent(words: readonly Word[], piece: Piece): readonly Piece[] {
	const isEvent = piece.type === 'organization' && piece.to - piece.from > 1 && events.has(textOfWord(words, piece.to - 1));
	return [isEvent ? { ...piece, type: 'other' } : piece];
}

const events: ReadonlySet<string> = new Set('Dinner Gala Ceremony Banquet Luncheon Parade Inauguration Coronation Centenary'.split(' '));

/** "the Otto Schenk | production": whose work it is. */
export function asMaker(words: readonly Word[], piece: Piece): readonly Piece[] {
	const { from, to, type } = piece;
	const isMaker = type === 'organization' && to - from === 2 && isWork(textOfWord(words, to)) && isGivenName(textOfWord(words, from)) && !isHead(textOfWord(words, to - 1)) && !knownBodies.has(textOfPiece(words, piece));
	return [isMaker ? { ...piece, type: 'person' } : piece];
}

/** A work that has a maker; papers and broadcasts are bodies' own. */
function isWork(noun: string): boolean {
	return (workNouns.has(noun) && !ofMedia.has(noun)) || staged.has(noun);
}

const ofMedia: ReadonlySet<string> = new Set('show series program programme podcast magazine newspaper paper report article column study blog website hashtag game hit entitled titled'.split(' '));
const staged: ReadonlySet<string> = new Set('production staging mural biopic symphony sonata concerto ballet'.split(' '));

/** "Peninsular Malaysia"; "The Southwest will be sunny": a part of a country has an article, and an airline none. */
export function asPartOfCountry(words: readonly Word[], piece: Piece): readonly Piece[] {
	const { from, to, type } = piece;
	const isQuarter = type !== 'person' && to - from === 1 && /^(?:South|North|Mid)(?:west|east)$/.test(textOfWord(words, from)) && /^the$/i.test(textOfWord(words, from - 1));
	const isStretch = type === 'organization' && to - from === 2 && stretches.has(textOfWord(words, from)) && isPlaceName(textOfWord(words, to - 1));
	return [isQuarter || isStretch ? { ...piece, type: 'place' } : piece];
}

const stretches: ReadonlySet<string> = new Set('Peninsular Mainland Metropolitan Continental Greater Rural Coastal'.split(' '));

/** "Ministers, Premiers and Mayors were there", "ANC Members | of Parliament": many of an office are no body. */
export function withoutHolders(words: readonly Word[], piece: Piece): readonly Piece[] {
	const { from, to, type } = piece;
	const isMany = type === 'organization' && holders.has(textOfWord(words, to - 1)) && (to - from === 1 || textOfWord(words, to) === 'of');
	return isMany ? (to - from === 1 ? [] : [{ ...piece, to: to - 1 }]) : [piece];
}

const holders: ReadonlySet<string> = new Set('Ministers Premiers Mayors Members Directors Commissioners Ambassadors Councillors Governors Chairpersons Secretaries'.split(' '));
