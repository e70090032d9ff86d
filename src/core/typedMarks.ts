import { spanOf, type Span } from './span';

/**
 * The words of a paragraph in which two apostrophes, typed for one quotation mark as some archives of newspapers have them, stand as “ or ”
 * with a blank outside, or inside where a stop follows: ` ''No,'' ` becomes `  “No,”  `, so that nothing moves. Where no pair opens, as behind
 * ``these'', nothing changes.
 */
export function withTypedMarks(text: string): string {
	const typed = text.includes('\'\'') && text.search(opening) >= 0 ? text.replace(opening, ' “').replace(closingBeforeStop, ' ”').replace(closing, '” ') : text;
	return typed.includes('’’') || typed.includes('‘‘') ? withSetMarks(typed) : typed;
}

/** “No,’’: a mark set as two single ones, where a double one opens the quotation or would. */
function withSetMarks(text: string): string {
	const opened = text.replace(/‘‘(?=[^\s‘])/g, ' “');
	return opened.includes('“') ? opened.replace(/(?<!’)’’(?=[.,;:!?])/g, ' ”').replace(/(?<!’)’’(?!’)/g, '” ') : text;
}

// Behind nothing, white space, a bracket or a dash, and before a word.
const opening = /(?<=^|[\s([—–-])''(?=[^\s'])/g;

const closingBeforeStop = /(?<!')''(?=[.,;:!?])/g;

const closing = /(?<!')''(?!')/g;

/** The whole of a quotation, one of whose typed apostrophes stood as the mark. */
export function withWholeMarks(text: string, { start, end }: Span): Span {
	const opened = pairs.has(text.slice(start - 1, start + 1)) ? 1 : 0;
	const closed = pairs.has(text.slice(end - 1, end + 1)) ? 1 : 0;
	return spanOf(start - opened, end + closed);
}

const pairs: ReadonlySet<string> = new Set(['\'\'', '‘‘', '’’']);
