import type { Quote } from '../../annotations';
import type { Article } from '../../article';
import { withoutEdges } from '../../edges';
import { folded } from '../../fold';
import type { Reading } from '../../reading';
import { countBefore } from '../../search';
import { textOf } from '../../span';

/** Among so many quotations of a headline a speaker is looked for. */
const recent = 20;

/**
 * A headline says “frank”, or lets an unnamed minister say it, where the article lets somebody say it; where it first says so itself, nobody does.
 * Some papers repeat the headline in paragraphs of its own, which are read as it is. So do crossheads and lines of a summary, which take the words
 * of what stands below them.
 */
export function withEchoes({ article }: Reading, quotes: readonly Quote[]): readonly Quote[] {
	const { text } = article;
	const inHeadline = countBefore(quotes, endOfHeadline(article), ({ span }) => span.start);
	const isOpen = (quote: Quote, at: number): boolean => (
		at < inHeadline ? at < recent && !isNamed(quote) : quote.speaker === undefined && standsAlone(text, quote)
	);
	if (!quotes.some(isOpen)) {
		return quotes;
	}
	const told = quotes.map((quote) => ({ quote, words: echoOf(textOf(text, quote.words)) }));
	return told.map(({ quote, words }, at) => {
		if (!isOpen(quote, at)) {
			return quote;
		}
		return at < inHeadline
			? echoed(quote, { place: 'the headline', words }, told.slice(inHeadline))
			: echoed(quote, { place: 'this line', words }, told.slice(at + 1, at + 1 + ahead));
	});
}

/** Among so many quotations below a line its words are looked for. */
const ahead = 60;

/** ‘It was night’ over a paragraph, and "* Minister warns of “a long night”" above the article: a line without a stop, of several words between marks. */
function standsAlone(text: string, { span, words }: Quote): boolean {
	if (span.end - span.start > longestLine || !/^[ \t\r]*(?:\n|$)/.test(text.slice(span.end, span.end + 8))) {
		return false;
	}
	const before = text.slice(Math.max(0, span.start - longestLine), span.start).split('\n').at(-1) ?? '';
	const said = textOf(text, words);
	return / \S+ /.test(said) && !/[.?!]$/.test(said) && (before === '' || /^[*•·–-] /.test(before));
}

/** In characters. */
const longestLine = 120;

/** Where the headline ends, and what the first paragraphs repeat of it; 0 without one. */
function endOfHeadline({ headline, paragraphs, text }: Article): number {
	if (!headline) {
		return 0;
	}
	const whole = textOf(text, headline);
	const first = paragraphs.slice(0, 4).findIndex(({ span }) => !whole.includes(withoutEdges(textOf(text, span), '.;')));
	return paragraphs[first - 1]?.span.end ?? headline.end;
}

/** “Inspectors: no access” is said by more than one. */
function isSeveral({ speaker }: Quote): boolean {
	return speaker?.who === 'unnamed' && /\p{Ll}s$/u.test(speaker.name);
}

function isNamed({ speaker }: Quote): boolean {
	return speaker !== undefined && speaker.who !== 'unnamed';
}

interface Line {
	readonly place: string;
	readonly words: string;
}

function echoed(quote: Quote, { place, words }: Line, below: readonly { readonly quote: Quote; readonly words: string }[]): Quote {
	const source = words === '' || isSeveral(quote) ? undefined : below.find((each) => holdsWhole(each.words, words))?.quote;
	return source?.speaker && (!quote.speaker || (isNamed(source) && source.certainty === 'stated')) ? {
		...quote, speaker: source.speaker, certainty: 'inferred', form: quote.form === 'scare' ? 'fragment' : quote.form,
		reason: `${place} ${quote.speaker ? 'gives no name' : 'attributes nothing'}; the article quotes the same words with this speaker`,
	} : quote;
}

/** "final" is in "best and final" and not in "finally". */
function holdsWhole(words: string, part: string): boolean {
	const at = words.indexOf(part);
	return at >= 0 && !/[\p{L}\d]$/u.test(words.slice(0, at)) && !/^[\p{L}\d]/u.test(words.slice(at + part.length));
}

/** Words by which two quotations are told to be the same. */
export function echoOf(words: string): string {
	return withoutEdges(folded(words), '.,!?;:');
}
