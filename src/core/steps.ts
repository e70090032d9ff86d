import type { Annotation } from './annotations';
import { annotationsAt, mentionsOf } from './entity';
import type { Reading } from './reading';
import { inTextOrder, type Span } from './span';

/** One on, or one back. */
export type Direction = 'next' | 'previous';

/** The quotation after or before an offset, going round at the ends; undefined when there is none. */
export function stepToQuote(reading: Reading, from: Span, direction: Direction): Span | undefined {
	return stepFrom(reading.all('quote'), from, direction);
}

/** From a mention to the next of the same person or body; from anywhere else to the next mention of any. */
export function stepToMention(reading: Reading, from: Span, direction: Direction): Span | undefined {
	const [here] = annotationsAt(reading, from.start).filter(({ kind }) => kind === 'person' || kind === 'organization');
	const named: readonly Annotation[] = here?.kind === 'person' || here?.kind === 'organization'
		? mentionsOf(reading, here)
		: [...reading.all('person'), ...reading.all('organization')].sort((a, b) => inTextOrder(a.span, b.span));
	return stepFrom(named, here?.span ?? from, direction);
}

function stepFrom(annotations: readonly Annotation[], from: Span, direction: Direction): Span | undefined {
	const spans = annotations.map(({ span }) => span);
	return direction === 'next'
		? spans.find(({ start }) => start > from.start) ?? spans[0]
		: spans.findLast(({ start }) => start < from.start) ?? spans.at(-1);
}
