import type { DurationForm, Parsed, ReferenceForm, UnitForm, DayForm, HolidayForm, WeekOfForm } from '../forms';
import { holidays } from '../../../words/holidays';
import { at, isCapitalised, isMark, key, type Words } from '../words';
import { amount } from './amounts';
import { calendarDate } from './calendar';
import { ofYear } from './parts';
import { relation } from './relations';

/** "last week", "this year", "the following day", "the quarter", "that month". */
export function relatedUnit(words: Words, from: number): Parsed<UnitForm> | undefined {
	const towards = relation(words, from);
	if (!towards) {
		return undefined;
	}
	const fiscal = ['fiscal', 'full', 'financial', 'calendar'].includes(key(words, towards.end)) ? 1 : 0;
	const { unit, plural } = at(words, towards.end + fiscal).sense;
	if (!unit || plural || unit === 'second' || unit === 'hour' || unit === 'minute') {
		return undefined;
	}
	const beside = besideUnit(words, towards.end + 1);
	if (towards.value === 'the' && beside && !fiscal) {
		return { end: towards.end + 2, form: { is: 'unit', unit, relation: beside } };
	}
	const day = unit === 'day' && towards.value === 'the';
	const share = isMark(words, towards.end + 1, '-');
	return day || share ? undefined
		: { end: towards.end + fiscal + 1, form: { is: 'unit', unit, relation: towards.value, ...(fiscal ? { fiscal: true } : {}) } };
}

/** "the past three months", "the next two weeks", "the last few days": a stretch that is counted. */
export function countedStretch(words: Words, from: number): Parsed<DurationForm> | undefined {
	const towards = relation(words, from);
	if (!towards || towards.value === 'the' || towards.value === 'that' || towards.value === 'latest') {
		return undefined;
	}
	const bare = at(words, towards.end).sense;
	if (bare.unit && bare.plural && (towards.value === 'following' || towards.value === 'next')) {
		return { end: towards.end + 1, form: { is: 'duration', amount: { low: undefined }, unit: bare.unit } };
	}
	const much = amount(words, towards.end);
	const skipped = much && at(words, much.end).sense.filler ? much.end + 1 : much?.end ?? 0;
	const { unit, plural } = at(words, skipped).sense;
	const fits = much && unit && plural;
	return fits ? { end: skipped + 1, form: { is: 'duration', amount: much.amount, unit } } : undefined;
}

/** "today", "yesterday", "tomorrow". */
export function namedDay(words: Words, from: number): Parsed<DayForm> | undefined {
	const days = namedDays[key(words, from)];
	const plural = isMark(words, from + 1, '\'') && key(words, from + 2) === 's' && key(words, from) === 'today' && isCapitalised(at(words, from + 3));
	return days === undefined || (plural && key(words, from) === 'usa') ? undefined : { end: from + 1, form: { is: 'day', days } };
}

const namedDays: Readonly<Record<string, -1 | 0 | 1>> = { today: 0, yesterday: -1, tomorrow: 1 };

/** "now", "currently", "recently", "the future", "recent years": times that no calendar holds. */
export function reference(words: Words, from: number): Parsed<ReferenceForm> | undefined {
	const next = key(words, from + 1);
	const word = key(words, from);
	const unit = at(words, from + 1).sense;
	if ((word === 'recent' || word === 'past' || word === 'coming') && unit.unit && unit.plural) {
		return { end: from + 2, form: { is: 'reference', to: word === 'coming' ? 'FUTURE' : 'PAST' } };
	}
	if (word === 'these' && next === 'days') {
		return { end: from + 2, form: { is: 'reference', to: 'PRESENT' } };
	}
	const single = references[word];
	return single ? { end: from + 1, form: { is: 'reference', to: single } } : wordedReference(words, from);
}

/** "the past", "the near future", "right now", "at this time". */
function wordedReference(words: Words, from: number): Parsed<ReferenceForm> | undefined {
	const article = key(words, from) === 'the' ? from + 1 : from;
	const adjective = ['near', 'immediate', 'foreseeable', 'distant', 'recent', 'long', 'short'].includes(at(words, article).text) ? article + 1 : article;
	const noun = key(words, adjective);
	if (noun === 'future' && (article > from || key(words, from - 1) === 'in') && key(words, adjective + 1) !== 'of') {
		return { end: adjective + 1, form: { is: 'reference', to: 'FUTURE' } };
	}
	if (noun === 'past' && article > from && at(words, adjective + 1).sense.key === '' && !isCounted(words, adjective + 1)) {
		return { end: adjective + 1, form: { is: 'reference', to: 'PAST' } };
	}
	const now = (key(words, from) === 'right' || key(words, from) === 'just') && key(words, from + 1) === 'now';
	return now && key(words, from) === 'right' ? { end: from + 2, form: { is: 'reference', to: 'PRESENT' } } : undefined;
}

const references: Readonly<Record<string, 'PAST' | 'PRESENT' | 'FUTURE'>> = {
	now: 'PRESENT', presently: 'PRESENT', nowadays: 'PRESENT',
};

/** "Thanksgiving Day", "Christmas Eve", "last Easter", "Labor Day 1997". */
export function holiday(words: Words, from: number): Parsed<HolidayForm> | undefined {
	const towards = relation(words, from);
	const related = towards && towards.value !== 'the' ? towards : undefined;
	const start = related?.end ?? from;
	const name = holidayName(words, start);
	if (!name) {
		return undefined;
	}
	const year = ofYear(words, name.end);
	const form: HolidayForm = { is: 'holiday', name: name.name, ...(year ? { year: year.year } : {}), ...(related ? { relation: related.value } : {}) };
	return { end: year?.end ?? name.end, form };
}

/** "the week of March 6". */
export function weekOf(words: Words, from: number): Parsed<WeekOfForm> | undefined {
	const fits = key(words, from) === 'the' && key(words, from + 1) === 'week' && ['of', 'ending', 'beginning'].includes(at(words, from + 2).text);
	const day = fits ? calendarDate(words, from + 3) : undefined;
	return day?.form.day === undefined ? undefined : { end: day.end, form: { is: 'weekOf', day: day.form } };
}

/** The longest name in the list that the next words spell; names are capitalised. */
function holidayName(words: Words, from: number): { readonly end: number; readonly name: string } | undefined {
	if (!at(words, from).sense.holiday || !isCapitalised(at(words, from))) {
		return undefined;
	}
	let spelled = '';
	let found: { readonly end: number; readonly name: string } | undefined;
	for (let index = from; index < from + 7 && index < words.length; index++) {
		spelled += (at(words, index).glued || index === from ? '' : ' ') + at(words, index).text.toLowerCase();
		found = Object.hasOwn(holidays, spelled) ? { end: index + 1, name: spelled } : found;
	}
	return found;
}

/** "the year before,", "the day following": the relation stands behind its unit. */
function besideUnit(words: Words, index: number): 'previous' | 'following' | undefined {
	const ends = words[index + 1] === undefined || at(words, index + 1).type === 'mark';
	const relations: Readonly<Record<string, 'previous' | 'following'>> = { before: 'previous', earlier: 'previous', after: 'following', following: 'following' };
	return ends ? relations[key(words, index)] : undefined;
}

function isCounted(words: Words, index: number): boolean {
	return amount(words, index) !== undefined;
}
