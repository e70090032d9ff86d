import type { DateModifier } from '../../../annotations';
import { addDays, daysInMonth, isoWeekOf, isRealDate, weekdayOf, type CalendarDate, type Period } from '../../../calendar';
import { seasonMonths, type Season } from '../../../words/seasons';
import type { YearPart } from '../forms';

/** How exact a TIMEX3 value is. */
export type Precision = 'day' | 'week' | 'weekend' | 'month' | 'part' | 'year' | 'decade' | 'century';

/** A value on the calendar and the days it covers. Years before our era are counted as astronomers do, 1 BC being 0. */
export interface Moment {
	readonly value: string;
	readonly precision: Precision;
	readonly first: CalendarDate;
	readonly last: CalendarDate;
}

/** "2021", "BC0480". */
export function yearText(year: number): string {
	return year > 0 ? padded(year, 4) : `BC${padded(1 - year, 4)}`;
}

export function dayMoment(date: CalendarDate): Moment {
	return { value: `${yearText(date.year)}-${padded(date.month, 2)}-${padded(date.day, 2)}`, precision: 'day', first: date, last: date };
}

export function monthMoment(year: number, month: number): Moment {
	return { value: `${yearText(year)}-${padded(month, 2)}`, precision: 'month', ...months(year, month, month) };
}

export function yearMoment(year: number): Moment {
	return { value: yearText(year), precision: 'year', ...months(year, 1, 12) };
}

/** The ISO week in which the day lies. */
export function weekMoment(date: CalendarDate): Moment {
	const monday = addDays(date, 1 - weekdayOf(date));
	const { year, week } = isoWeekOf(date);
	return { value: `${yearText(year)}-W${padded(week, 2)}`, precision: 'week', first: monday, last: addDays(monday, 6) };
}

/** Saturday and Sunday of the week in which the day lies. */
export function weekendMoment(date: CalendarDate): Moment {
	const week = weekMoment(date);
	return { value: `${week.value}-WE`, precision: 'weekend', first: addDays(week.first, 5), last: week.last };
}

/** "2021-Q3", "1941-SU", "1990-H1". */
export function partMoment(year: number, part: YearPart): Moment {
	const [first, last] = partMonths(part);
	const end = last < first ? year + 1 : year;
	return { value: `${yearText(year)}-${part}`, precision: 'part', first: { year, month: first, day: 1 }, last: months(end, last, last).last };
}

/** "198" for the 1980s. */
export function decadeMoment(tens: number): Moment {
	return { value: padded(tens, 3), precision: 'decade', first: months(tens * 10, 1, 1).first, last: months(tens * 10 + 9, 12, 12).last };
}

/** "19" for the 1900s, which is the twentieth century. */
export function centuryMoment(hundreds: number): Moment {
	return { value: padded(hundreds, 2), precision: 'century', first: months(hundreds * 100, 1, 1).first, last: months(hundreds * 100 + 99, 12, 12).last };
}

/** First and last month of a quarter, a half or a season. */
export function partMonths(part: YearPart): readonly [first: number, last: number] {
	const number = Number(part.slice(1));
	if (part.startsWith('Q')) {
		return [number * 3 - 2, number * 3];
	}
	return part.startsWith('H') ? [number * 6 - 5, number * 6] : seasonMonths[part as Season]; // neither quarter nor half
}

/** The quarter of a day: 1 to 4. */
export function quarterOf({ month }: CalendarDate): number {
	return Math.ceil(month / 3);
}

/** The days of a moment, or the third of them that "early", "mid" and "late" leave; none where no calendar of ours reaches. */
export function daysOf({ first, last, precision }: Moment, mod: DateModifier | undefined): Period | undefined {
	const real = isRealDate(first) && isRealDate(last);
	return real ? third({ first, last }, precision, mod) : undefined;
}

/** The end of August is its last third: the 21st to the 31st. Thirds of longer times are counted in months or years. */
function third(period: Period, precision: Precision, mod: DateModifier | undefined): Period {
	const which = mod === 'START' ? 0 : mod === 'MID' ? 1 : mod === 'END' ? 2 : undefined;
	const { first, last } = period;
	if (which === undefined || precision === 'day') {
		return period;
	}
	if (precision === 'decade' || precision === 'century') {
		const [from, to] = thirdOf(last.year - first.year + 1, which);
		return { first: { ...first, year: first.year + from }, last: { ...last, year: first.year + to } };
	}
	const count = (last.year - first.year) * 12 + last.month - first.month + 1;
	if (count >= 3 && precision !== 'week') {
		const [from, to] = thirdOf(count, which);
		const [begins, ends] = [movedMonths(first, from), movedMonths(first, to)];
		return { first: { ...begins, day: 1 }, last: months(ends.year, ends.month, ends.month).last };
	}
	const [from, to] = thirdOf(precision === 'month' ? daysInMonth(first.year, first.month) : 7, which);
	return precision === 'month' || precision === 'week' ? { first: addDays(first, from), last: addDays(first, to) } : period;
}

/** First and last of the third of a count; the last third takes what is left over. */
function thirdOf(count: number, which: number): readonly [from: number, to: number] {
	const size = Math.floor(count / 3);
	return [which * size, which === 2 ? count - 1 : (which + 1) * size - 1];
}

/** The same day so many months on; the day is kept only as far as the month has it. */
export function movedMonths(date: CalendarDate, by: number): CalendarDate {
	const count = date.year * 12 + date.month - 1 + by;
	const [year, month] = [Math.floor(count / 12), ((count % 12) + 12) % 12 + 1];
	return { year, month, day: Math.min(date.day, daysInMonth(year, month)) };
}

function months(year: number, first: number, last: number): Period {
	return { first: { year, month: first, day: 1 }, last: { year, month: last, day: daysInMonth(year, last) } };
}

function padded(number: number, width: number): string {
	return String(number).padStart(width, '0');
}
