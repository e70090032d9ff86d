import { at, isMark, key, type Words } from '../words';
import { cardinal } from './amounts';

export interface Year {
	readonly end: number;
	/** Years before our era are counted as astronomers do: 480 BC is -479. */
	readonly value: number;
}

/**
 * A year in digits or in words: "1998", "480 BC", "nineteen ninety-six", "two thousand". What stands before it decides
 * how much is believed: after a month every four digits are a year, alone it has to look like one.
 */
export function statedYear(words: Words, from: number, after: 'month' | 'day' | 'nothing'): Year | undefined {
	const word = at(words, from);
	if (word.type === 'digits') {
		return yearInDigits(words, from, after);
	}
	return word.sense.cardinal !== undefined ? yearInWords(words, from) : undefined;
}

function yearInDigits(words: Words, from: number, after: 'month' | 'day' | 'nothing'): Year | undefined {
	const { text } = at(words, from);
	const era = eraAt(words, from + 1) ?? eraBehindRange(words, from + 1);
	const value = Number(text);
	if (era && text.length <= 4 && value > 0) {
		return { end: era.end, value: era.before ? 1 - value : value };
	}
	if (text.length !== 4 || isMeasure(words, from + 1) || value < 1000 || (after !== 'day' && value > 2199)) {
		return undefined;
	}
	return { end: from + 1, value };
}

/** "May ’68", "2 Oct '21": two digits behind an apostrophe, which only a month before them makes a year. */
export function shortYear(words: Words, from: number): Year | undefined {
	const digits = at(words, from + 1);
	const next = at(words, from + 2);
	const fits = isMark(words, from, '\'') && !at(words, from).glued && digits.glued && digits.type === 'digits' && digits.text.length === 2;
	return fits && !(next.glued && next.type === 'letters') ? { end: from + 2, value: lookedBackAt(Number(digits.text)) } : undefined;
}

/** People shorten the years that they remember, so that '68 and '45 belong to the last century. */
function lookedBackAt(twoDigits: number): number {
	return twoDigits + (twoDigits >= 40 ? 1900 : 2000);
}

/** Two digits are read as POSIX reads them: 69 to 99 belong to the last century. */
export function inFull(twoDigits: number): number {
	return twoDigits + (twoDigits >= 69 ? 1900 : 2000);
}

/** "1998 people", "1,998", "1998.5", "1998km" and "1998-99" (a season) are no years; "1998-1999" are two. */
function isMeasure(words: Words, from: number): boolean {
	const next = at(words, from);
	if (!next.glued) {
		return false;
	}
	const number = at(words, from + 1).glued && at(words, from + 1).type === 'digits';
	return next.type === 'letters' || (number && '.,/:'.includes(next.text) && !isNextYear(words, from));
}

/** "2020/21", "2020/2021": a season or a financial year runs from one year into the next; the index is that of the stroke. */
export function isNextYear(words: Words, from: number): boolean {
	const later = at(words, from + 1);
	const goesOn = at(words, from + 2).glued && (at(words, from + 2).type === 'letters' || isMark(words, from + 2, '/'));
	const next = String(Number(at(words, from - 1).text) + 1);
	return isMark(words, from, '/') && later.glued && !goesOn && (later.text === next || later.text === next.slice(2));
}

/** "499-493 BC", "499 to 493 BC": the first year shares the era of the second. */
function eraBehindRange(words: Words, from: number): { readonly end: number; readonly before: boolean } | undefined {
	const joined = isMark(words, from, '-') || key(words, from) === 'to' || key(words, from) === 'and';
	const later = at(words, from + 1);
	const era = joined && later.type === 'digits' && Number(later.text) < Number(at(words, from - 1).text) ? eraAt(words, from + 2) : undefined;
	return era?.before ? { end: from, before: true } : undefined;
}

function eraAt(words: Words, from: number): { readonly end: number; readonly before: boolean } | undefined {
	const word = key(words, from);
	if (['bc', 'bce', 'ad', 'ce'].includes(word) && at(words, from).text === at(words, from).text.toUpperCase()) {
		return { end: from + 1, before: word.startsWith('b') };
	}
	const dotted = isMark(words, from + 1, '.') && isMark(words, from + 3, '.') && word === 'b' && key(words, from + 2) === 'c' && at(words, from).text === 'B';
	return dotted ? { end: from + 4, before: true } : undefined;
}

/** "nineteen ninety-six", "two thousand five", as broadcasts spell them. */
function yearInWords(words: Words, from: number): Year | undefined {
	const century = at(words, from).sense.cardinal ?? 0;
	if (century === 2 && key(words, from + 1) === 'thousand') {
		const whole = cardinal(words, from);
		return whole && whole.value < 2100 ? { end: whole.end, value: whole.value } : undefined;
	}
	const rest = century >= 17 && century <= 20 ? cardinal(words, from + 1) : undefined;
	const fits = rest && rest.value >= 10 && rest.value < 100 && !isMark(words, from + 1, '-') && at(words, from + 1).type === 'letters';
	return fits ? { end: rest.end, value: century * 100 + rest.value } : undefined;
}
