import type { Quote, Report } from '../../../src/core/annotations';
import { textOf } from '../../../src/core/span';
import type { MarkedQuote } from '../../../test/readings/reference';
import type { Scores } from '../measures';
import { isSame, keyOf } from './clusters';
import type { Comparison } from './comparison';
import { f1Of, percent } from './ratios';

/**
 * quotes: F1 of what stands between marks, with exactly the same edges. speakers: of the reference's quotations, the share found with the
 * right speaker: the named one by name, an unnamed one left unnamed, and nobody where nobody speaks. wrong names: the share that is given
 * to somebody named who did not say it (the lower, the better). certainty: of those with the right speaker, how many are as sure as the
 * reference. turns: the share of a transcript's utterances that are found, as quotations or reports, with their speaker.
 */
export function quotationScores(articles: readonly Comparison[]): Scores {
	const verdicts = articles.flatMap((article) => article.reference.quotes.map((gold) => verdictOn(article, gold, foundFor(article, gold))));
	const turns = articles.flatMap((article) => article.reference.turns.map((gold) => verdictOn(article, gold, turnFor(article, gold))));
	const right = verdicts.filter(({ speaker }) => speaker === 'right');
	const found = articles.reduce((sum, article) => sum + spokenIn(article).length, 0);
	return {
		'quotes': f1Of(verdicts.filter(({ speaker }) => speaker !== 'missing').length, verdicts.length, found),
		'speakers': percent(right.length, verdicts.length),
		'wrong names': percent(verdicts.filter(({ speaker }) => speaker === 'wrong').length, verdicts.length),
		'certainty': percent(right.filter(({ certainty }) => certainty).length, right.length),
		...turns.length === 0 ? {} : { turns: percent(turns.filter(({ speaker }) => speaker === 'right').length, turns.length) },
	};
}

export interface Verdict {
	/** `missing`: no such quotation was found · `none`: it has no speaker, or an unnamed one, where there is another · `wrong`: a wrong name. */
	readonly speaker: 'right' | 'none' | 'wrong' | 'missing';
	readonly certainty: boolean;
	readonly gold: MarkedQuote;
}

export function verdictOn(article: Comparison, gold: MarkedQuote, found: Quote | Report | undefined): Verdict {
	const speaker = !found ? 'missing' : isRight(article, gold, found) ? 'right' : isNamed(found) ? 'wrong' : 'none';
	return { speaker, certainty: found?.certainty === gold.certainty, gold };
}

/** Every speaker is there and nobody else; of an open one, either will do and so does neither. */
function isRight(article: Comparison, { speakers, unnamed }: MarkedQuote, found: Quote | Report): boolean {
	if (speakers.length === 0) {
		return !isNamed(found) && (found.speaker === undefined) === (unnamed === undefined);
	}
	const ids = found.speaker?.ids ?? [];
	return ids.length === 0
		? speakers.every((choice) => choice.length > 1)
		: ids.length === speakers.length && speakers.every((choice) => ids.some((id) => choice.some((gold) => isEntity(article, gold, id))));
}

function isNamed({ speaker }: Quote | Report): boolean {
	return speaker !== undefined && speaker.ids.length > 0;
}

function isEntity({ people, bodies }: Comparison, gold: string, id: string): boolean {
	return isSame(people, gold, id) || isSame(bodies, gold, id);
}

/** A transcript's utterances that the core takes for quotations are counted as turns only. */
function spokenIn({ reference, quotes }: Comparison): readonly Quote[] {
	const turns = new Set(reference.turns.map(({ span }) => keyOf(span)));
	return quotes.filter(({ span }) => !turns.has(keyOf(span)));
}

export function foundFor({ quotes }: Comparison, { span }: MarkedQuote): Quote | undefined {
	return quotes.find((quote) => keyOf(quote.span) === keyOf(span));
}

function turnFor({ reference, quotes, reports }: Comparison, { span }: MarkedQuote): Quote | Report | undefined {
	const words = textOf(reference.text, span).trimEnd();
	return [...quotes, ...reports].find((found) => found.span.start === span.start && found.span.end === span.start + words.length);
}
