import type { Form, Parsed } from '../forms';
import { at, isMark, key, type Words } from '../words';
import { statedYear } from './years';

/** "Sept. 3–5", "May 4 and 5", "July 1 to 3, 1863": a further day of the month that was just named. */
export function secondDay(words: Words, opened: Form, end: number): { readonly start: number; readonly parsed: Parsed } | undefined {
	if (opened.is !== 'calendar' || opened.day === undefined || opened.month === undefined || opened.year !== undefined) {
		return undefined;
	}
	const start = isMark(words, end, '-') || joins.has(key(words, end)) ? end + 1 : 0;
	const word = at(words, start);
	const next = at(words, start + 1);
	const day = Number(word.text);
	const fits = start > 0 && word.type === 'digits' && word.text.length <= 2 && day > opened.day && day <= 31
		&& !(next.glued && next.type !== 'mark') && !(next.glued && ':%/'.includes(next.text)) && !followedByNoun(words, start + 1) && next.sense.month === undefined;
	if (!fits) {
		return undefined;
	}
	const year = statedYear(words, isMark(words, start + 1, ',') ? start + 2 : start + 1, 'month');
	const form: Form = { is: 'calendar', month: opened.month, day, ...(year ? { year: { number: year.value } } : {}) };
	return { start, parsed: { end: year?.end ?? start + 1, form } };
}

const joins = new Set(['and', 'to', 'through', 'or', 'until']);

/** "on May 4 and 5 people died": what is counted is no day. */
function followedByNoun(words: Words, index: number): boolean {
	const word = at(words, index);
	return word.type === 'letters' && word.sense.key === '' && /^[a-z]{3,}s$|^people$|^percent$|^million$/.test(word.text);
}
