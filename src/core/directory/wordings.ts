import { longNamesOf, smallWordsOf, withinCountry } from './countryWords';
import { americanSpelling, plain } from './keys';

/**
 * What the wordings of one office share, whatever their order and spelling: "the secretary of defense", "Defence Secretary" and "secretary of
 * state for defence" are all "defense secretary". Words of the office's own country are left out.
 */
export function wordingKey(wording: string, country: string | undefined): string {
	const letters = plain(wording).toLowerCase();
	const bare = /['.]/.test(letters) ? letters.replace(/\./g, '').replace(/'s?\b/g, '') : letters;
	// Britain's ministers are "secretaries of state for" something; America's secretary of state has assistants "for" something.
	const text = joinedTerms(country === 'US' ? bare.replace(/\bus\b/g, '').replace('secretary of state for', 'secretary of state') : withoutNames(bare, country));
	const own = smallWordsOf(country ?? '');
	const words: string[] = [];
	for (const word of isSimple.test(text) ? text.split(' ') : text.split(/[^\p{L}\p{N}]+/u)) {
		const known = synonyms.get(word) ?? americanSpelling.get(word) ?? word;
		if (known.includes(' ')) {
			known.split(' ').forEach((part) => { addInOrder(words, part); });
		} else if (known !== '' && !own.has(known)) {
			addInOrder(words, known);
		}
	}
	return words.join(' ');
}

/** Each word once, in order; for the handful that a wording has this is sooner done than a set made and sorted. */
function addInOrder(words: string[], word: string): void {
	let at = words.length;
	while (at > 0 && (words[at - 1] ?? '') > word) {
		at--;
	}
	if (words[at - 1] !== word) {
		words.splice(at, 0, word);
	}
}

/** Words of letters with one space between, as most wordings are. */
const isSimple = /^[a-z]+(?: [a-z]+)*$/;

/** "president of the solomon islands" is "president of the". */
function withoutNames(text: string, country: string | undefined): string {
	return country === undefined ? text : longNamesOf(country).reduce((left, name) => left.includes(name) ? left.replaceAll(name, ' ') : left, text);
}

/** The keys under which an office is found: its whole wording, and each portfolio of a minister alone ("trade" of "trade and industry"). */
export function keysOfOffice(label: string, country: string | undefined): readonly string[] {
	if (ofPart.test(label)) {
		return [wordingKey(label, undefined)];
	}
	const key = wordingKey(label, country);
	const words = key.split(' ');
	if (words.length === 1 && !ownWordings.has(`${country ?? ''} ${key}`) && !dispensable.has(key)) {
		return [key];
	}
	const head = words.find((word) => word === 'minister' || word === 'secretary');
	// Scotland's cabinet secretaries hold British portfolios only in part.
	const isSenior = head !== undefined && !words.some((word) => junior.has(word) || (word === 'cabinet' && country === 'GB'));
	const portfolios = isSenior ? words.filter((word) => portfolioWords.has(word)).map((word) => [word, head].sort().join(' ')) : [];
	const shorter = words.filter((word) => !dispensable.has(word)).join(' ');
	return [...new Set([key, ...shorter === '' ? [] : [shorter], ...portfolios, ...ownWordings.get(`${country ?? ''} ${key}`) ?? []])];
}

/** The portfolio a minister's or secretary's title turns on: "defense" of "Minister of National Defence". */
export function portfolioOf(label: string, country: string | undefined): string | undefined {
	const words = wordingKey(label, country).split(' ');
	return words.some((word) => word === 'minister' || word === 'secretary' || word === 'ministry')
		? [...portfolioWords.keys()].find((word) => words.includes(word))
		: undefined;
}

/** An office taken apart: "the US secretary of defense" is the key "defense secretary" in the US. */
export interface Asked {
	readonly key: string;
	readonly country: string | undefined;
	/** Without the country: "secretary of defense". */
	readonly wording: string;
}

/** Every way to read a wording: with the country it names itself, or with the one given. */
export function askedFor(wording: string, country: string | undefined): readonly Asked[] {
	const bare = wording.trim().replace(/^(?:the|a|an|its|their|his|her) /i, '');
	if (ofPart.test(bare)) {
		return [{ country, wording: bare, key: wordingKey(bare, undefined) }];
	}
	const named = withinCountry(bare);
	const fitting = country === undefined ? named : named.filter((each) => each.country === country);
	const readings = fitting.map((each) => ({ country: each.country, wording: each.rest, key: wordingKey(each.rest, each.country) }));
	return readings.length > 0 ? readings : [{ country, wording: bare, key: wordingKey(bare, country) }];
}

/** Scotland, Wales and Northern Ireland have ministers of their own, who are not the kingdom's. */
const ofPart = /^(?:Scottish|Welsh|Northern Irish)\b|(?:\(| of )(?:Scotland|Wales|Northern Ireland)\)?$/;

/**
 * The office whose body a lesser office belongs to: "deputy assistant secretary of defense for China" to "secretary of defense".
 * Undefined when the wording is no such office: a spokesperson or an aide has none.
 */
export function chiefOf(wording: string): string | undefined {
	const chief = wording.replace(/^(?:(?:principal|first|senior|acting|deputy|assistant|under|vice|associate)[ -]?)+/i, '').replace(/ for [^,]{1,80}$/i, '');
	return chief !== wording && /^(?:under)?(?:secretary|minister|attorney general|director|administrator|commissioner|chair|governor)\b/i.test(chief)
		? chief.replace(/^undersecretary/i, 'secretary')
		: undefined;
}

/** Names of several words that count as one. */
function joinedTerms(words: string): string {
	return joined.reduce((text, [term, short]) => text.includes(term) ? text.replaceAll(term, short) : text, words);
}

const joined: readonly (readonly [string, string])[] = [
	['central intelligence agency', 'cia'], ['federal bureau of investigation', 'fbi'], ['environmental protection agency', 'epa'],
	['federal reserve', 'fed'], ['house of representatives', 'house'], ['prime minister', 'premier'], ['secretary of state for', 'secretary'],
	['vice premier', 'deputy premier'], ['home department', 'interior'], ['home secretary', 'interior secretary'], ['home minister', 'interior minister'],
	['home affairs', 'interior'], ['internal affairs', 'interior'], ['external affairs', 'foreign'], ['foreign and commonwealth affairs', 'foreign'],
	['foreign, commonwealth and development affairs', 'foreign'], ['foreign relations', 'foreign'], ['external relations', 'foreign'],
	['foreign trade', 'trade'], ['internal trade', 'trade'], ['defence industry', 'armament'], ['defense industry', 'armament'], ['home front', 'homefront'],
	['national defense', 'defense'], ['national defence', 'defense'], ['minister of the armed forces', 'minister of defense'], ['minister for the armed forces', 'minister for defense'], ['armed forces minister', 'defense minister'], ['united nations', 'un'],
	['director of national intelligence', 'national intelligence director'], ['state councilor', 'state councillor'],
	['minister of oil', 'minister of energy'], ['oil minister', 'energy minister'], ['director-general', 'director'], ['director general', 'director'],
	['secretary-general', 'secretary general'], ['vice-president', 'vice president'], ['vice-chair', 'vice chair'], ['office of management and budget', 'omb'],
];

const synonyms: ReadonlyMap<string, string> = new Map(Object.entries({
	of: '', for: '', the: '', and: '', a: '', an: '', in: '', to: '', on: '', s: '', affairs: '', affair: '', national: '', federal: '', '': '',
	chairman: 'chair', chairwoman: 'chair', chairperson: 'chair', spokesman: 'spokesperson', spokeswoman: 'spokesperson', pm: 'premier',
	ministers: 'minister', finances: 'finance', economics: 'economy', economic: 'economy', commerce: 'trade', farm: 'agriculture',
	transportation: 'transport', sports: 'sport', chiefs: 'chief', representatives: 'representative', environmental: 'environment',
	defences: 'defense', manpower: 'labor', employment: 'labor', petroleum: 'energy', vp: 'vice president', internal: 'interior',
	monarch: 'king', scottish: 'scotland', welsh: 'wales', gov: 'governor', pres: 'president', sec: 'secretary', sen: 'senator', rep: 'representative', congressman: 'representative', congresswoman: 'representative',
}));

/** Words without which the office is still the same: "White House press secretary", "first deputy prime minister" is not among them. */
const dispensable: ReadonlySet<string> = new Set(['white', 'house', 'council', 'republic', 'people', 'government', 'commonwealth', 'lok', 'sabha']);

/** These show that a title is of a lesser office than the portfolio's own. */
const junior: ReadonlySet<string> = new Set([
	'deputy', 'vice', 'under', 'assistant', 'parliamentary', 'undersecretary', 'state', 'junior', 'delegate', 'associate', 'private', 'permanent', 'principal', 'head', 'advisor', 'office',
	'equipment', 'materiel', 'personnel', 'production', 'procurement', 'homefront', 'armament',
]);

/** The portfolios of cabinets, the weightier first, each with the portfolio of the ministry that goes with it. */
export const portfolioWords: ReadonlyMap<string, string> = new Map([
	['foreign', 'foreign'], ['defense', 'defense'], ['finance', 'finance'], ['interior', 'interior'], ['justice', 'justice'], ['health', 'health'],
	['education', 'education'], ['trade', 'trade'], ['industry', 'industry'], ['energy', 'energy'], ['agriculture', 'agriculture'],
	['transport', 'transport'], ['labor', 'labor'], ['environment', 'environment'], ['culture', 'culture'], ['economy', 'economy'],
	['information', 'information'], ['tourism', 'tourism'], ['sport', 'sport'], ['planning', 'planning'], ['treasury', 'finance'],
	['science', 'science'], ['housing', 'housing'], ['social', 'social'], ['infrastructure', 'infrastructure'], ['water', 'water'], ['youth', 'youth'],
	['women', 'women'], ['mines', 'mines'],
]);

/** Wordings of a country's own, by country and key, sorted as keys are. */
const ownWordings: ReadonlyMap<string, readonly string[]> = new Map([
	['GB chancellor exchequer', ['chancellor', 'finance minister', 'finance secretary']], ['IE taoiseach', ['premier']],
	['AT chancellor', ['premier']], ['DE chancellor', ['premier']],
	['ES government president', ['premier']], ['CN council premier state', ['premier']],
	['RU government chair', ['premier']], ['GB interior secretary', ['interior minister']], ['GB foreign secretary', ['foreign minister']],
	['GB defense secretary', ['defense minister']], ['US secretary state', ['foreign minister']], ['US defense secretary', ['defense minister']],
	['US secretary treasury', ['finance minister', 'finance secretary']], ['PH defense secretary', ['defense minister']], ['PH foreign secretary', ['foreign minister']],
	['MX foreign secretary', ['foreign minister']],
	['KP leader supreme', ['leader']], ['IR leader supreme', ['leader']],
]);
