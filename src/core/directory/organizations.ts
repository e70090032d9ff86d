import type { OrganizationEntry, OtherName } from './directory';
import { countriesGovernedFrom, countryNamed, withinCountry, wordsOfCountry } from './countryWords';
import { nameKey } from './keys';
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
	const byRule = new Map<string, OrganizationEntry>(); // made when asked for, then kept
	const of = (country: string, portfolio: string): OrganizationEntry | undefined => {
		const id = listed.idOf.get(`${country}|${portfolio}`) ?? ruleId(country, portfolio);
		return id === undefined ? undefined : withId(id);
	};
	const withId = (id: string): OrganizationEntry | undefined => {
		const known = listed.entries.get(id) ?? byRule.get(id);
		const made = known ?? entryByRule(id);
		if (made && !known) {
			byRule.set(id, made);
		}
		return made;
	};
	return {
		of,
		withId,
		seatedIn: (city) => countriesGovernedFrom(city).flatMap((country) => of(country, 'government') ?? []),
		named: (name) => {
			const direct = listed.byKey.get(nameKey(name));
			return direct ? direct.flatMap((id) => withId(id) ?? []) : nationalBodies(name, listed, of);
		},
	};
}

interface Listed {
	readonly entries: ReadonlyMap<string, OrganizationEntry>;
	readonly byKey: ReadonlyMap<string, readonly string[]>;
	/** By country and name without it, in lower case: "US|state department". */
	readonly national: ReadonlyMap<string, readonly string[]>;
	/** By country and portfolio: "US|foreign". */
	readonly idOf: ReadonlyMap<string, string>;
}

function listedBodies(table: Table): Listed {
	const entries = new Map<string, OrganizationEntry>();
	const listed = { entries, byKey: new Map<string, string[]>(), national: new Map<string, string[]>(), idOf: new Map<string, string>() };
	const sources = sourcesOf(table);
	for (const line of table.organizations) {
		const cells = line.split('|');
		const entry = entryOf(cells, sources);
		listed.entries.set(entry.id, entry);
		for (const portfolio of listOf(cells[7])) {
			listed.idOf.set(`${entry.country ?? ''}|${portfolio}`, entry.id);
		}
		namesOf(cells).forEach((name) => {
			enter(listed, entry, name);
		});
	}
	return listed;
}

/** Names of the second column and the third; "~Army" can only be meant with the country beside it. */
function namesOf([, name = '', otherNames]: readonly string[]): readonly string[] {
	return [name, ...listOf(otherNames).map((words) => otherNameOf(words).name)];
}

function enter(listed: { byKey: Map<string, string[]>; national: Map<string, string[]> }, { id, country }: OrganizationEntry, name: string): void {
	const key = nameKey(name.replace(/^~/, ''));
	const needsCountry = name.startsWith('~') || isEveryStates(key);
	if (!needsCountry) {
		add(listed.byKey, key, id);
	}
	if (country !== undefined) {
		add(listed.national, `${country}|${withoutCountry(key, country).toLowerCase()}`, id);
	}
}

/** "Ministry of Justice" alone may be any state's; "Department of Justice" is American wherever no other country is named. */
function isEveryStates(key: string): boolean {
	return portfolioOfName.has(key.toLowerCase()) && !key.endsWith(' Department');
}

function withoutCountry(key: string, country: string): string {
	const words = key.split(' ');
	const count = [3, 2, 1].find((each) => each < words.length && wordsOfCountry(country).has(words.slice(0, each).join(' ').replace(/'s$/, '')));
	return words.slice(count ?? 0).join(' ');
}

function add(map: Map<string, string[]>, key: string, id: string): void {
	const known = map.get(key);
	if (!known) {
		map.set(key, [id]);
	} else if (!known.includes(id)) {
		known.push(id);
	}
}

function entryOf(cells: readonly string[], sources: ReadonlyMap<string, Source>): OrganizationEntry {
	const [id = '', name = '', otherNames, kind, country = '', parent, wikidata, portfolio, source = '', description] = cells;
	return {
		id, name,
		otherNames: [
			...listOf(otherNames).filter((words) => !words.startsWith('~')).map(otherNameOf),
			...kind === 'government' && listOf(portfolio).includes('government') ? seatsOf(country) : [],
		],
		classification: kindNamed(kind),
		country: orNothing(country), parent: orNothing(parent), description: orNothing(description), wikidata: orNothing(wikidata),
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
	const found = withinCountry(name).flatMap(({ country, rest }) => {
		const key = nameKey(rest).toLowerCase();
		const own = listed.national.get(`${country}|${key}`)?.flatMap((id) => listed.entries.get(id) ?? []);
		const portfolio = mayBeState(name) ? undefined : portfolioOfName.get(key);
		return own ?? (portfolio === undefined ? [] : of(country, portfolio) ?? []);
	});
	return [...new Set(found)];
}

/** "Georgia Department of Health" is a body of an American state. */
function mayBeState(name: string): boolean {
	return /^Georgia\b|\bof Georgia$/.test(name);
}

const portfolioOfName: ReadonlyMap<string, string> = new Map([...stateBodies].flatMap(([portfolio, { name, otherNames }]) => (
	[name, ...otherNames].map((each): [string, string] => [nameKey(each).toLowerCase(), portfolio])
)));

function ruleId(country: string, portfolio: string): string | undefined {
	const body = stateBodies.get(portfolio);
	return body && `${idPrefixOf(country)}-${body.slug}`;
}

const bodyOfSlug: ReadonlyMap<string, string> = new Map([...stateBodies].map(([portfolio, { slug }]) => [slug, portfolio]));

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
