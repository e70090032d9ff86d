import type { KindRules } from '..';
import type { DateAlternative, DateExpression } from '../../annotations';
import { isoDate, isRealDate } from '../../calendar';
import type { Reading } from '../../reading';
import { shifted, textOf, type Span } from '../../span';
import { candidates } from './candidates';
import type { Candidate } from './forms';
import { resolved } from './resolve';
import { opening, remembering, type Finding } from './resolve/context';
import { whyImpossible } from './resolve/calendar';
import { daysOf } from './resolve/values';

export const date: KindRules<'date'> = { find };

/** Expressions are found block by block and resolved in text order, since "three days later" counts from the one before. */
function find(reading: Reading): readonly DateExpression[] {
	const placed = reading.blocks.flatMap((block) => (
		reading.recall(candidates, block).map((candidate) => ({ candidate, span: shifted(candidate, block.span.start) }))
	));
	let context = opening(reading.article.published, placed.map(({ candidate }) => candidate));
	const found = publication(reading);
	for (const { candidate, span } of placed) {
		const finding = resolved(candidate, context);
		context = remembering(context, finding, candidate.leads);
		found.push(expressionOf(span, candidate, finding));
	}
	return found;
}

function expressionOf(span: Span, { mod }: Candidate, finding: Finding): DateExpression {
	const { type, value, basis, rule, moment, impossible } = finding;
	const days = moment && daysOf(moment, mod);
	return {
		kind: 'date', span, type, value, mod, first: days?.first, last: days?.last, basis, rule, alternative: alternativeOf(finding), impossible,
	};
}

function alternativeOf({ alternative }: Finding): DateAlternative | undefined {
	const days = alternative && daysOf(alternative.moment, undefined);
	return alternative && days && { value: alternative.moment.value, first: days.first, last: days.last, rule: alternative.rule };
}

/** The header's date. One that no calendar holds is shown as such and means nothing. */
function publication({ article }: Reading): DateExpression[] {
	const { publishedAt: span, published } = article;
	if (!span) {
		return [];
	}
	const [year = 0, month = 0, day = 0] = textOf(article.text, span).split('-').map(Number);
	const whyNot = published ? undefined : isRealDate({ year, month, day }) ? undefined : whyImpossible(month, day, year) ?? 'there is no such day';
	return [{
		kind: 'date', span, type: 'DATE', value: published ? isoDate(published) : '', mod: undefined, first: published, last: published,
		basis: 'publication', rule: 'the article’s date', alternative: undefined, impossible: whyNot,
	}];
}
