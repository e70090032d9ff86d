import type { Reading } from './reading';
import { sentences } from './sentences';
import { encloses, inTextOrder, lengthOf, shifted, spanOf, touches, type Span } from './span';

/**
 * What a growing selection takes in, from the innermost: name, date or quotation, sentence, paragraph, article.
 * Each holds the one before and is longer. The word itself is the editor's affair.
 */
export function surroundingsOf(reading: Reading, offset: number): readonly Span[] {
	const block = reading.blocks.find(({ span }) => touches(span, offset));
	const inBlock = block
		? [block.span, ...reading.recall(sentences, block).map((sentence) => shifted(sentence, block.span.start))]
		: [];
	const quoted = reading.all('quote').map(({ words }) => words);
	const found = [...reading.at(offset).map(({ span }) => span), ...quoted, ...inBlock]
		.filter((span) => touches(span, offset) && lengthOf(span) > 0)
		.sort((a, b) => lengthOf(a) - lengthOf(b) || inTextOrder(a, b));
	return growing([...found, spanOf(0, reading.article.text.length)]);
}

/** Leaves out what does not hold all that came before, as a sentence that ends inside a quotation. */
function growing(spans: readonly Span[]): readonly Span[] {
	const steps: Span[] = [];
	for (const span of spans) {
		const inner = steps.at(-1);
		if (!inner || (encloses(span, inner) && lengthOf(span) > lengthOf(inner))) {
			steps.push(span);
		}
	}
	return steps;
}
