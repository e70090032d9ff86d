import type { PersonEntry } from './directory';
import { callNamesOf, familyNameOf } from './familyNames';
import { plain } from './keys';
import { once } from './once';
import { listOf, otherNameOf, type Table } from './table';

/** People by id, by full name and by the name that news calls them. */
export interface People {
	/** Ids in the order of the table, which terms count by. */
	readonly ids: readonly string[];
	withId(id: string): PersonEntry | undefined;
	named(name: string): readonly PersonEntry[];
	called(name: string): readonly PersonEntry[];
}

/**
 * Reads the people's lines: id|name|gender|family name|other names|country. There are twenty thousand, so only names are read at first,
 * and the rest of a line when its person is asked for.
 */
export function peopleOf({ people: lines }: Table): People {
	const ids = lines.map((line) => personId(line.slice(0, line.indexOf('|'))));
	const namesAt = once(() => lines.map(fullNames));
	const byName = once(() => indexOf(namesAt(), (name) => [name]));
	const byWord = once(() => indexOf(namesAt(), (name) => name.split(' ')));
	const byId = new Map(ids.map((id, index) => [id, index]));
	const made = new Map<number, PersonEntry>(); // entries that were asked for
	const entryAt = (index: number): PersonEntry => {
		const entry = made.get(index) ?? entryOf(lines[index] ?? '');
		made.set(index, entry);
		return entry;
	};
	return {
		ids,
		withId: (id) => {
			const index = byId.get(id);
			return index === undefined ? undefined : entryAt(index);
		},
		named: (name) => (byName().get(personKey(name)) ?? []).map(entryAt),
		called: (name) => {
			const key = personKey(name);
			return (byWord().get(key.slice(key.lastIndexOf(' ') + 1)) ?? []).filter((index) => isCalled(lines[index] ?? '', key)).map(entryAt);
		},
	};
}

/** Without diacritics and full stops, hyphens as spaces. */
function personKey(name: string): string {
	return /^[A-Za-z ]*$/.test(name) ? name : plain(name).replace(/[.,]/g, '').replace(/[\s\-–]+/g, ' ').trim();
}

function fullNames(line: string): readonly string[] {
	const start = line.indexOf('|') + 1;
	const end = line.indexOf('|', start);
	const name = personKey(line.slice(start, end < 0 ? line.length : end));
	// Most lines have neither a family name nor other names: "|m|||US".
	return line.includes('|||', end) && !line.endsWith('|HU') && !line.endsWith('|JP') ? [name] : [name, ...otherNamesOf(line)];
}

function otherNamesOf(line: string): readonly string[] {
	const [, name = '', , , otherNames, country] = line.split('|');
	return [...listOf(otherNames).map((words) => otherNameOf(words).name), ...reversed(name, country)].map(personKey);
}

/** Hungarians and Japanese stand in lists the Western way round and may be written their own way: "Orbán Viktor". */
function reversed(name: string, country: string | undefined): readonly string[] {
	const words = name.split(' ');
	return words.length === 2 && (country === 'HU' || country === 'JP') ? [words.reverse().join(' ')] : [];
}

function isCalled(line: string, key: string): boolean {
	const { name, familyName } = entryOf(line);
	return [...callNamesOf(name, familyName), ...otherNamesOf(line)].some((each) => personKey(each) === key);
}

function indexOf(names: readonly (readonly string[])[], keysOf: (name: string) => readonly string[]): ReadonlyMap<string, readonly number[]> {
	const index = new Map<string, number[]>();
	names.forEach((own, at) => {
		for (const key of own.length === 1 ? keysOf(own[0] ?? '') : own.flatMap(keysOf)) {
			const known = index.get(key);
			if (!known) {
				index.set(key, [at]);
			} else if (known.at(-1) !== at) {
				known.push(at);
			}
		}
	});
	return index;
}

function entryOf(line: string): PersonEntry {
	const [code = '', name = '', gender, family = '', , country] = line.split('|');
	const id = personId(code);
	return {
		id, name,
		familyName: family === '' ? familyNameOf(name, country) : family.replace(/^-$/, '') || undefined,
		gender: genders.get(gender ?? ''),
		wikidata: id === code ? undefined : id,
		layer: 'directory',
		source: id === code ? 'common knowledge' : 'Wikidata (CC0)',
	};
}

function personId(code: string): string {
	return /^\d/.test(code) ? `Q${code}` : code;
}

const genders: ReadonlyMap<string, 'female' | 'male'> = new Map([['f', 'female'], ['m', 'male']]);
