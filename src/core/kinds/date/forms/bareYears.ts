import type { CalendarForm, Form, Parsed } from '../forms';
import { at, isCapitalised, isMark, key, type Words } from '../words';
import { isNextYear, statedYear } from './years';

/** "1989", "the year 2000", "480 BC": a year that stands alone, where its neighbours let it be one. */
export function bareYear(words: Words, from: number): Parsed<CalendarForm> | undefined {
	const fiscal = key(words, from) === 'fiscal' ? (key(words, from + 1) === 'year' ? from + 2 : from + 1) : from;
	const named = key(words, from) === 'the' && ['year', 'years'].includes(key(words, from + 1)) ? from + 2 : fiscal;
	const found = statedYear(words, named, named > from ? 'day' : 'nothing');
	if (!found) {
		return undefined;
	}
	const era = found.value < 1000 || found.end > named + 1;
	const trusted = named > from || era || (standsFree(words, from) && !countsThings(words, found) && believable(words, from, found.value));
	return trusted ? { end: found.end, form: { is: 'calendar', year: { number: found.value } } } : undefined;
}

/** "the years 1955", "the 1988 period": the year with the noun it belongs to. */
export function yearPeriod(words: Words, from: number): Parsed<CalendarForm> | undefined {
	const start = key(words, from) === 'the' ? from + 1 : from;
	const year = statedYear(words, start, 'nothing');
	const noun = year && ['period', 'quarter'].includes(key(words, year.end)) && !at(words, start).glued;
	return noun ? { end: year.end + 1, form: { is: 'calendar', year: { number: year.value }, period: true } } : undefined;
}

/** The other end of a range and the index where it starts. */
export interface Continued {
	readonly start: number;
	readonly parsed: Parsed<CalendarForm>;
}

/** "1960-1963", "1914–18", "2020/21": the second year of a range. */
export function rangeEnd(words: Words, opened: Form, end: number): Continued | undefined {
	const year = opened.is === 'calendar' && opened.day === undefined && opened.month === undefined && opened.year && 'number' in opened.year
		? opened.year.number : 0;
	const next = at(words, end + 1);
	if (year < 1000 || !(isMark(words, end, '-') || isNextYear(words, end)) || next.type !== 'digits' || at(words, end + 2).glued && at(words, end + 2).type === 'letters') {
		return undefined;
	}
	const hundreds = next.text.length === 2 ? Math.floor(year / 100) * 100 : 0;
	const value = next.text.length === 4 || hundreds > 0 ? hundreds + Number(next.text) : 0;
	const fits = value > year && value < year + 500;
	return fits ? { start: end + 1, parsed: { end: end + 2, form: { is: 'calendar', year: { number: value } } } } : undefined;
}

/** No price, law, flight or decimal: what is glued before a year is a bracket, a quotation mark or a dash. */
function standsFree(words: Words, from: number): boolean {
	const before = at(words, from - 1);
	const sign = from > 0 && before.type === 'mark' && '$£€#/.:%@+*=_'.includes(before.text) && (at(words, from).glued || '$£€#'.includes(before.text));
	const joined = at(words, from).glued && before.type !== 'mark';
	const dashed = isMark(words, from - 1, '-') && at(words, from).glued && before.glued && at(words, from - 2).type === 'letters'
		&& !['mid', 'post', 'pre', 'early', 'late'].includes(key(words, from - 2));
	return !sign && !joined && !dashed && !counting.has(at(words, from - 1).text.toLowerCase());
}

const counting = new Set([
	'some', 'about', 'nearly', 'almost', 'approximately', 'than', 'no', 'nos', 'flight', 'route', 'resolution', 'section', 'number', 'room', 'law',
	'roughly', 'least', 'bill', 'highway', 'page', 'article', 'act', 'channel', 'unit', 'boeing', 'windows', 'us', 'rs', 'points', 'only',
]);

/** "2000 people", "1500 troops", "1,000 percent": a plural in lower case is counted by the number. */
function countsThings(words: Words, found: { readonly end: number; readonly value: number }): boolean {
	const next = at(words, found.end);
	const unit = next.sense.unit !== undefined && (next.sense.plural === true || key(words, found.end + 1) === 'old');
	const counted = /^(?:percent|people|men|women|children|miles|kilometers|kilometres|meters|metres|feet|km|tons|tonnes|troops|hours|dollars|euros|pounds|barrels|acres)$/;
	return unit || counted.test(next.text) || isMark(words, found.end, '%')
		|| (found.value > 2030 || found.value < 1900) && next.type === 'letters' && /^[a-z]{3,}s$/.test(next.text) && next.sense.key === '';
}

/** Years of the last and this century are believed alone, others after a word that leads to a time. */
function believable(words: Words, from: number, value: number): boolean {
	const before = key(words, from - 1);
	const led = leads.has(before) || isMark(words, from - 1, '(') || at(words, from - 1).sense.month !== undefined;
	if (value >= 1900 && value <= 2050) {
		return before !== 'at' || value < 2000;
	}
	const ends = at(words, from + 1).type === 'mark' && !isMark(words, from + 1, '-');
	return led || (value >= 1400 && value < 1900 && (ends || isMark(words, from + 1, '-') || isCapitalised(at(words, from + 1))));
}

const leads = new Set([
	'in', 'since', 'of', 'by', 'until', 'till', 'from', 'through', 'before', 'after', 'during', 'between', 'early', 'late', 'mid', 'and', 'the',
	'around', 'circa', 'year', 'throughout', 'and',
]);
