import type { Parsed, SetForm } from '../forms';
import { units } from '../../../words/units';
import { at, isCapitalised, key, type Words } from '../words';
import { cardinal, ordinal } from './amounts';

/** "monthly", "every Tuesday", "each year", "every two weeks", "every other day", "Tuesday nights", "Sundays". */
export function repeated(words: Words, from: number): Parsed<SetForm> | undefined {
	return adverb(words, from) ?? every(words, from) ?? weekdays(words, from) ?? timesPer(words, from);
}

function adverb(words: Words, from: number): Parsed<SetForm> | undefined {
	const word = at(words, from);
	const named = isCapitalised(word) && isCapitalised(at(words, from + 1));
	return word.sense.repeats && !named ? set(from + 1, word.sense.repeats) : undefined;
}

function every(words: Words, from: number): Parsed<SetForm> | undefined {
	if (key(words, from) !== 'every' && key(words, from) !== 'each') {
		return undefined;
	}
	const other = at(words, from + 1).text === 'other' ? 2 : 0;
	const count = other ? { end: from + 2, value: 2 } : cardinal(words, from + 1) ?? everyNth(words, from + 1);
	const start = count?.end ?? from + 1;
	const { unit, weekday, month, season, dayPart } = at(words, start).sense;
	// "their every day lives": there it is an adjective.
	const adjective = unit === 'day' && ['life', 'lives', 'people', 'things'].includes(at(words, start + 1).text);
	if (unit && unit !== 'second' && !adjective) {
		const of = units[unit];
		return set(start + 1, `P${of.clock ? 'T' : ''}${(count?.value ?? 1) * of.times}${of.letter}`);
	}
	if (weekday) {
		const part = at(words, start + 1).sense.dayPart;
		return set(part ? start + 2 : start + 1, `XXXX-WXX-${weekday}${part ? `T${part}` : ''}`);
	}
	const value = month && isCapitalised(at(words, start)) ? `XXXX-${String(month).padStart(2, '0')}` : season ? `XXXX-${season}` : dayPart ? `XXXX-XX-XXT${dayPart}` : undefined;
	return value ? set(start + 1, value) : undefined;
}

function everyNth(words: Words, from: number): { readonly end: number; readonly value: number } | undefined {
	const which = ordinal(words, from);
	return which && at(words, which.end).sense.unit ? which : undefined;
}

/** "Sundays", "Tuesday nights", "mornings". */
function weekdays(words: Words, from: number): Parsed<SetForm> | undefined {
	const word = at(words, from);
	if (!word.sense.weekday || !isCapitalised(word)) {
		return undefined;
	}
	const part = at(words, from + 1).sense.dayPart;
	const nights = part !== undefined && at(words, from + 1).text.endsWith('s');
	if (nights) {
		return set(from + 2, `XXXX-WXX-${word.sense.weekday}T${part}`);
	}
	return word.sense.plural && key(words, from - 1) !== 'the' ? set(from + 1, `XXXX-WXX-${word.sense.weekday}`) : undefined;
}

/** "twice a week", "once a year": the rate with its count. */
function timesPer(words: Words, from: number): Parsed<SetForm> | undefined {
	const times = key(words, from) === 'once' || key(words, from) === 'twice' ? from + 1 : timesEnd(words, from);
	const { unit, plural } = at(words, times + 1).sense;
	const fits = times > from && unit && !plural && ['a', 'an', 'each', 'every', 'per'].includes(key(words, times));
	return fits ? set(times + 2, `P${units[unit].clock ? 'T' : ''}${units[unit].times}${units[unit].letter}`) : undefined;
}

function timesEnd(words: Words, from: number): number {
	const count = cardinal(words, from);
	return count && key(words, count.end) === 'times' ? count.end + 1 : from;
}

function set(end: number, value: string): Parsed<SetForm> {
	return { end, form: { is: 'set', value } };
}
