import type { BlockWork } from '../../memory';
import type { Candidate, Parsed } from './forms';
import { bareYear, rangeEnd, yearPeriod } from './forms/bareYears';
import { calendarDate, dayOfMonth, relatedDate } from './forms/calendar';
import { clock, dayPart } from './forms/clock';
import { duration, longOrOld, offset, offsetAdjective, rate, uncounted } from './forms/durations';
import { modified } from './forms/modified';
import { dayInDigits, numericDate } from './forms/numeric';
import { century, decade, quarterOrHalf, season, weekend, yearEnd } from './forms/parts';
import { secondDay } from './forms/ranges';
import { countedStretch, holiday, namedDay, reference, relatedUnit, weekOf } from './forms/relative';
import { repeated } from './forms/sets';
import { isRefused } from './refusals';
import { tenseAt } from './tense';
import { at, beginsSentence, isMark, key, wordsOf, type Words } from './words';

/** Every way to name a time. All are tried where an expression may begin; the longest wins, of equals the first. */
const rules: readonly ((words: Words, from: number) => Parsed | undefined)[] = [
	clock, dayPart, numericDate, dayInDigits, holiday, calendarDate, relatedDate, dayOfMonth, quarterOrHalf, season, decade, century, weekend, weekOf,
	yearEnd, yearPeriod, bareYear, repeated, rate, offset, offsetAdjective, countedStretch, relatedUnit, duration, uncounted, longOrOld, namedDay, reference,
];

/** The time expressions of a block. Nothing outside its words is asked for, so an unchanged block is never read twice. */
export const candidates: BlockWork<readonly Candidate[]> = { name: 'date candidates', of: candidatesOf };

function candidatesOf(text: string): readonly Candidate[] {
	const words = wordsOf(text);
	const found: Candidate[] = [];
	let from = 0;
	while (from < words.length) {
		const parsed = opens(words, from) ? expression(words, from) : undefined;
		if (!parsed || isRefused(words, from, parsed)) {
			from++;
			continue;
		}
		found.push(candidateOf(words, from, sharingYear(words, parsed)));
		from = parsed.end;
		for (let more = continued(words, parsed); more; more = continued(words, more.parsed)) {
			found.push(candidateOf(words, more.start, more.parsed));
			from = more.parsed.end;
		}
	}
	return found;
}

/** The longest expression that starts here, with its modifier. */
function expression(words: Words, from: number): Parsed | undefined {
	const plain = plainExpression(words, from);
	const whole = modified(words, from, plainExpression);
	return whole && whole.end > (plain?.end ?? 0) ? whole : plain;
}

function plainExpression(words: Words, from: number): Parsed | undefined {
	let best: Parsed | undefined;
	for (const rule of rules) {
		const found = rule(words, from);
		if (found && found.end > (best?.end ?? from)) {
			best = found;
		}
	}
	return best;
}

/** "April and June 1955", "from October to December 1997": the month takes the year of the one that follows. */
function sharingYear(words: Words, parsed: Parsed): Parsed {
	const { form, end } = parsed;
	const joined = ['and', 'or', 'to', 'through', 'until'].includes(key(words, end)) || isMark(words, end, '-');
	if (form.is !== 'calendar' || form.month === undefined || form.year !== undefined || form.relation !== undefined || !joined) {
		return parsed;
	}
	const next = calendarDate(words, end + 1)?.form;
	const year = next?.year && 'number' in next.year ? next.year.number : undefined;
	return year === undefined || next?.month === undefined ? parsed
		: { ...parsed, form: { ...form, year: { number: form.month > next.month ? year - 1 : year } } };
}

/** The other end of a range or a list whose month or century is not repeated: "Sept. 3–5", "1914-18". */
function continued(words: Words, { form, end }: Parsed): { readonly start: number; readonly parsed: Parsed } | undefined {
	return rangeEnd(words, form, end) ?? secondDay(words, form, end);
}

function opens(words: Words, index: number): boolean {
	const word = at(words, index);
	return word.sense.opens === true || word.type === 'digits' || (word.text === '\'' && at(words, index + 1).type === 'digits') || /^[Qq]$/.test(word.text);
}

function candidateOf(words: Words, from: number, { end, form, mod }: Parsed): Candidate {
	const leads = [0, 1, 2].some((back) => beginsSentence(words, from - back));
	return { start: at(words, from).start, end: at(words, end - 1).end, form, mod, tense: tenseAt(words, from, end), leads };
}
