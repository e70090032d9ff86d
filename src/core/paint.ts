import { isKnown } from './dossier/known';
import type { Kind } from './annotations';
import type { Reading } from './reading';
import { inTextOrder, lengthOf, spanOf, type Span } from './span';

/** A stretch of text of one colour; stretches never overlap and stand in text order. */
export interface Painted {
	readonly kind: PaintedKind;
	readonly span: Span;
}

export type PaintedKind = Exclude<Kind, 'report' | 'capital'>;

const painted: readonly PaintedKind[] = ['person', 'organization', 'quote', 'date'];

/**
 * Colours every annotation but those of whom the reader knows already; where they nest the innermost wins, so a name inside a quotation
 * stands out from it.
 */
export function paint(reading: Reading): readonly Painted[] {
	const layers = painted.flatMap((kind): Painted[] => reading.all(kind).filter((each) => !isKnown(reading, each)).map(({ span }) => ({ kind, span })));
	const result: Painted[] = [];
	const open: Painted[] = [];
	let at = 0;
	const upTo = (offset: number): void => {
		const top = open.at(-1);
		if (top && at < offset) {
			result.push({ kind: top.kind, span: spanOf(at, offset) });
		}
		at = Math.max(at, offset);
	};
	const closeBefore = (offset: number): void => {
		for (let top = open.at(-1); top && top.span.end <= offset; top = open.at(-1)) {
			upTo(top.span.end);
			open.pop();
		}
		upTo(offset);
	};
	for (const next of layers.filter(({ span }) => lengthOf(span) > 0).sort((a, b) => inTextOrder(a.span, b.span))) {
		closeBefore(next.span.start);
		open.push(next);
	}
	closeBefore(reading.article.text.length);
	return result;
}
