import { spanOf, type Span } from './span';

/** Two apostrophes typed for one quotation mark, as some archives of newspapers have them. */
export interface TypedMark {
	readonly span: Span;
	readonly opens: boolean;
}

/**
 * The marks of an article that quotes ''like this''. They are not read as quotations (`speakers/marks.ts`), which a reader has to be told; a
 * lone pair of apostrophes, as behind ``these'', opens nothing and is none.
 */
export function typedMarksIn(text: string): readonly TypedMark[] {
	const marks = [...text.matchAll(pairs)].map(({ 0: words, index }) => ({
		span: spanOf(index, index + words.length), opens: opening.test(text.slice(Math.max(0, index - 1), index)) && /^\S/.test(text.slice(index + 2, index + 3)),
	}));
	return marks.some(({ opens }) => opens) ? marks : [];
}

const pairs = /(?<!')''(?!')/g;

// What stands right before an opening mark: nothing, white space, a bracket or a dash.
const opening = /^$|^[\s([—–-]$/;
