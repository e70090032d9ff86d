import { daysInMonth, isoDate, type CalendarDate } from '../calendar';
import type { Holding, MembershipEntry } from './directory';
import { sourcesOf, spacedDate, type Source, type Table } from './table';

/** Terms by whoever held them and by the office. */
export interface Terms {
	ofPerson(id: string): readonly MembershipEntry[];
	ofPost(id: string): readonly MembershipEntry[];
}

/**
 * Reads the terms at the end of each office's line: person,start,end,source; no person means the next of the list. There are thirty
 * thousand, so at first only the persons are read, to know whose they are.
 */
export function termsOf(table: Table, ids: readonly string[]): Terms {
	const sources = sourcesOf(table);
	const lines = table.posts;
	const rowOfPost = new Map(lines.map((line, row) => [line.slice(0, line.indexOf('|')), row]));
	const owned = ownedTerms(lines, ids);
	return {
		ofPerson: (id) => (owned.ofPerson.get(id) ?? []).map((term) => termOf(term, sources)).sort(inOrderOfStart),
		ofPost: (id) => (owned.ofRow[rowOfPost.get(id) ?? -1] ?? []).map((term) => termOf(term, sources)),
	};
}

/** A term before its cells are read. */
interface Owned {
	readonly person: string;
	readonly line: string;
	readonly cell: string;
}

interface OwnedTerms {
	readonly ofRow: readonly (readonly Owned[])[];
	readonly ofPerson: ReadonlyMap<string, readonly Owned[]>;
}

function ownedTerms(lines: readonly string[], ids: readonly string[]): OwnedTerms {
	const ofPerson = new Map<string, Owned[]>();
	let next = 0;
	const ofRow = lines.map((line) => line.slice(line.lastIndexOf('|') + 1).split(';').map((cell) => {
		const comma = cell.indexOf(',');
		const index = comma === 0 ? next++ : parseInt(comma < 0 ? cell : cell.slice(0, comma), 36);
		const term = { person: ids[index] ?? '', line, cell };
		const known = ofPerson.get(term.person);
		if (known) {
			known.push(term);
		} else {
			ofPerson.set(term.person, [term]);
		}
		return term;
	}));
	return { ofRow, ofPerson };
}

/** "~" before an end says that it was reckoned. */
function termOf({ person, line, cell }: Owned, sources: ReadonlyMap<string, Source>): MembershipEntry {
	const [post = '', , , , , , main = ''] = line.split('|', 7);
	const [, start, end = '', own] = cell.split(',');
	const source = sources.get(own ?? main);
	const endDate = spacedDate(end.replace('~', ''));
	return {
		person, post, startDate: spacedDate(start), endDate, layer: 'directory', source: source?.description ?? '',
		...endDate === undefined ? { snapshot: source?.snapshot } : {},
		...end.startsWith('~') ? { endReckoned: true } : {},
	};
}

/** Terms of an office that reach the day; the surest first. */
export function holdersIn(terms: readonly MembershipEntry[], on: CalendarDate): readonly Holding[] {
	const found = terms.flatMap((term) => holdingOn(term, on) ?? []);
	return found.length < 2 ? found : found.sort((a, b) => Number(b.certain) - Number(a.certain));
}

/**
 * A term seen from a day, or undefined when it does not reach it. What is known of both ends decides how sure that is:
 * within a year that is all that is known of an end, and after the snapshot of an open one, it may be so or not.
 */
export function holdingOn(term: MembershipEntry, on: CalendarDate): Holding | undefined {
	const reach = reachOf(term, isoDate(on));
	return reach === 'outside' ? undefined : { ...term, certain: reach === 'within' };
}

function reachOf({ startDate = '', endDate, snapshot }: MembershipEntry, day: string): 'within' | 'edge' | 'outside' {
	const begun = day.slice(0, startDate.length);
	if (begun < startDate || (endDate !== undefined && day.slice(0, endDate.length) > endDate)) {
		return 'outside';
	}
	const startIsPlain = startDate === '' ? false : startDate.length === 10 || begun > startDate;
	const endIsPlain = endDate === undefined ? day <= (snapshot ?? '') : endDate.length === 10 || day.slice(0, endDate.length) < endDate;
	return startIsPlain && endIsPlain ? 'within' : 'edge';
}

/** By start, terms of unknown start last. */
export function inOrderOfStart(a: MembershipEntry, b: MembershipEntry): number {
	const [first, second] = [a.startDate ?? '~', b.startDate ?? '~'];
	return first < second ? -1 : Number(first > second);
}

/** "2021", "2021-01" or "2021-01-20", of days that a calendar holds. */
export function isTermDate(words: string): boolean {
	const [, , month = '01', day = '01'] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(words) ?? [];
	const year = Number(words.slice(0, 4));
	return termForm.test(words) && year > 0 && Number(month) >= 1 && Number(month) <= 12
		&& Number(day) >= 1 && Number(day) <= daysInMonth(year, Number(month));
}

const termForm = /^\d{4}(?:-\d{2}){0,2}$/;
