import type { KindRules } from '..';
import type { DateExpression, Quote } from '../../annotations';
import type { Block } from '../../block';
import type { Reading } from '../../reading';
import { overlaps, shifted, spanOf, type Span } from '../../span';
import { attributionsOf, type Attribution } from '../../attributing';
import { frame } from '../../attributing/frame';
import type { Marked } from '../../attributing/marks';
import { governing, type Scene } from './attribution';
import { formOf } from './form';
import { withInferred } from './inferred';
import { mediumIn } from './medium';
import { spokenBy } from '../../attributing/spoken';

export const quote: KindRules<'quote'> = { find: findQuotes };

/** Everything between quotation marks, with whoever is said to have said it. */
function findQuotes(reading: Reading): readonly Quote[] {
	const people = reading.all('person').filter(({ form }) => form !== 'pronoun');
	const byBlock = byBlockNumber(attributionsOf(reading, people));
	const quotes = reading.blocks.flatMap((block, index) => {
		const scene: Scene = { block, frame: reading.recall(frame, block), attributions: byBlock.get(block.number) ?? [] };
		return closedMarks(scene, reading.blocks[index + 1]).map((marked) => quoteAt(reading, scene, marked));
	});
	return withInferred(reading, quotes);
}

function byBlockNumber(attributions: readonly Attribution[]): ReadonlyMap<number, readonly Attribution[]> {
	const byBlock = new Map<number, Attribution[]>();
	for (const attribution of attributions) {
		const here = byBlock.get(attribution.block) ?? [];
		byBlock.set(attribution.block, here);
		here.push(attribution);
	}
	return byBlock;
}

/** Marks that close, and an open one that the next paragraph takes up again with a mark of its own. */
function closedMarks({ frame: { marked }, block }: Scene, next: Block | undefined): readonly Marked[] {
	return marked.filter(({ open, span }) => !open || (next !== undefined && block.number > 0 && next.text.startsWith(block.text.charAt(span.start))));
}

function quoteAt(reading: Reading, scene: Scene, marked: Marked): Quote {
	const { start } = scene.block.span;
	const span = shifted(marked.span, start);
	const words = shifted(marked.words, start);
	const form = formOf(scene.block.text, marked.span, marked.words);
	const attribution = form === 'nickname' ? undefined : governing(scene, span);
	const spoken = attribution && spokenBy(reading, attribution);
	const medium = attribution && mediumOf(reading, scene, attribution);
	return {
		kind: 'quote', span, words, form,
		speaker: spoken?.speaker,
		cue: attribution?.span,
		certainty: spoken?.certainty ?? 'none',
		reason: spoken?.reason ?? 'nothing here says whose words these are',
		medium,
		uttered: attribution && utteredOn(reading, attribution, medium),
		insertions: insertionsIn(scene.block.text, marked.words).map((each) => shifted(each, start)),
	};
}

/** In the sentence after the cue; a pronoun’s speaker may have been placed in the sentence before. */
function mediumOf(reading: Reading, { block }: Scene, { span, sentence, subject }: Attribution): Span | undefined {
	const from = subject.sort === 'pronoun' ? block.span.start : Math.min(span.end, subject.span.end);
	return mediumIn(reading.article.text, spanOf(from, sentence.end));
}

/** "said on Wednesday": a day close behind the cue, or within the medium. */
function utteredOn(reading: Reading, { span, sentence }: Attribution, medium: Span | undefined): DateExpression | undefined {
	const close = spanOf(span.end, Math.min(sentence.end, span.end + 40));
	return reading.all('date').find((each) => (
		each.type === 'DATE' && each.first !== undefined && (overlaps(each.span, close) || (medium !== undefined && overlaps(each.span, medium)))
	));
}

function insertionsIn(text: string, { start, end }: Span): readonly Span[] {
	return [...text.slice(start, end).matchAll(/\[[^\]]{1,200}\]/g)].map(({ index, 0: words }) => spanOf(start + index, start + index + words.length));
}
