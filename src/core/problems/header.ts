import type { Article } from '../article';
import { parseArticle } from '../article';
import { daysInMonth } from '../calendar';
import { spanOf, textOf, type Span } from '../span';
import type { Edit, Problem } from './index';

/** A header that is missing, stands too late or names a day that no calendar holds. */
export function headerProblems(text: string, name: string): readonly Problem[] {
	const article = parseArticle(text);
	if (article) {
		return impossibleDate(article);
	}
	return lateHeader(text) ?? (isSeedName(name) ? missingHeader(text) : []);
}

/** Whether a file's name alone promises a seed: "000_5061bdebb244bffe.txt" or "anything.seed". */
export function isSeedName(name: string): boolean {
	return /^\d{3,20}_[0-9a-f]{16}\.txt$|.\.seed$/i.test(name);
}

function impossibleDate({ text, published, publishedAt }: Article): readonly Problem[] {
	if (published || !publishedAt) {
		return [];
	}
	const day = textOf(text, publishedAt);
	const nearest = nearestDay(day);
	return [{ code: 'impossible-date', span: publishedAt, detail: day, fix: nearest ? [{ span: publishedAt, text: nearest }] : [] }];
}

/** "2021-02-28" for "2021-02-30": the month's last day, when only the day is too high. */
function nearestDay(day: string): string | undefined {
	const [year = 0, month = 0, number = 0] = day.split('-').map(Number);
	if (year < 1 || year > 9999 || month < 1 || month > 12 || number < 1) {
		return undefined;
	}
	return `${day.slice(0, -2)}${daysInMonth(year, month)}`;
}

/** How far down a header that slipped is looked for. */
const linesSearched = 20;

function lateHeader(text: string): readonly Problem[] | undefined {
	const lines = firstLines(text, linesSearched);
	const late = lines.slice(1).find((line) => parseArticle(textOf(text, line)));
	return late && [{ code: 'late-header', span: late, detail: '', fix: broughtUp(text, late) }];
}

/** What stands before the header goes behind it; mere blank lines go away. */
function broughtUp(text: string, header: Span): readonly Edit[] {
	const before = text.slice(0, header.start);
	const moved = before.trim();
	const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
	const gone: Edit = { span: spanOf(0, header.start), text: '' };
	return moved === '' ? [gone] : [gone, { span: spanOf(header.end, header.end), text: `${lineEnd}${lineEnd}${moved}` }];
}

function missingHeader(text: string): readonly Problem[] {
	const first = firstLines(text, linesSearched).find((line) => textOf(text, line).trim() !== '');
	return first ? [{ code: 'no-header', span: first, detail: '', fix: [] }] : [];
}

/** Lines without their breaks. */
function firstLines(text: string, most: number): readonly Span[] {
	const lines: Span[] = [];
	let start = 0;
	for (const { index, 0: lineBreak } of text.matchAll(/\r\n|\r|\n/g)) {
		lines.push(spanOf(start, index));
		start = index + lineBreak.length;
		if (lines.length === most) {
			return lines;
		}
	}
	return [...lines, spanOf(start, text.length)];
}
