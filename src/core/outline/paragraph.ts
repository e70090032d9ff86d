import type { Annotation } from '../annotations';
import type { Block } from '../block';
import { cardOf, type Card } from '../card/card';
import type { Say } from '../card/say';
import { idOf } from '../entity';
import type { Reading } from '../reading';
import { inTextOrder, overlaps } from '../span';
import { grouped } from './grouped';
import { blockAt } from './places';

/** The cards of all that one paragraph, or the headline, names. */
export interface ParagraphCards {
	readonly block: Block;
	readonly cards: readonly ParagraphCard[];
}

export interface ParagraphCard {
	readonly kind: Annotation['kind'];
	readonly card: Card;
}

/** A paragraph of a hundred names is a list, which the panel shows better. */
const mostCards = 40;

/**
 * For those who do not hover: each person, body, government called by its capital, date, quotation and reported statement of the
 * paragraph once, in the text's order.
 */
export function paragraphCards(reading: Reading, offset: number, say: Say): ParagraphCards | undefined {
	const block = blockAt(reading, offset) ?? reading.blocks[0];
	if (!block) {
		return undefined;
	}
	const within = (annotation: Annotation): boolean => overlaps(annotation.span, block.span);
	const people = grouped(reading.all('person').filter(within), idOf).map(([first]) => first);
	const bodies = grouped(reading.all('organization').filter(within), idOf).map(([first]) => first);
	const capitals = grouped(reading.all('capital').filter((each) => within(each) && each.sense === 'government'), ({ countries }) => countries.join()).map(([first]) => first);
	const dates = grouped(reading.all('date').filter(within), ({ type, value, mod, span }) => (
		[type, value || `${span.start}`, mod ?? ''].join('|')
	)).map(([first]) => first);
	const quotes = reading.all('quote').filter(within);
	const isToldBy = (report: Annotation): boolean => quotes.some(({ span }) => overlaps(span, report.span)); // then the quotation's card tells who speaks
	const reports = reading.all('report').filter((report) => within(report) && !isToldBy(report));
	const found: readonly Annotation[] = [...people, ...bodies, ...capitals, ...dates, ...quotes, ...reports];
	const inOrder = [...found].sort((a, b) => inTextOrder(a.span, b.span)).slice(0, mostCards);
	return { block, cards: inOrder.map((annotation) => ({ kind: annotation.kind, card: cardOf(reading, annotation, [], say) })) };
}
