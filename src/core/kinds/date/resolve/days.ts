import { addDays, compareDates, daysBetween, daysInMonth, weekdayOf, type CalendarDate } from '../../../calendar';
import { holidays, type HolidayRule } from '../../../words/holidays';
import type { BesideForm, ClockForm, DayForm, DayPartForm, Form, HolidayForm, Tense, ValueForm, WeekOfForm } from '../forms';
import { open, reckoned, stated, yearOf } from './calendar';
import { mentionedDay, standpoint, thatDay, type Context, type Finding, type Question } from './context';
import { dayMoment, weekMoment } from './values';

/** Resolves an expression that stands inside another one. */
export type Resolver = (question: Question<Form>) => Finding;

/** "today", "yesterday", "tomorrow" count from the article's day; in a chronicle "today" is the present. */
export function resolveDay({ form, context }: Question<DayForm>): Finding {
	if (context.narrative || !context.published) {
		return form.days === 0 ? open('PRESENT_REF', 'the day of writing') : open('XXXX-XX-XX', 'the article has no day to count from');
	}
	const rules = { '-1': 'the day before the article’s date', '0': 'the article’s date', '1': 'the day after the article’s date' };
	return reckoned(dayMoment(addDays(context.published, form.days)), rules[form.days]);
}

/** "10:35 a.m. EDT Thursday": the day's date with the time as the clocks of the named place show it. */
export function resolveClock({ form, tense, context }: Question<ClockForm>, resolve: Resolver): Finding {
	const day = form.day ? resolve({ form: form.day, tense, context }) : undefined;
	const date = day ? day.value : dateText(clockDay(context));
	const two = (number: number): string => String(number).padStart(2, '0');
	const value = `${date || 'XXXX-XX-XX'}T${two(form.hour)}:${two(form.minute ?? 0)}`;
	const zone = form.zone ? `, ${form.zone}` : '';
	const moment = day ? day.moment : momentOf(clockDay(context));
	return {
		type: 'TIME', value, basis: day?.basis ?? (moment ? 'reckoned' : 'open'), rule: `${day?.rule ?? 'on the day spoken of'}${zone}`, moment,
		...(day?.impossible ? { impossible: day.impossible, value: '' } : {}),
	};
}

/** "Wednesday night", "this morning", "last night". */
export function resolveDayPart({ form, tense, context }: Question<DayPartForm>, resolve: Resolver): Finding {
	const day = form.day ? resolve({ form: form.day, tense, context }) : undefined;
	if (day?.impossible) {
		return day;
	}
	const date = partDay(form, context);
	const value = `${day ? day.value : dateText(date) || 'XXXX-XX-XX'}T${form.part}`;
	const moment = day ? day.moment : momentOf(date);
	return { type: 'TIME', value, basis: day?.basis ?? (moment ? 'reckoned' : 'open'), rule: day?.rule ?? 'part of the day spoken of', moment, alternative: day?.alternative };
}

/** "Thanksgiving": the nearest one, or that of the year named. */
export function resolveHoliday({ form, tense, context }: Question<HolidayForm>): Finding {
	const rule = holidays[form.name];
	const from = standpoint(context) ?? context.published;
	const year = form.year ? yearOf(form.year, context) : undefined;
	if (!rule || (!from && year === undefined)) {
		return open('XXXX-XX-XX', 'the year is not told');
	}
	if (year !== undefined) {
		return stated(dayMoment(holidayIn(rule, year)), 'the holiday of that year');
	}
	const here = from ?? { year: 2000, month: 1, day: 1 };
	const days = [-1, 0, 1].map((by) => holidayIn(rule, here.year + by));
	const back = days.filter((day) => compareDates(day, here) <= 0).at(-1);
	const ahead = days.find((day) => compareDates(day, here) >= 0);
	const forward = form.relation === 'next' || form.relation === 'coming' || (form.relation === undefined && (tense === 'future' || isNear({ back, ahead, here, tense })));
	const chosen = forward ? ahead : form.relation === 'this' ? days[1] : back;
	return chosen ? reckoned(dayMoment(chosen), forward ? 'the coming one' : 'the latest one') : open('XXXX-XX-XX', 'the year is not told');
}

interface Around {
	readonly back: CalendarDate | undefined;
	readonly ahead: CalendarDate | undefined;
	readonly here: CalendarDate;
	readonly tense: Tense;
}

/** "Sales rose ahead of Christmas", in December: the one some days ahead is meant and not the one a year back. */
function isNear({ back, ahead, here, tense }: Around): boolean {
	return tense !== 'behind' && back !== undefined && ahead !== undefined && daysBetween(here, ahead) < daysBetween(back, here) / 8;
}

/** "the week of March 6". */
export function resolveWeekOf({ form, tense, context }: Question<WeekOfForm>, resolve: Resolver): Finding {
	const day = resolve({ form: form.day, tense, context });
	return day.moment ? reckoned(weekMoment(day.moment.first), 'the week in which that day lies') : day;
}

/** "the day after tomorrow", "a week from Monday": whole weeks are counted from the coming day of that name. */
export function resolveBeside({ form, tense, context }: Question<BesideForm>, resolve: Resolver): Finding {
	const day = resolve({ form: form.day, tense: form.days % 7 === 0 ? 'future' : tense, context });
	const moved = day.moment?.precision === 'day' ? dayMoment(addDays(day.moment.first, form.days)) : undefined;
	const steps = `${Math.abs(form.days)} ${Math.abs(form.days) === 1 ? 'day' : 'days'}`;
	return moved ? reckoned(moved, `${steps} ${form.days < 0 ? 'before' : 'after'} ${day.moment?.value ?? ''}`) : day.impossible ? day : open('XXXX-XX-XX', day.rule);
}

/** "9/11". */
export function resolveValue({ form }: Question<ValueForm>): Finding {
	const [year = 1, month = 1, day = 1] = form.value.split('-').map(Number);
	return stated(dayMoment({ year, month, day }), 'a day known by its digits');
}

/** The day on which a holiday falls in a year. */
export function holidayIn(rule: HolidayRule, year: number): CalendarDate {
	switch (rule.by) {
		case 'fixed': return { year, month: rule.month, day: rule.day };
		case 'easter': return addDays(easterSunday(year), rule.plus);
		case 'nth': return addDays(nthWeekday(rule, year), rule.plus ?? 0);
	}
}

function nthWeekday({ nth, weekday, month }: { nth: number; weekday: number; month: number }, year: number): CalendarDate {
	if (nth < 0) {
		const last = { year, month, day: daysInMonth(year, month) };
		return addDays(last, -((weekdayOf(last) - weekday + 7) % 7));
	}
	const first = { year, month, day: 1 };
	return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1));
}

/** Western Easter by the anonymous Gregorian algorithm (Meeus, Jones and Butcher). */
export function easterSunday(year: number): CalendarDate {
	const a = year % 19;
	const [b, c] = [Math.floor(year / 100), year % 100];
	const [d, e] = [Math.floor(b / 4), b % 4];
	const g = Math.floor((8 * b + 13) / 25);
	const h = (19 * a + b - d - g + 15) % 30;
	const [i, k] = [Math.floor(c / 4), c % 4];
	const l = (32 + 2 * e + 2 * i - h - k) % 7;
	const m = Math.floor((a + 11 * h + 19 * l) / 433);
	const month = Math.floor((h + l - 7 * m + 90) / 25);
	return { year, month, day: (h + l - 7 * m + 33 * month + 19) % 32 };
}

function clockDay(context: Context): CalendarDate | undefined {
	return context.day?.first ?? context.published;
}

function partDay({ relation, part }: DayPartForm, context: Context): CalendarDate | undefined {
	const { published } = context;
	if (relation === 'last' && published) {
		return addDays(published, -1);
	}
	if (relation === 'this' && published && !context.narrative) {
		return published;
	}
	const day = relation === 'that' ? thatDay(context) : mentionedDay(context);
	const steps = relation === 'next' || relation === 'following' ? 1 : relation === 'previous' ? -1 : 0;
	return day && addDays(day, part === 'NI' && relation === 'next' ? 1 : steps);
}

function dateText(date: CalendarDate | undefined): string {
	return date ? dayMoment(date).value : '';
}

function momentOf(date: CalendarDate | undefined): Finding['moment'] {
	return date && dayMoment(date);
}
