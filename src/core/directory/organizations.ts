import type { OrganizationEntry, OtherName } from './directory';
import { countriesGovernedFrom, countryNamed, withinCountry, wordsOfCountry } from './countryWords';
import { chainsOf, type Chains } from './chains';
import { nameKey } from './keys';
import { once, remembered } from '../once';
import { countryOfPrefix, idPrefixOf, stateBodies } from './stateBodies';
import { kindNamed, listOf, orNothing, otherNameOf, sourcesOf, type Source, type Table } from './table';

/** Bodies by id and by any name. */
export interface Organizations {
	named(name: string): readonly OrganizationEntry[];
	withId(id: string): OrganizationEntry | undefined;
	/** The body that does this in that country: "foreign" of "KE". */
	of(country: string, portfolio: string): OrganizationEntry | undefined;
	/** Governments by their seat: "Beijing". */
	seatedIn(city: string): readonly OrganizationEntry[];
}

/** Those of the table, and those that every state has by rule. */
export function organizationsOf(table: Table): Organizations {
	const listed = listedBodies(table);
	const byRule = remembered(entryByRule);
	const withId = (id: string): OrganizationEntry | undefined => listed.withId(id) ?? (mayBeByRule(id) ? byRule(id) : undefined);
	const of = (country: string, portfolio: string): OrganizationEntry | undefined => {
		const id = listed.idOf().get(`${country}|${portfolio}`) ?? ruleId(country, portfolio);
		return id === undefined ? undefined : withId(id);
	};
	return {
		of,
		withId,
		seatedIn: (city) => countriesGovernedFrom(city).flatMap((country) => of(country, 'government') ?? []),
		named: (name) => {
			const direct = listed.named(nameKey(name));
			return direct.length > 0 ? direct : nationalBodies(name, listed, of);
		},
	};
}

interface Listed {
	withId(id: string): OrganizationEntry | undefined;
	named(key: string): readonly OrganizationEntry[];
	/** By country and name without it, in lower case: "state department" of "US". */
	national(country: string, key: string): readonly OrganizationEntry[];
	/** By country and portfolio: "US|foreign". */
	idOf(): ReadonlyMap<string, string>;
}

/** The lines are cut apart for their names only; an entry is made when it is asked for. */
function listedBodies(table: Table): Listed {
	const lines = table.organizations.map((line) => line.split('|'));
	const sources = once(() => sourcesOf(table));
	const entryAt = remembered((row: number) => entryOf(lines[row] ?? [], sources()));
	const rowOf = once(() => new Map(lines.map(([id = ''], row) => [id, row])));
	const names = once(() => lines.map(namesOf));
	const byKey = once(() => indexOf(names(), ({ key, needsCountry }) => needsCountry ? undefined : key));
	const byCountry = once(() => indexOf(names(), ({ key }, row) => nationalKey(lines[row]?.[4] ?? '', key)));
	return {
		idOf: once(() => new Map(lines.flatMap(([id = '', , , , country = '', , , portfolios]) => listOf(portfolios).map((each): [string, string] => [`${country}|${each}`, id])))),
		withId: (id) => {
			const row = rowOf().get(id);
			return row === undefined ? undefined : entryAt(row);
		},
		named: (key) => byKey().at(key).map(entryAt),
		national: (country, key) => byCountry().at(`${country}|${key}`).map(entryAt),
	};
}

interface ListedName {
	readonly key: string;
	/** "~Army" can only be meant with the country beside it. */
	readonly needsCountry: boolean;
}

/** Names of the second column and the third. */
function namesOf([, name = '', otherNames]: readonly string[]): readonly ListedName[] {
	return [name, ...listOf(otherNames)].map((words) => {
		const key = nameKey(words.replace(/^~|[\^*-]$/g, ''));
		return { key, needsCountry: words.startsWith('~') || isEveryStates(key) };
	});
}

function indexOf(names: readonly (readonly ListedName[])[], keyOf: (name: ListedName, row: number) => string | undefined): Chains {
	const index = chainsOf();
	names.forEach((own, row) => {
		for (const key of new Set(own.map((name) => keyOf(name, row)))) {
			if (key !== undefined) {
				index.add(key, row);
			}
		}
	});
	return index;
}

function nationalKey(country: string, key: string): string | undefined {
	return country === '' ? undefined : `${country}|${withoutCountry(key, country).toLowerCase()}`;
}

/** "Ministry of Justice" alone may be any state's; "Department of Justice" is American wherever no other country is named. */
function isEveryStates(key: string): boolean {
	return portfolioOfName().has(key.toLowerCase()) && !key.endsWith(' Department');
}

function withoutCountry(key: string, country: string): string {
	const words = key.split(' ');
	const count = [3, 2, 1].find((each) => each < words.length && wordsOfCountry(country).has(words.slice(0, each).join(' ').replace(/'s$/, '')));
	return words.slice(count ?? 0).join(' ');
}

function entryOf(cells: readonly string[], sources: ReadonlyMap<string, Source>): OrganizationEntry {
	const [id = '', name = '', otherNames, kind, country = '', parent, wikidata, portfolio, source = '', description, foundingDate] = cells;
	return {
		id, name,
		otherNames: [
			...listOf(otherNames).filter((words) => !words.startsWith('~')).map(otherNameOf),
			...kind === 'government' && listOf(portfolio).includes('government') ? seatsOf(country) : [],
		],
		classification: kindNamed(kind),
		country: orNothing(country), parent: orNothing(parent), description: orNothing(description), wikidata: orNothing(wikidata),
		foundingDate: orNothing(foundingDate),
		layer: 'directory',
		source: sources.get(source)?.description ?? source,
	};
}

/** The capital, by which news calls a government. */
function seatsOf(country: string): readonly OtherName[] {
	const capital = countryNamed(country)?.capital ?? '';
	return capital === '' ? [] : [{ name: capital, sort: 'metonym' }];
}

/** "China’s Defense Ministry": the country, and what that country calls so or every state has. */
function nationalBodies(name: string, listed: Listed, of: Organizations['of']): readonly OrganizationEntry[] {
	const found = (isOfPart(name) ? [] : withinCountry(name)).flatMap(({ country, rest }) => {
		const key = nameKey(rest).toLowerCase();
		const own = listed.national(country, key);
		const portfolio = mayBeState(name) ? undefined : portfolioOfName().get(key);
		return own.length > 0 || portfolio === undefined ? own : of(country, portfolio) ?? [];
	});
	return [...new Set(found)];
}

/** "Welsh government": what Scotland, Wales and Northern Ireland have of their own is not the kingdom's. */
function isOfPart(name: string): boolean {
	return /^(?:Scottish|Scotland|Welsh|Wales|Northern Irish|English)\b/.test(name);
}

/** "Georgia Department of Health" is a body of an American state. */
function mayBeState(name: string): boolean {
	return /^Georgia\b|\bof Georgia$/.test(name);
}

const portfolioOfName = once((): ReadonlyMap<string, string> => new Map([...stateBodies].flatMap(([portfolio, { name, otherNames }]) => (
	[name, ...otherNames].map((each): [string, string] => [nameKey(each).toLowerCase(), portfolio])
))));

function ruleId(country: string, portfolio: string): string | undefined {
	const body = stateBodies.get(portfolio);
	return body && `${idPrefixOf(country)}-${body.slug}`;
}

const bodyOfSlug: ReadonlyMap<string, string> = new Map([...stateBodies].map(([portfolio, { slug }]) => [slug, portfolio]));

/** Whether the id could be of a body by rule: "ke-" and one of the sorts. There are no more of these than countries have. */
function mayBeByRule(id: string): boolean {
	return bodyOfSlug.has(id.slice(id.indexOf('-') + 1));
}

/** "ke-ministry-of-foreign-affairs" says all there is to know of it. */
function entryByRule(id: string): OrganizationEntry | undefined {
	const [prefix = ''] = id.split('-', 1);
	const country = countryNamed(countryOfPrefix(prefix));
	const portfolio = bodyOfSlug.get(id.slice(prefix.length + 1)) ?? '';
	const body = stateBodies.get(portfolio);
	if (!country || !body) {
		return undefined;
	}
	const [demonym = country.name] = country.demonyms;
	const isMinistry = body.classification === 'ministry';
	return {
		id,
		name: isMinistry ? body.name : `${demonym} ${body.name}`,
		otherNames: portfolio === 'government' ? seatsOf(country.code) : [],
		classification: body.classification,
		country: country.code,
		parent: isMinistry ? `${prefix}-government` : undefined,
		description: `Of ${country.name}: ${body.task}.`,
		wikidata: undefined,
		layer: 'directory',
		source: 'by rule: a body that most states have',
	};
}
