import type { PersonEntry, PostEntry } from '../directory/directory';
import { periodNamed } from './chosen';
import { emptyDossier, type DateCorrection, type Dossier, type NotName, type Target } from './dossier';
import { organizationEntry, personEntry, postEntry, termEntry, type Term } from './entries';
import { field, isFields, jsonIn, listAt, textAt, type Fields, type Unreadable } from './json';

/** A dossier and what in its file could not be understood. */
export interface DossierRead {
	readonly dossier: Dossier;
	/** The file as a whole cannot be read, and nothing of it is used. */
	readonly unreadable: Unreadable | 'no object' | undefined;
	/** Entries that were left out, by their place in the file. */
	readonly faults: readonly Place[];
}

/** The place of an entry in the file: `['persons', 3]`. */
export type Place = readonly [list: string, index: number];

/** Reads dossier.json. Whatever the file holds there is an answer, and one bad entry costs no other. */
export function readDossier(text: string): DossierRead {
	const json = jsonIn(text);
	const unreadable = typeof json === 'string' ? json : isFields(json.value) ? undefined : 'no object';
	return typeof json !== 'string' && isFields(json.value)
		? dossierIn(json.value)
		: { dossier: emptyDossier, unreadable, faults: [] };
}

function dossierIn(file: Fields): DossierRead {
	const faults: Place[] = [];
	const entries = <T>(list: string, read: (fields: Fields) => T | undefined): readonly T[] => (
		listAt(file, list).flatMap((fields, index) => {
			const entry = read(fields);
			if (entry === undefined) {
				faults.push([list, index]);
			}
			return entry ?? [];
		})
	);
	const persons = entries('persons', personEntry);
	const organizations = entries('organizations', organizationEntry);
	const posts = entries('posts', postEntry);
	const terms = [...entries('memberships', (fields) => termEntry(fields)), ...nestedTerms(file, persons)];
	return {
		dossier: {
			persons, organizations,
			posts: [...posts, ...postsOf(terms)],
			memberships: terms.map(({ membership }) => membership),
			notNames: entries('not_names', notName),
			known: knownIn(file),
			corrections: entries('corrections', correction),
		},
		unreadable: undefined,
		faults,
	};
}

/** Popolo allows memberships inside a person as well. */
function nestedTerms(file: Fields, persons: readonly PersonEntry[]): readonly Term[] {
	const ids = new Set(persons.map(({ id }) => id));
	return listAt(file, 'persons').flatMap((fields) => {
		const owner = personEntry(fields)?.id;
		return owner !== undefined && ids.has(owner) ? listAt(fields, 'memberships').flatMap((each) => termEntry(each, owner) ?? []) : [];
	});
}

function postsOf(terms: readonly Term[]): readonly PostEntry[] {
	return [...new Map(terms.flatMap(({ post }) => post ? [[post.id, post] as const] : [])).values()];
}

function notName(fields: Fields): NotName | undefined {
	const name = textAt(fields, 'name');
	const target = field(fields, 'target');
	const source = isFields(target) ? textAt(target, 'source', 2_000) : undefined;
	return name === undefined || (target !== undefined && source === undefined) ? undefined : { name, source };
}

function knownIn(file: Fields): readonly string[] {
	const known = field(file, 'known');
	return Array.isArray(known) ? known.filter((name): name is string => typeof name === 'string' && name.trim() !== '') : [];
}

function correction(fields: Fields): DateCorrection | undefined {
	const target = targetIn(field(fields, 'target'));
	const value = textAt(fields, 'value');
	return target && value !== undefined && periodNamed(value) ? { target, value } : undefined;
}

function targetIn(value: unknown): Target | undefined {
	const selector = isFields(value) ? field(value, 'selector') : undefined;
	if (!isFields(value) || !isFields(selector)) {
		return undefined;
	}
	const [source, exact] = [textAt(value, 'source', 2_000), textAt(selector, 'exact')];
	const around = (name: string): string => {
		const text = field(selector, name);
		return typeof text === 'string' ? text : '';
	};
	return source === undefined || exact === undefined ? undefined : { source, exact, prefix: around('prefix'), suffix: around('suffix') };
}
