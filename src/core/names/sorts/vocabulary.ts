import { countryNames } from '../../countryOf';
import { knownBodies } from '../../words/agencyHeads';
import { kindOfHead } from '../../words/bodyHeads';
import { cities } from '../../words/cities';
import { demonyms, stateDemonyms } from '../../words/demonyms';
import { holidays } from '../../words/holidays';
import { continents, regions, statesInShort } from '../../words/regions';
import { ranks, roleNouns } from '../../words/titles';
import { weekdays } from '../../words/weekdays';
import { lowerOfWord, textOfPiece, textOfWord, type Piece } from '../piece';
import type { Word } from '../text/words';

/** What a reserve keeps that is no bank. */
const keptInReserve = new Set('Petroleum Oil Gas Grain Nature Wildlife Game Biosphere Forest Marine Tiger Bird National'.split(' '));

/** Countries, continents, peoples and bodies that everybody knows are what they are. */
export function asVocabulary(words: readonly Word[], piece: Piece): readonly Piece[] {
	const text = textOfPiece(words, piece);
	if (knownBodies.has(text) || (text.endsWith('+') && piece.type !== 'other')) { // "Disney+"
		return [{ ...piece, type: 'organization' }];
	}
	if (countryNames.has(text) || continents.has(text) || isState(words, piece)) {
		return [{ ...piece, type: 'place' }];
	}
	if (isPartOnly(words, piece, text)) {
		return [];
	}
	if (things.has(text) || isFigure(words, piece) || isMark(piece, text) || isHoliday(text) || isAgreement(piece, text)) {
		return [{ ...piece, type: 'other' }];
	}
	if (isStay(words, piece, text)) {
		return [{ ...piece, type: 'place' }];
	}
	if (piece.type === 'person' && /^(?:City|County|Province|Islands?|Peninsula|Airport|Mountains?|Ocean|Strait|Avenue|Boulevard)$/.test(textOfWord(words, piece.to - 1)) && piece.to - piece.from > 1) {
		return [{ ...piece, type: 'place' }];
	}
	if (piece.type === 'organization' && textOfWord(words, piece.to - 1) === 'Reserve' && keptInReserve.has(textOfWord(words, piece.to - 2))) {
		return [{ ...piece, type: 'place' }];
	}
	if (piece.type === 'place' && textOfWord(words, piece.from) === 'Air' && piece.to - piece.from > 1) {
		return [{ ...piece, type: 'organization' }]; // "Air Vanuatu"
	}
	if (piece.type === 'organization' && regions.has(text) && kindOfHead.has(lowerOfWord(words, piece.to - 1))) {
		return [{ ...piece, type: 'place' }]; // "West Bank"
	}
	if (piece.type === 'person' && (isShortMonth(text) || isDay(words, piece) || Object.hasOwn(weekdays, text.toLowerCase()))) {
		return [{ ...piece, type: 'other' }];
	}
	if (piece.type === 'person' && (isCase(words, piece) || isPageant(words, piece))) {
		return [{ ...piece, type: 'other' }];
	}
	if (piece.type === 'person' && isShowOrPrize(words, piece)) {
		return [{ ...piece, to: piece.to + (isNamedAfter(words, piece.to) ? 1 : 0), type: 'other' }];
	}
	if (piece.type === 'organization' && regions.has(text) && (roleNouns.has(lowerOfWord(words, piece.to)) || ranks.has(lowerOfWord(words, piece.to)))) {
		return [{ ...piece, type: 'place' }]; // "Maryland Gov."
	}
	if (piece.type === 'person' && (regions.has(text) || (piece.to - piece.from === 1 && cities.has(text)))) {
		return [{ ...piece, type: 'place' }];
	}
	const divided = /^(?:North|South|East|West|Northern|Southern) (?<people>\p{L}+?)s?$/u.exec(text)?.groups?.people ?? '';
	if (demonyms.has(divided) || /^(?:Middle|Far|Near|Central|Southeast|South|East|North|West) (?:Eastern|Asian|African|American|European)s?$/.test(text)) {
		return [{ ...piece, type: 'other' }]; // "North Vietnamese"
	}
	if (parties.has(text) && /^(?:the|opposition|ruling|governing)$/i.test(textOfWord(words, piece.from - 1))) {
		return [{ ...piece, type: 'organization' }]; // "the Liberals"
	}
	const single = text.replace(/s$/, '');
	if (demonyms.has(text) || demonyms.has(single) || stateDemonyms.has(single) || isOfTwoPeoples(text)) {
		return [{ ...piece, type: 'other' }]; // "Bangladeshis", "Costa Rican"
	}
	return [isLeader(words, piece) ? { ...piece, type: 'person' } : piece];
}

/** Parties by the many who belong to them; Democrats and Republicans are as often people. */
const parties = new Set(['Conservatives', 'Liberals', 'Greens', 'Tories', 'Liberal Democrats', 'Lib Dems', 'Social Democrats', 'Christian Democrats', 'Free Democrats', 'Progressive Conservatives', 'Nationalists']);

/** "Mexican-American", "Afro-Colombians", "Anti-Zionist". */
function isOfTwoPeoples(text: string): boolean {
	const [first = '', second = '', ...more] = text.includes('-') ? text.replace(/s$/, '').split('-') : [];
	return more.length === 0 && demonyms.has(second) && (demonyms.has(first) || /^(?:Afro|Anglo|Franco|Indo|Sino|Russo|Anti|Pan|Pro|Non|Judeo|Greco|Austro|Euro|Serbo|Sino|Latino)$/.test(first));
}

/** A country, a city or a region that the lists hold: "Norway", "Lagos", "Kerala". */
export function isPlaceName(text: string): boolean {
	return countryNames.has(text) || cities.has(text) || regions.has(text);
}

/** "Jun 10": a month that may be somebody elsewhere. */
function isDay(words: readonly Word[], { from, to }: Piece): boolean {
	return to - from === 1 && /^(?:Jan|Mar|Apr|Jun|Jul|Sep)\.?$/.test(textOfWord(words, from)) && words[to]?.shape === 'number';
}

/** "Dec."; "Jan" and "Mar" are given names as well. */
export function isShortMonth(text: string): boolean {
	return /^(?:Dec|Nov|Oct|Sept|Aug|Feb)\.?$/.test(text);
}

const longestHoliday = Math.max(...Object.keys(holidays).map((name) => name.length));

/** "Boxing Day". */
export function isHoliday(text: string): boolean {
	return text.length <= longestHoliday && Object.hasOwn(holidays, text.toLowerCase().replace('’', '\''));
}

/** "Fullerton, Calif., April 9": a state in short stands behind a town and a comma, and the town before it. */
function isState(words: readonly Word[], { from, to }: Piece): boolean {
	const inShort = (at: number): boolean => statesInShort.has(textOfWord(words, at).replace(/\.$/, ''));
	return to - from === 1 && ((textOfWord(words, from - 1) === ',' && inShort(from)) || (textOfWord(words, to) === ',' && inShort(to + 1)));
}

/** "Anti-Holm", "Pro-Norvale"; the "A-1" of a rating, the "B-1" of a bomber, the "M3" of a central bank, the "HB2" of a bill. */
function isMark({ from, to }: Piece, text: string): boolean {
	return to - from === 1 && (/^(?:Anti|Pro|Never)-\p{Lu}/u.test(text) || mark.test(text));
}

/** "the Franco | -U.S. Group", "Republican Presidential | hopeful", "Fortune | 500". */
function isPartOnly(words: readonly Word[], piece: Piece, text: string): boolean {
	const isPrefix = piece.to - piece.from === 1 && textOfWord(words, piece.to) === '-' && prefixOfPeople.test(text);
	return isPrefix || isAdjective(words, piece) || (text === 'Fortune' && words[piece.to]?.shape === 'number');
}

const prefixOfPeople = /^(?:Afro|Anglo|Franco|Indo|Sino|Russo|Austro|Euro|Serbo|Greco)$/;

/** Words of which the last only describes, before a noun in small letters. */
function isAdjective(words: readonly Word[], { type, from, to }: Piece): boolean {
	const isDescribed = type === 'organization' && to - from > 1 && words[to]?.shape === 'lower' && /^(?:Presidential|Congressional|Gubernatorial|Senatorial|Parliamentary)$/.test(textOfWord(words, to - 1));
	return isDescribed && roleNouns.has(lowerOfWord(words, to));
}

const mark = /^(?:M\d|(?!G)\p{Lu}{1,2}-\d{1,3}\p{Lu}?|(?:[HSA]B|HR|H\.R\.|S\.B\.|H\.B\.)-?\d{1,4}|\p{Lu}{1,3}\d{3,4}(?:-\d{1,4})?\p{Lu}?|\p{Lu}{2,4}\d{1,3}-\d{1,3}\p{Lu}?\d?)$/u;

/** "Transatlantic Trade and Investment Partnership": what states have agreed on. */
function isAgreement({ from, to }: Piece, text: string): boolean {
	return to - from > 1 && /(?:\bTrade\b[^,]{0,40}|\bEconomic |Pacific )Partnership$|\bFree Trade (?:Agreement|Area|Accord|Pact)$/.test(text);
}

/** "the bank’s Echuca | branch", "a Des Moines | liberal": where something is, or where somebody is from. */
function isStay(words: readonly Word[], { type, from, to }: Piece, text: string): boolean {
	if (type !== 'organization' && type !== 'person') {
		return false;
	}
	const isSite = to - from === 1 && words[from]?.shape === 'capital' && words[from - 1]?.shape === 'possessive' && /^(?:branch|plant|factory|campus|store|depot|mine|refinery|warehouse|smelter|shipyard)$/.test(textOfWord(words, to));
	return isSite || rooms.has(text) || (type === 'organization' && cities.has(text) && /^an?$/i.test(textOfWord(words, from - 1)) && words[to]?.shape === 'lower');
}

/** Rooms in which somebody governs, and what towns are called besides. */
const rooms = new Set(['Oval Office', 'West Wing', 'Rose Garden', 'Situation Room', 'City of Brotherly Love', 'City of Angels', 'Windy City', 'Big Apple', 'Big Easy', 'Sin City', 'Motor City', 'Eternal City']);

function isFigure(words: readonly Word[], { from, to }: Piece): boolean {
	const whose = textOfPiece(words, { from, to: to - 1 });
	return to - from > 1 && figures.has(textOfWord(words, to - 1)) && (demonyms.has(whose) || countryNames.has(whose));
}

/** What economists count: "West German GNP". */
const figures = new Set(['GDP', 'GNP', 'GNI']);

/** What news writes with a capital and is neither somebody nor a body. */
export const things: ReadonlySet<string> = new Set([
	'Electoral College', 'State of the Union', 'Congressional', 'Parliamentary', 'Presidential', 'Confederate', 'Brexit', 'Grexit', 'Rust Belt', 'Bible Belt', 'Board of Directors',
	'Covid-19', 'COVID-19', 'Covid', 'COVID', 'Coronavirus', 'Omicron', 'Ebola', 'Zika', 'HIV', 'AIDS', 'SARS', 'MERS', 'DNA',
	'DAX', 'FTSE', 'FTSE 100', 'Nikkei', 'Sensex', 'Ibovespa', 'Dow Jones', 'Treasury Bill', 'Treasury Bills', 'Treasury Bond', 'Treasury Bonds', ...figures,
	'Gold Star', 'Silver Star', 'Bronze Star', 'Purple Heart', 'Medal of Honor', 'Victoria Cross', 'Super Bowl', 'Big Bang',
	'Islam', 'Christianity', 'Judaism', 'Hinduism', 'Buddhism', 'Catholicism', 'Gen Z', 'Generation Z', 'Internet', 'O\'Clock', 'O’Clock',
	'LGBT', 'LGBTQ', 'LGBTQI', 'LGBTI', 'LGBTQIA', 'PCR', 'ICU', 'HPV', 'PTSD', 'ADHD', 'MRI', 'IVF', 'PPE', 'GPS', 'CCTV', 'DVD', 'SUV', 'QR', 'Wi-Fi', 'ATM', 'VIP', 'DIY', 'UFO', 'R&D', 'ESG', 'NFT', 'ETF', 'GST',
	'SDR', 'PhD', 'MBA', 'NGO', 'NGOs', 'CFO', 'COO', 'CTO', 'His Majesty', 'Her Majesty', 'Their Majesties', 'His Highness', 'Her Highness', 'His Royal Highness', 'Her Royal Highness', 'His Holiness', 'His Excellency', 'Her Excellency',
	'SMS', 'MMS', 'USB', 'LED', 'LCD', 'PDF', 'GSM', 'VPN', 'URL', 'RNA', 'mRNA', 'IQ', 'EEG', 'Fortune 100', 'Fortune 500', 'Fortune 1000', 'S&P 500', 'Russell 2000', 'LIBOR', 'Libor',
	'CBD', 'CO2', 'PM2.5', 'FAQ', 'KPI', 'HQ', 'TB', 'ECG', 'GMO', 'UHT', 'SME', 'SMEs', 'MSME', 'MSMEs',
	'VAT', 'IPO', 'LNG', 'LPG', 'CEO', 'TV', 'AI', 'IT', 'PM', 'MP', 'US$', 'UTC', 'GMT',
]);

/** "The Karen Holm | Show", "Aga Karim Award": what is named after somebody is not somebody; surnames such as "Day" and "Law" are left alone. */
function isShowOrPrize(words: readonly Word[], { from, to }: Piece): boolean {
	return isNamedAfter(words, to) || (to - from > 1 && isNamedAfter(words, to - 1));
}

/** "Roe v. Wade": a case is called after its parties. */
function isCase(words: readonly Word[], { from, to }: Piece): boolean {
	return /^v\.?$/.test(textOfWord(words, to)) || /^v\.?$/.test(textOfWord(words, from - 1)) || (textOfWord(words, from - 1) === '.' && textOfWord(words, from - 2) === 'v');
}

/** "Miss Universe", "Uncle Sam". */
function isPageant(words: readonly Word[], { from, to }: Piece): boolean {
	return to - from === 1 && textOfWord(words, from - 1) === 'Uncle' && textOfWord(words, from) === 'Sam' || to - from === 1 && textOfWord(words, from - 1) === 'Miss' && /^(?:Universe|World|America|USA|Teen|International)$/.test(textOfWord(words, from));
}

function isNamedAfter(words: readonly Word[], at: number): boolean {
	return words[at]?.opens === false && namedAfterPeople.has(textOfWord(words, at));
}

const namedAfterPeople = new Set('Poll Bible Show Award Awards Prize Trophy Act Agreement Treaty Festival Championship Championships Cup Mine Dam'.split(' '));

/** "The Holm administration": one capitalised word before it is who leads it; "the Food and Drug administration" and "the NATO presidency" are none. */
function isLeader(words: readonly Word[], { type, from, to }: Piece): boolean {
	const word = words[from];
	return type === 'organization' && to - from === 1 && word?.shape === 'capital' && !word.text.includes('-') && ledByOne.has(textOfWord(words, to));
}

/** What is named after whoever leads it, in small letters. */
export const ledByOne = new Set(['administration', 'presidency', 'cabinet', 'era']);
