import { chainsOf, type Chains } from './chains';
import type { PersonEntry } from './directory';
import { callNamesOf, familyNameOf } from './familyNames';
import { plain } from './keys';
import { once, remembered } from '../once';
import { listOf, otherNameOf, type Table } from './table';

/** People by id, by full name and by the name that news calls them. */
export interface People {
	/** Ids in the order of the table, which terms count by. */
	readonly ids: readonly string[];
	rowOf(id: string): number | undefined;
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
	const rowOf = once(() => new Map(ids.map((id, row) => [id, row])));
	const names = once(() => lines.map(fullNames));
	const byName = once(() => indexOf(names(), '|'));
	const byWord = once(() => indexOf(names(), '| '));
	const entryAt = remembered((row: number) => entryOf(lines[row] ?? ''));
	const callNamesAt = remembered((row: number) => callNames(lines[row] ?? '', entryAt(row)));
	return {
		ids,
		rowOf: (id) => rowOf().get(id),
		withId: (id) => {
			const row = rowOf().get(id);
			return row === undefined ? undefined : entryAt(row);
		},
		named: (name) => byName().at(personKey(name)).map(entryAt),
		called: (name) => {
			const key = personKey(name);
			return byWord().at(key.slice(key.lastIndexOf(' ') + 1)).filter((row) => callNamesAt(row).has(key)).map(entryAt);
		},
	};
}

/** Without diacritics and full stops, hyphens as spaces: "Kim Jong-un" is "Kim Jong Un". */
function personKey(name: string): string {
	if (/^[A-Za-z ]*$/.test(name)) {
		return name;
	}
	const text = plain(name).replace(/[.,]/g, '');
	return /[-–]|\s\s|[^\S ]/.test(text) ? text.replace(/[\s\-–]+[a-z]?/g, afterGap).trim() : text.trim();
}

function afterGap(gap: string): string {
	const letter = gap.trim().replace(/^[-–]+/, '');
	return ` ${/[-–]/.test(gap) ? letter.toUpperCase() : letter}`;
}

/** Every name in full, as keys, parted by "|". */
function fullNames(line: string): string {
	const start = line.indexOf('|') + 1;
	const end = line.indexOf('|', start);
	const name = personKey(line.slice(start, end < 0 ? line.length : end));
	return hasOtherNames(line, end) || /\|(?:HU|JP)$/.test(line) ? [name, ...otherNamesOf(line)].join('|') : name;
}

/** Whether the fifth cell holds anything; most do not, "|m|||US", and need not be cut apart. */
function hasOtherNames(line: string, endOfName: number): boolean {
	const gender = endOfName < 0 ? -1 : line.indexOf('|', endOfName + 1);
	const family = gender < 0 ? -1 : line.indexOf('|', gender + 1);
	return family >= 0 && family + 1 < line.length && line[family + 1] !== '|';
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

/** All that news may call the person after the first mention, as keys. */
function callNames(line: string, { name, familyName }: PersonEntry): ReadonlySet<string> {
	return new Set([...callNamesOf(name, familyName), ...otherNamesOf(line)].map(personKey));
}

/** Rows by what stands between any of the marks. */
function indexOf(names: readonly string[], marks: string): Chains {
	const index = chainsOf();
	names.forEach((own, row) => {
		let start = 0;
		for (let at = 0; at <= own.length; at++) {
			if (at === own.length || marks.includes(own.charAt(at))) {
				index.add(own.slice(start, at), row);
				start = at + 1;
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
