import { slug } from '../fold';
import type { Target } from './dossier';
import { field, isFields, listAt, textAt, type Fields } from './json';
import type { Note } from './note';

/**
 * One change of a dossier's file: the value at a path, where -1 appends to a list and undefined takes away. Changes are made one after
 * another, so that whatever else is in the file stays as it is, unknown fields and all.
 */
export interface Change {
	readonly path: readonly (string | number)[];
	readonly value: unknown;
}

/** Notes an entry down; nothing changes where there is one. */
export function adding(file: Fields, { list, id, fields }: Note): readonly Change[] {
	return placeOf(file, list, id) === undefined ? [{ path: [list, -1], value: fields }] : [];
}

/** Gives an entry another name, noting the entry down first where there is none. */
export function naming(file: Fields, note: Note, name: string): readonly Change[] {
	const at = placeOf(file, note.list, note.id);
	if (at === undefined) {
		return [{ path: [note.list, -1], value: { ...note.fields, other_names: [{ name }] } }];
	}
	const known = namesIn(listAt(file, note.list)[at] ?? {});
	return known.includes(name) ? [] : [{ path: [note.list, at, 'other_names', -1], value: { name } }];
}

/**
 * Makes two entries one: `other`'s names become names of `note`, its terms become terms of `note`, and its own entry goes. Fields that only
 * the other has are kept.
 */
export function merging(file: Fields, note: Note, other: Note): readonly Change[] {
	const at = placeOf(file, note.list, note.id);
	const gone = other.id === note.id ? undefined : placeOf(file, other.list, other.id);
	const kept = at === undefined ? note.fields : listAt(file, note.list)[at] ?? {};
	const lost = gone === undefined ? {} : listAt(file, other.list)[gone] ?? {};
	const names = [...new Set([other.name, ...namesIn(lost)])].filter((name) => !namesIn(kept).includes(name));
	const whole = { ...lost, ...kept, ...names.length > 0 ? { other_names: [...otherNames(kept), ...names.map((name) => ({ name }))] } : {} };
	return [
		{ path: [note.list, at ?? -1], value: whole },
		...movedTerms(file, note, other),
		...gone === undefined ? [] : [{ path: [other.list, gone], value: undefined }],
	];
}

/** Words that are no name, in one article or, without `source`, in every one. */
export function refusing(file: Fields, name: string, source: string | undefined): readonly Change[] {
	const said = listAt(file, 'not_names').some((each) => textAt(each, 'name') === name && sourceOf(each) === source);
	return said ? [] : [{ path: ['not_names', -1], value: source === undefined ? { name } : { name, target: { source } } }];
}

/** Marks a name as known, or as not known any more. */
export function knowing(file: Fields, name: string): readonly Change[] {
	const known = field(file, 'known');
	const at = Array.isArray(known) ? known.indexOf(name) : -1;
	return at < 0 ? [{ path: ['known', -1], value: name }] : [{ path: ['known', at], value: undefined }];
}

/** Keeps the day chosen for a date expression; without a value the choice is taken back. */
export function choosing(file: Fields, { source, exact, prefix, suffix }: Target, value: string | undefined): readonly Change[] {
	const before = listAt(file, 'corrections').flatMap((each, at) => isOf(each, { source, exact, prefix, suffix }) ? [at] : []);
	const correction = { type: 'date', value, target: { source, selector: { type: 'TextQuoteSelector', exact, prefix, suffix } } };
	return [
		...before.reverse().map((at) => ({ path: ['corrections', at], value: undefined })),
		...value === undefined ? [] : [{ path: ['corrections', -1], value: correction }],
	];
}

/** The lists of a Popolo file, each with its whole entries; those that the dossier has by the same id stay the reader's. */
export function importing(file: Fields, popolo: Fields): readonly Change[] {
	return Object.keys(popolo).filter((list) => Array.isArray(field(popolo, list))).flatMap((list): readonly Change[] => {
		const own = listAt(file, list);
		const known = new Set(own.map(idOf));
		const fresh = listAt(popolo, list).filter((entry) => idOf(entry) === '' || !known.has(idOf(entry)));
		return fresh.length > 0 ? [{ path: [list], value: [...own, ...fresh] }] : [];
	});
}

/** Where an entry stands in its list; an entry without an id is known by its name. */
export function placeOf(file: Fields, list: Note['list'], id: string): number | undefined {
	const at = listAt(file, list).findIndex((each) => idOf(each) === id);
	return at < 0 ? undefined : at;
}

function idOf(entry: Fields): string {
	const name = textAt(entry, 'name');
	return textAt(entry, 'id') ?? (name === undefined ? '' : slug(name));
}

function otherNames(entry: Fields): readonly unknown[] {
	const names = field(entry, 'other_names');
	return Array.isArray(names) ? names : [];
}

function namesIn(entry: Fields): readonly string[] {
	return [textAt(entry, 'name'), ...listAt(entry, 'other_names').map((other) => textAt(other, 'name'))].flatMap((name) => name ?? []);
}

function movedTerms(file: Fields, note: Note, other: Note): readonly Change[] {
	const key = note.list === 'persons' ? 'person_id' : 'organization_id';
	return listAt(file, 'memberships').flatMap((each, at) => (
		other.id !== note.id && textAt(each, key) === other.id ? [{ path: ['memberships', at, key], value: note.id }] : []
	));
}

function sourceOf(entry: Fields): string | undefined {
	const target = field(entry, 'target');
	return isFields(target) ? textAt(target, 'source', 2_000) : undefined;
}

function isOf(entry: Fields, target: Target): boolean {
	const noted = field(entry, 'target');
	const selector = isFields(noted) ? field(noted, 'selector') : undefined;
	return isFields(noted) && isFields(selector) && field(noted, 'source') === target.source
		&& (['exact', 'prefix', 'suffix'] as const).every((part) => field(selector, part) === target[part]);
}
