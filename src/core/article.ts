import { parseIsoDate, type CalendarDate } from './calendar';
import { spanOf, type Span } from './span';

/** One news article: what its header says and where its paragraphs lie. All offsets are into `text`. */
export interface Article {
	readonly text: string;
	/** The header's day; undefined when there is no such day, as in 2021-02-30. */
	readonly published: CalendarDate | undefined;
	/** The ten characters of the header's date; undefined for text that came without a header. */
	readonly publishedAt: Span | undefined;
	readonly headline: Span | undefined;
	readonly paragraphs: readonly Paragraph[];
}

/** Lines that stand together; blank lines part them. */
export interface Paragraph {
	/** Counted from 1, as "¶1" is. */
	readonly number: number;
	/** The line on which it starts, counted from 0. */
	readonly line: number;
	/** Without the line break that ends it and without white space at its edges. */
	readonly span: Span;
}

// "﻿ date 2021-09-30 To de-escalate …": an optional byte order mark, optional spaces, then date, day and headline.
const header = /^\uFEFF?[ \t]{0,64}date (?<day>\d{4,5}-\d{2}-\d{2}) +(?<headline>[^\r\n]*[^\s])/;

/** Reads a seed file, or returns undefined when the text does not open with a seed header. */
export function parseArticle(text: string): Article | undefined {
	const found = header.exec(text);
	const { day = '', headline = '' } = found?.groups ?? {};
	if (!found) {
		return undefined;
	}
	const dayAt = text.indexOf(day);
	return {
		text,
		published: parseIsoDate(day),
		publishedAt: spanOf(dayAt, dayAt + day.length),
		headline: spanOf(found[0].length - headline.length, found[0].length),
		paragraphs: paragraphsFrom(text, found[0].length),
	};
}

/** An article whose text has no header line, its day known otherwise: all of the text is paragraphs. */
export function articleWithoutHeader(text: string, published: CalendarDate | undefined): Article {
	return { text, published, publishedAt: undefined, headline: undefined, paragraphs: paragraphsFrom(text, 0) };
}

function paragraphsFrom(text: string, offset: number): Paragraph[] {
	const paragraphs: Paragraph[] = [];
	let open: { start: number; end: number; line: number } | undefined;
	let line = 0;
	for (const row of rows(text)) {
		const words = row.start >= offset ? trimmed(text, row) : undefined;
		if (words) {
			open = open ? { ...open, end: words.end } : { ...words, line };
		} else if (open) {
			paragraphs.push(paragraphOf(open, paragraphs.length + 1));
			open = undefined;
		}
		line++;
	}
	if (open) {
		paragraphs.push(paragraphOf(open, paragraphs.length + 1));
	}
	return paragraphs;
}

function paragraphOf(open: { start: number; end: number; line: number }, number: number): Paragraph {
	return { number, line: open.line, span: spanOf(open.start, open.end) };
}

/** Lines without their breaks; LF, CRLF and a lone CR each end one. */
function rows(text: string): readonly Span[] {
	const found: Span[] = [];
	let start = 0;
	for (let at = 0; at < text.length; at++) {
		const unit = text.charCodeAt(at);
		if (unit === lineFeed || unit === carriageReturn) {
			found.push(spanOf(start, at));
			at += unit === carriageReturn && text.charCodeAt(at + 1) === lineFeed ? 1 : 0;
			start = at + 1;
		}
	}
	return [...found, spanOf(start, text.length)];
}

const lineFeed = 10;
const carriageReturn = 13;

function trimmed(text: string, row: Span): Span | undefined {
	const line = text.slice(row.start, row.end);
	const words = line.trim();
	const start = row.start + line.indexOf(words);
	return words === '' ? undefined : spanOf(start, start + words.length);
}
