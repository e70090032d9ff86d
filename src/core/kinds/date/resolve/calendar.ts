import { addDays, daysBetween, daysInMonth, isLeapYear, monthNames, weekdayNames, weekdayOf, type CalendarDate, type Weekday } from '../../../calendar';
import type { CalendarForm, YearWords } from '../forms';
import { mentioned, mentionedDay, standpoint, type Context, type Finding, type Question } from './context';
import { dayMoment, monthMoment, partMoment, quarterOf, yearMoment, type Moment } from './values';

/** Dates in parts: what the words leave out is filled in from the article's day, or in a chronicle from the time before. */
export function resolveCalendar(question: Question<CalendarForm>): Finding {
	const { form } = question;
	if (form.month === undefined) {
		return form.weekday ? resolveWeekday(question, form.weekday) : resolveYear(question);
	}
	if (form.orderOpen) {
		return resolveOrder(question);
	}
	const impossible = form.day === undefined ? undefined : whyImpossible(form.month, form.day, yearNumber(form.year));
	if (impossible) {
		return { type: 'DATE', value: '', basis: 'open', rule: 'no calendar has this day', impossible };
	}
	return form.year ? resolveInYear(question, form.year) : resolveWithoutYear(question);
}

/** The year that "last year" or "that year" means. */
export function yearOf(words: YearWords, context: Context): number | undefined {
	if ('number' in words) {
		return words.number;
	}
	const here = standpoint(context)?.year;
	const before = mentioned(context)?.first.year;
	switch (words.relation) {
		case 'last': return here === undefined ? undefined : here - 1;
		case 'next': case 'coming': return here === undefined ? undefined : here + 1;
		case 'previous': return before === undefined ? undefined : before - 1;
		case 'following': return before === undefined ? undefined : before + 1;
		case 'that': case 'same': return before;
		default: return here;
	}
}

/** "June has 30 days"; undefined for a day that exists. */
export function whyImpossible(month: number, day: number, year: number | undefined): string | undefined {
	const name = monthNames[month - 1];
	if (name === undefined) {
		return 'a year has 12 months';
	}
	const days = month === 2 && year === undefined ? 29 : daysInMonth(year ?? 2000, month);
	if (day >= 1 && day <= days) {
		return undefined;
	}
	return month === 2 && year !== undefined && !isLeapYear(year) ? `February ${year} has 28 days` : `${name} has ${days} days`;
}

function resolveYear({ form, context }: Question<CalendarForm>): Finding {
	const year = form.year && yearOf(form.year, context);
	if (form.period && context.part && year !== undefined) {
		return reckoned(partMoment(year, `Q${quarterOf(context.part.first) as 1 | 2 | 3 | 4}`), 'the same quarter of that year'); // one of four
	}
	return year === undefined ? open('XXXX', 'a year that the text does not tell') : stated(yearMoment(year), 'the year as written');
}

function resolveInYear({ form, context }: Question<CalendarForm>, words: YearWords): Finding {
	const year = yearOf(words, context);
	const moment = year === undefined ? undefined : momentIn(form, year);
	if (!moment) {
		return open(unplaced(form), 'the year is not told');
	}
	return 'number' in words ? stated(moment, asWritten(form, moment)) : reckoned(moment, `the year is reckoned from “${words.relation} year”`);
}

/** A weekday that does not fit its date is worth a word. */
function asWritten({ weekday }: CalendarForm, { first }: Moment): string {
	const real = weekdayOf(first);
	return weekday && weekday !== real
		? `the date as written, though it was a ${weekdayNames[real - 1] ?? ''}` : 'the date as written';
}

/** 03/04/2021: the article's other dates in digits decide; without any, the American order is read and the other one offered. */
function resolveOrder({ form, context }: Question<CalendarForm>): Finding {
	const { month = 1, day = 1 } = form;
	const year = yearNumber(form.year) ?? 1;
	const [monthFirst, dayFirst] = [dayMoment({ year, month, day }), dayMoment({ year, month: day, day: month })];
	if (context.dayFirst !== undefined) {
		return stated(context.dayFirst ? dayFirst : monthFirst, `${context.dayFirst ? 'day' : 'month'} first, as in another date of the article`);
	}
	return { ...stated(monthFirst, 'month first, as American papers write'), alternative: { moment: dayFirst, rule: 'day first' } };
}

function resolveWithoutYear(question: Question<CalendarForm>): Finding {
	const { form, context } = question;
	if (context.narrative) {
		return afterMention(form, context);
	}
	const { published } = context;
	return published ? nearArticle(question, published) : open(unplaced(form), 'the year is not told');
}

/** In a chronicle months run on from the time before: after December 1941 January is that of 1942. */
function afterMention(form: CalendarForm, { scene }: Context): Finding {
	if (!scene) {
		return open(unplaced(form), 'the year is not told');
	}
	const { year, month } = scene.first;
	const monthKnown = scene.precision === 'day' || scene.precision === 'month' || scene.precision === 'week';
	const behind = month - (form.month ?? month);
	const first = monthKnown && behind > 6 ? year + 1 : year;
	const moment = momentIn(form, first) ?? momentIn(form, first + 1) ?? momentIn(form, first - 1);
	return moment ? reckoned(moment, 'the year carries on from the time mentioned before') : open(unplaced(form), 'the year is not told');
}

/** In news a date without a year is near: behind the article after a past verb, ahead of it after "will". */
function nearArticle({ form, tense }: Question<CalendarForm>, published: CalendarDate): Finding {
	const around = [-1, 0, 1].flatMap((by) => momentIn(form, published.year + by) ?? []);
	const fitting = form.weekday && form.day ? around.filter(({ first }) => weekdayOf(first) === form.weekday) : [];
	const possible = fitting.length > 0 ? fitting : around.length > 0 ? around : leapDays(form, published.year);
	const back = possible.filter(({ first }) => daysBetween(first, published) >= 0).at(-1);
	const ahead = possible.find(({ last }) => daysBetween(published, last) >= 0);
	const towards = form.relation ? direction(form) : tense;
	const chosen = (form.day === undefined ? byRelation(form, published) : undefined) ?? choice({ back, ahead, towards, published });
	if (!chosen) {
		return open(unplaced(form), 'the year is not told');
	}
	const other = chosen === back ? ahead : back;
	const against = towards === undefined || (towards === 'past' && chosen === ahead);
	const alternative = against && other && other !== chosen ? { moment: other, rule: 'the other year' } : undefined;
	return { ...reckoned(chosen, yearRule(chosen, published, towards)), alternative };
}

interface Sides {
	readonly back: Moment | undefined;
	readonly ahead: Moment | undefined;
	readonly towards: string | undefined;
	readonly published: CalendarDate;
}

/** The verb decides between what lies behind and ahead; a day just ahead is not moved a year back by a verb of saying. */
function choice({ back, ahead, towards, published }: Sides): Moment | undefined {
	if (towards === 'behind' || !back || !ahead || back === ahead) {
		return back ?? ahead;
	}
	const [behind, before] = [daysBetween(back.last, published), daysBetween(published, ahead.first)];
	if (towards === 'future') {
		return behind < before / 8 ? back : ahead;
	}
	return towards === 'past' ? before < behind / 3 ? ahead : back : before < behind / 2 ? ahead : back;
}

/** "last May" is the one before this month, "next May" the one after, "this May" that of the article's year. */
function byRelation(form: CalendarForm, published: CalendarDate): Moment | undefined {
	const { month = 1, relation } = form;
	const begun = month < published.month || (month === published.month && relation !== 'last');
	switch (relation) {
		case 'last': case 'past': case 'previous': return momentIn(form, begun ? published.year : published.year - 1);
		case 'next': case 'coming': case 'following': return momentIn(form, month > published.month ? published.year : published.year + 1);
		case 'this': return momentIn(form, published.year);
		default: return undefined;
	}
}

function direction({ relation }: CalendarForm): 'past' | 'future' | undefined {
	return relation === 'last' || relation === 'past' || relation === 'previous' ? 'past' : relation === 'next' || relation === 'coming' ? 'future' : undefined;
}

function yearRule({ first }: Moment, published: CalendarDate, towards: string | undefined): string {
	if (daysBetween(first, published) >= 0) {
		return `no year is written: the latest one${towards === 'past' ? ' after a past-tense verb' : towards === 'behind' ? ' after words that look back' : ''}`;
	}
	return `no year is written: the coming one${towards === 'future' ? ' after words that look ahead' : ', which is much nearer than the one before'}`;
}

/** 29 February where no year near has one. */
function leapDays(form: CalendarForm, year: number): Moment[] {
	return [-8, -7, -6, -5, -4, -3, -2, 2, 3, 4].flatMap((by) => momentIn(form, year + by) ?? []);
}

function resolveWeekday({ form, tense, context }: Question<CalendarForm>, weekday: Weekday): Finding {
	const looksBack = form.relation === 'previous' || form.relation === 'following' || form.relation === 'that' || form.relation === 'same';
	const from = looksBack || context.narrative ? mentionedDay(context) ?? context.published : context.published;
	if (!from) {
		return open(`XXXX-WXX-${weekday}`, 'the article has no day to count from');
	}
	const since = (weekdayOf(from) - weekday + 7) % 7;
	const [latest, coming] = [addDays(from, -since), addDays(from, (7 - since) % 7)];
	const [before, after] = [addDays(from, since === 0 ? -7 : -since), addDays(from, 7 - since)];
	switch (form.relation) {
		case 'last': case 'past': case 'previous': return reckoned(dayMoment(before), `the ${weekdayNames[weekday - 1] ?? ''} before`);
		case 'next': case 'coming': case 'following': return {
			...reckoned(dayMoment(after), 'the first such day after'), alternative: { moment: dayMoment(addDays(after, 7)), rule: 'that of the week after' },
		};
		default: return tense === 'future'
			? bothWays(coming, addDays(coming, -7), ['weekday after words that look ahead: the coming one', 'the one before'])
			: bothWays(latest, addDays(latest, 7), [`weekday${tense === 'past' || tense === 'behind' ? ' after a past-tense verb' : ''}: the most recent one`, 'the coming one']);
	}
}

function bothWays(day: CalendarDate, other: CalendarDate, [rule, otherwise]: readonly [string, string]): Finding {
	return { ...reckoned(dayMoment(day), rule), alternative: { moment: dayMoment(other), rule: otherwise } };
}

function momentIn({ month = 1, day }: CalendarForm, year: number): Moment | undefined {
	if (day === undefined) {
		return monthMoment(year, month);
	}
	return day <= daysInMonth(year, month) ? dayMoment({ year, month, day }) : undefined;
}

function unplaced({ month, day }: CalendarForm): string {
	const two = (number: number | undefined): string => number === undefined ? '' : `-${String(number).padStart(2, '0')}`;
	return `XXXX${two(month)}${two(day)}`;
}

function yearNumber(words: YearWords | undefined): number | undefined {
	return words && 'number' in words ? words.number : undefined;
}

export function stated(moment: Moment, rule: string): Finding {
	return { type: 'DATE', value: moment.value, basis: 'stated', rule, moment };
}

export function reckoned(moment: Moment, rule: string): Finding {
	return { type: 'DATE', value: moment.value, basis: 'reckoned', rule, moment };
}

export function open(value: string, rule: string): Finding {
	return { type: 'DATE', value, basis: 'open', rule };
}
