import type { Amount } from '../forms';
import { at, isMark, key, pastHyphen, type Words } from '../words';

export interface Counted {
	readonly end: number;
	readonly amount: Amount;
	/** "a", "an": the article alone counts as one. */
	readonly byArticle?: boolean;
}

/** "two", "a dozen", "two or three", "12 to 18", "several", "a couple of": how much of a unit. */
export function amount(words: Words, from: number): Counted | undefined {
	const first = vagueAmount(words, from) ?? articleAmount(words, from) ?? counted(words, from);
	return first && !first.byArticle && first.amount.low !== undefined ? withUpperEnd(words, first) : first;
}

/** A cardinal number in digits or words: "2", "2.5", "10,000", "2 1/2", "twenty-five", "two hundred", "a hundred". */
export function cardinal(words: Words, from: number): { readonly end: number; readonly value: number } | undefined {
	if (isMark(words, from, '[')) {
		return inserted(words, from);
	}
	return at(words, from).type === 'digits' ? digits(words, from) : numeral(words, from);
}

/** "[Ten] years ago": a number that an editor put into a quotation. */
function inserted(words: Words, from: number): { readonly end: number; readonly value: number } | undefined {
	const found = isMark(words, from + 1, '[') ? undefined : cardinal(words, from + 1);
	return found && isMark(words, found.end, ']') ? { end: found.end + 1, value: found.value } : undefined;
}

/** An ordinal: "third", "twenty-first", "20th". */
export function ordinal(words: Words, from: number): { readonly end: number; readonly value: number } | undefined {
	const word = at(words, from);
	if (word.type === 'digits') {
		const suffix = at(words, from + 1);
		const fits = word.text.length <= 3 && suffix.glued && ordinalSuffixes.has(suffix.sense.key);
		return fits ? { end: from + 2, value: Number(word.text) } : undefined;
	}
	if (word.sense.ordinal !== undefined) {
		return { end: from + 1, value: word.sense.ordinal };
	}
	const tens = word.sense.cardinal ?? 0;
	const last = at(words, pastHyphen(words, from + 1)).sense.ordinal ?? 0;
	const fits = tens >= 20 && last > 0 && last < 10;
	return fits ? { end: pastHyphen(words, from + 1) + 1, value: tens + last } : undefined;
}

const ordinalSuffixes = new Set(['st', 'nd', 'rd', 'th']);

function vagueAmount(words: Words, from: number): Counted | undefined {
	const start = ['a', 'an', 'the', 'some', 'only', 'just'].includes(key(words, from)) ? from + 1 : from;
	const word = at(words, start).sense;
	if (word.key === 'couple') {
		return { end: key(words, start + 1) === 'of' ? start + 2 : start + 1, amount: { low: 2 } };
	}
	if (word.vague && !(word.key === 'many' && start > from)) {
		return { end: start + 1, amount: { low: undefined } };
	}
	const dozens = ['dozens', 'scores', 'hundreds', 'thousands'].includes(word.key);
	return dozens && key(words, start + 1) === 'of' ? { end: start + 2, amount: { low: undefined } } : undefined;
}

function articleAmount(words: Words, from: number): Counted | undefined {
	const article = key(words, from);
	if (article === 'half') {
		const hasArticle = key(words, from + 1) === 'a' || key(words, from + 1) === 'an';
		return { end: pastHyphen(words, hasArticle ? from + 2 : from + 1), amount: { low: 0.5 } };
	}
	if (article !== 'a' && article !== 'an' && article !== 'another') {
		return undefined;
	}
	const more = counted(words, from + 1);
	if (more && article !== 'an') {
		return more;
	}
	const half = key(words, from + 1) === 'half' ? pastHyphen(words, from + 2) : 0;
	return half ? { end: half, amount: { low: 0.5 } } : { end: from + 1, amount: { low: 1 }, byArticle: true };
}

function counted(words: Words, from: number): Counted | undefined {
	const found = cardinal(words, from);
	return found && { end: found.end, amount: { low: found.value } };
}

/** "two or three", "two to three", "12-18": the second number belongs to the same amount. */
function withUpperEnd(words: Words, first: Counted): Counted {
	const joined = ['or', 'to'].includes(key(words, first.end)) ? first.end + 1 : pastHyphen(words, first.end);
	const more = joined > first.end ? counted(words, joined) : undefined;
	const low = first.amount.low ?? 0;
	const high = more?.amount.low ?? 0;
	return more && high > low ? { end: more.end, amount: { low, high } } : first;
}

function digits(words: Words, from: number): { readonly end: number; readonly value: number } | undefined {
	const before = at(words, from - 1);
	if (at(words, from).glued && (before.type !== 'mark' || '.,:/$£€%'.includes(before.text))) {
		return undefined;
	}
	let end = from + 1;
	let text = at(words, from).text.slice(0, 15);
	while (isMark(words, end, ',') && at(words, end).glued && at(words, end + 1).glued && /^\d{3}$/.test(at(words, end + 1).text) && end - from < 8) {
		text += at(words, end + 1).text;
		end += 2;
	}
	if (isMark(words, end, '.') && at(words, end).glued && at(words, end + 1).glued && at(words, end + 1).type === 'digits') {
		text += `.${at(words, end + 1).text.slice(0, 6)}`;
		end += 2;
	}
	const fraction = fractionAt(words, end);
	return fraction ? { end: fraction.end, value: Number(text) + fraction.value } : { end, value: Number(text) };
}

/** "1/2" after a number, or the sign for it. */
function fractionAt(words: Words, from: number): { readonly end: number; readonly value: number } | undefined {
	if (isMark(words, from, '½')) {
		return { end: from + 1, value: 0.5 };
	}
	const [above, below] = [Number(at(words, from).text), Number(at(words, from + 2).text)];
	const fits = isMark(words, from + 1, '/') && at(words, from).type === 'digits' && above > 0 && above < below && below <= 4;
	return fits ? { end: from + 3, value: above / below } : undefined;
}

function numeral(words: Words, from: number): { readonly end: number; readonly value: number } | undefined {
	let end = from;
	let sum = 0;
	let part: number | undefined;
	for (; end - from < 12; end++) {
		const { cardinal: small, multiplier } = at(words, end).sense;
		const next = small !== undefined ? joinedTo(part, small) : multiplier && (part ?? 1) * multiplier;
		if (next === undefined) {
			break;
		}
		if (multiplier !== undefined && multiplier >= 1000) {
			sum += next;
			part = 0;
		} else {
			part = next;
		}
		end = pastHyphen(words, end + 1) - 1;
	}
	const last = isMark(words, end - 1, '-') ? end - 1 : end;
	const half = part === undefined ? undefined : andAHalf(words, last);
	return part === undefined ? undefined : { end: half ?? last, value: sum + part + (half === undefined ? 0 : 0.5) };
}

/** "two and a half", "two-and-a-half": the index behind, where the words go on so. */
function andAHalf(words: Words, from: number): number | undefined {
	let at = from;
	for (const word of ['and', 'a', 'half']) {
		at = pastHyphen(words, at);
		if (key(words, at) !== word) {
			return undefined;
		}
		at++;
	}
	return at;
}

/** "twenty" and "five" make 25, "hundred" and "five" 105; "two" and "three" are two numbers. */
function joinedTo(part: number | undefined, small: number): number | undefined {
	if (part === undefined || part === 0) {
		return small;
	}
	const fits = part % 100 === 0 || (part % 10 === 0 && part % 100 >= 20 && small > 0 && small < 10);
	return fits ? part + small : undefined;
}
