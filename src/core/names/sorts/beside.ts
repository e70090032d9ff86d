import { knownBodies } from '../../words/agencyHeads';
import { firmOpeners } from '../../words/bodyHeads';
import { givenNames } from '../../words/givenNames';
import { roleNouns } from '../../words/titles';
import { textOfPiece, textOfWord, type Piece } from '../piece';
import { isPlaceName } from './vocabulary';
import type { Word } from '../text/words';

/**
 * What the noun beside a name says that it is: "the broadcaster Télé Horizon", "the Parwan news agency", "the survey ship Anke Brandt",
 * "the Hữu Hảo border gate". What looks like a person is asked, as people are what an unknown name is taken for, and a place behind the noun of a body.
 */
export function byNounBeside(words: readonly Word[], piece: Piece): readonly Piece[] {
	if (piece.type === 'place' && (isBodyByNoun(words, piece) || (isFirmLed(words, piece.from) && !isPlaceName(textOfPiece(words, piece))) || (piece.to - piece.from > 1 && /^(?:magazine|newspaper)$/.test(textOfWord(words, piece.to)) && !isPlaceName(textOfPiece(words, piece))))) {
		return [{ ...piece, type: 'organization' }];
	}
	if (piece.type === 'organization' && isLand(words, piece)) {
		return [{ ...piece, type: 'place' }];
	}
	if (piece.type === 'organization' && (isPeople(words, piece) || isDecoration(words, piece))) {
		return [{ ...piece, type: 'other' }];
	}
	if (piece.type !== 'person') {
		return [piece];
	}
	if (isThing(words, piece)) {
		return [{ ...piece, type: 'other' }];
	}
	if (isPlaceByNoun(words, piece)) {
		return [{ ...piece, type: 'place' }];
	}
	return [isBody(words, piece) ? { ...piece, type: 'organization' } : piece];
}

/** "the Santal ethnic minority", "the Dalit community": people of one descent. */
function isPeople(words: readonly Word[], { from, to }: Piece): boolean {
	const isOne = to - from === 1 && words[from]?.shape === 'capital' && !knownBodies.has(textOfWord(words, from));
	return isOne && /^(?:community|communities|ethnic|minority|minorities|tribe|tribes|tribal|tribesmen|clan|clans|caste|castes|dynasty)$/.test(textOfWord(words, to)) && !/^(?:leader|whip|staff|report)$/.test(textOfWord(words, to + 1));
}

/** "Elder of the Order of the Burning Spear": an honour. */
function isDecoration(words: readonly Word[], { from, to }: Piece): boolean {
	const text = textOfPiece(words, { from, to });
	const isBorne = /^(?:Officer|Member|Elder|Commander|Companion|Knight|Dame|Chief|Moran|Grand \p{Lu}\p{Ll}+) (?:of|in) the /u.test(`${textOfWord(words, from - 4)} ${textOfWord(words, from - 3)} ${textOfWord(words, from - 2)} `.trimStart());
	return /\bOrder of\b/.test(text) && (/^(?:Officer|Member|Elder|Commander|Companion|Knight|Dame|Chief|Moran|Grand|Medal)\b/.test(text) || (isBorne && text.startsWith('Order of')));
}

/** "the Parwan | plains": no body has such, unless everybody knows it. */
function isLand(words: readonly Word[], { from, to }: Piece): boolean {
	return to - from === 1 && words[from]?.shape === 'capital' && lands.has(textOfWord(words, to)) && !knownBodies.has(textOfWord(words, from));
}

const lands: ReadonlySet<string> = new Set('plains province valley river islands peninsula desert mountains foothills village suburb neighborhood neighbourhood highlands'.split(' '));

/** "Parwan province"; "the municipality of Parwan". */
export function isPlaceByNoun(words: readonly Word[], { from, to }: Pick<Piece, 'from' | 'to'>): boolean {
	const [of, before] = [textOfWord(words, from - 1), textOfWord(words, from - 2)];
	return placesBehind.has(textOfWord(words, to)) || (of === 'of' && (placesBeforeOf.has(before) || headsOfPlaces.has(before)))
		|| (of === 'for' && seatsFor.has(before)) || (of === 'from' && from > 2 && seatsFor.has(before));
}

/** "mayor of Parwan", "residents of Parwan". */
const headsOfPlaces = new Set((
	'mayor mayors Mayor Dean Bishop bishop archbishop Archbishop vicar prefect sheriff residents inhabitants people native natives villagers voters streets citizens governor burgomaster'
).split(' '));

/** "MP for Parwan", "senator from Parwan". */
const seatsFor = new Set('MP MEP MSP MLA TD senator Senator congressman congresswoman councillor Councillor lawmaker native counterpart'.split(' '));

/** "Hurricane Sandy" as one name, or the noun before it; the Oscar of "Oscar-winning". */
export function isThing(words: readonly Word[], { from, to }: Piece): boolean {
	const isPrize = textOfWord(words, to) === '-' && words[to]?.spaced === false && honours.has(textOfWord(words, to + 1));
	const isCarrier = textOfWord(words, from - 1) === 'carrier' && textOfWord(words, from - 2) === 'aircraft';
	return isPrize || isCarrier || thingsBefore.has(textOfWord(words, from - 1)) || (to - from > 1 && storms.has(textOfWord(words, from)));
}

/** What a noun right before it says that it is: "the sensor company Nordhavn". */
export function isBodyByNoun(words: readonly Word[], { from }: Pick<Piece, 'from'>): boolean {
	return bodiesBefore.has(textOfWord(words, from - 1));
}

/** A given name tells a person from a body: "the newspaper owner" aside, "the group Karen Holm" is no group. */
function isBody(words: readonly Word[], piece: Piece): boolean {
	const { from, to } = piece;
	if (to - from > 1 && givenNames.has(textOfWord(words, from)) && !isWorkedAt(words, from)) {
		return false;
	}
	const [behind, next] = [textOfWord(words, to), textOfWord(words, to + 1)];
	const isMedium = bodiesBehind.has(behind) && !roleNouns.has(next) && !shows.has(next);
	const isMany = to - from > 1 && manyBehind.has(behind) && textOfWord(words, from - 1) === 'the';
	const opening = to - from === 1 && /[a-z][A-Z]/.test(textOfWord(words, from)) ? camel.exec(textOfWord(words, from))?.groups?.opening : undefined;
	const isCamel = opening !== undefined && !givenNames.has(opening) && textOfWord(words, from - 1) !== '#'; // but "LisaRaye", "#NoMore"
	return isCamel || isGroup(words, piece) || isBodyByNoun(words, piece) || firmOpeners.has(textOfWord(words, from)) || isWorkedAt(words, from) || isLed(words, from) || isEmployer(words, to) || isMedium || isMany || (behind === 'news' && next === 'agency');
}

/** "CityBank": a capital within the word, that no prefix of a family's name explains. */
const camel = /^(?!(?:Mc|Mac|De|Di|Du|La|Le|Van|Von|Fitz|Del|Des|Da|El|Al|O['’]|D['’])\p{Lu})(?<opening>\p{Lu}\p{Ll}{2,})\p{Lu}\p{Ll}{2,}$/u;

/** "the group Ansar al-Sharia": whoever no given name opens. */
export function isGroup(words: readonly Word[], { from, to }: Pick<Piece, 'from' | 'to'>): boolean {
	return to - from > 1 && /^(?:group|militia|faction|affiliate|outfit)$/.test(textOfWord(words, from - 1));
}

/** "an analyst at Karen Holm": these work at firms, whatever name they bear; somebody’s own house has an owner’s mark behind the name. */
function isWorkedAt(words: readonly Word[], from: number): boolean {
	return /^(?:at|with)$/.test(textOfWord(words, from - 1)) && /^(?:analysts?|economists?|strategists?|traders?|brokers?|auditors?|associates?|partners?)$/.test(textOfWord(words, from - 2));
}

/** "managing director of Norvale Aggregates": these lead no human being. */
function isLed(words: readonly Word[], from: number): boolean {
	return textOfWord(words, from - 1) === 'of' && leaders.has(textOfWord(words, from - 2)) && textOfWord(words, from - 3) !== 'the';
}

/** "publisher of Barwon": nor do these lead a land. */
function isFirmLed(words: readonly Word[], from: number): boolean {
	return isLed(words, from) && /^(?:publisher|editor-in-chief|ceo|treasurer|employees|subsidiary|shareholders|shares)$/.test(textOfWord(words, from - 2));
}

const leaders = new Set('publisher editor-in-chief president chairman chairwoman chairperson chair director manager executive ceo treasurer founder co-founder employees subsidiary shareholders shares'.split(' '));

/** What a name follows that is no person's. */
export const storms = new Set(['Storm', 'Hurricane', 'Typhoon', 'Cyclone', 'Supertyphoon', 'Operation']);

/** What goes with the name of a prize. */
const honours = new Set(['winning', 'winner', 'winners', 'nominated', 'nominee', 'nominees']);

/** "Jefferies | analyst Karen Holm": these work for a firm, as spokesmen and advisers may for somebody. */
function isEmployer(words: readonly Word[], to: number): boolean {
	return /^(?:analysts?|economists?)$/.test(textOfWord(words, to)) && words[to + 1]?.shape === 'capital';
}

/** Ships and storms bear people's names. */
const thingsBefore = new Set([
	...storms, 'hurricane', 'typhoon', 'cyclone', 'ship', 'ships', 'vessel', 'frigate', 'destroyer', 'tanker', 'yacht', 'ferry', 'trawler', 'submarine', 'freighter', 'warship', 'steamer',
	'racehorse', 'filly', 'satellite', 'book', 'novel', 'memoir', 'film', 'movie', 'documentary', 'musical', 'boat', 'launch', 'cutter', 'schooner', 'tug', 'tugboat', 'gunboat', 'longliner', 'corvette', 'icebreaker', 'lifeboat', 'dinghy', 'catamaran',
]);

/** Nouns before the name of a body, from the classes of organisations in schema.org; those that may also be somebody, such as "maker", are left out. */
const bodiesBefore = new Set((
	'channel broadcaster newspaper magazine website airline carmaker automaker chipmaker drugmaker brewer retailer lender insurer company firm conglomerate startup '
	+ 'subsidiary supermarket chamber charity platform bookmaker brokerage refiner shipbuilder steelmaker consultancy cooperative co-operative nonprofit thinktank think-tank'
).split(' '));

/** "Karen Holm | radio talk show host" works for one and is none. */
const shows = new Set(['talk', 'show', 'personality', 'career', 'and', 'interview']);

/** Nouns behind the name of a body. */
const bodiesBehind = new Set('television radio newspaper magazine airline subsidiary subsidiaries affiliate franchisee'.split(' '));

/** "The Ama Rivo movement": a single word before these is as often its leader. */
const manyBehind = new Set('movement party coalition militia platform tribe clan'.split(' '));

/** Before "of" these make a place of the name. */
const placesBeforeOf = new Set((
	'village villages town towns city cities district districts province provinces region port municipality neighborhood neighbourhood suburb suburbs island islands outskirts capital'
).split(' '));

/** Behind a name these make a place of it. */
const placesBehind = new Set((
	'village town city district province region border airport river valley lake island islands bridge street road mountain mountains stadium port checkpoint camp prison '
	+ 'neighborhood neighbourhood suburb peninsula desert forest highway station square county state'
).split(' '));
