import type { Article } from './article';
import type { Span } from './span';

/** A headline or a paragraph: the largest piece of text whose reading can be remembered by its words alone. */
export interface Block {
	/** 0 is the headline, 1 the first paragraph. */
	readonly number: number;
	/** Where it lies in the article. */
	readonly span: Span;
	readonly text: string;
}

export function blocksOf(article: Article): readonly Block[] {
	const headline = article.headline ? [{ number: 0, span: article.headline }] : [];
	return [...headline, ...article.paragraphs].map(({ number, span }) => (
		{ number, span, text: article.text.slice(span.start, span.end) }
	));
}
