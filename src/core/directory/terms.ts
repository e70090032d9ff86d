import { daysInMonth, isoDate, type CalendarDate } from '../calendar';
import type { Holding, MembershipEntry } from './directory';
import { remembered } from '../once';
import type { People } from './people';
import { sourcesOf, spacedDate, type Source, type Table } from './table';

/** Terms by whoever held them and by the office. */
export interface Terms {
	ofPerson(id: string): readonly MembershipEntry[];
	ofPost(id: string): readonly MembershipEntry[];
	/** Whether several people hold the office at once: judges, vice premiers. */
	isShared(id: string): boolean;
}

/**
 * Reads the terms at the end of each office's line: person,start,end,source; no person means the next of the list. There are thirty
 * thousand, so at first only the persons are read, to know whose they are.
 */
export function termsOf(table: Table, { ids, rowOf }: Pick<People, 'ids' | 'rowOf'>): Terms {
	const sources = sourcesOf(table);
	const lines = table.posts;
	const rowOfPost = new Map(lines.map((line, row) => [line.slice(0, line.indexOf('|')), row]));
	const places = placesOf(lines, ids.length);
	const termAt = (place: number): MembershipEntry => {
		const line = lines[places.line[place] ?? 0] ?? '';
		return termOf(line, cellAt(line, places.start[place] ?? 0), ids[places.person[place] ?? 0] ?? '', sources);
	};
	const ofPerson = remembered((row: number) => chain(places, row).map(termAt).sort(inOrderOfStart));
	const ofPost = remembered((row: number) => {
		const [from = 0, to = 0] = [places.firstOfLine[row], places.firstOfLine[row + 1]];
		return Array.from({ length: to - from }, (_, index) => termAt(from + index));
	});
	return {
		ofPerson: (id) => ofPerson(rowOf(id) ?? -1),
		ofPost: (id) => ofPost(rowOfPost.get(id) ?? -1),
		isShared: (id) => (lines[rowOfPost.get(id) ?? -1] ?? '').split('|', 6)[5]?.endsWith('+') ?? false,
	};
}

/** Where each term stands, by number: the line, where its cell begins there, whose it is, and the person's term before it. */
interface Places {
	readonly line: number[];
	readonly start: number[];
	readonly person: number[];
	readonly before: number[];
	readonly lastOfPerson: Int32Array;
	readonly firstOfLine: number[];
}

function placesOf(lines: readonly string[], people: number): Places {
	const places: Places = { line: [], start: [], person: [], before: [], lastOfPerson: new Int32Array(people).fill(-1), firstOfLine: [] };
	let next = 0;
	lines.forEach((line, row) => {
		places.firstOfLine.push(places.line.length);
		for (let start = line.lastIndexOf('|') + 1; start > 0; start = line.indexOf(';', start) + 1) {
			const person = line[start] === ',' ? next++ : parseInt(line.slice(start, start + 6), 36);
			places.before.push(places.lastOfPerson[person] ?? -1);
			places.lastOfPerson[person] = places.line.length;
			places.line.push(row);
			places.start.push(start);
			places.person.push(person);
		}
	});
	places.firstOfLine.push(places.line.length);
	return places;
}

function cellAt(line: string, start: number): string {
	const end = line.indexOf(';', start);
	return line.slice(start, end < 0 ? line.length : end);
}

/** The numbers of a person's terms, in the order of the lines. */
function chain({ lastOfPerson, before }: Places, person: number): number[] {
	const found: number[] = [];
	for (let place = lastOfPerson[person] ?? -1; place >= 0; place = before[place] ?? -1) {
		found.push(place);
	}
	return found.reverse();
}

/** "~" before an end says that it was reckoned. */
function termOf(line: string, cell: string, person: string, sources: ReadonlyMap<string, Source>): MembershipEntry {
	const [post = '', , , , , rank = '', main = ''] = line.split('|', 7);
	const [, start, end = '', own] = cell.split(',');
	const source = sources.get(own ?? main);
	const [startDate, endDate] = [spacedDate(start), spacedDate(end.replace('~', ''))];
	const watched = /^[12]|\+$/.test(rank) || (own ?? main) === 'own';
	return {
		person, post, startDate, endDate, layer: 'directory', source: source?.description ?? '',
		...isOpen(endDate, source?.snapshot) ? { snapshot: watched ? source?.snapshot : earlier(source?.snapshot, longAfter(startDate)) } : {},
		...end.startsWith('~') ? { endReckoned: true } : {},
	};
}

/**
 * The source's editors close the terms of presidents and ministers of note, and often forget those of lesser office, so that such a term
 * is believed to run for eight years at most. Judges sit longer, and share their office.
 */
function longAfter(startDate: string | undefined): string | undefined {
	const [year = '', month = '01', day = '01'] = startDate?.split('-') ?? [];
	return year === '' ? undefined : `${Number(year) + 8}-${month}-${day}`;
}

function earlier(a: string | undefined, b: string | undefined): string | undefined {
	return a !== undefined && b !== undefined && b < a ? b : a;
}

/** Without an end, or with one that was still to come when the source was taken: a holder may have left before it. */
function isOpen(endDate: string | undefined, snapshot: string | undefined): boolean {
	return endDate === undefined || (snapshot !== undefined && endDate > snapshot);
}

/**
 * Whoever held the office on the day, the surest first. Where one person holds it at a time and two seem to, on the day of a change or
 * because the sources disagree, neither is certain.
 */
export function holdersIn(terms: Terms, post: string, on: CalendarDate): readonly Holding[] {
	const found = terms.ofPost(post).flatMap((term) => holdingOn(term, on) ?? []);
	if (found.length < 2) {
		return found;
	}
	const certain = new Set(found.filter((each) => each.certain).map(({ person }) => person));
	return certain.size > 1 && !terms.isShared(post)
		? found.map((each) => ({ ...each, certain: false }))
		: found.sort((a, b) => Number(b.certain) - Number(a.certain));
}

/**
 * A term seen from a day, or undefined when it does not reach it. What is known of both ends decides how sure that is:
 * within a year that is all that is known of an end, and after the snapshot of an open one, it may be so or not.
 */
export function holdingOn(term: MembershipEntry, on: CalendarDate): Holding | undefined {
	const reach = reachOf(term, isoDate(on));
	return reach === 'outside' ? undefined : { ...term, certain: reach === 'within' };
}

/** How a term stands to a day, "2021-09-30": surely within it, perhaps, or not. */
export function reachOf({ startDate = '', endDate, snapshot }: MembershipEntry, day: string): 'within' | 'edge' | 'outside' {
	const begun = day.slice(0, startDate.length);
	if (begun < startDate || (endDate !== undefined && day.slice(0, endDate.length) > endDate)) {
		return 'outside';
	}
	const startIsPlain = startDate === '' ? false : startDate.length === 10 || begun > startDate;
	const endIsPlain = endDate !== undefined && (endDate.length === 10 || day.slice(0, endDate.length) < endDate);
	return startIsPlain && (isOpen(endDate, snapshot) ? day <= (snapshot ?? '') : endIsPlain) ? 'within' : 'edge';
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
