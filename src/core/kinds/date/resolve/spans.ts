import { addDays } from '../../../calendar';
import { units } from '../../../words/units';
import type { Amount, DurationForm, OffsetForm, ReferenceForm, SetForm } from '../forms';
import { open } from './calendar';
import { mentioned, mentionedDay, type Context, type Finding, type Question } from './context';
import { unitMoment } from './periods';
import { dayMoment, movedMonths, partMoment, quarterOf, type Moment } from './values';

/** "two-day" is P2D: a length that stands nowhere on the calendar. */
export function resolveDuration({ form }: Question<DurationForm>): Finding {
	return { type: 'DURATION', value: durationValue(form.amount, form.unit), basis: 'stated', rule: 'a length of time' };
}

/** "monthly", "every Tuesday". */
export function resolveSet({ form }: Question<SetForm>): Finding {
	return { type: 'SET', value: form.value, basis: 'stated', rule: 'a time that comes again and again' };
}

/** "now", "recently", "the future". */
export function resolveReference({ form }: Question<ReferenceForm>): Finding {
	return open(`${form.to}_REF`, 'no day of the calendar is meant');
}

/** "two weeks ago", "three days later": counted from the article's day or the time before, as exact as the unit. */
export function resolveOffset({ form, context }: Question<OffsetForm>): Finding {
	const sign = form.direction === 'back' ? -1 : 1;
	if (form.amount.low === undefined) {
		return open(sign < 0 ? 'PAST_REF' : 'FUTURE_REF', 'so much is not counted');
	}
	const base = baseOf(form, context);
	const moment = base && moved(base, form, sign * form.amount.low, context);
	const from = form.from === 'article' ? 'the article’s date' : 'the time mentioned before';
	return moment ? { type: unitType(form), value: moment.value, basis: 'reckoned', rule: `counted ${sign < 0 ? 'back' : 'on'} from ${from}`, moment, aside: sign < 0 }
		: { type: 'DURATION', value: durationValue(form.amount, form.unit), basis: 'open', rule: 'the text does not tell from when to count' };
}

/** "P2D", "PT5H30M", "P2Y6M", "PXW". */
export function durationValue({ low, high }: Amount, name: keyof typeof units): string {
	const { letter, times, clock } = units[name];
	const head = clock ? 'PT' : 'P';
	if (low === undefined || (high !== undefined && low !== high && name !== 'day')) {
		return low === undefined ? `${head}X${name === 'decade' ? 'DE' : name === 'century' ? 'CE' : name === 'quarter' ? 'Q' : letter}` : `${head}${low * times}${letter}`;
	}
	const [whole, rest] = [Math.floor(low * times), low * times % 1];
	const smaller = rest > 0 ? smallerUnit(letter, clock) : undefined;
	return smaller ? `${head}${whole > 0 ? `${whole}${letter}` : ''}${Math.round(rest * smaller.count)}${smaller.letter}` : `${head}${low * times}${letter}`;
}

function smallerUnit(letter: string, clock: boolean): { readonly letter: string; readonly count: number } | undefined {
	if (clock) {
		return letter === 'H' ? { letter: 'M', count: 60 } : letter === 'M' ? { letter: 'S', count: 60 } : undefined;
	}
	return letter === 'Y' ? { letter: 'M', count: 12 } : undefined;
}

function unitType({ unit }: OffsetForm): 'DATE' | 'TIME' {
	return units[unit].clock ? 'TIME' : 'DATE';
}

function baseOf(form: OffsetForm, context: Context): Moment | undefined {
	if (form.from === 'article' && !context.narrative) {
		return context.published && dayMoment(context.published);
	}
	if (form.unit === 'day' || form.unit === 'week') {
		const day = mentionedDay(context);
		return day && dayMoment(day);
	}
	return mentioned(context);
}

function moved(base: Moment, { unit, from }: OffsetForm, by: number, context: Context): Moment | undefined {
	const whole = Math.round(by);
	if (units[unit].clock) {
		return undefined;
	}
	if (unit === 'week') {
		return from === 'mention' ? dayMoment(addDays(base.first, 7 * whole)) : unitMoment('week', base.first, whole);
	}
	// Results of a quarter are compared with "a year earlier" close by; far from one it is simply the year before.
	const quarter = whole === -1 && !context.narrative && context.partAge < 8 ? context.part : undefined;
	if (unit === 'year' && quarter) {
		return partMoment(quarter.first.year + whole, `Q${quarterOf(quarter.first) as 1 | 2 | 3 | 4}`); // one of four quarters
	}
	if (by !== whole && unit === 'year') {
		return unitMoment('month', movedMonths(base.first, Math.round(by * 12)), 0);
	}
	return unit === 'decade' || unit === 'century' ? unitMoment('year', base.first, whole * units[unit].times) : unitMoment(unit, base.first, whole);
}
