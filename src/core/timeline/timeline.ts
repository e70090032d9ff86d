import type { DateExpression, Quote } from '../annotations';
import { dateOfDayNumber, dayNumber, type Period } from '../calendar';
import { joined } from '../card/common';
import { periodOf, periodWords } from '../card/days';
import { inEnglish, type Say } from '../card/say';
import { label, shortened } from '../label';
import { dayLabel, periodLabel } from '../outline/dayLabels';
import { grouped, type Some } from '../outline/grouped';
import { placeOf, placesOf } from '../outline/places';
import type { Reading } from '../reading';
import { textOf, type Span } from '../span';
import { scaleOf, type Scale } from './scale';

/** An article's days as bars, each as long as what is known of it, on two lanes. */
export interface Timeline {
	/** In units; what one measures on the screen is the page's affair. */
	readonly width: number;
	readonly lanes: readonly Lane[];
	/** Where the article's own day begins; undefined for a header without a real day. */
	readonly published: number | undefined;
	/** Beginnings of bars and their days, left to right. */
	readonly ticks: readonly Tick[];
}

export interface Lane {
	readonly kind: 'quotes' | 'dates';
	readonly name: string;
	readonly bars: readonly Bar[];
}

export interface Bar {
	/** From 0 to the timeline's width. */
	readonly x: number;
	readonly width: number;
	/** "2021-09-29 Wed". */
	readonly day: string;
	/** "Wednesday" or "“The meeting is …” US Department of Defense". */
	readonly words: string;
	/** The whole of it for a screen reader: "Wed 29 September 2021, Wednesday, ¶1, ¶5". */
	readonly spoken: string;
	readonly target: Span;
	readonly isArticle: boolean;
}

export interface Tick {
	readonly x: number;
	/** "2021-09-29". */
	readonly day: string;
}

/** More bars than this are no picture; the panel lists them all. */
const mostBars = 120;

/** Undefined for an article that names no day at all. */
export function timelineOf(reading: Reading, say: Say = inEnglish): Timeline | undefined {
	const dates = placedDates(reading, say).slice(0, mostBars);
	const quotes = placedQuotes(reading, say).slice(0, mostBars);
	const placed = [...quotes, ...dates];
	if (placed.length === 0) {
		return undefined;
	}
	const scale = scaleOf(placed.flatMap(({ first, end }) => [first, end]));
	const lane = (kind: Lane['kind'], name: string, some: readonly Placed[]): readonly Lane[] => (
		some.length === 0 ? [] : [{ kind, name, bars: some.map((each) => barOf(each, scale)) }]
	);
	const { published } = reading.article;
	return {
		width: rounded(scale.width),
		lanes: [...lane('dates', say('Dates'), dates), ...lane('quotes', say('Quotations by the day they were spoken'), quotes)],
		published: published && rounded(scale.at(dayNumber(published))),
		ticks: ticksOf(placed, scale),
	};
}

interface Placed {
	/** As a day's number. */
	readonly first: number;
	/** The day after the last. */
	readonly end: number;
	readonly day: string;
	readonly words: string;
	readonly spoken: string;
	readonly target: Span;
	readonly isArticle: boolean;
}

function barOf({ first, end, ...shown }: Placed, scale: Scale): Bar {
	const x = scale.at(first);
	return { x: rounded(x), width: rounded(scale.at(end) - x), ...shown };
}

/** A thousandth of a day is not to be seen. */
function rounded(units: number): number {
	return Math.round(units * 1000) / 1000;
}

/** Equal dates are one bar. */
function placedDates(reading: Reading, say: Say): readonly Placed[] {
	const dates = reading.all('date').filter(({ first }) => first);
	const bars = grouped(dates, ({ value, mod, basis }) => `${value}|${mod ?? ''}|${basis === 'publication' ? 'article' : ''}`);
	return bars.map((of) => datePlaced(reading, of, say)).filter((each) => each !== undefined).sort(inCalendarOrder);
}

function datePlaced(reading: Reading, of: Some<DateExpression>, say: Say): Placed | undefined {
	const [date] = of;
	const period = periodOf(date);
	const isArticle = date.basis === 'publication';
	const words = isArticle ? say('article date') : label(textOf(reading.article.text, date.span), date.value);
	const places = isArticle ? '' : placesOf(reading, of.map(({ span }) => span), say);
	return period && {
		...edgesOf(period),
		day: dayLabel(date),
		words: joined(words, places),
		spoken: [periodWords(period), words, places].filter(Boolean).join(', '),
		target: date.span,
		isArticle,
	};
}

function placedQuotes(reading: Reading, say: Say): readonly Placed[] {
	const quotes = reading.all('quote').map((quote) => quotePlaced(reading, quote, say));
	return quotes.filter((each) => each !== undefined).sort(inCalendarOrder);
}

function quotePlaced(reading: Reading, quote: Quote, say: Say): Placed | undefined {
	const period = quote.uttered && periodOf(quote.uttered);
	const speaker = label(quote.speaker?.name ?? '', say('no speaker stated'));
	const words = label(textOf(reading.article.text, quote.span), '“”');
	return period && {
		...edgesOf(period),
		day: periodLabel(period),
		words: joined(speaker, shortened(words, 48)),
		spoken: [periodWords(period), speaker, words, placeOf(reading, quote.span, say)].join(', '),
		target: quote.span,
		isArticle: false,
	};
}

function edgesOf({ first, last }: Period): { readonly first: number; readonly end: number } {
	return { first: dayNumber(first), end: dayNumber(last) + 1 };
}

function inCalendarOrder(a: Placed, b: Placed): number {
	return a.first - b.first || a.end - b.end || a.target.start - b.target.start;
}

function ticksOf(placed: readonly Placed[], scale: Scale): readonly Tick[] {
	const days = [...new Set(placed.map(({ first }) => first))].sort((a, b) => a - b);
	return days.map((day) => {
		const date = dateOfDayNumber(day);
		return { x: rounded(scale.at(day)), day: periodLabel({ first: date, last: date }).slice(0, 10) };
	});
}
