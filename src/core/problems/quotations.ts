import { parseArticle } from '../article';
import { blocksOf, type Block } from '../block';
import { spanOf, type Span } from '../span';
import type { Problem } from './index';

/**
 * Quotation marks that open and are not closed in their paragraph. A quotation of several paragraphs opens each
 * and closes only the last, so an open mark is in order where the next paragraph begins with one.
 */
export function unclosedQuotations(text: string): readonly Problem[] {
	const article = parseArticle(text);
	const blocks = article ? blocksOf(article) : [];
	return blocks.flatMap((block, index) => {
		const open = openAtEnd(block.text);
		if (!open || beginsWith(open.opening, blocks[index + 1])) {
			return [];
		}
		return [problemAt(block, open)];
	});
}

interface Mark {
	readonly at: number;
	readonly opening: string;
}

const closingOf: Readonly<Record<string, string>> = { '“': '”', '„': '“', '«': '»', '"': '"' };

/** No news nests deeper; without a bound a million opening marks would take the square of a million steps. */
const deepest = 8;

/** The outermost mark that is still open at the paragraph's end; single marks are left to apostrophes. */
function openAtEnd(text: string): Mark | undefined {
	const open: Mark[] = [];
	for (const { 0: mark, index } of text.matchAll(/[“”„«»"]/g)) {
		const within = open.findIndex(({ opening }) => closes(mark, opening));
		if (within >= 0) {
			open.splice(within); // closing an outer mark gives up on the inner ones
		} else if (open.length < deepest && mark in closingOf && !isInches(text, index)) {
			open.push({ at: index, opening: mark });
		}
	}
	return open[0];
}

/** „ is closed by “ in German and by ” in Polish. */
function closes(mark: string, opening: string): boolean {
	return mark === closingOf[opening] || (opening === '„' && mark === '”');
}

/** 6'2" and 15" name a length; a word never touches an opening mark on its left. */
function isInches(text: string, at: number): boolean {
	return text[at] === '"' && /[\d'’′]/.test(text[at - 1] ?? '');
}

function beginsWith(opening: string, next: Block | undefined): boolean {
	return next?.text.startsWith(opening) ?? false;
}

function problemAt({ span, text }: Block, { at, opening }: Mark): Problem {
	const end = span.start + text.length;
	return {
		code: 'unclosed-quotation',
		span: markAt(span, at),
		detail: opening,
		fix: [{ span: spanOf(end, end), text: closingOf[opening] ?? '' }],
	};
}

function markAt({ start }: Span, at: number): Span {
	return spanOf(start + at, start + at + 1);
}
