import type { DateExpression } from '../annotations';
import { compareDates } from '../calendar';
import { joined } from '../card/common';
import { plain } from '../label';
import type { Reading } from '../reading';
import { textOf } from '../span';
import { dayLabel } from './dayLabels';
import { grouped, type Some } from './grouped';
import { Ids, nodeOf, type OutlineNode } from './node';
import type { View } from './outline';
import { placeOf, placesOf } from './places';

/** Days and periods in the calendar's order, or the text's; those that name no time stand apart below. */
export function datesGroup(reading: Reading, view: View): OutlineNode | undefined {
	const dates = reading.all('date');
	if (dates.length === 0) {
		return undefined;
	}
	const ids = new Ids();
	const lines = (some: readonly DateExpression[]): readonly OutlineNode[] => (
		grouped(some, sameness).map((of) => dateNode(reading, of, { view, ids }))
	);
	const placed = dates.filter(({ first }) => first);
	const others = dates.filter(({ first }) => !first);
	return nodeOf({
		id: 'dates',
		kind: 'dates',
		label: view.say('Dates'),
		description: String(placed.length),
		children: [
			...lines(view.order === 'text' ? placed : [...placed].sort(inCalendarOrder)),
			...others.length > 0 ? [durations(lines(others), view)] : [],
		],
	});
}

function durations(lines: readonly OutlineNode[], { say }: View): OutlineNode {
	return nodeOf({
		id: 'dates/durations', kind: 'durations', label: say('Durations and repeats'), description: String(lines.length), children: lines,
	});
}

/** The article's own date stays a line of its own. Impossible and open dates are told apart by their words. */
function sameness({ type, value, mod, basis, impossible, span }: DateExpression): string {
	const nothing = value === '' ? `${span.start}` : '';
	return [type, value, mod ?? '', basis === 'publication' ? 'publication' : '', impossible ?? '', nothing].join('|');
}

/** By first day, then the shorter period; the article's own date after what else happened on that day. */
function inCalendarOrder(a: DateExpression, b: DateExpression): number {
	if (!a.first || !b.first || !a.last || !b.last) {
		return 0;
	}
	return compareDates(a.first, b.first) || compareDates(a.last, b.last)
		|| Number(a.basis === 'publication') - Number(b.basis === 'publication') || a.span.start - b.span.start;
}

function dateNode(reading: Reading, of: Some<DateExpression>, { view, ids }: { readonly view: View; readonly ids: Ids }): OutlineNode {
	const [date] = of;
	const { say } = view;
	const id = ids.of('date', date.type, date.value, date.mod ?? '', date.basis === 'publication' ? 'article' : '');
	return nodeOf({
		id,
		kind: 'date',
		label: date.first ? dayLabel(date) : wordsOf(reading, date),
		description: besideOf(reading, of, view),
		noun: say('Date'),
		spans: of.map(({ span }) => span),
		annotation: date,
		children: of.length > 1 ? of.map((each) => mentionNode(reading, each, { id, ids, view })) : [],
	});
}

/** "this week · ¶1, ¶8"; "two-day" is its own label, so its value stands beside it. */
function besideOf(reading: Reading, of: Some<DateExpression>, { say }: View): string {
	const [date] = of;
	if (date.basis === 'publication') {
		return joined(say('article date'), date.impossible);
	}
	const places = placesOf(reading, of.map(({ span }) => span), say);
	return date.first
		? joined(wordings(reading, of), places, date.impossible)
		: joined(places, date.impossible ?? date.value);
}

/** "Wednesday", or "Aug. 19 / August 19" where the article words the same day in several ways. */
function wordings(reading: Reading, of: readonly DateExpression[]): string {
	return [...new Set(of.map((date) => wordsOf(reading, date)))].slice(0, 3).join(' / ');
}

interface MentionContext {
	readonly id: string;
	readonly ids: Ids;
	readonly view: View;
}

function mentionNode(reading: Reading, date: DateExpression, { id, ids, view }: MentionContext): OutlineNode {
	const place = placeOf(reading, date.span, view.say);
	return nodeOf({
		id: ids.of(id, place),
		kind: 'mention',
		label: wordsOf(reading, date),
		description: place,
		noun: view.say('Mention'),
		spans: [date.span],
		annotation: date,
	});
}

function wordsOf(reading: Reading, { span }: DateExpression): string {
	return plain(textOf(reading.article.text, span));
}
