import type { BlockWork } from '../../memory';
import type { Candidate, Form, Parsed } from './forms';
import { rangeEnd } from './forms/bareYears';
import { calendarDate } from './forms/calendar';
import { modified } from './forms/modified';
import { secondDay } from './forms/ranges';
import { isRefused } from './refusals';
import { modifierMayOpen, rulesAt } from './rules';
import { isDeed, tensesOf, type Tenses } from './tense';
import { at, beginsSentence, isCapitalised, isMark, key, wordsOf, type Words } from './words';

/** The time expressions of a block. Nothing outside its words is asked for, so an unchanged block is never read twice. */
export const candidates: BlockWork<readonly Candidate[]> = { name: 'date candidates', of: candidatesOf };

function candidatesOf(text: string): readonly Candidate[] {
	const words = wordsOf(text);
	const tenses = tensesOf(words);
	const found: Candidate[] = [];
	let from = 0;
	while (from < words.length) {
		const parsed = expression(words, from);
		if (!parsed || isRefused(words, from, parsed)) {
			from++;
			continue;
		}
		found.push(candidateOf(words, from, sharingYear(words, parsed), tenses));
		from = parsed.end;
		for (let more = continued(words, parsed); more; more = continued(words, more.parsed)) {
			found.push(candidateOf(words, more.start, more.parsed, tenses));
			from = more.parsed.end;
		}
	}
	return found;
}

/** The longest expression that starts here, with its modifier. */
function expression(words: Words, from: number): Parsed | undefined {
	const plain = plainExpression(words, from);
	const whole = modifierMayOpen(words, from) ? modified(words, from, plainExpression) : undefined;
	return whole && whole.end > (plain?.end ?? 0) ? whole : plain;
}

function plainExpression(words: Words, from: number): Parsed | undefined {
	let best: Parsed | undefined;
	for (const read of rulesAt(words, from)) {
		const found = read(words, from);
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
	if (!joined || form.is !== 'calendar' || form.month === undefined || form.year !== undefined || form.relation !== undefined) {
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

function candidateOf(words: Words, from: number, { end, form, mod }: Parsed, tenses: Tenses): Candidate {
	const leads = beginsSentence(words, from) || beginsSentence(words, from - 1) || beginsSentence(words, from - 2);
	const tense = tenses(from, end);
	const over = tense === 'past' && isMonth(form) && (opensSentence(words, from) || isDeed(words, from));
	return { start: at(words, from).start, end: at(words, end - 1).end, form, mod, tense: over ? 'behind' : tense, leads };
}

/** "In January, the firm opened a plant": what opens the sentence is when its verb was, be the next January ever so near. */
function opensSentence(words: Words, from: number): boolean {
	return beginsSentence(words, from) || (beginsSentence(words, from - 1) && isCapitalised(at(words, from - 1)));
}

function isMonth(form: Form): boolean {
	return form.is === 'calendar' && form.month !== undefined;
}
