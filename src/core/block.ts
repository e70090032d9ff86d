import type { Article } from './article';
import { spanOf, type Span } from './span';
import { withTypedMarks } from './typedMarks';

/** A headline or a paragraph: the largest piece of text whose reading can be remembered by its words alone. */
export interface Block {
	/** 0 is the headline, 1 the first paragraph. */
	readonly number: number;
	/** Where it lies in the article. */
	readonly span: Span;
	/** The article's words there, but for quotation marks typed as two apostrophes, which stand as marks. */
	readonly text: string;
}

export function blocksOf(article: Article): readonly Block[] {
	const headline = article.headline ? [{ number: 0, span: article.headline }] : [];
	return [...headline, ...article.paragraphs].map(({ number, span }) => blockOf(number, span, withTypedMarks(article.text.slice(span.start, span.end))));
}

/** A mark typed as two apostrophes leaves a blank at the edge, which belongs to no block. */
function blockOf(number: number, { start }: Span, words: string): Block {
	const text = words.trim();
	const from = start + words.indexOf(text);
	return { number, span: spanOf(from, from + text.length), text };
}
