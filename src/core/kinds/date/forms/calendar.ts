import type { CalendarForm, Parsed, Relation, YearWords } from '../forms';
import { at, beginsSentence, isCapitalised, isMark, key, type Words } from '../words';
import { ordinal } from './amounts';
import { relation } from './relations';
import { namesPerson } from './persons';
import { shortYear, statedYear } from './years';

/** "Friday, Oct. 23, 1998", "23 October", "March 1996", "last April", "August of that year", "Wednesday". */
export function calendarDate(words: Words, from: number): Parsed<CalendarForm> | undefined {
	const weekday = weekdayAt(words, from);
	const rest = weekday ? pastComma(words, weekday.end) : from;
	const day = monthAndDay(words, rest) ?? dayAndMonth(words, weekday ? pastThe(words, rest) : rest);
	if (weekday) {
		const weekdayForm = { is: 'calendar', weekday: weekday.value } as const;
		return day?.form.day ? { end: day.end, form: { ...day.form, weekday: weekday.value } } : { end: weekday.end, form: weekdayForm };
	}
	return day;
}

/** "last Friday", "next April", "this coming Sunday, March 8", "the previous Monday". */
export function relatedDate(words: Words, from: number): Parsed<CalendarForm> | undefined {
	const towards = relation(words, from);
	const date = towards && calendarDate(words, towards.end);
	const fits = date && (!date.form.day || date.form.weekday) && date.form.year === undefined && towards.value !== 'the';
	return fits ? { end: date.end, form: { ...date.form, relation: towards.value } } : undefined;
}

/** "the 5th of May", "the 25th": a day whose month is said or was said before. */
export function dayOfMonth(words: Words, from: number): Parsed<CalendarForm> | undefined {
	const start = key(words, from) === 'the' ? from + 1 : from;
	const day = ordinal(words, start);
	if (!day || day.value > 31) {
		return undefined;
	}
	if (key(words, day.end) === 'of') {
		const found = monthAt(words, day.end + 1, true);
		return found && yeared(words, found.end, { is: 'calendar', month: found.month, day: day.value });
	}
	return undefined;
}

function weekdayAt(words: Words, from: number): { readonly end: number; readonly value: 1 | 2 | 3 | 4 | 5 | 6 | 7 } | undefined {
	const word = at(words, from);
	const value = word.sense.weekday;
	if (!value || word.sense.plural || !isCapitalised(word)) {
		return undefined;
	}
	if (!word.sense.short) {
		return { end: from + 1, value };
	}
	const end = isMark(words, from + 1, '.') ? from + 2 : from + 1;
	const next = at(words, pastComma(words, end));
	const dated = next.sense.month !== undefined || next.type === 'digits';
	const trusted = end > from + 1 && !['sun', 'sat', 'wed', 'mon'].includes(word.sense.key);
	return dated || trusted ? { end, value } : undefined;
}

function monthAndDay(words: Words, from: number): Parsed<CalendarForm> | undefined {
	const found = monthAt(words, from, false);
	if (!found) {
		return undefined;
	}
	const dayFrom = pastThe(words, found.end);
	const day = dayAt(words, dayFrom);
	if (day && !isUnit(words, day.end)) {
		return yeared(words, day.end, { is: 'calendar', month: found.month, day: day.value });
	}
	const whole = yeared(words, found.end, { is: 'calendar', month: found.month });
	return whole.form.year !== undefined || (found.sure && !namesPerson(words, from, found.end)) ? whole : undefined;
}

function dayAndMonth(words: Words, from: number): Parsed<CalendarForm> | undefined {
	const day = dayAt(words, from);
	const month = day && monthAt(words, key(words, day.end) === 'of' ? day.end + 1 : pastDash(words, day.end), true);
	const shared = day && !month ? monthOfRange(words, from, day) : undefined;
	if (shared) {
		return shared;
	}
	const glued = at(words, from).glued && '.,:/$£€'.includes(at(words, from - 1).text);
	return day && month && !glued ? yeared(words, month.end, { is: 'calendar', month: month.month, day: day.value }) : undefined;
}

/** "6–7 February", "3 to 5 May": the first day takes the month of the second. */
function monthOfRange(words: Words, from: number, day: { readonly end: number; readonly value: number }): Parsed<CalendarForm> | undefined {
	const joined = isMark(words, day.end, '-') || ['and', 'to', 'or'].includes(key(words, day.end));
	const later = joined && !at(words, from).glued ? dayAt(words, day.end + 1) : undefined;
	const month = later && later.value > day.value ? monthAt(words, later.end, true) : undefined;
	if (!month) {
		return undefined;
	}
	const { year } = yeared(words, month.end, { is: 'calendar', month: month.month, day: day.value }).form;
	return { end: day.end, form: { is: 'calendar', month: month.month, day: day.value, ...(year ? { year } : {}) } };
}

/** A day as it stands beside a month: "19", "19th", "eighth", "31" and, to be called impossible, "32". */
function dayAt(words: Words, from: number): { readonly end: number; readonly value: number } | undefined {
	const asOrdinal = isCapitalised(at(words, from)) ? undefined : ordinal(words, from);
	if (asOrdinal) {
		return asOrdinal.value <= 39 ? asOrdinal : undefined;
	}
	const word = at(words, from);
	const next = at(words, from + 1);
	const plain = word.type === 'digits' && word.text.length <= 2 && Number(word.text) >= 1 && Number(word.text) <= 39;
	const goesOn = next.glued && (next.type === 'letters' || ((isMark(words, from + 1, ':') || isMark(words, from + 1, '.') || isMark(words, from + 1, '/'))
		&& at(words, from + 2).glued && at(words, from + 2).type === 'digits'));
	const share = isMark(words, from + 1, '%') || next.text === 'percent';
	return plain && !goesOn && !share ? { end: from + 1, value: Number(word.text) } : undefined;
}

interface Month {
	readonly end: number;
	readonly month: number;
	readonly sure: boolean;
}

/** A month's name with the full stop of its abbreviation; `sure` when nothing beside it is needed. */
function monthAt(words: Words, from: number, besideDay: boolean): Month | undefined {
	const word = at(words, from);
	const { month, short } = word.sense;
	if (month === undefined || !isCapitalised(word)) {
		return undefined;
	}
	const end = isMark(words, from + 1, '.') && at(words, from + 1).glued && (short || key(words, from) === 'may') ? from + 2 : from + 1;
	if (short) {
		const beside = besideDay || end > from + 1 || at(words, end).type === 'digits';
		return beside ? { end, month, sure: end > from + 1 } : undefined;
	}
	return { end: key(words, from) === 'may' && at(words, end).type !== 'digits' ? from + 1 : end, month, sure: sureMonth(words, from) };
}

/** "May" and "March" need a word before them that leads to a time; other months stand for themselves. */
function sureMonth(words: Words, from: number): boolean {
	const before = key(words, from - 1);
	if (!at(words, from).sense.ambiguous || leadsToTime.has(before) || at(words, from - 1).sense.month !== undefined) {
		return true;
	}
	const joins = isMark(words, from + 1, '-') || ['and', 'or', 'to', 'through'].includes(key(words, from + 1));
	if (joins && at(words, from + 2).sense.month !== undefined) {
		return true;
	}
	if (key(words, from) === 'march' || key(words, from) === 'may') {
		const joined = ['and', 'or', 'to', '-'].includes(key(words, from - 1)) && at(words, from - 2).sense.month !== undefined;
		return joined || isMark(words, from + 1, '\'') && key(words, from + 2) === 's' && !isCapitalised(at(words, from - 1));
	}
	return !beginsSentence(words, from) || !isCapitalised(at(words, from + 1));
}

const leadsToTime = new Set([
	'in', 'since', 'of', 'by', 'until', 'till', 'from', 'through', 'before', 'after', 'during', 'between', 'last', 'next', 'this', 'early', 'late',
	'mid', 'for', 'past', 'following', 'previous', 'coming', 'throughout', 'around',
]);

/** The year after a month or a day: "1998", ", 1998", "of 1998", "last year", "of that year". */
function yeared(words: Words, from: number, form: CalendarForm): Parsed<CalendarForm> {
	const comma = isMark(words, from, ',') ? from + 1 : from;
	const bare = statedYear(words, comma, form.day === undefined ? 'month' : 'day');
	if (bare) {
		return { end: bare.end, form: { ...form, year: { number: bare.value } } };
	}
	const short = shortYear(words, from);
	if (short) {
		return { end: short.end, form: { ...form, year: { number: short.value } } };
	}
	const start = key(words, from) === 'of' || key(words, from) === 'in' && key(words, from + 1) !== 'the' ? from + 1 : from;
	const stated = key(words, from) === 'of' ? statedYear(words, start, 'month') : undefined;
	const related = relatedYear(words, start);
	if (stated) {
		return { end: stated.end, form: { ...form, year: { number: stated.value } } };
	}
	return related && key(words, from) !== 'in' ? { end: related.end, form: { ...form, year: related.year } } : { end: from, form };
}

/** "last year", "this year", "of that year", "the following year". */
export function relatedYear(words: Words, from: number): { readonly end: number; readonly year: YearWords } | undefined {
	const towards = relation(words, from);
	const fits = towards && key(words, towards.end) === 'year' && yearRelations.includes(towards.value);
	return fits ? { end: towards.end + 1, year: { relation: towards.value } } : undefined;
}

const yearRelations: readonly Relation[] = ['last', 'this', 'next', 'that', 'same', 'previous', 'following'];

function isUnit(words: Words, index: number): boolean {
	return (at(words, index).sense.unit !== undefined && at(words, index).sense.plural === true) || /^(?:quarter|half)$/.test(key(words, index)); // "in the October to December | fourth quarter"
}

function pastComma(words: Words, index: number): number {
	return isMark(words, index, ',') ? index + 1 : index;
}

function pastThe(words: Words, index: number): number {
	return key(words, index) === 'the' ? index + 1 : index;
}

function pastDash(words: Words, index: number): number {
	return isMark(words, index, '-') ? index + 1 : index;
}
