import type { BesideForm, DayPartForm, Parsed } from '../forms';
import { at, key, type Words } from '../words';
import { cardinal } from './amounts';
import { dayBeside } from './clock';
import { holiday } from './relative';

/** "the day after tomorrow", "the day before Thanksgiving", "a week from Monday", "Friday week": a day so far from another. */
export function besideDay(words: Words, from: number): Parsed<BesideForm> | undefined {
	return dayBesideDay(words, from) ?? weeksFrom(words, from) ?? weekBehind(words, from);
}

/** "the night before", "the morning after": a part of the day beside the one spoken of. */
export function partBeside(words: Words, from: number): Parsed<DayPartForm> | undefined {
	const { dayPart: part } = at(words, from + 1).sense;
	const relation = key(words, from + 2) === 'before' ? 'previous' : key(words, from + 2) === 'after' ? 'following' : undefined;
	const fits = key(words, from) === 'the' && part && relation && at(words, from + 3).type === 'mark';
	return fits ? { end: from + 3, form: { is: 'dayPart', part, relation } } : undefined;
}

function dayBesideDay(words: Words, from: number): Parsed<BesideForm> | undefined {
	const side = sides[key(words, from + 2)];
	const led = key(words, from) === 'the' && key(words, from + 1) === 'day' && side !== undefined;
	const day = led ? dayBeside(words, from + 3) ?? holiday(words, from + 3) : undefined;
	return day && side !== undefined ? { end: day.end, form: { is: 'beside', day: day.form, days: side } } : undefined;
}

const sides: Readonly<Record<string, -1 | 1>> = { before: -1, after: 1 };

/** "a week from Monday" is a week after the coming one. */
function weeksFrom(words: Words, from: number): Parsed<BesideForm> | undefined {
	const much = key(words, from) === 'a' ? { end: from + 1, value: 1 } : cardinal(words, from);
	const fits = much && at(words, much.end).sense.unit === 'week' && key(words, much.end + 1) === 'from';
	const day = fits ? dayBeside(words, much.end + 2) : undefined;
	return day && much ? { end: day.end, form: { is: 'beside', day: day.form, days: 7 * much.value } } : undefined;
}

/** "Monday week", "tomorrow week", as the British say; "Monday weeks" is nothing. */
function weekBehind(words: Words, from: number): Parsed<BesideForm> | undefined {
	const day = at(words, from).sense.weekday !== undefined || key(words, from) === 'tomorrow' ? dayBeside(words, from) : undefined;
	const ends = day && key(words, day.end) === 'week' && at(words, day.end + 1).type === 'mark';
	return ends ? { end: day.end + 1, form: { is: 'beside', day: day.form, days: 7 } } : undefined;
}
