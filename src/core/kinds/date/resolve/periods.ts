import { addDays, daysBetween, weekdayOf, type CalendarDate } from '../../../calendar';
import type { DecadeForm, CenturyForm, EdgeForm, PartForm, Relation, UnitForm, WeekendForm } from '../forms';
import { open, reckoned, stated, yearOf } from './calendar';
import { mentioned, mentionedDay, standpoint, thatDay, type Context, type Finding, type Question } from './context';
import {
	centuryMoment, dayMoment, decadeMoment, monthMoment, movedMonths, partMoment, quarterOf, weekendMoment, weekMoment,
	yearMoment, type Moment,
} from './values';

/** "last week", "the following year", "that month": so many units from the article's day or from the time before. */
export function resolveUnit({ form, context }: Question<UnitForm>): Finding {
	const steps = stepsOf(form.relation);
	const fromMention = usesMention(form.relation, context, form);
	const base = baseOf(form, context, fromMention);
	if (!base) {
		return open(unplacedUnit(form.unit), 'the text does not tell from when to count');
	}
	const moment = unitAround(base, form, steps, context);
	return moment ? reckoned(moment, ruleOf(form, fromMention)) : open(unplacedUnit(form.unit), 'the text does not tell which one');
}

/** "the third quarter", "last summer", "the first half of 1990". */
export function resolvePart({ form, tense, context }: Question<PartForm>): Finding {
	const year = form.year && yearOf(form.year, context);
	if (year !== undefined && form.year) {
		const whole = partMoment(year, form.part);
		return 'number' in form.year ? stated(whole, 'as written') : reckoned(whole, 'the year is reckoned from the article');
	}
	const from = standpoint(context);
	if (!from) {
		return open(`XXXX-${form.part}`, 'the year is not told');
	}
	if (context.narrative) {
		return reckoned(partMoment(from.year, form.part), 'the year carries on from the time mentioned before');
	}
	const moment = nearestPart(form, from, tense === 'future' && !form.part.startsWith('Q'));
	return reckoned(moment, daysBetween(moment.first, from) >= 0 ? 'the latest one' : 'the coming one');
}

/** "the weekend": the last one after a past verb, the coming one after "will". */
export function resolveWeekend({ form, tense, context }: Question<WeekendForm>): Finding {
	const from = standpoint(context);
	if (!from) {
		return open('XXXX-WXX-WE', 'the text does not tell which one');
	}
	const begun = weekdayOf(from) >= 6;
	const back = form.relation === 'last' || form.relation === 'past' || ((form.relation === 'the' || form.relation === 'this') && tense !== 'future');
	const ahead = form.relation === 'next';
	const days = back ? (begun && form.relation !== 'last' ? 0 : -7) : ahead ? 7 : 0;
	return reckoned(weekendMoment(addDays(from, form.relation === 'this' && !begun && tense !== 'past' && tense !== 'behind' ? 0 : days)), 'the weekend nearest to the verb');
}

/** "the 1980s", "the nineties". */
export function resolveDecade({ form, context }: Question<DecadeForm>): Finding {
	if (form.bc) {
		return { ...open(`BC${String(form.tens).padStart(3, '0')}`, 'the decade as written'), basis: 'stated' };
	}
	if (form.tens >= 10) {
		return stated(decadeMoment(form.tens), 'the decade as written');
	}
	const here = standpoint(context) ?? context.published;
	const hundreds = here ? Math.floor(here.year / 100) : 19;
	const sameCentury = hundreds * 10 + form.tens;
	const tens = here && sameCentury > Math.floor(here.year / 10) ? sameCentury - 10 : sameCentury;
	return reckoned(decadeMoment(tens), 'the latest decade of that name');
}

/** "the 20th century" is written 19, as its years begin. */
export function resolveCentury({ form }: Question<CenturyForm>): Finding {
	const value = String(form.number - 1).padStart(2, '0');
	return form.bc ? { ...open(`BC${value}`, 'the century as written'), basis: 'stated' } : stated(centuryMoment(form.number - 1), 'the century as written');
}

/** "year-end": the last day of the year. */
export function resolveYearEnd({ form, context }: Question<EdgeForm>): Finding {
	const year = form.year ? yearOf(form.year, context) : standpoint(context)?.year;
	return year === undefined ? open('XXXX-12-31', 'the year is not told') : reckoned(dayMoment({ year, month: 12, day: 31 }), 'the last day of the year');
}

/** A unit so many steps from a day, as exact as its name. */
export function unitMoment(unit: UnitForm['unit'], base: CalendarDate, steps: number): Moment | undefined {
	switch (unit) {
		case 'day': return dayMoment(addDays(base, steps));
		case 'week': return weekMoment(addDays(base, 7 * steps));
		case 'fortnight': return weekMoment(addDays(base, 14 * steps));
		case 'month': {
			const moved = movedMonths(base, steps);
			return monthMoment(moved.year, moved.month);
		}
		case 'quarter': {
			const moved = movedMonths(base, 3 * steps);
			return partMoment(moved.year, `Q${quarterOf(moved) as 1 | 2 | 3 | 4}`); // a twelfth of four quarters
		}
		case 'year': return yearMoment(base.year + steps);
		case 'decade': return decadeMoment(Math.floor(base.year / 10) + steps);
		case 'century': return centuryMoment(Math.floor(base.year / 100) + steps);
		default: return undefined;
	}
}

function stepsOf(relation: Relation): number {
	if (relation === 'last' || relation === 'past' || relation === 'previous') {
		return -1;
	}
	return relation === 'next' || relation === 'coming' || relation === 'following' ? 1 : 0;
}

/** "that", "the following" and the bare "the" look back at what was mentioned; so does "the next day". */
function usesMention(relation: Relation, context: Context, { unit }: UnitForm): boolean {
	return context.narrative || relation === 'that' || relation === 'same' || relation === 'previous' || relation === 'following'
		|| relation === 'latest' || (relation === 'the') || (relation === 'next' && unit === 'day');
}

function baseOf(form: UnitForm, context: Context, fromMention: boolean): CalendarDate | undefined {
	if (!fromMention) {
		return standpoint(context) ?? context.published;
	}
	if (form.unit !== 'day') {
		return mentioned(context)?.first;
	}
	return form.relation === 'that' ? thatDay(context) : mentionedDay(context);
}

/** A quarter mentioned before is meant by "the quarter"; without one the quarter before the article's is. */
function unitAround(base: CalendarDate, form: UnitForm, steps: number, context: Context): Moment | undefined {
	const looks = form.relation === 'the' || form.relation === 'latest' || form.relation === 'that';
	if (form.unit === 'quarter' && looks) {
		return context.part ?? unitMoment('quarter', base, -1);
	}
	const here = context.published;
	if (looks && form.relation === 'the' && !context.narrative && here) {
		return unitMoment(form.unit, here, 0);
	}
	return unitMoment(form.unit, base, steps);
}

function ruleOf({ relation, unit }: UnitForm, fromMention: boolean): string {
	const from = fromMention ? 'the time mentioned before' : 'the article’s date';
	const steps = stepsOf(relation);
	return steps === 0 ? `the ${unit} of ${from}` : `the ${unit} ${steps < 0 ? 'before' : 'after'} that of ${from}`;
}

function unplacedUnit(unit: UnitForm['unit']): string {
	const values: Partial<Record<UnitForm['unit'], string>> = { day: 'XXXX-XX-XX', week: 'XXXX-WXX', month: 'XXXX-XX', quarter: 'XXXX-QX', year: 'XXXX' };
	return values[unit] ?? 'XX';
}

/** The latest one that has begun, or the coming one; "this summer" is that of the article's year. */
function nearestPart({ part, relation }: PartForm, from: CalendarDate, ahead: boolean): Moment {
	const [last, here, next] = [partMoment(from.year - 1, part), partMoment(from.year, part), partMoment(from.year + 1, part)];
	if (relation === 'this' || relation === 'coming') {
		return relation === 'coming' && daysBetween(here.first, from) >= 0 ? next : here;
	}
	const ended = daysBetween(here.last, from) > 0;
	if (relation === 'last' || relation === 'past' || relation === 'previous') {
		return ended ? here : last;
	}
	const begun = daysBetween(here.first, from) >= 0;
	if (relation === 'next' || ahead) {
		return begun && (relation === 'next' || ended) ? next : here;
	}
	return begun ? here : aboutToBegin(here, last, from) ? here : last;
}

/** At the end of November "the winter season" is not the one that ended nine months ago. */
function aboutToBegin(coming: Moment, before: Moment, from: CalendarDate): boolean {
	return daysBetween(from, coming.first) < daysBetween(before.last, from) / 6;
}
