import type { DateExpression } from '../annotations';
import { compareDates, daysInMonth, isoDate, monthNames, weekdayNames, weekdayOf, type CalendarDate, type Period } from '../calendar';
import { periodOf } from '../card/days';

/**
 * The calendar's side of a date, short enough for a list and sorted by eye: "2021-09-29 Wed", "2020-01", "2021",
 * "late Aug 2021", "27 Sep – 3 Oct 2021"; the bare TIMEX3 value of what has no days.
 */
export function dayLabel(date: DateExpression): string {
	const period = periodOf(date);
	if (!period) {
		return date.value;
	}
	return partOfMonth(date) ?? clockLabel(date, period) ?? periodLabel(period);
}

/** "2021-09-29 Wed", "2020-01", "2021", "Apr – Jun 2021", "27 Sep – 3 Oct 2021". */
export function periodLabel({ first, last }: Period): string {
	if (compareDates(first, last) === 0) {
		return `${isoDate(first)} ${weekdayNames[weekdayOf(first) - 1]?.slice(0, 3) ?? ''}`;
	}
	const wholeMonths = first.day === 1 && last.day === daysInMonth(last.year, last.month);
	if (!wholeMonths) {
		return `${dayIn(first, last)} – ${last.day} ${monthOf(last)} ${last.year}`;
	}
	if (first.month === 1 && last.month === 12) {
		return first.year === last.year ? String(first.year) : `${first.year} – ${last.year}`;
	}
	if (first.year !== last.year) {
		return `${monthOf(first)} ${first.year} – ${monthOf(last)} ${last.year}`;
	}
	return first.month === last.month ? isoDate(first).slice(0, 7) : `${monthOf(first)} – ${monthOf(last)} ${last.year}`;
}

/** The first day without what the last day says again: "27 Sep" before "3 Oct 2021", "3" before "5 Sep 2021". */
function dayIn(first: CalendarDate, last: CalendarDate): string {
	if (first.year !== last.year) {
		return `${first.day} ${monthOf(first)} ${first.year}`;
	}
	return first.month === last.month ? String(first.day) : `${first.day} ${monthOf(first)}`;
}

const parts: ReadonlyMap<DateExpression['mod'], string> = new Map([['START', 'early'], ['MID', 'mid'], ['END', 'late']]);

/** "late Aug 2021" for a modified month, "early 2021" for a modified year. */
function partOfMonth({ mod, value }: DateExpression): string | undefined {
	const part = parts.get(mod);
	const found = /^(?<year>\d{4})(?:-(?<month>\d\d))?$/.exec(value)?.groups;
	if (part === undefined || !found) {
		return undefined;
	}
	const month = found.month === undefined ? '' : `${monthNames[Number(found.month) - 1]?.slice(0, 3) ?? ''} `;
	return `${part} ${month}${found.year ?? ''}`;
}

/** "2021-09-29 Wed 14:30" for a time of day that says its hour. */
function clockLabel({ type, value }: DateExpression, period: Period): string | undefined {
	const clock = type === 'TIME' ? /T(?<clock>\d\d(?::\d\d)?)/.exec(value)?.groups?.clock : undefined;
	return clock === undefined ? undefined : `${periodLabel(period)} ${clock.length === 2 ? `${clock}:00` : clock}`;
}

function monthOf({ month }: CalendarDate): string {
	return monthNames[month - 1]?.slice(0, 3) ?? '';
}
