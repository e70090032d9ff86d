import type { Quote } from '../../annotations';
import { folded } from '../../fold';
import type { Reading } from '../../reading';
import { touches } from '../../span';

/** Gives speakers to quotations that stand without an attribution, where what stands around them says enough. */
export function withInferred(reading: Reading, quotes: readonly Quote[]): readonly Quote[] {
	const carried: Quote[] = [];
	for (const quote of quotes) {
		carried.push(needsSpeaker(quote) ? continuing(reading, quote, carried.at(-1)) ?? quote : quote);
	}
	return carried.map((quote) => (quote.certainty === 'none' ? echoed(reading, quote, carried) ?? quote : quote));
}

function needsSpeaker({ certainty, form }: Quote): boolean {
	return certainty === 'none' && form === 'full';
}

/** A paragraph that is one quotation goes on with the speaker before, as does a further sentence beside an attributed one. */
function continuing(reading: Reading, quote: Quote, before: Quote | undefined): Quote | undefined {
	const here = blockNumber(reading, quote);
	if (before?.speaker === undefined || before.form === 'title') {
		return undefined;
	}
	const distance = here - blockNumber(reading, before);
	if (distance === 0 && isSpeech(before)) {
		return { ...inferredFrom(quote, before, `goes on after ${before.reason}`), certainty: before.certainty, cue: before.cue };
	}
	if (distance === 1 && isWholeParagraph(reading, quote) && isSpeech(before)) {
		return inferredFrom(quote, before, 'this paragraph is one quotation with no attribution; the paragraph before quotes the same statement');
	}
	return undefined;
}

function isSpeech({ form }: Quote): boolean {
	return form === 'full' || form === 'partial';
}

function isWholeParagraph(reading: Reading, { span }: Quote): boolean {
	const block = reading.blocks[blockIndex(reading, span.start)];
	return block?.span.start === span.start && /^[\s.]*$/.test(reading.article.text.slice(span.end, block.span.end));
}

function blockIndex(reading: Reading, offset: number): number {
	return reading.blocks.findIndex(({ span }) => touches(span, offset));
}

function blockNumber(reading: Reading, { span }: Quote): number {
	return reading.blocks[blockIndex(reading, span.start)]?.number ?? 0;
}

/** A headline says “frank” where the article lets somebody say it. */
function echoed(reading: Reading, quote: Quote, quotes: readonly Quote[]): Quote | undefined {
	const words = wordsOf(reading, quote);
	const headline = reading.article.headline;
	const source = headline && touches(headline, quote.span.start)
		? quotes.find((other) => other !== quote && other.speaker !== undefined && wordsOf(reading, other).includes(words))
		: undefined;
	return source && inferredFrom(quote, { ...source, uttered: undefined, medium: undefined }, 'the headline attributes nothing; the article quotes the same words with a speaker');
}

function wordsOf(reading: Reading, { words }: Quote): string {
	return folded(reading.article.text.slice(words.start, words.end)).replace(/[.,!?;:]{1,20}$/, '');
}

function inferredFrom(quote: Quote, { speaker, uttered, medium }: Quote, reason: string): Quote {
	return { ...quote, speaker, uttered, medium, certainty: 'inferred', reason, cue: undefined };
}
