import { chineseFamilyNames, pinyinName } from '../../words/nameParts';
import { sayingForms } from '../../words/sayingVerbs';
import { textOfWord, type Piece } from '../piece';
import { bitsOf, isNameWord } from '../text/lexicon';
import type { Word } from '../text/words';

// Letters and numbers in names: those of weapons name no body, those of units belong to it.

/** "S-300", "F-16s", "Hwasong-12": weapons and craft; groups of states ("G-20") and papers of a name are none. */
const weapon = /^(?!G-\d)(?:\p{Lu}{1,3}|\p{Lu}\p{Ll}{1,14})-\d{1,4}\p{L}{0,2}s?$/u;

export function withoutDesignation(words: readonly Word[], piece: Piece): readonly Piece[] {
	const { from, to, type } = piece;
	if ((type !== 'organization' && type !== 'person') || !textOfWord(words, from).includes('-') || !weapon.test(textOfWord(words, from))) {
		return [piece];
	}
	return to - from === 1 ? [{ ...piece, type: 'other' }] : /^\p{Ll}/u.test(textOfWord(words, from + 1)) ? [] : [piece];
}

/** "105,000-tonne | Kalliope Star": a measure is no part of a name; "858 Non-Governmental Organizations" are many. */
export function withoutMeasure(words: readonly Word[], piece: Piece): readonly Piece[] {
	if (piece.type === 'organization' && words[piece.from]?.shape === 'number' && /^[1-9]\d*$/.test(textOfWord(words, piece.from)) && /(?:tions|nies|ties|tes|cies|ols)$/.test(textOfWord(words, piece.to - 1))) {
		return [];
	}
	const isMeasure = /^\d[\d.,]*-\p{Ll}{2,12}$/u.test(textOfWord(words, piece.from)) && piece.to - piece.from > 1;
	return [isMeasure ? { ...piece, from: piece.from + 1, type: piece.type === 'organization' ? 'other' : piece.type } : piece];
}

/** "Ministry of Lands | 90 days": a number that counts what stands behind it. */
export function withoutCount(words: readonly Word[], piece: Piece): readonly Piece[] {
	const { from, to, type } = piece;
	const counts = words[to]?.shape === 'lower' && /\p{Ll}s$/u.test(textOfWord(words, to));
	const isCount = type === 'organization' && to - from > 2 && counts && /^\d{1,3}$/.test(textOfWord(words, to - 1)) && textOfWord(words, to - 2) !== 'of' && !units.has(textOfWord(words, to - 2));
	return [isCount ? { ...piece, to: to - 1 } : piece];
}

/** "Combined Task Force | 151", "Unit | 8200": bodies that are told apart by a number, unless it counts what stands behind it. */
export function uptoNumber(words: readonly Word[], piece: Piece): readonly Piece[] {
	const { to, type } = piece;
	const counts = words[to + 1]?.shape === 'lower' && /\p{Ll}s$/u.test(textOfWord(words, to + 1));
	if (type === 'organization' && isGroupOfNumber(words, to - 1)) {
		return [{ ...piece, to: to + 2 }];
	}
	const isNumbered = type === 'organization' && units.has(textOfWord(words, to - 1)) && /^\d{1,4}$/.test(textOfWord(words, to)) && words[to]?.spaced === true && !counts;
	return [isNumbered ? { ...piece, to: to + 1 } : piece];
}

/** "Group of 20", "Gang of 8": a body called after how many it unites. */
export function isGroupOfNumber(words: readonly Word[], at: number): boolean {
	return /^(?:Group|Gang|Committee)$/.test(textOfWord(words, at)) && textOfWord(words, at + 1) === 'of' && /^\d{1,3}$/.test(textOfWord(words, at + 2));
}

const units: ReadonlySet<string> = new Set(['Force', 'Unit', 'Battalion', 'Brigade', 'Regiment', 'Squadron', 'Wing', 'Local']);

/** "Murted Air Base": where forces stand is a place. */
export function asBase(words: readonly Word[], piece: Piece): readonly Piece[] {
	const { from, to, type } = piece;
	const isBase = to - from > 2 && textOfWord(words, to - 1) === 'Base' && /^(?:Air|Force|Naval|Navy|Army|Military|Marine|Station|Corps)$/.test(textOfWord(words, to - 2));
	return [isBase && type !== 'place' ? { ...piece, type: 'place' } : piece];
}

/** "11th | Armored Cavalry Regiment": which of several it is belongs to the name. */
export function fromOrdinal(words: readonly Word[], piece: Piece): readonly Piece[] {
	const isCounted = piece.type === 'organization' && counted.has(textOfWord(words, piece.to - 1)) && /^\d{1,4}(?:st|nd|rd|th)$/.test(textOfWord(words, piece.from - 1));
	return [isCounted ? { ...piece, from: piece.from - 1 } : piece];
}

const counted: ReadonlySet<string> = new Set('Regiment Division Brigade Battalion Squadron Wing Fleet Army Corps Infantry Cavalry Airborne Circuit Group'.split(' '));

/** "the USS | William P. Lawrence": a ship is nobody, whomever it is called after. */
export function asShip(words: readonly Word[], piece: Piece): readonly Piece[] {
	const at = ships.has(textOfWord(words, piece.from)) ? piece.from : piece.from - 1;
	const isShip = piece.type !== 'place' && piece.to - at > 1 && (ships.has(textOfWord(words, at)) || (textOfWord(words, at) === 'Queen' && ships.has(textOfWord(words, at - 1))));
	return [isShip ? { ...piece, type: 'other' } : piece];
}

/** Prefixes of the navies’ and merchants’ ships. */
const ships: ReadonlySet<string> = new Set('USS USNS USCGC HMS HMAS HMCS HMNZS INS BRP KRI ROKS JS RFA RMS MV MT RV FV FB MFV'.split(' '));

/** "South Xinjiang Military District" commands, "Matarazzo Building" stands there, "Operation Barkhane" happens. */
export function byLastWord(words: readonly Word[], piece: Piece): readonly Piece[] {
	const { from, to, type } = piece;
	const last = textOfWord(words, to - 1);
	if (to - from < 2) {
		return [piece];
	}
	if (/^(?:District|Region)$/.test(last) && textOfWord(words, to - 2) === 'Military') {
		return [{ ...piece, type: 'organization' }];
	}
	if (type === 'person' && to - from > 2 && races.has(last)) {
		return [{ ...piece, type: 'other' }];
	}
	const isCounty = textOfWord(words, from) === 'Co' && to - from === 2 && type !== 'organization';
	if (isCounty || (type === 'person' && (buildings.has(last) || streets.has(last)))) {
		return [{ ...piece, type: 'place' }]; // "Co Mayo" is a county
	}
	if (type === 'person' && avenues.has(textOfWord(words, from - 1)) && words[from - 1]?.opens === false) {
		return [{ ...piece, from: from - 1, type: 'place' }]; // "on Avenida | Julio A. Roca"
	}
	return [type !== 'place' && textOfWord(words, from) === 'Operation' ? { ...piece, type: 'other' } : piece];
}

/** What is called after people: "Vasco Da Gama Race". */
const races: ReadonlySet<string> = new Set(['Race', 'Regatta', 'Trophy', 'Memorial', 'Lecture', 'Cup', 'Prize', 'Award', 'Medal', 'Tournament', 'Festival', 'Marathon']);

const streets: ReadonlySet<string> = new Set('Ave Avenue Rd Road Blvd Boulevard'.split(' '));

/** What a street is called in other languages, before its name. */
const avenues: ReadonlySet<string> = new Set('Avenida Calle Carrera Paseo Calzada Rua Praça Rue Avenue Boulevard Via Viale Piazza Plaza Ulitsa Jalan'.split(' '));

const buildings: ReadonlySet<string> = new Set('Building Stadium Arena Airport Airbase Hotel Cathedral Geopark Lighthouse Reservoir Aquarium Waterfall'.split(' '));

/** "T.J. Lamoreaux": a name behind the initials of two given names, those of states and towns left out. */
export function withInitials(words: readonly Word[], pieces: readonly Piece[]): readonly Piece[] {
	return pieces.map((piece) => (isBehindInitials(words, piece) ? { ...piece, type: 'person' } : piece));
}

function isBehindInitials(words: readonly Word[], { from, to, type }: Piece): boolean {
	return type === 'place' && to - from === 2 && /^(?:\p{Lu}\.){2,3}$/u.test(textOfWord(words, from)) && !inShort.test(textOfWord(words, from)) && words[to - 1]?.shape === 'capital';
}

const inShort = /^(?:U\.[SKN]|U\.A\.E|U\.S\.S\.R|E\.U|N\.[YJHCMDZBS]|S\.[CDFA]|L\.A|D\.C|B\.C|R\.I|P\.R|W\.A|D\.R|P\.E|P\.N)\.$/;

/** "OP | Tiwari", and "VK Rajoria" that was taken for a place: two given names by their letters, as South Asia writes them. */
export function fromLetters(words: readonly Word[], piece: Piece): readonly Piece[] {
	if (piece.type === 'person') {
		const first = words[piece.from];
		const isSurname = piece.to - piece.from === 1 && first?.shape === 'capital' && first.spaced && (first.known.flags & givenBit) === 0;
		return [isSurname && areGivenNames(words[piece.from - 1]) ? { ...piece, from: piece.from - 1 } : piece];
	}
	const last = words[piece.to - 1];
	const isLong = piece.to - piece.from === 2 && areGivenNames(words[piece.from]) && last?.shape === 'capital' && last.spaced && (last.known.flags & headBits) === 0;
	const next = textOfWord(words, piece.to);
	const acts = next === ',' || sayingForms().has(next); // not "GH Miller analyst"
	const isName = isLong && (piece.type === 'place' || (isNameWord(last.known.flags) && (acts || piece.type === 'other' || next === '.')) || (piece.type === 'other' && sayingForms().has(next)));
	return [isName ? { ...piece, type: 'person' } : piece];
}

/** "OP", but "PC", "FC" and "UP" are an office, a club and a state. */
function areGivenNames(word: Word | undefined): boolean {
	return word !== undefined && /^(?:[A-Z]){2}$/.test(word.text) && !otherLetters.has(word.text);
}

const givenBit = bitsOf(['commonGiven']);
const headBits = bitsOf(['closingHead', 'openingHead', 'stateHead', 'city', 'region', 'country']);

/** Pairs of letters that stand before a name or make one, and are nobody's: offices and ranks, clubs, states and makers. */
const otherLetters: ReadonlySet<string> = new Set((
	'EL AL LE DE AG DA FM CM SG VP DG CJ PM MP MK TD QC KC SC BL MD JP HM SP PC DC DI DS SI CP CO OC VC GM PR HR IT ID TV PS DM DO AP MO HE HH QA PA OM LT ST JR SR DR MR MS '
	+ 'FC AC AS CF CD SS US RC CA CS SK FK NK GD UD AD AZ SV RB BK IF IK KV KS SL PE TS VV GE GM BP HP LG VW RM UP WB TN HK UK UN EU AU NZ SA NY LA DC NJ TX FL NC OH PA GA MI VA WA AM FM AI VR '
	+ 'BC AB ON NS NB SK MB CT MA RI VT NH ME MD DE WV KY AL AR LA MO IA IL IN WI MN ND SD NE KS OK MT WY CO UT NV OR AK HI GP NP NL CC CV MV AO RV GQ HQ XI IV VI II IX XX'
).split(' '));

/** "judge A | K Tirkey": the first initial of several is no article. */
export function fromInitial(words: readonly Word[], piece: Piece): readonly Piece[] {
	const [before, first] = [words[piece.from - 1], words[piece.from]];
	const isInitial = piece.type === 'person' && before?.text === 'A' && !before.opens && /^\p{Lu}$/u.test(first?.text ?? '') && piece.to - piece.from > 1;
	return [isInitial ? { ...piece, from: piece.from - 1 } : piece];
}

/** "Sun | Peiyi": a Chinese family name that is a plain word as well, before what can only be a given name. */
export function fromFamilyName(words: readonly Word[], piece: Piece): readonly Piece[] {
	return [piece.type !== 'organization' && piece.to - piece.from === 1 && isChineseName(words, piece.from - 1) ? { ...piece, from: piece.from - 1, type: 'person' } : piece];
}

/** Whether a Chinese family name stands there, and behind it what can only be a given name. */
export function isChineseName(words: readonly Word[], at: number): boolean {
	const [family, given] = [words[at], words[at + 1]];
	return family?.shape === 'capital' && chineseFamilyNames.has(family.known.lower) && given?.shape === 'capital' && given.spaced && given.text.length > 4 && pinyinName.test(given.known.lower);
}
