import { countries, type Country } from '../words/countries';
import { nameKey, plain } from './keys';
import { once } from '../once';

/** A country named at the edge of a body's or an office's name, and what is left of the name. */
export interface Within {
	readonly country: string;
	readonly rest: string;
}

/**
 * Takes the country off a name: "China’s Defense Ministry", "Chinese Ministry of Defense", "US Army", "Ministry of Defense of the
 * Russian Federation", "French president". Several answers where words are shared: "Congolese army".
 */
export function withinCountry(name: string): readonly Within[] {
	return [...prefixed(name), ...suffixed(name)];
}

export function countryNamed(code: string): Country | undefined {
	return byCode.get(code);
}

/** Countries that are governed from there: "Beijing", "Brussels" for two. */
export function countriesGovernedFrom(city: string): readonly string[] {
	return bySeat().get(nameKey(city)) ?? [];
}

/** Words that name the country or its people, as `nameKey` has them. */
export function wordsOfCountry(code: string): ReadonlySet<string> {
	return ownWords().get(code) ?? new Set();
}

/** The same as they are in words of small letters: "french" for "French". */
export function smallWordsOf(code: string): ReadonlySet<string> {
	return smallWords().get(code) ?? none;
}

const none: ReadonlySet<string> = new Set();

function prefixed(name: string): readonly Within[] {
	const words = name.split(' ', longest + 1);
	for (let count = Math.min(longest, words.length - 1); count > 0; count--) {
		const head = words.slice(0, count).join(' ');
		const found = byWord().get(nameKey(head.replace(/['’]s?$/, '')));
		if (found) {
			const rest = name.slice(head.length + 1);
			return found.map((country) => ({ country, rest }));
		}
	}
	return [];
}

function suffixed(name: string): readonly Within[] {
	const at = [name.lastIndexOf(' of '), name.lastIndexOf(' in '), name.lastIndexOf(', ')].filter((index) => index > 0);
	const ofCongo = name.indexOf(' of the Democratic ') > 0 ? [name.indexOf(' of the Democratic ')] : [];
	const ofPeoples = name.search(/ of the (?:People|Islamic|Federal|Argentine|French|Italian|Lao|Republic|United) ?/);
	for (const index of [...ofCongo, ...ofPeoples > 0 ? [ofPeoples] : [], ...at]) {
		const tail = name.slice(index).replace(/^(?: (?:of|in)|,) /, '');
		const found = byName().get(nameKey(tail));
		if (found) {
			return found.map((country) => ({ country, rest: name.slice(0, index) }));
		}
	}
	return [];
}

/** Names of a country that are several words, in lower case, the longest first: "republic of the congo". */
export function longNamesOf(code: string): readonly string[] {
	return longNames().get(code) ?? [];
}

const longNames = once(() => new Map(countries.map(({ code, name, otherNames }) => {
	const inFull = ['republic', 'islamic republic', 'peoples republic', 'federal republic', 'kingdom', 'state'].flatMap((form) => [`${form} of ${name}`, `${form} of the ${name}`]);
	const names = [...inFull, name, ...otherNames].flatMap((each) => [nameKey(each), plain(each)]).map((each) => each.toLowerCase());
	return [code, [...new Set(names)].filter((each) => /[ -]/.test(each)).sort((a, b) => b.length - a.length)];
})));

const longest = 5;

const byCode: ReadonlyMap<string, Country> = new Map(countries.map((country) => [country.code, country]));

const byName = once(() => gathered(({ name, otherNames }) => [name, ...otherNames]));

const byWord = once(() => gathered(({ name, otherNames, demonyms }) => [name, ...otherNames, ...demonyms]));

const bySeat = once(() => gathered(({ capital, governmentAliases }) => [capital, ...governmentAliases].filter((seat) => seat !== '')));

const ownWords = once((): ReadonlyMap<string, ReadonlySet<string>> => new Map(countries.map(({ code, name, otherNames, demonyms }) => [
	code, new Set([name, ...otherNames, ...demonyms].map(nameKey)),
])));

const smallWords = once((): ReadonlyMap<string, ReadonlySet<string>> => new Map([...ownWords()].map(([code, words]) => [
	code, new Set([...words].map((word) => word.slice(0, 1).toLowerCase() + word.slice(1))),
])));

function gathered(wordsOf: (country: Country) => readonly string[]): ReadonlyMap<string, readonly string[]> {
	const found = new Map<string, string[]>();
	for (const country of countries) {
		for (const word of new Set(wordsOf(country).map(nameKey))) {
			found.set(word, [...found.get(word) ?? [], country.code]);
		}
	}
	return found;
}
