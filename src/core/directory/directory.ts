import type { CalendarDate } from '../calendar';
import type { Layer, OrganizationKind } from '../annotations';

/**
 * Who and what is known beforehand, looked up by any name and on a given day. Field names follow Popolo.
 * Look-ups are case-sensitive ("US" is never "us"), blind to diacritics and to the shape of apostrophes,
 * and answer with everything that fits: deciding is the asker's business.
 */
export interface Directory {
	/** By name, alias, acronym or metonym, without "the". */
	organizationsNamed(name: string): readonly OrganizationEntry[];
	organization(id: string): OrganizationEntry | undefined;
	/** By full name or an alias of it. */
	peopleNamed(name: string): readonly PersonEntry[];
	/** By family name, holders of some office on that day only. */
	peopleCalled(familyName: string, on: CalendarDate): readonly PersonEntry[];
	person(id: string): PersonEntry | undefined;
	/** Offices by their wording: "US secretary of defense", "president" with a country. Case does not matter. */
	postsNamed(wording: string, country?: string): readonly PostEntry[];
	post(id: string): PostEntry | undefined;
	/** Terms held by a person, in order of their start. */
	membershipsOf(person: string): readonly MembershipEntry[];
	/** Whoever held the office on that day. */
	holdersOf(post: string, on: CalendarDate): readonly MembershipEntry[];
}

export interface OrganizationEntry {
	readonly id: string;
	readonly name: string;
	/** Other names, acronyms and metonyms, each with its sort. */
	readonly otherNames: readonly OtherName[];
	readonly classification: OrganizationKind;
	/** ISO 3166-1 alpha-2; undefined for international bodies. */
	readonly country: string | undefined;
	readonly parent: string | undefined;
	/** One sentence in our own words. */
	readonly description: string | undefined;
	readonly wikidata: string | undefined;
	readonly layer: Layer;
	readonly source: string;
}

export interface OtherName {
	readonly name: string;
	readonly sort: 'alias' | 'acronym' | 'metonym' | 'former';
}

export interface PersonEntry {
	readonly id: string;
	readonly name: string;
	readonly familyName: string | undefined;
	readonly gender: 'female' | 'male' | undefined;
	readonly wikidata: string | undefined;
	readonly layer: Layer;
	readonly source: string;
}

export interface PostEntry {
	readonly id: string;
	/** "Secretary of Defense". */
	readonly label: string;
	readonly organization: string | undefined;
	readonly country: string | undefined;
}

/** One term of one person in one office. Days may be known only to the year or month; `first`/`last` are then its edges. */
export interface MembershipEntry {
	readonly person: string;
	readonly post: string;
	/** As the source has it: "2021", "2021-01" or "2021-01-20". */
	readonly startDate: string | undefined;
	/** Undefined: open or unknown when the source was taken, which never means "today". */
	readonly endDate: string | undefined;
	readonly layer: Layer;
	readonly source: string;
}

/** A directory that knows nobody. */
export const emptyDirectory: Directory = {
	organizationsNamed: () => [],
	organization: () => undefined,
	peopleNamed: () => [],
	peopleCalled: () => [],
	person: () => undefined,
	postsNamed: () => [],
	post: () => undefined,
	membershipsOf: () => [],
	holdersOf: () => [],
};
