import type { DateExpression, Quote } from './annotations';
import { label } from './label';
import type { Reading } from './reading';
import { encloses, inTextOrder, overlaps, spanOf, textOf, type Span } from './span';

/** An entry of the editor's own outline; children lie inside their parent's span and are in text order. */
export interface SymbolEntry {
	readonly kind: 'headline' | 'paragraph' | 'quote' | 'date';
	/** Never empty, one line, at most 120 characters. */
	readonly name: string;
	/** "¶3", a speaker or a calendar value. */
	readonly detail: string;
	readonly span: Span;
	/** What is selected on a visit; inside `span`. */
	readonly selection: Span;
	readonly children: readonly SymbolEntry[];
}

/** The headline with the whole article under it: its own quotations and dates, then paragraphs with theirs. */
export function symbolsOf(reading: Reading): readonly SymbolEntry[] {
	const { article } = reading;
	const { headline = article.publishedAt } = article;
	if (!headline) {
		return [];
	}
	const paragraphs = article.paragraphs.map((paragraph): SymbolEntry => ({
		kind: 'paragraph',
		name: label(textOf(article.text, beginning(paragraph.span)), `¶${paragraph.number}`),
		detail: `¶${paragraph.number}`,
		span: paragraph.span,
		selection: paragraph.span,
		children: [],
	}));
	const whole: SymbolEntry = {
		kind: 'headline',
		name: label(textOf(article.text, beginning(headline)), 'Article'),
		detail: article.publishedAt ? textOf(article.text, article.publishedAt) : '',
		span: spanOf(0, article.text.length),
		selection: headline,
		children: [],
	};
	const within = [
		...reading.all('quote').map((quote) => quoteEntry(reading, quote)),
		...reading.all('date').map((date) => dateEntry(reading, date)),
	];
	return nested([whole, ...paragraphs, ...within]);
}

function quoteEntry(reading: Reading, { span, speaker }: Quote): SymbolEntry {
	const name = label(textOf(reading.article.text, beginning(span)), '“”');
	return { kind: 'quote', name, detail: speaker ? label(speaker.name, '') : '', span, selection: span, children: [] };
}

function dateEntry(reading: Reading, { span, value }: DateExpression): SymbolEntry {
	const name = label(textOf(reading.article.text, span), value);
	return { kind: 'date', name, detail: label(value, ''), span, selection: span, children: [] };
}

/** Enough for a name that is cut at 120 characters, without copying a long paragraph. */
function beginning({ start, end }: Span): Span {
	return spanOf(start, Math.min(end, start + 400));
}

interface Open {
	readonly entry: SymbolEntry;
	readonly children: SymbolEntry[];
}

/** Puts entries into the smallest entry around them; what would reach over its parent's end is cut there. */
function nested(entries: readonly SymbolEntry[]): readonly SymbolEntry[] {
	const roots: SymbolEntry[] = [];
	const open: Open[] = [];
	for (const entry of [...entries].sort((a, b) => inTextOrder(a.span, b.span))) {
		while (open.length > 0 && !overlaps(open.at(-1)?.entry.span ?? entry.span, entry.span)) {
			open.pop();
		}
		const parent = open.at(-1);
		const fitting = parent ? cutTo(parent.entry.span, entry) : entry;
		const children: SymbolEntry[] = [];
		const placed = { ...fitting, children };
		(parent?.children ?? roots).push(placed);
		open.push({ entry: placed, children });
	}
	return roots;
}

/** A quotation may run on over paragraphs; its entry ends with the paragraph in which it starts. */
function cutTo(parent: Span, entry: SymbolEntry): SymbolEntry {
	if (encloses(parent, entry.span)) {
		return entry;
	}
	const span = spanOf(entry.span.start, Math.min(entry.span.end, parent.end));
	return { ...entry, span, selection: span };
}
