import type { DateExpression } from '../annotations';
import { compareDates, daysInMonth, parseIsoDate, type CalendarDate, type Period } from '../calendar';
import { textOf } from '../span';
import type { DateCorrection, Target } from './dossier';

/** First and last day of "2021-10-06", "2021-10", "2021" or "2021-10-04/2021-10-10"; undefined for anything else, and for days that no calendar has. */
export function periodNamed(value: string): Period | undefined {
	const [from = '', to = from, ...more] = value.split('/');
	const first = edgesOf(from)?.first;
	const last = edgesOf(to)?.last;
	return more.length === 0 && first && last && compareDates(first, last) <= 0 ? { first, last } : undefined;
}

function edgesOf(words: string): Period | undefined {
	const day = parseIsoDate(words);
	if (day) {
		return { first: day, last: day };
	}
	const { year, month } = /^(?<year>\d{4})(?:-(?<month>\d{2}))?$/.exec(words)?.groups ?? {};
	const [first, last] = [Number(month ?? 1), Number(month ?? 12)];
	const isReal = year !== undefined && Number(year) > 0 && first >= 1 && last <= 12;
	return isReal ? { first: dayOf(year, first, 1), last: dayOf(year, last, daysInMonth(Number(year), last)) } : undefined;
}

function dayOf(year: string, month: number, day: number): CalendarDate {
	return { year: Number(year), month, day };
}

/** How many units before and after the words are noted down to know them again. */
const noted = 32;

/** Where words of an article stand, by the words themselves and what is around them. */
export function targetOf(source: string, text: string, { start, end }: { readonly start: number; readonly end: number }): Target {
	return { source, exact: text.slice(start, end), prefix: text.slice(Math.max(0, start - noted), start), suffix: text.slice(end, end + noted) };
}

/**
 * Dates with the days that the reader chose for them. Words that stand more than once are told apart by what is around them; where that was
 * edited away one side is enough, and a choice whose words cannot be found for sure changes nothing.
 */
export function withChosenDays(text: string, dates: readonly DateExpression[], corrections: readonly DateCorrection[]): readonly DateExpression[] {
	const chosen = new Map<DateExpression, DateCorrection>();
	for (const correction of corrections) {
		const meant = meantBy(text, dates, correction.target);
		if (meant) {
			chosen.set(meant, correction);
		}
	}
	return chosen.size === 0 ? dates : dates.map((date) => {
		const correction = chosen.get(date);
		return correction ? chosenDate(date, correction) : date;
	});
}

function meantBy(text: string, dates: readonly DateExpression[], { exact, prefix, suffix }: Target): DateExpression | undefined {
	const same = dates.filter(({ span, basis }) => basis !== 'publication' && textOf(text, span) === exact);
	const before = same.filter(({ span }) => span.start >= prefix.length && text.startsWith(prefix, span.start - prefix.length));
	const both = before.filter(({ span }) => text.startsWith(suffix, span.end));
	const after = same.filter(({ span }) => text.startsWith(suffix, span.end));
	return [both, before, after].find(({ length }) => length === 1)?.[0];
}

function chosenDate(date: DateExpression, { value }: DateCorrection): DateExpression {
	const period = periodNamed(value);
	const before = date.first && date.last && { value: date.value, first: date.first, last: date.last, rule: date.rule };
	return period ? {
		...date, value, first: period.first, last: period.last, mod: undefined, type: 'DATE', basis: 'stated',
		rule: chosenRule, alternative: before, impossible: undefined,
	} : date;
}

/** The rule by which a chosen date was placed. */
export const chosenRule = 'chosen by the reader';
