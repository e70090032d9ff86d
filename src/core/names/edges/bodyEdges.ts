import { countryNames } from '../../countryOf';
import { knownBodies } from '../../words/agencyHeads';
import { namedAfterLeaders } from '../../words/bodyHeads';
import { demonyms } from '../../words/demonyms';
import { surelyFinite } from '../../words/functionWords';
import { months } from '../../words/months';
import { plainWords } from '../../words/plainWords';
import { regions } from '../../words/regions';
import { sayingForms } from '../../words/sayingVerbs';
import { formerWords, roleNouns, seats, titleModifiers } from '../../words/titles';
import { weekdays } from '../../words/weekdays';
import { isLegalForm } from './legalForms';
import { lowerOfWord, textOfPiece, textOfWord, type Piece } from '../piece';
import { isCapital, isHead } from '../text/runs';
import { isPlaceName } from '../sorts/vocabulary';
import type { Word } from '../text/words';

// Where the name of a body ends: before an office of it, before whoever sits for it, before the next body, before a day.

/** "Colorado State University | in May", "Fleet | on Monday": a day is no part of a name. */
export function withoutTime(words: readonly Word[], piece: Piece): readonly Piece[] {
	const last = textOfWord(words, piece.to - 1).toLowerCase();
	const timed = piece.to - piece.from > 2 && /^(?:in|on|by|since|until)$/.test(textOfWord(words, piece.to - 2)) && (Object.hasOwn(months, last) || Object.hasOwn(weekdays, last));
	const isQuarter = piece.to - piece.from > 1 && /^(?:q[1-4]|[hf][12]|fy\d{0,4})$/.test(last); // "Norvale Tiles | Q1 profit"
	const cut = timed ? 2 : isQuarter || isBeforeWeekday(words, piece) ? 1 : 0;
	return [cut > 0 ? { ...piece, to: piece.to - cut } : piece];
}

/** "Fox News | Poll", "give Holm | 15 pct", "Holm and Co Ltd | Calgary-based": one word too many behind a body. */
export function withoutNextWord(words: readonly Word[], piece: Piece): readonly Piece[] {
	const { from, to, type } = piece;
	if (type !== 'organization' || to - from < 2) {
		return [piece];
	}
	const body = { ...piece, to: to - 1 };
	const isPoll = to - from > 2 && /^(?:poll|survey)$/i.test(textOfWord(words, to - 1)) && (isHead(textOfWord(words, to - 2)) || knownBodies.has(textOfPiece(words, body)));
	const isAmount = words[to - 1]?.shape === 'number' && (to - from === 2 || textOfWord(words, to) === 'times') && counted.test(textOfWord(words, to));
	const isSeat = to - from > 2 && isLegalForm(words, to - 2) && textOfWord(words, to) === '-' && textOfWord(words, to + 1) === 'based';
	return [isPoll || isAmount || isSeat ? body : piece];
}

/** "the Colorado | Senate primary": who is elected there sits for the state in the chamber of the whole. */
export function withoutStateBefore(words: readonly Word[], piece: Piece): Piece {
	const at = piece.to - 1;
	const isSeat = piece.type === 'organization' && at > piece.from && textOfWord(words, at) === 'Senate' && contested.has(lowerOfWord(words, piece.to)) && regions.has(textOfPiece(words, { from: piece.from, to: at }));
	return isSeat ? { ...piece, from: at } : piece;
}

/** What candidates run in. */
const contested: ReadonlySet<string> = new Set('primary race seat contest campaign bid runoff election candidate nominee hopeful nomination'.split(' '));

const counted = /^(?:pct|percent|per|million|billion|mln|dlrs|dollars|shares|cents|votes|points|seats|times)$/;

/** "told MSNBC | Monday", "Fox News | Tuesday": what is all capitals, ends in a head or is known to everybody needs no day in its name. */
function isBeforeWeekday(words: readonly Word[], { from, to, type }: Piece): boolean {
	const last = textOfWord(words, to - 1);
	const isDay = type !== 'other' && to - from > 1 && last.endsWith('day') && Object.hasOwn(weekdays, last.toLowerCase());
	return isDay && (type === 'person' || isHead(textOfWord(words, to - 2)) || knownBodies.has(textOfPiece(words, { from, to: to - 1 })) || regions.has(textOfPiece(words, { from, to: to - 1 })) || words.slice(from, to - 1).every(({ shape }) => shape === 'capitals'));
}

/** "Kenya Defence Forces | Spokesperson" is a body and an office of it; "Chief of Legal Services" is an office and no body at all. */
export function withoutOffice(words: readonly Word[], piece: Piece): readonly Piece[] {
	const { from, to, type } = piece;
	if (type === 'organization' && to - from > 1 && isCapital(words[to]) && roleNouns.has(lowerOfWord(words, to))) {
		const deputy = to - from === 2 && titleModifiers.has(lowerOfWord(words, from)) ? 1 : 0; // "Deputy | Senate | Leader"
		return [{ ...piece, from: from + deputy, to: withoutRank(words, piece), type: textOfWord(words, to - 1) === 'County' ? 'place' : type }]; // "Norvale County | Sheriff"
	}
	let head = from + 1;
	while (head < to && !/^(?:of|for|on|at|in|to)$/.test(textOfWord(words, head))) {
		head++;
	}
	if (type !== 'organization' || to - from < 2 || !offices.has(lowerOfWord(words, head - 1)) || knownBodies.has(textOfPiece(words, piece))) {
		return [piece];
	}
	let end = head - 1;
	while (end > from && (titleModifiers.has(lowerOfWord(words, end - 1)) || ranking.has(textOfWord(words, end - 1)))) {
		end--;
	}
	return head === to && end > from ? [{ ...piece, to: end }] : [];
}

/** "Bank of Norvale | Executive Director", "Senate | Majority Leader": what says which director is none of the body's name. */
export function withoutRank(words: readonly Word[], { from, to }: Piece): number {
	let end = to;
	while (end - from > 1 && ranking.has(textOfWord(words, end - 1))) {
		end--;
	}
	return end;
}

/** "EU High | Representative", "Norvale Post Joint | Editor": the rank before an office that stands behind the name. */
export function withoutRanks(words: readonly Word[], pieces: readonly Piece[]): readonly Piece[] {
	const isBefore = ({ to, type }: Piece): boolean => type === 'organization' && isCapital(words[to]) && roleNouns.has(lowerOfWord(words, to));
	return pieces.map((piece) => (isBefore(piece) && ranking.has(textOfWord(words, piece.to - 1)) ? { ...piece, to: withoutRank(words, piece) } : piece));
}

const ranking = new Set('Executive Deputy Managing Assistant Associate Senior Vice Chief Acting Interim Majority Minority Former Permanent Joint Founding Outgoing Incoming National Additional Principal High Advisory Consulting Contributing'.split(' '));

/** What ends the wording of an office and never the name of a body. */
const offices = new Set((
	'minister undersecretary senator congressman congresswoman spokesman spokeswoman spokesperson adviser advisor ambassador envoy governor mayor director chairman chairwoman '
	+ 'chairperson president vice-president premier commissioner deputy member manager editor bishop archbishop professor secretary treasurer ombudsman commander chief'
).split(' '));

/** "a Karen Holm | White House", "the Holm | Justice Department": whoever leads it is another name, though Kansas may have such a department. */
export function partedAtLed(words: readonly Word[], piece: Piece): readonly Piece[] {
	const { from, to } = piece;
	const at = to - 2;
	if (piece.type !== 'organization' || at <= from || !ledByPresidents.has(textOfPiece(words, { from: at, to }))) {
		return [piece];
	}
	const before = textOfPiece(words, { from, to: at });
	const isName = words.slice(from, at).every(({ shape, known }) => shape === 'capital' && !formerWords.has(known.lower) && !plainWords.has(known.lower));
	const isRegional = isPlaceName(before) || demonyms.has(before);
	return [...isName && !isRegional ? [{ from, to: at, type: 'person' as const }] : [], { ...piece, from: isRegional ? from : at }];
}

const ledByPresidents = new Set(['White House', 'State Department', 'Justice Department', 'Treasury Department', 'Defense Department']);

/** "U.S. | Markets": behind the stop of a country some archives give any word a capital. */
export function withoutMarket(words: readonly Word[], piece: Piece): readonly Piece[] {
	const [country, noun] = [textOfWord(words, piece.from), textOfWord(words, piece.from + 1)];
	if (piece.type !== 'person' && noun === 'And' && countryNames.has(country) && piece.to - piece.from > 2) {
		return [{ from: piece.from, to: piece.from + 1, type: 'place' }, { ...piece, from: piece.from + 2 }];
	}
	const isMarket = piece.type !== 'person' && piece.to - piece.from === 2 && country.endsWith('.') && countryNames.has(country) && (ofMarkets.has(noun) || isSmallWord(noun)) && !isCapital(words[piece.to]);
	return [isMarket ? { from: piece.from, to: piece.from + 1, type: 'place' } : piece];
}

/** "U.S. | Has agreed", "U.S. | Alleges". */
function isSmallWord(word: string): boolean {
	const plain = word.toLowerCase();
	return plainWords.has(plain) || surelyFinite.has(plain) || (sayingForms().has(plain) && !isHead(word));
}

/** What wire news of trade and war speaks of. */
const ofMarkets = new Set((
	'Cent Currency Threats Spokesman Industry Economy Trade Action Policy Dollar Rates Growth Demand Production Markets Firms Banks Companies Dealers Officials Investors Dollars Dlrs Stocks Bonds Securities Producers Traders Exports Imports Exporters Importers Farmers Consumers Manufacturers Refiners '
	+ 'Brokers Economists Analysts Sources Policymakers Lawmakers Troops Warships Ships Tankers Bases Interests Exchanges Airlines Automakers Steelmakers Lenders Bankers Diplomats Citizens'
).split(' '));

/** "Biden-Harris | administration": two leaders are no one's name without what they lead. */
export function uptoLed(words: readonly Word[], piece: Piece): readonly Piece[] {
	return [isLedByTwo(words, piece.from) ? { ...piece, to: piece.to + 1, type: 'organization' } : piece];
}

/** Whether a word names two leaders of what stands behind it. */
export function isLedByTwo(words: readonly Word[], at: number): boolean {
	const [first = '', second = ''] = textOfWord(words, at).split('-');
	return namedAfterLeaders.has(textOfWord(words, at + 1)) && /^\p{Lu}\p{Ll}/u.test(first) && /^\p{Lu}\p{Ll}/u.test(second) && !countryNames.has(first);
}

/** "Religious Zionist Party | MK | Itamar Ben-Gvir": a party, a seat in a parliament, and who sits there. */
export function partedAtSeat(words: readonly Word[], piece: Piece): readonly Piece[] {
	const at = seatIn(words, piece);
	if (piece.type === 'organization' && piece.to - piece.from > 1 && isSeat(textOfWord(words, piece.to - 1))) {
		return [{ ...piece, to: piece.to - 1 }];
	}
	return at !== undefined ? [{ from: piece.from, to: at, type: 'organization' }, { from: at + 1, to: piece.to, type: 'person' }] : [piece];
}

/** Whether a body as the rules see it is several names: a party and who sits for it, two institutions. */
export function areSeveral(words: readonly Word[], piece: Piece): boolean {
	for (let at = piece.from + 1; at < piece.to - 1; at++) {
		if (textOfWord(words, at) === 'and' && (areTwoBodies(words, piece, at) || joinsKnown(words, piece, at))) {
			return true;
		}
	}
	return seatIn(words, piece) !== undefined;
}

/** Where a seat stands inside a name, with somebody behind it. */
function seatIn(words: readonly Word[], { from, to }: Piece): number | undefined {
	for (let at = from + 1; at < to - 1; at++) {
		if (isSeat(textOfWord(words, at)) && isCapital(words[at + 1])) {
			return at;
		}
	}
	return undefined;
}

/** "MP", "MPs". */
function isSeat(text: string): boolean {
	return seats.has(text.replace(/s$/, ''));
}

/** "Bergen Institute of Technology and Colorado State University": what stands on either side is an institution by itself. */
export function areTwoBodies(words: readonly Word[], { from, to }: Piece, at: number): boolean {
	let end = at + 1;
	while (end < to && !/^(?:of|for|in|at|on)$/.test(textOfWord(words, end))) {
		end++;
	}
	const first = words.slice(from, at).some(({ text }, index) => index > 0 && institutions.has(text));
	return first && end - at > 2 && institutions.has(textOfWord(words, end - 1));
}

/** Heads that no portfolio shares: "Science and Technology" may be one ministry’s, "… and Colorado State University" is not. */
const institutions = new Set(['University', 'College', 'Institute', 'Hospital', 'Bank', 'Corporation', 'Corp', 'Corp.', 'Inc', 'Inc.', 'Foundation', 'Association', 'Agency', 'Airlines', 'Airways', 'Ltd']);

/** What is known by itself on either side of "and" is no part of the other, as long as that is a name of its own. */
export function joinsKnown(words: readonly Word[], { from, to }: Piece, at: number): boolean {
	const [before, after] = [textOfPiece(words, { from, to: at }), textOfPiece(words, { from: at + 1, to })];
	// "Group of Five and Norway"
	const isCountry = countryNames.has(after) && from < at - 2 && !countryNames.has(textOfWord(words, at - 1)) && !isHead(textOfWord(words, from));
	return isCountry || (knownBodies.has(after) && at - from === 1) || (knownBodies.has(before) && isHead(textOfWord(words, to - 1)) && to - at > 2);
}
