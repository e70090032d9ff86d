import type { DateExpression } from '../annotations';
import { compareDates, daysBetween, daysInMonth, monthNames, weekdayNames, weekdayOf, type CalendarDate, type Period } from '../calendar';
import type { Say } from './say';

/** "Wed 29 September 2021"; the names of months and days are English, as the articles are. */
export function longDay(day: CalendarDate): string {
	return `${shortWeekday(day)} ${day.day} ${monthOf(day)} ${day.year}`;
}

/** "Thu 30 Sep". */
export function shortDay(day: CalendarDate): string {
	return `${shortWeekday(day)} ${day.day} ${monthOf(day).slice(0, 3)}`;
}

/** "Wed 29 September 2021", "January 2020", "2021", "Mon 27 September – Sun 3 October 2021". */
export function periodWords({ first, last }: Period): string {
	if (compareDates(first, last) === 0) {
		return longDay(first);
	}
	if (first.year === last.year && first.day === 1 && last.day === daysInMonth(last.year, last.month)) {
		if (first.month === last.month) {
			return `${monthOf(first)} ${first.year}`;
		}
		if (first.month === 1 && last.month === 12) {
			return String(first.year);
		}
	}
	if (isDecade({ first, last })) {
		return `${first.year}s`;
	}
	const start = first.year === last.year ? longDay(first).slice(0, -String(first.year).length - 1) : longDay(first);
	return `${start} – ${longDay(last)}`;
}

/** 1980 to 1989. */
function isDecade({ first, last }: Period): boolean {
	return first.year % 10 === 0 && last.year === first.year + 9 && first.month === 1 && first.day === 1 && last.month === 12 && last.day === 31;
}

/** "1 day before the article (Thu 30 Sep)", "about 20 months before …", "the article’s own day"; the nearer edge of a period counts. */
export function distanceWords(period: Period, published: CalendarDate, say: Say): string {
	const before = daysBetween(period.last, published);
	const after = daysBetween(published, period.first);
	if (before > 0) {
		return say('{0} before the article ({1})', betweenWords(period, { published, days: before }, say), shortDay(published));
	}
	if (after > 0) {
		return say('{0} after the article ({1})', betweenWords(period, { published, days: after }, say), shortDay(published));
	}
	return compareDates(period.first, period.last) === 0 ? say('the article’s own day') : say('around the article’s own day');
}

/** Months are counted from month to month and years from year to year, as nobody counts the days since March. */
function betweenWords({ first, last }: Period, { published, days }: { readonly published: CalendarDate; readonly days: number }, say: Say): string {
	const isWhole = first.day === 1 && last.day === daysInMonth(last.year, last.month);
	if (!isWhole || compareDates(first, last) === 0) {
		return lengthWords(days, say);
	}
	const near = compareDates(last, published) < 0 ? last : first;
	const months = Math.abs(12 * (published.year - near.year) + published.month - near.month);
	if (first.month === 1 && last.month === 12) {
		const years = Math.abs(published.year - near.year);
		return years === 1 ? say('1 year') : say('{0} years', years);
	}
	return months === 1 ? say('1 month') : months < 24 ? say('{0} months', months) : say('about {0} years', Math.round(months / 12));
}

/** "1 day", "41 days", "about 20 months", "about 12 years": nobody counts days over years. */
function lengthWords(days: number, say: Say): string {
	if (days < longestInDays) {
		return days === 1 ? say('1 day') : say('{0} days', days);
	}
	const months = Math.round(days / 30.44);
	return months < 24 ? say('about {0} months', months) : say('about {0} years', Math.round(days / 365.25));
}

const longestInDays = 92;

/** First and last day of an expression that can be placed in the calendar. */
export function periodOf({ first, last }: DateExpression): Period | undefined {
	return first && last && { first, last };
}

function shortWeekday(day: CalendarDate): string {
	return weekdayNames[weekdayOf(day) - 1]?.slice(0, 3) ?? '';
}

function monthOf({ month }: CalendarDate): string {
	return monthNames[month - 1] ?? '';
}
