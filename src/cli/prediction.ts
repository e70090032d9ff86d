import type { DateExpression, OrganizationMention, PersonMention, Quote } from '../core/annotations';
import type { Reading } from '../core/reading';
import { encloses, inTextOrder, type Span } from '../core/span';

/** A reading as scorers see it: bare names, speech, dates. */
export interface Prediction {
	readonly entities: readonly (Span & { readonly type: 'PER' | 'ORG' })[];
	readonly quotes: readonly (Span & { readonly speaker: (Span & { readonly name: string }) | null })[];
	readonly dates: readonly (Span & { readonly timexType: string; readonly value: string })[];
}

export function predictionOf(reading: Reading): Prediction {
	const { text, headline } = reading.article;
	const people = reading.all('person').filter((mention) => isNamed(mention, text)).map(({ name }) => ({ ...name, type: 'PER' as const }));
	const families = reading.names.filter(({ type, span }) => type === 'person' && isOfFamily(text, span)).map(({ span }) => ({ ...span, type: 'PER' as const }));
	const bodies = reading.all('organization').filter((mention) => isProper(mention, text)).map(({ span }) => ({ ...span, type: 'ORG' as const }));
	return {
		entities: outermost([...bodies, ...people, ...families]),
		quotes: outermost(reading.all('quote').filter((quote) => isSpeech(quote) && quote.span.start >= (headline?.end ?? 0)).map(quotePrediction)).filter((quote) => isScored(quote, text)),
		dates: reading.all('date').filter(({ basis }) => basis !== 'publication').map(datePrediction),
	};
}

/** The corpora count no name in Chinese characters that repeats in brackets the one before it. */
function isNamed({ form, name }: PersonMention, text: string): boolean {
	return form !== 'pronoun' && form !== 'description' && !(text[name.start - 1] === '(' && /^[^\p{Script=Latin}]+$/u.test(text.slice(name.start, name.end)));
}

/** The Holm of "the Holm family", of whom nobody is meant: to the corpora a name of people. */
function isOfFamily(text: string, { end }: Span): boolean {
	return /^ famil(?:y|ies)\b/.test(text.slice(end, end + 9));
}

/** "the ministry" names nothing by itself, "Norwegian government" and "Chinese navy" describe; "Defense Ministry" is a name. */
function isProper({ span, form }: OrganizationMention, text: string): boolean {
	const words = text.slice(span.start, span.end);
	return form !== 'nested' && (form !== 'short' || (/^\p{Lu}/u.test(words) && /\bthe $/i.test(text.slice(Math.max(0, span.start - 5), span.start)))) && !/\s\p{Ll}+$/u.test(words);
}

/** Speech, or words that somebody is said to have used; not the title of a book, not a nickname. */
function isSpeech({ form, speaker }: Quote): boolean {
	return form === 'full' || form === 'partial' || (speaker !== undefined && form !== 'title' && form !== 'nickname');
}

/** PolNeAR marks no quotation between two apostrophes in any of its articles that have them, so that these are neither right nor wrong. */
function isScored({ start }: Span, text: string): boolean {
	return !text.startsWith('\'\'', start);
}

/** Names within no other name, and quotations within no other; of two with the same span the first stands. */
function outermost<S extends Span>(spans: readonly S[]): S[] {
	const kept: S[] = [];
	for (const span of [...spans].sort(inTextOrder)) {
		const before = kept.at(-1);
		if (!before || !encloses(before, span)) {
			kept.push(span);
		}
	}
	return kept;
}

function quotePrediction({ span, speaker }: Quote) {
	return { start: span.start, end: span.end, speaker: speaker ? { ...speaker.span, name: speaker.name } : null };
}

function datePrediction({ span, type, value }: DateExpression) {
	return { start: span.start, end: span.end, timexType: type, value };
}
