import type { Quote } from '../annotations';
import { officesOf, wikidataOf } from '../directory/offered';
import { introductionOf, lineAt, mentionsOf, paragraphAt, quotesBy, idOf, type NamedMention } from '../entity';
import { plain, shortened } from '../label';
import type { Reading } from '../reading';
import type { Span } from '../span';
import type { CardLink, Row, Source } from './card';
import type { Say } from './say';

/** A fact of this article, with the line it stands on. */
export function articleSource(reading: Reading, span: Span): Source {
	return { layer: 'article', line: lineAt(reading, span.start) };
}

/** Something counted or concluded, which no single line says. */
export function counted(text: string): Row {
	return { text, source: undefined };
}

/** The article's words on one line, as a card shows them. */
export function wordsOf(reading: Reading, span: Span, most = 60): string {
	return shortened(plain(reading.article.text.slice(span.start, Math.min(span.end, span.start + 4 * most))), most);
}

/** "¶2 ¶4 ¶8": each paragraph once, the headline as a word, and no more than a reader takes in. */
export function paragraphsOf(reading: Reading, spans: readonly Span[], say: Say): string {
	const numbers = [...new Set(spans.map(({ start }) => paragraphAt(reading, start)))];
	const shown = numbers.slice(0, mostParagraphs).map((number) => number === 0 ? say('headline') : `¶${number}`);
	return `${shown.join(' ')}${numbers.length > shown.length ? ' …' : ''}`;
}

const mostParagraphs = 6;

/** "speaks in 3 quotations (1 by inference)", "not quoted". */
export function quotedPhrase(quotes: readonly Quote[], say: Say): string {
	const inferred = quotes.filter(({ certainty }) => certainty === 'inferred').length;
	if (quotes.length === 0) {
		return say('not quoted');
	}
	const speaks = quotes.length === 1 ? say('speaks in 1 quotation') : say('speaks in {0} quotations', quotes.length);
	return inferred > 0 ? `${speaks} ${say('({0} by inference)', inferred)}` : speaks;
}

/** "“The two sides shared in-depth …” ¶8 by pronoun": the first of them, for a reader to know them again. */
export function quoteRows(reading: Reading, quotes: readonly Quote[]): readonly Row[] {
	return quotes.slice(0, mostQuotes).map(({ span }) => (
		{ text: wordsOf(reading, span), source: articleSource(reading, span) }
	));
}

const mostQuotes = 2;

/** First mention, all mentions, their quotes, the offices held, the panel, and where else one can read on. */
export function linksOf(reading: Reading, mention: NamedMention): readonly CardLink[] {
	const links: CardLink[] = [
		{ to: 'introduction', span: introductionOf(reading, mention).span },
		{ to: 'mentions', span: mention.span },
	];
	if (quotesBy(reading, idOf(mention)).length > 0) {
		links.push({ to: 'quotes', span: mention.span });
	}
	if (officesOf(reading, mention).length > 0) {
		links.push({ to: 'offices', span: mention.span });
	}
	links.push({ to: 'panel', span: mention.span });
	return wikidataOf(reading, mention) === undefined ? links : [...links, { to: 'wikipedia', span: mention.span }, { to: 'wikidata', span: mention.span }];
}

/** "3 mentions (¶2 ¶4 ¶8)". */
export function mentionsPhrase(reading: Reading, mention: NamedMention, say: Say): string {
	const spans = mentionsOf(reading, mention).map(({ span }) => span);
	const count = spans.length === 1 ? say('1 mention') : say('{0} mentions', spans.length);
	return `${count} (${paragraphsOf(reading, spans, say)})`;
}

/** "China" for "CN"; undefined for codes that name no country. */
export function countryName(code: string | undefined): string | undefined {
	if (code === undefined || !/^[A-Z]{2}$/.test(code)) {
		return undefined;
	}
	return new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' }).of(code);
}

/** What there is of `parts`, joined as a card joins: "Maj. Gen. · China". */
export function joined(...parts: readonly (string | undefined)[]): string {
	return parts.filter((part) => part !== undefined && part !== '').join(' · ');
}
