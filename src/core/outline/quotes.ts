import type { Quote } from '../annotations';
import { speakerKey } from '../attribution';
import { shortDay, periodOf } from '../card/days';
import { joined } from '../card/common';
import { wordCount } from '../length';
import type { Reading } from '../reading';
import { compareDates, type Period } from '../calendar';
import { lengthOf, textOf, type Span } from '../span';
import { grouped, type Some } from './grouped';
import { periodLabel } from './dayLabels';
import { Ids, nodeOf, type OutlineNode } from './node';
import type { View } from './outline';
import { blockAt, placeOf, wordsPhrase } from './places';
import { speakerLabel } from './speakerLabel';

/** Quotations under their speakers, in the text's order, or under the days on which they were spoken. */
export function quotesGroup(reading: Reading, view: View): OutlineNode | undefined {
	const quotes = reading.all('quote');
	if (quotes.length === 0) {
		return undefined;
	}
	const ids = new Ids();
	return nodeOf({
		id: 'quotes',
		kind: 'quotes',
		label: view.say('Quotes'),
		description: String(quotes.length),
		children: childrenOf(reading, view, { quotes, ids }),
	});
}

interface Given {
	readonly quotes: readonly Quote[];
	readonly ids: Ids;
}

function childrenOf(reading: Reading, view: View, { quotes, ids }: Given): readonly OutlineNode[] {
	const line = (quote: Quote): OutlineNode => quoteNode(reading, quote, { view, ids });
	switch (view.order) {
		case 'text':
			return quotes.map(line);
		case 'calendar':
			return byDay(quotes, view).map(({ name, of }) => (
				nodeOf({ id: ids.of('quotes', 'day', name), kind: 'day', label: name, description: String(of.length), children: of.map(line) })
			));
		case 'speaker':
			return grouped(quotes, ({ speaker }) => speakerKey(speaker)).map((of) => nodeOf({
				id: ids.of('quotes', 'by', speakerKey(of[0].speaker)),
				kind: 'speaker',
				label: speakerLabel(of[0].speaker, view.say),
				description: joined(sourceWord(reading, of, view), String(of.length)),
				noun: view.say('Speaker'),
				children: of.map(line),
			}));
	}
}

/** "source" for whom only "according to" names, since who spoke the words is not said. */
function sourceWord(reading: Reading, of: Some<Quote>, { say }: View): string {
	const onlySource = of[0].speaker?.who === 'organization' && of.every(({ cue }) => cue && /^according/i.test(textOf(reading.article.text, cue)));
	return onlySource ? say('source') : '';
}

/** One line for one quotation: its beginning, then where, how attributed, since when and how long. */
function quoteNode(reading: Reading, quote: Quote, { view, ids }: { readonly view: View; readonly ids: Ids }): OutlineNode {
	const words = reading.article.text.slice(quote.span.start, Math.min(quote.span.end, quote.span.start + 400));
	return nodeOf({
		id: ids.of('quote', words),
		kind: 'quote',
		label: beginning(words, lengthOf(quote.span) > words.length),
		description: joined(
			view.order === 'speaker' ? undefined : quote.speaker ? speakerLabel(quote.speaker, view.say) : view.say('no speaker stated'),
			placeOf(reading, quote.span, view.say),
			attributionWords(reading, quote, view),
			view.order === 'calendar' ? undefined : utteredWords(quote),
			lengthWords(reading, quote, view),
		),
		noun: view.say('Quotation'),
		spans: [quote.span],
		annotation: quote,
	});
}

/** Enough words to know it again, with the closing mark put back: "“The meeting is an important component …”". */
function beginning(words: string, cut: boolean): string {
	const closing = /[”"’'»“]$/.exec(words)?.[0] ?? (words.startsWith('“') ? '”' : '');
	if (!cut && words.length <= longest) {
		return words;
	}
	const shown = words.slice(0, longest);
	return `${shown.slice(0, Math.max(shown.lastIndexOf(' '), longest - 20))} …${closing}`;
}

const longest = 44;

/** "said", "according to", "inferred", "by pronoun: he said", "unattributed". */
function attributionWords(reading: Reading, { cue, certainty, speaker, span }: Quote, { say, order }: View): string {
	const { text } = reading.article;
	const said = cue ? textOf(text, cue) : '';
	switch (certainty) {
		case 'stated':
			return said;
		case 'pronoun':
			return joined(speaker ? `${textOf(text, speaker.span)} ${said}`.trim() : said);
		case 'inferred':
			return speaker && isElsewhere(reading, span, speaker.span)
				? say('inferred from {0}', placeOf(reading, speaker.span, say))
				: say('inferred');
		case 'none':
			return order === 'speaker' || speaker ? '' : say('unattributed');
	}
}

function isElsewhere(reading: Reading, span: Span, other: Span): boolean {
	return blockAt(reading, span.start) !== blockAt(reading, other.start);
}

function utteredWords({ uttered }: Quote): string | undefined {
	const period = uttered && periodOf(uttered);
	return period && (isOneDay(period) ? shortDay(period.first) : periodLabel(period));
}

function isOneDay({ first, last }: Period): boolean {
	return compareDates(first, last) === 0;
}

/** A few words speak for themselves; from six on their number tells something. */
function lengthWords(reading: Reading, { words }: Quote, { say }: View): string | undefined {
	const count = wordCount(textOf(reading.article.text, words));
	return count >= 6 ? wordsPhrase(count, say) : undefined;
}

/** Quotations by the day of their utterance, in the calendar's order; those without a day come last. */
function byDay(quotes: readonly Quote[], { say }: View): readonly { name: string; of: readonly Quote[] }[] {
	const dated = quotes.map((quote) => ({ quote, period: quote.uttered && periodOf(quote.uttered) }));
	const inOrder = dated
		.filter((each): each is { quote: Quote; period: Period } => each.period !== undefined)
		.sort((a, b) => compareDates(a.period.first, b.period.first) || compareDates(a.period.last, b.period.last));
	const days = grouped(inOrder, ({ period }) => periodLabel(period))
		.map((of) => ({ name: periodLabel(of[0].period), of: of.map(({ quote }) => quote) }));
	const undated = dated.filter(({ period }) => !period).map(({ quote }) => quote);
	return undated.length > 0 ? [...days, { name: say('No day stated'), of: undated }] : days;
}
