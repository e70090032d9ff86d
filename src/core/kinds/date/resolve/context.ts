import type { CalendarDate } from '../../../calendar';
import type { Candidate, Form, Tense } from '../forms';
import { dayMoment, type Moment } from './values';

/** What is known when an expression is resolved: the article's day and the times mentioned before it. */
export interface Context {
	readonly published: CalendarDate | undefined;
	/** The text tells of times far from its own day, each from the one before: a chronicle, not a report. */
	readonly narrative: boolean;
	/** Whether 03/04/2021 is the third of April here; undefined when nothing in the article tells. */
	readonly dayFirst: boolean | undefined;
	/** The time mentioned last, the last one exact to the day, and the last quarter. */
	readonly mention: Moment | undefined;
	/** Where a chronicle has arrived: asides do not move it. */
	readonly scene: Moment | undefined;
	readonly day: Moment | undefined;
	readonly part: Moment | undefined;
	/** How many expressions ago that quarter was mentioned. */
	readonly partAge: number;
}

/** What an expression was found to mean. */
export interface Finding {
	readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
	readonly value: string;
	readonly basis: 'stated' | 'reckoned' | 'open';
	readonly rule: string;
	/** Undefined for what no calendar holds. */
	readonly moment?: Moment | undefined;
	readonly alternative?: { readonly moment: Moment; readonly rule: string } | undefined;
	readonly impossible?: string;
	/** A comparison, such as "a year earlier" or "two decades ago": the text does not move on to that time. */
	readonly aside?: boolean;
}

/** One expression with its surroundings. */
export interface Question<F> {
	readonly form: F;
	readonly tense: Tense;
	readonly context: Context;
}

/** The day from which an article counts: its own, or in a chronicle the one mentioned last. */
export function standpoint({ published, narrative, scene }: Context): CalendarDate | undefined {
	return narrative ? scene?.first : published;
}

/** The time mentioned before, else the article's day. */
export function mentioned({ published, mention }: Context): Moment | undefined {
	return mention ?? (published && dayMoment(published));
}

/** The day mentioned before, else the article's. */
export function mentionedDay({ published, day, mention, narrative }: Context): CalendarDate | undefined {
	if (narrative && day?.first.year !== mention?.first.year) {
		return mention?.first;
	}
	return day?.first ?? (narrative ? undefined : published);
}

/** "that day", "that night": the day mentioned before; where none was, the article's own would be a guess. */
export function thatDay(context: Context): CalendarDate | undefined {
	return context.day === undefined ? undefined : mentionedDay(context);
}

export function opening(published: CalendarDate | undefined, found: readonly Candidate[]): Context {
	const dayFirst = orderOfNumbers(found);
	const narrative = published === undefined || isNarrative(published, found);
	return { published, narrative, dayFirst, mention: undefined, scene: undefined, day: undefined, part: undefined, partAge: 0 };
}

/** The context after a finding: later expressions may count from it. */
export function remembering(context: Context, { moment, type, aside }: Finding, leads: boolean): Context {
	const { published, narrative, dayFirst, mention, scene, day, part, partAge } = context;
	if (!moment || type === 'SET' || aside) {
		return { published, narrative, dayFirst, mention, scene, day, part, partAge: partAge + 1 };
	}
	const { precision } = moment;
	const quarter = precision === 'part' && moment.value.includes('Q');
	return {
		published, narrative, dayFirst, mention: moment, scene: scene && !leads && strays(moment, scene) ? scene : moment, day: precision === 'day' ? moment : day,
		part: quarter ? moment : part, partAge: quarter ? 0 : partAge + 1,
	};
}

/** A bare year moves a chronicle on by a few years at most, and one already spoken of leaves its month as it was. */
function strays({ precision, first }: Moment, mention: Moment): boolean {
	const years = first.year - mention.first.year;
	return precision === 'decade' || precision === 'century' || (precision === 'year' && mention.precision !== 'year') || Math.abs(years) > 3;
}

/** Years far from the article's own outnumber the days of news, such as "Wednesday" and "last week", by far. */
function isNarrative(published: CalendarDate, found: readonly Candidate[]): boolean {
	let [far, near] = [0, 0];
	for (const { form } of found) {
		const year = form.is === 'calendar' && form.year && 'number' in form.year ? form.year.number : undefined;
		far += year !== undefined && Math.abs(year - published.year) >= 2 ? 1 : 0;
		near += isNewsDay(form) || year === published.year ? 1 : 0;
	}
	return far >= 10 && far > near * 4;
}

function isNewsDay(form: Form): boolean {
	return (form.is === 'calendar' && form.weekday !== undefined && form.day === undefined) || form.is === 'day'
		|| (form.is === 'unit' && (form.relation === 'last' || form.relation === 'this'));
}

/** A number above twelve in one numeric date settles the order of them all. */
function orderOfNumbers(found: readonly Candidate[]): boolean | undefined {
	const settled = found.find(({ form }) => form.is === 'calendar' && form.dayFirst !== undefined)?.form;
	return settled?.is === 'calendar' ? settled.dayFirst : undefined;
}
