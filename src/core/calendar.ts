/** A civil day of the proleptic Gregorian calendar: no clock, no time zone. `month` and `day` count from 1. */
export interface CalendarDate {
	readonly year: number;
	readonly month: number;
	readonly day: number;
}

/** A first and a last day, both included: "this week", "January 2020", or one day twice. */
export interface Period {
	readonly first: CalendarDate;
	readonly last: CalendarDate;
}

/** Monday is 1 and Sunday 7, as ISO 8601 counts. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const isoForm = /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$/;

/** Reads "2021-09-30"; undefined for other forms and for days that no calendar holds, such as 2021-02-30. */
export function parseIsoDate(words: string): CalendarDate | undefined {
	const parts = isoForm.exec(words)?.groups;
	const date = parts && { year: Number(parts.year), month: Number(parts.month), day: Number(parts.day) };
	return date && isRealDate(date) ? date : undefined;
}

export function isRealDate({ year, month, day }: CalendarDate): boolean {
	return year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** "2021-09-30". */
export function isoDate({ year, month, day }: CalendarDate): string {
	return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}

export function isLeapYear(year: number): boolean {
	return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

export function daysInMonth(year: number, month: number): number {
	if (month === 2) {
		return isLeapYear(year) ? 29 : 28;
	}
	return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/**
 * Days since 1970-01-01; negative before. Years are counted from March, so that the leap day ends one.
 * The arithmetic is that of Howard Hinnant's "chrono-Compatible Low-Level Date Algorithms".
 */
export function dayNumber({ year, month, day }: CalendarDate): number {
	const marchYear = month > 2 ? year : year - 1;
	const era = Math.floor(marchYear / 400);
	const yearOfEra = marchYear - era * 400;
	const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
	const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
	return era * 146_097 + dayOfEra - 719_468;
}

/** The inverse of `dayNumber`. */
export function dateOfDayNumber(number: number): CalendarDate {
	const shifted = number + 719_468;
	const era = Math.floor(shifted / 146_097);
	const dayOfEra = shifted - era * 146_097;
	const yearOfEra = Math.floor(
		(dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
	);
	const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
	const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
	const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
	const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
	return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

export function addDays(date: CalendarDate, days: number): CalendarDate {
	return dateOfDayNumber(dayNumber(date) + days);
}

/** Days from `a` to `b`: positive when `b` is later. */
export function daysBetween(a: CalendarDate, b: CalendarDate): number {
	return dayNumber(b) - dayNumber(a);
}

export function compareDates(a: CalendarDate, b: CalendarDate): number {
	return a.year - b.year || a.month - b.month || a.day - b.day;
}

/** 1970-01-01 was a Thursday. */
export function weekdayOf(date: CalendarDate): Weekday {
	const fromMonday = (((dayNumber(date) + 3) % 7) + 7) % 7;
	return (fromMonday + 1) as Weekday; // a remainder of seven, plus one
}

/** The ISO 8601 week: 2021-09-30 lies in week 39 of 2021. The week's year is that of its Thursday. */
export function isoWeekOf(date: CalendarDate): { readonly year: number; readonly week: number } {
	const thursday = addDays(date, 4 - weekdayOf(date));
	const dayOfYear = daysBetween({ year: thursday.year, month: 1, day: 1 }, thursday);
	return { year: thursday.year, week: Math.floor(dayOfYear / 7) + 1 };
}

export const weekdayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

export const monthNames = [
	'January', 'February', 'March', 'April', 'May', 'June',
	'July', 'August', 'September', 'October', 'November', 'December',
] as const;

function padded(number: number, width: number): string {
	return String(number).padStart(width, '0');
}
