import { slug } from '../fold';
import type { PostEntry } from './directory';
import { once, remembered } from '../once';
import { listOf, orNothing, rankOf, type Table } from './table';
import { askedFor, chiefOf, keysOfOffice, wordingKey, type Asked } from './wordings';

/** Offices by id and by wording. */
export interface Offices {
	withId(id: string): PostEntry | undefined;
	named(wording: string, country: string | undefined): readonly PostEntry[];
}

/** Wordings are taken apart country by country, when one is first asked for. */
export function officesOf({ posts: lines }: Table): Offices {
	const lineOf = once(() => new Map(lines.map((line) => [line.slice(0, line.indexOf('|')), line])));
	const byCountry = once(() => grouped(lines, countryOf));
	const entry = remembered(entryOf);
	const indexOfKnown = remembered((country: string) => indexOfOffices((byCountry().get(country) ?? []).map(entry)));
	const indexOf = (country: string): OfficeIndex => byCountry().has(country) ? indexOfKnown(country) : new Map();
	const withKey = (key: string, country: string | undefined): readonly PostEntry[] => (
		country === undefined ? [...byCountry().keys()].flatMap((each) => indexOf(each).get(key) ?? []) : indexOf(country).get(key) ?? []
	);
	return {
		withId: (id) => {
			const line = lineOf().get(id);
			return line === undefined ? undefined : entry(line);
		},
		named: (wording, country) => wording === '' ? [] : unique(askedFor(wording, country).flatMap((asked) => answer(asked, withKey))),
	};
}

/** One office of one id, however often it was made. */
function unique(posts: readonly PostEntry[]): readonly PostEntry[] {
	return posts.length < 2 ? posts : [...new Map(posts.map((post) => [post.id, post])).values()];
}

function entryOf(line: string): PostEntry {
	const [id = '', label = '', otherLabels, country, organization, rank, , wikidata] = line.split('|', 8);
	return {
		id, label, otherLabels: listOf(otherLabels), country: orNothing(country), organization: orNothing(organization),
		rank: rankOf(rank), wikidata: orNothing(wikidata),
	};
}

/** The fourth cell, without cutting the line apart: id|label|other labels|country. */
function countryOf(line: string): string {
	const start = line.indexOf('|', line.indexOf('|', line.indexOf('|') + 1) + 1) + 1;
	return line.slice(start, line.indexOf('|', start));
}

function grouped(lines: readonly string[], keyOf: (line: string) => string): ReadonlyMap<string, readonly string[]> {
	const groups = new Map<string, string[]>();
	for (const line of lines) {
		const group = groups.get(keyOf(line));
		if (group) {
			group.push(line);
		} else {
			groups.set(keyOf(line), [line]);
		}
	}
	return groups;
}

type OfficeIndex = ReadonlyMap<string, readonly PostEntry[]>;

function indexOfOffices(posts: readonly PostEntry[]): OfficeIndex {
	const index = new Map<string, PostEntry[]>();
	for (const post of posts) {
		for (const key of new Set([post.label, ...post.otherLabels ?? []].flatMap((label) => keysOfOffice(label, post.country)))) {
			const known = index.get(key) ?? [];
			known.push(post);
			index.set(key, known);
		}
	}
	return index;
}

type WithKey = (key: string, country: string | undefined) => readonly PostEntry[];

/** The office itself; or one of another head ("CIA chief"); or a lesser office, which belongs to its chief's body. */
function answer({ key, country, wording }: Asked, withKey: WithKey): readonly PostEntry[] {
	const exact = [key, ...otherHeads(key)].map((each) => withKey(each, country)).find((found) => found.length > 0);
	if (exact) {
		return exact;
	}
	const chief = country === undefined ? undefined : chiefOf(wording);
	const [above] = chief === undefined ? [] : withKey(wordingKey(chief, country), country);
	return above?.organization === undefined ? [] : [{
		id: `${above.organization}/${slug(wording)}`, label: wording, organization: above.organization, country: above.country, rank: 5,
	}];
}

/** "CIA chief" is its director, "Fed chief" its chair, "minister" may be a secretary. */
function otherHeads(key: string): readonly string[] {
	const words = key.split(' ');
	const head = words.find((word) => alike.has(word));
	const others = words.length === 2 && head !== undefined ? alike.get(head) ?? [] : [];
	return others.map((other) => [...words.filter((word) => word !== head), other].sort().join(' '));
}

const heads = ['director', 'administrator', 'chair', 'governor', 'commissioner', 'president'];
const alike: ReadonlyMap<string, readonly string[]> = new Map([
	['chief', heads], ['head', heads], ['boss', heads], ['minister', ['secretary']], ['secretary', ['minister']], ['director', ['administrator']],
]);
