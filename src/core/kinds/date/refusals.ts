import type { Parsed } from './forms';
import { at, isCapitalised, isMark, key, type Words } from './words';

/** Words that look like a time and are none: each refusal is one fact about news English. */
const refusals: readonly ((words: Words, from: number, parsed: Parsed) => boolean)[] = [
	partOfName, aroundTheClock, brandOfClock, paperOfToday, nowThat, dailyPaper, sundayPaper, dayOfEvents, titleInMarks, programme,
];

export function isRefused(words: Words, from: number, parsed: Parsed): boolean {
	return refusals.some((refuses) => refuses(words, from, parsed));
}

/** "24/7". */
function aroundTheClock(words: Words, from: number): boolean {
	return at(words, from).text === '24' && isMark(words, from + 1, '/');
}

/** "8 O'Clock coffee" is a brand; the hour is written small inside a sentence. */
function brandOfClock(words: Words, _from: number, { end }: Parsed): boolean {
	return at(words, end - 1).text === 'Clock';
}

/** "USA TODAY" is a paper. */
function paperOfToday(words: Words, from: number): boolean {
	return at(words, from - 1).text === 'USA' && key(words, from) === 'today';
}

/** "Now that …" and "now-defunct" still mean the present; "then-President" does not reach here. */
function nowThat(words: Words, from: number, { form }: Parsed): boolean {
	return form.is === 'reference' && key(words, from) === 'now' && isCapitalised(at(words, from)) && isCapitalised(at(words, from - 1));
}

/** "Daily Telegraph", "Current Affairs", "the Daily News". */
function dailyPaper(words: Words, from: number, { form, end }: Parsed): boolean {
	return (form.is === 'set' || form.is === 'reference') && end === from + 1 && isCapitalised(at(words, from)) && isCapitalised(at(words, end));
}

/** "Sunday Times", "Sunday Mail": a paper that is called after its day. */
function sundayPaper(words: Words, _from: number, { end }: Parsed): boolean {
	return at(words, end - 1).sense.weekday !== undefined && papers.has(at(words, end).text) && isCapitalised(at(words, end - 1));
}

/** "Super Tuesday", "Black Monday", "Bloody Sunday": which day that was, the calendar does not tell. */
function dayOfEvents(words: Words, from: number): boolean {
	const [before, day] = [at(words, from - 1), at(words, from)];
	return day.sense.weekday !== undefined && isCapitalised(day) && /^(?:Super|Black|Bloody|Mega|Fat|Cyber|Ruby|Casual|Giving)$/.test(before.text);
}

/** What papers that come out on one day are called. */
const papers = new Set('Times Mail Telegraph Mirror Express Post Herald Star Independent Observer Tribune Nation Leader World Punch Standard Vision Monitor Sun News Business Magazine Sport'.split(' '));

/** "the BBC’s Today programme". */
function programme(words: Words, from: number, { end }: Parsed): boolean {
	return end === from + 1 && isCapitalised(at(words, from)) && /^(?:programme|program|show)$/.test(at(words, end).text);
}

/** NBC’s “Today”, the film “September”: a capital alone between marks, inside a sentence, is a title. */
function titleInMarks(words: Words, from: number, { end }: Parsed): boolean {
	const alone = quotationMarks.includes(at(words, from - 1).text) && at(words, from).glued && quotationMarks.includes(at(words, end).text);
	return end === from + 1 && alone && at(words, from - 1).type === 'mark' && at(words, end).type === 'mark'
		&& isCapitalised(at(words, from)) && at(words, from - 2).type !== 'mark';
}

const quotationMarks = '"“”';

/** "Black Wednesday's Child", "Second Century Fund": a unit with a capital inside a sentence names something. */
function partOfName(words: Words, _from: number, { form, end }: Parsed): boolean {
	const measure = form.is === 'duration' || form.is === 'unit';
	return measure && isCapitalised(at(words, end - 1)) && isCapitalised(at(words, end)) && at(words, end).sense.key === '';
}
