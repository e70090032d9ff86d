import { slug } from '../fold';
import type { PostEntry } from './directory';
import { listOf, orNothing, rankOf, type Table } from './table';
import { askedFor, chiefOf, keysOfOffice, wordingKey, type Asked } from './wordings';

/** Offices by id and by wording. */
export interface Offices {
	readonly entries: ReadonlyMap<string, PostEntry>;
	named(wording: string, country: string | undefined): readonly PostEntry[];
}

/** Wordings are taken apart country by country, when one is first asked for. */
export function officesOf(posts: readonly PostEntry[]): Offices {
	const entries = new Map(posts.map((post) => [post.id, post]));
	const byCountry = new Map<string, PostEntry[]>();
	for (const post of posts) {
		const country = post.country ?? '';
		const own = byCountry.get(country) ?? [];
		own.push(post);
		byCountry.set(country, own);
	}
	const indexes = new Map<string, ReadonlyMap<string, readonly PostEntry[]>>(); // filled when a country is first asked for
	const indexOf = (country: string): ReadonlyMap<string, readonly PostEntry[]> => {
		const known = indexes.get(country) ?? indexOfOffices(byCountry.get(country) ?? []);
		indexes.set(country, known);
		return known;
	};
	const withKey = (key: string, country: string | undefined): readonly PostEntry[] => (
		country === undefined ? [...byCountry.keys()].flatMap((each) => indexOf(each).get(key) ?? []) : indexOf(country).get(key) ?? []
	);
	return { entries, named: (wording, country) => [...new Set(askedFor(wording, country).flatMap((asked) => answer(asked, withKey)))] };
}

/** The offices of the table. */
export function postsOf({ posts }: Table): readonly PostEntry[] {
	return posts.map((line) => {
		const [id = '', label = '', otherLabels, country, organization, rank, , wikidata] = line.split('|', 8);
		return {
			id, label, otherLabels: listOf(otherLabels), country: orNothing(country), organization: orNothing(organization),
			rank: rankOf(rank), wikidata: orNothing(wikidata),
		};
	});
}

function indexOfOffices(posts: readonly PostEntry[]): ReadonlyMap<string, readonly PostEntry[]> {
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
