import type { MembershipEntry, OrganizationEntry, PersonEntry, PostEntry } from '../directory/directory';

/**
 * What a reader has noted down: people, bodies, offices and terms in Popolo's shape, and what he or she says about the reading
 * itself. The file is described by schemas/dossier.schema.json. Everything in it is foreign text.
 */
export interface Dossier {
	readonly persons: readonly PersonEntry[];
	readonly organizations: readonly OrganizationEntry[];
	readonly posts: readonly PostEntry[];
	readonly memberships: readonly MembershipEntry[];
	readonly notNames: readonly NotName[];
	/** Names that need no colour any more: "Joe Biden". */
	readonly known: readonly string[];
	readonly corrections: readonly DateCorrection[];
}

/** Words that name nobody: in one article, or in every one. */
export interface NotName {
	readonly name: string;
	/** The article's address as the dossier knows it; undefined for all articles. */
	readonly source: string | undefined;
}

/** The day that a reader chose for a date expression. */
export interface DateCorrection {
	readonly target: Target;
	/** "2021-10-06", "2021-10", "2021" or a period "2021-10-04/2021-10-10". */
	readonly value: string;
}

/** Words of an article by Web Annotation's TextQuoteSelector: they are found again though the article grew before them. */
export interface Target {
	readonly source: string;
	readonly exact: string;
	readonly prefix: string;
	readonly suffix: string;
}

/** A dossier in which nothing was noted yet. */
export const emptyDossier: Dossier = {
	persons: [], organizations: [], posts: [], memberships: [], notNames: [], known: [], corrections: [],
};
