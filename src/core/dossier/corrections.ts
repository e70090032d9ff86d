import type { Kind } from '../annotations';
import type { Knowledge } from '../knowledge';
import { layered } from './layered';
import type { DateCorrection, Dossier } from './dossier';

/** What a reader says about the reading of one article. */
export interface Corrections {
	/** Names to be found wherever they stand, as `plainName` has them, the longer before the shorter of the same first word. */
	readonly names: ReadonlyMap<string, readonly GivenName[]>;
	/** Words that name nobody, as `plainName` has them. */
	readonly notNames: ReadonlySet<string>;
	/** Names that need no colour any more. */
	readonly known: ReadonlySet<string>;
	readonly dates: readonly DateCorrection[];
}

/** A name that the dossier gives. */
export interface GivenName {
	readonly name: string;
	readonly type: Extract<Kind, 'person' | 'organization'>;
}

/** How names of a dossier and of an article are compared: "Xi’s  men" is "Xi's men"; case counts. */
export function plainName(words: string): string {
	return words.replace(/[’‘ʼ]/g, '\'').replace(/\s+/g, ' ').trim();
}

/** The word by which a given name is looked up. */
export function firstWord(name: string): string {
	return /[\p{L}\p{M}\p{N}]+/u.exec(name)?.[0] ?? '';
}

/**
 * All that is known when an article is read: the built-in data and, over it, the dossiers, the first of which has the last word. `sources` are
 * the names by which dossiers may call the article.
 */
export function withDossiers(knowledge: Knowledge, dossiers: readonly Dossier[], sources: readonly string[]): Knowledge {
	if (dossiers.every(isSilent)) {
		return knowledge;
	}
	const notNames = dossiers.flatMap((dossier) => dossier.notNames.filter((each) => each.source === undefined || sources.includes(each.source)));
	return {
		...knowledge,
		directory: layered(knowledge.directory, dossiers),
		corrections: {
			names: givenNames(dossiers),
			notNames: new Set(notNames.map(({ name }) => plainName(name))),
			known: new Set(dossiers.flatMap(({ known }) => known)),
			dates: dossiers.flatMap(({ corrections }) => corrections.filter(({ target }) => sources.includes(target.source))).reverse(),
		},
	};
}

/** Whether a dossier says nothing, as one does in which all was taken back. */
function isSilent(dossier: Dossier): boolean {
	return Object.values(dossier).every((list: readonly unknown[]) => list.length === 0);
}

function givenNames(dossiers: readonly Dossier[]): ReadonlyMap<string, readonly GivenName[]> {
	const all = dossiers.flatMap(({ persons, organizations }): GivenName[] => [
		...persons.flatMap(({ name, otherNames = [] }) => [name, ...otherNames]).map((name) => ({ name: plainName(name), type: 'person' as const })),
		...organizations.flatMap(({ name, otherNames }) => [name, ...otherNames.map((other) => other.name)]).map((name) => ({ name: plainName(name), type: 'organization' as const })),
	]);
	const byWord = new Map<string, GivenName[]>();
	for (const given of all.sort((a, b) => b.name.length - a.name.length)) {
		const word = firstWord(given.name);
		const known = byWord.get(word) ?? [];
		byWord.set(word, known);
		known.push(given);
	}
	byWord.delete(''); // a name without a letter is no name
	return byWord;
}
