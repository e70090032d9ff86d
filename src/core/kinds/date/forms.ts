import type { DateModifier } from '../../annotations';
import type { Weekday } from '../../calendar';
import type { DayPart } from '../../words/dayparts';
import type { Season } from '../../words/seasons';
import type { UnitName } from '../../words/units';

/** Where a time stands as seen from another: "last week", "the following day", "that year". */
export type Relation = 'last' | 'this' | 'next' | 'past' | 'coming' | 'previous' | 'following' | 'that' | 'same' | 'latest' | 'the';

/** A year as the words give it: counted, or by its relation to another. Years before our era are negative, 1 BC being 0. */
export type YearWords = { readonly number: number } | { readonly relation: Relation };

/** A part of a year that is no month. */
export type YearPart = Season | 'Q1' | 'Q2' | 'Q3' | 'Q4' | 'H1' | 'H2';

/** How much time: "two" is 2, "two or three" 2 to 3, "several" no number at all. */
export interface Amount {
	readonly low: number | undefined;
	readonly high?: number;
}

/** What a time expression says, before anything is known about the article it stands in. */
export type Form =
	| CalendarForm | PartForm | UnitForm | OffsetForm | DurationForm | SetForm | DayForm | ClockForm | DayPartForm | WeekendForm
	| WeekOfForm | BesideForm | DecadeForm | CenturyForm | ReferenceForm | HolidayForm | EdgeForm | ValueForm;

/** "Friday, Oct. 23, 1998", "March 1996", "1989", "Wednesday", "the 5th", "last April". */
export interface CalendarForm {
	readonly is: 'calendar';
	readonly year?: YearWords;
	readonly month?: number;
	readonly day?: number;
	readonly weekday?: Weekday;
	readonly relation?: Relation;
	/** "the 1988 period": the part of that year which the article speaks of. */
	readonly period?: boolean;
	/** Day and month could be the other way round: 03/04/2021. */
	readonly orderOpen?: boolean;
	/** Whether the day stood first, where digits above twelve tell: 30/04/2021. */
	readonly dayFirst?: boolean;
}

/** "the third quarter", "last summer", "the first half of 1990". */
export interface PartForm {
	readonly is: 'part';
	readonly part: YearPart;
	readonly year?: YearWords;
	readonly relation?: Relation;
	readonly fiscal?: boolean;
}

/** "last week", "this quarter", "the following year". */
export interface UnitForm {
	readonly is: 'unit';
	readonly unit: UnitName;
	readonly relation: Relation;
	readonly fiscal?: boolean;
}

/** "two weeks ago", "three days later", "a year earlier", "a week from Monday". */
export interface OffsetForm {
	readonly is: 'offset';
	readonly amount: Amount;
	readonly unit: UnitName;
	readonly direction: 'back' | 'forward';
	/** The article's day, or the time mentioned before. */
	readonly from: 'article' | 'mention';
}

/** "two-day", "the past three months", "2 1/2 years". */
export interface DurationForm {
	readonly is: 'duration';
	readonly amount: Amount;
	readonly unit: UnitName;
}

/** "monthly", "every Tuesday", "each year": the TIMEX3 value is in the words. */
export interface SetForm {
	readonly is: 'set';
	readonly value: string;
}

/** "today", "yesterday", "tomorrow". */
export interface DayForm {
	readonly is: 'day';
	readonly days: -1 | 0 | 1;
}

/** "10:35 a.m. EDT Thursday"; the hour counts to 24. */
export interface ClockForm {
	readonly is: 'clock';
	readonly hour: number;
	readonly minute: number | undefined;
	readonly zone?: string;
	readonly day?: Form;
}

/** "Wednesday night", "this morning", "the morning of Jan. 31". */
export interface DayPartForm {
	readonly is: 'dayPart';
	readonly part: DayPart;
	readonly day?: Form;
	readonly relation?: Relation;
}

/** "the weekend", "last weekend". */
export interface WeekendForm {
	readonly is: 'weekend';
	readonly relation: Relation;
}

/** "the week of March 6". */
export interface WeekOfForm {
	readonly is: 'weekOf';
	readonly day: Form;
}

/** "the day before yesterday", "a week from Monday": so many days from another. */
export interface BesideForm {
	readonly is: 'beside';
	readonly day: Form;
	/** Whole days, negative before the other. */
	readonly days: number;
}

/** "the 1980s", "the nineties". */
export interface DecadeForm {
	readonly is: 'decade';
	/** 198 for the eighties of the twentieth century; of two digits alone the tens: 8. */
	readonly tens: number;
	readonly bc?: boolean;
}

/** "the 20th century". */
export interface CenturyForm {
	readonly is: 'century';
	readonly number: number;
	readonly bc?: boolean;
}

/** "now", "recently", "the future". */
export interface ReferenceForm {
	readonly is: 'reference';
	readonly to: 'PAST' | 'PRESENT' | 'FUTURE';
}

/** "Thanksgiving", "last Christmas". */
export interface HolidayForm {
	readonly is: 'holiday';
	readonly name: string;
	readonly year?: YearWords;
	readonly relation?: Relation;
}

/** "year-end": the last day of a year. */
export interface EdgeForm {
	readonly is: 'yearEnd';
	readonly year?: YearWords;
}

/** A value that the words fix entirely. */
export interface ValueForm {
	readonly is: 'value';
	readonly value: string;
}

/** Which way the verbs around an expression look; `behind` is beyond doubt, as after "since". */
export type Tense = 'past' | 'behind' | 'future' | undefined;

/** A time expression as its block shows it; offsets count from the block's start. */
export interface Candidate {
	readonly start: number;
	readonly end: number;
	readonly form: Form;
	readonly mod: DateModifier | undefined;
	readonly tense: Tense;
	/** It opens its sentence, "In 1943, …", and so sets the scene for what follows. */
	readonly leads: boolean;
}

/** What a rule read: the form and the index after its last word. */
export interface Parsed<F extends Form = Form> {
	readonly end: number;
	readonly form: F;
	readonly mod?: DateModifier | undefined;
}
