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
	/** What everybody knows a body of that name to be: a company for "Vodafone". It says neither which body it is nor that it is meant. */
	wellKnown(name: string): WellKnown | undefined;
	organization(id: string): OrganizationEntry | undefined;
	/**
	 * By its capital, or another seat that stands for it: "Beijing", "Brussels" (two of them). A city's name is a government's only
	 * where the sentence has it act, so `organizationsNamed` does not know it; the asker decides.
	 */
	governmentsSeatedIn(city: string): readonly OrganizationEntry[];
	/** By full name or an alias of it. */
	peopleNamed(name: string): readonly PersonEntry[];
	/**
	 * By family name, holders of some office on that day only, as far as is known; the highest office first.
	 * Who is called by other words is found by those: "Lula", "Suu Kyi", "Abiy".
	 */
	peopleCalled(familyName: string, on: CalendarDate): readonly PersonEntry[];
	person(id: string): PersonEntry | undefined;
	/** Offices by their wording: "US secretary of defense", "president" with a country. Case does not matter. */
	postsNamed(wording: string, country?: string): readonly PostEntry[];
	post(id: string): PostEntry | undefined;
	/** Terms held by a person, in order of their start. */
	membershipsOf(person: string): readonly MembershipEntry[];
	/**
	 * Whoever held the office on that day. A holder whose term is not known to include the day is not `certain`:
	 * an open end says nothing of days after its snapshot, and "2021" does not say which day of 2021. Nor is anybody where two seem to
	 * hold what only one can.
	 */
	holdersOf(post: string, on: CalendarDate): readonly Holding[];
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
	/** The year from which it may be meant, where it is younger than some article may be. */
	readonly foundingDate?: string | undefined;
	readonly wikidata: string | undefined;
	readonly layer: Layer;
	readonly source: string;
}

export interface WellKnown {
	readonly classification: OrganizationKind;
	/** The name means nothing else, as "Apple" does. */
	readonly unmistakable: boolean;
}

export interface OtherName {
	readonly name: string;
	readonly sort: 'alias' | 'acronym' | 'metonym' | 'former';
	/** Who gave the body this name, where that is not who gave the entry. */
	readonly layer?: Layer | undefined;
}

export interface PersonEntry {
	readonly id: string;
	readonly name: string;
	readonly familyName: string | undefined;
	readonly gender: 'female' | 'male' | undefined;
	/** Other names in full, and names by which the person alone is meant. */
	readonly otherNames?: readonly string[] | undefined;
	/** One line on who this is. */
	readonly summary?: string | undefined;
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
	/** How likely readers meet it; undefined where it was not judged. */
	readonly rank?: Rank | undefined;
	/** Its other wordings: "Foreign Minister of the People’s Republic of China". */
	readonly otherLabels?: readonly string[] | undefined;
	readonly wikidata?: string | undefined;
}

/**
 * 1: heads of state and of government · 2: their deputies; foreign, defence, finance and interior ministers ·
 * 3: other ministers, heads of agencies, armed services, courts and central banks · 4: deputies, legislators, governors · 5: ambassadors and others.
 */
export type Rank = 1 | 2 | 3 | 4 | 5;

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
	/** The last day on which the source knew the term to run, where the end is open or was yet to come: "2022-08-03". */
	readonly snapshot?: string | undefined;
	/** The source left the end open, yet a successor began on that day, or the holder died: `endDate` was reckoned. */
	readonly endReckoned?: boolean | undefined;
}

/** A term seen from one day. */
export interface Holding extends MembershipEntry {
	/** Whether the office was surely held on that day. Nothing may be asserted where it is false. */
	readonly certain: boolean;
}

/** A directory that knows nobody. */
export const emptyDirectory: Directory = {
	organizationsNamed: () => [],
	wellKnown: () => undefined,
	organization: () => undefined,
	governmentsSeatedIn: () => [],
	peopleNamed: () => [],
	peopleCalled: () => [],
	person: () => undefined,
	postsNamed: () => [],
	post: () => undefined,
	membershipsOf: () => [],
	holdersOf: () => [],
};
