import type { DateExpression } from '../../annotations';
import type { Reading } from '../../reading';
import { encloses, spanOf, textOf, type Span } from '../../span';

/** "said on Wednesday", "told reporters late Tuesday": a day that what follows the cue begins with or reaches without a verb. */
export function utteredIn(reading: Reading, dates: readonly DateExpression[], tail: Span): DateExpression | undefined {
	const found = dates.find(({ span, type, basis }) => encloses(tail, span) && (type === 'DATE' || type === 'TIME') && basis !== 'publication');
	const between = found && textOf(reading.article.text, spanOf(tail.start, found.span.start));
	return between !== undefined && leads.test(between) ? found : undefined;
}

// Nothing, a preposition, whom it was told, or a medium may stand before the day; a verb or "that" may not.
const leads = /^(?:(?!(?:that|was|were|is|are|had|has|will|would)\s)\S+\s+){0,14}$/;
