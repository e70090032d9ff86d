import { nameKey } from '../directory/keys';
import type { Directory, MembershipEntry, OrganizationEntry, PersonEntry } from '../directory/directory';
import { keptAtHand } from '../directory/recent';
import { holdingOn, inOrderOfStart } from '../directory/terms';
import { folded } from '../fold';
import type { Dossier } from './dossier';

/**
 * A directory in which the reader's word stands before the built-in one. An entry of the dossier that has the id of a built-in one adds to
 * it; a name that the dossier gives is found there alone, so that a reader can say which of two is meant.
 */
export function layered(base: Directory, dossiers: readonly Dossier[]): Directory {
	const known = dossiers.filter((dossier) => !isEmpty(dossier));
	return known.length === 0 ? base : keptAtHand(known.reduceRight(over, base));
}

function isEmpty({ persons, organizations, posts, memberships }: Dossier): boolean {
	return [persons, organizations, posts, memberships].every(({ length }) => length === 0);
}

function over(base: Directory, dossier: Dossier): Directory {
	const persons = byId(dossier.persons.map((entry) => personOver(base.person(entry.id), entry)));
	const organizations = byId(dossier.organizations.map((entry) => organizationOver(base.organization(entry.id), entry)));
	const posts = byId(dossier.posts);
	const personsNamed = grouped([...persons.values()], (entry) => namesOf(entry).map(nameKey));
	const personsCalled = grouped([...persons.values()], (entry) => [...namesOf(entry), entry.familyName ?? ''].map(nameKey));
	const bodiesNamed = grouped([...organizations.values()], ({ name, otherNames }) => [name, ...otherNames.map((other) => other.name)].map(nameKey));
	const postsNamed = grouped([...posts.values()], ({ label, otherLabels = [] }) => [label, ...otherLabels].map(folded));
	const termsOf = grouped(dossier.memberships, ({ person }) => [person]);
	const termsIn = grouped(dossier.memberships, ({ post }) => [post]);
	return {
		organizationsNamed: (name) => bodiesNamed.get(nameKey(name)) ?? replaced(base.organizationsNamed(name), organizations),
		wellKnown: (name) => base.wellKnown(name),
		organization: (id) => organizations.get(id) ?? base.organization(id),
		governmentsSeatedIn: (city) => replaced(base.governmentsSeatedIn(city), organizations),
		peopleNamed: (name) => personsNamed.get(nameKey(name)) ?? replaced(base.peopleNamed(name), persons),
		peopleCalled: (name, on) => [...new Set([...personsCalled.get(nameKey(name)) ?? [], ...replaced(base.peopleCalled(name, on), persons)])],
		person: (id) => persons.get(id) ?? base.person(id),
		postsNamed: (wording, country) => [
			...(postsNamed.get(folded(wording)) ?? []).filter((post) => country === undefined || post.country === undefined || post.country === country),
			...base.postsNamed(wording, country),
		],
		post: (id) => posts.get(id) ?? base.post(id),
		membershipsOf: (id) => merged(base.membershipsOf(id), termsOf.get(id)),
		holdersOf: (post, on) => [...(termsIn.get(post) ?? []).flatMap((term) => holdingOn(term, on) ?? []), ...base.holdersOf(post, on)],
	};
}

/** What the dossier leaves open the built-in entry may know. */
function personOver(base: PersonEntry | undefined, entry: PersonEntry): PersonEntry {
	return base ? {
		...entry,
		familyName: entry.familyName ?? base.familyName,
		gender: entry.gender ?? base.gender,
		otherNames: [...entry.otherNames ?? [], base.name],
		wikidata: entry.wikidata ?? base.wikidata,
	} : entry;
}

/** The built-in entry with the reader's names; its sentence stays the directory's unless the reader wrote one. */
function organizationOver(base: OrganizationEntry | undefined, entry: OrganizationEntry): OrganizationEntry {
	return base ? {
		...base,
		name: entry.name,
		otherNames: [...entry.otherNames, { name: base.name, sort: 'alias', layer: base.layer }, ...base.otherNames.map((other) => ({ layer: base.layer, ...other }))],
		classification: entry.classification === 'organisation' ? base.classification : entry.classification,
		country: entry.country ?? base.country,
		parent: entry.parent ?? base.parent,
		wikidata: entry.wikidata ?? base.wikidata,
		...entry.description === undefined ? {} : { description: entry.description, layer: entry.layer, source: entry.source },
	} : entry;
}

function namesOf({ name, otherNames = [] }: PersonEntry): readonly string[] {
	return [name, ...otherNames];
}

function byId<T extends { readonly id: string }>(entries: readonly T[]): ReadonlyMap<string, T> {
	return new Map(entries.map((entry) => [entry.id, entry]));
}

/** Entries by each of their keys, each entry once a key. */
function grouped<T>(entries: readonly T[], keysOf: (entry: T) => readonly string[]): ReadonlyMap<string, readonly T[]> {
	const groups = new Map<string, T[]>();
	for (const entry of entries) {
		for (const key of new Set(keysOf(entry))) {
			const group = groups.get(key) ?? [];
			groups.set(key, group);
			group.push(entry);
		}
	}
	return groups;
}

function replaced<T extends { readonly id: string }>(found: readonly T[], own: ReadonlyMap<string, T>): readonly T[] {
	return found.map((entry) => own.get(entry.id) ?? entry);
}

function merged(base: readonly MembershipEntry[], own: readonly MembershipEntry[] | undefined): readonly MembershipEntry[] {
	return own ? [...base, ...own].sort(inOrderOfStart) : base;
}
