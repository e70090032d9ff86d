import type { CalendarForm, Parsed, ValueForm } from '../forms';
import { daysByDigits } from '../../../words/holidays';
import { at, isMark, type Words } from '../words';
import { inFull } from './years';

/** "2021-09-30", "09/30/2021", "30.9.2021", "05/02/07": dates in digits. */
export function numericDate(words: Words, from: number): Parsed<CalendarForm> | undefined {
	const [first, second, third] = [at(words, from), at(words, from + 2), at(words, from + 4)];
	const mark = at(words, from + 1).text;
	const whole = [first, second, third].every((word) => word.type === 'digits') && '-/.'.includes(mark) && at(words, from + 3).text === mark
		&& [1, 2, 3, 4].every((step) => at(words, from + step).glued) && !partOfMore(words, from, from + 5);
	if (!whole) {
		return undefined;
	}
	if (first.text.length === 4 && second.text.length === 2 && third.text.length === 2) {
		return dateOf(from + 5, [Number(first.text), Number(second.text), Number(third.text)]);
	}
	const year = yearOf(third.text);
	// "10.4.11" is a version and "3-2-11" a score sheet as often as a date; two digits are a year only between slashes.
	const sizes = mark === '/' || third.text.length === 4;
	return sizes && year !== undefined && first.text.length <= 2 && second.text.length <= 2
		? ordered(from + 5, { first: Number(first.text), second: Number(second.text), year }) : undefined;
}

/** "9/11" names one day of history. */
export function dayInDigits(words: Words, from: number): Parsed<ValueForm> | undefined {
	const spelled = `${at(words, from).text}/${at(words, from + 2).text}`;
	const value = isMark(words, from + 1, '/') && Object.hasOwn(daysByDigits, spelled) && !partOfMore(words, from, from + 3) ? daysByDigits[spelled] : undefined;
	return value ? { end: from + 3, form: { is: 'value', value } } : undefined;
}

/** Which number is the day is plain when one of them exceeds twelve; else the article decides. */
function ordered(end: number, { first, second, year }: { first: number; second: number; year: number }): Parsed<CalendarForm> | undefined {
	if (first > 31 || second > 31 || (first > 12 && second > 12) || first === 0 || second === 0) {
		return undefined;
	}
	if (first > 12) {
		const date = dateOf(end, [year, second, first]);
		return { end, form: { ...date.form, dayFirst: true } };
	}
	const date = dateOf(end, [year, first, second]);
	if (second > 12) {
		return { end, form: { ...date.form, dayFirst: false } };
	}
	return first === second ? date : { end, form: { ...date.form, orderOpen: true } };
}

function dateOf(end: number, [year, month, day]: readonly [number, number, number]): Parsed<CalendarForm> {
	return { end, form: { is: 'calendar', year: { number: year }, month, day } };
}

function yearOf(text: string): number | undefined {
	if (text.length === 4) {
		return Number(text);
	}
	return text.length === 2 ? inFull(Number(text)) : undefined;
}

function partOfMore(words: Words, from: number, end: number): boolean {
	const before = at(words, from - 1);
	const after = at(words, end);
	const glued = at(words, from).glued && before.type !== 'mark' || at(words, from).glued && '/.-$'.includes(before.text);
	return glued || (after.glued && (after.type === 'letters' && after.text !== 'T' || '/%'.includes(after.text) && after.type === 'mark'
		|| '-.'.includes(after.text) && after.type === 'mark' && at(words, end + 1).glued && at(words, end + 1).type === 'digits'));
}
