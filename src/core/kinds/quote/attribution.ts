import type { Block } from '../../block';
import type { Span } from '../../span';
import type { Attribution } from '../../attributing';
import type { Frame } from '../../attributing/frame';
import { naming } from '../../words/attribution';

/** A block with its frame and the attributions in it. */
export interface Scene {
	readonly block: Block;
	readonly frame: Frame;
	readonly attributions: readonly Attribution[];
}

/** The attribution that governs a quotation: one that touches it, else the first after it in its sentence, else the last before it. */
export function governing({ block, frame, attributions }: Scene, quote: Span): Attribution | undefined {
	const text = frame.text;
	const from = block.span.start;
	const between = (start: number, end: number): string => text.slice(start - from, Math.max(start, end) - from);
	const inSentence = attributions.filter(({ sentence }) => sentence.start < quote.end && quote.start < sentence.end);
	const touching = attributions.find(({ span, subject }) => {
		const start = Math.min(span.start, subject.span.start);
		return start >= quote.end && /^[\s,–—-]{0,4}$/.test(between(quote.end, start).replace(/\uFFFC/g, 'x'));
	});
	const after = inSentence.find(({ span, word }) => span.start >= quote.end && !naming.has(word));
	const before = inSentence.findLast(({ span }) => span.end <= quote.start);
	return touching ?? nearerOf(quote, before, after, between);
}

/** A verb right before the mark governs it; else a clause that follows does, as in “…” on both occasions, he said. */
function nearerOf(
	quote: Span, before: Attribution | undefined, after: Attribution | undefined, between: (start: number, end: number) => string,
): Attribution | undefined {
	if (before && (!after || /^[^.;]{0,60}$/.test(between(before.span.end, quote.start)))) {
		return before;
	}
	return after ?? before;
}
