import type { DurationForm, OffsetForm, Parsed, SetForm } from '../forms';
import type { UnitName } from '../../../words/units';
import { amount, type Counted } from './amounts';
import { at, isMark, key, pastHyphen, type Words } from '../words';

/** "two-day", "three consecutive weeks", "2 1/2 years", "a year and a half". */
export function duration(words: Words, from: number): Parsed<DurationForm> | undefined {
	const start = key(words, from) === 'the' || key(words, from) === 'all' ? from + 1 : from;
	const lead = start > from && (key(words, start) === 'first' || key(words, start) === 'final' || key(words, start) === 'entire');
	const much = amount(words, lead ? start + 1 : start);
	const found = much && unitAfter(words, much);
	if (!much || !found || refused(words, much, found) || isAdjective(words, from, found.end) || isAge(words, found.end)) {
		return undefined;
	}
	const half = key(words, found.end) === 'and' && key(words, found.end + 1) === 'a' && key(words, found.end + 2) === 'half';
	const low = half && much.amount.low !== undefined ? much.amount.low + 0.5 : much.amount.low;
	const end = half ? found.end + 3 : pastLong(words, found.end);
	return { end, form: { is: 'duration', amount: { ...much.amount, low }, unit: found.unit } };
}

/** "weeks", "for decades": a plural without a number, after a word that measures. */
export function uncounted(words: Words, from: number): Parsed<DurationForm> | undefined {
	const { unit, plural } = at(words, from).sense;
	if (!unit || !plural || unit === 'second' || unit === 'minute' || unit === 'quarter') {
		return undefined;
	}
	const measured = measures.has(key(words, from - 1)) || ['ago', 'earlier', 'later', 'before'].includes(key(words, from + 1));
	const long = isMark(words, from + 1, '-') && key(words, from + 2) === 'long';
	return measured || long ? { end: long ? from + 3 : from + 1, form: { is: 'duration', amount: { low: undefined }, unit } } : undefined;
}

const measures = new Set(['for', 'in', 'within', 'over', 'after', 'during', 'through', 'and', 'or', 'of', 'by']);

/** "year-long", "decade-old", "day-long"; not the end of "16-year-old". */
export function longOrOld(words: Words, from: number): Parsed<DurationForm> | undefined {
	const { unit } = at(words, from).sense;
	const joint = pastHyphen(words, from + 1);
	const fits = unit && joint > from + 1 && ['long', 'old'].includes(key(words, joint)) && !isMark(words, from - 1, '-');
	return fits ? { end: joint + 1, form: { is: 'duration', amount: { low: 1 }, unit } } : undefined;
}

/** "two weeks ago", "three days later", "a year earlier", "10 minutes from now". */
export function offset(words: Words, from: number): Parsed<OffsetForm> | undefined {
	const much = duration(words, from) ?? bareUnits(words, from);
	if (!much) {
		return undefined;
	}
	const loose = key(words, much.end) === 'or' && key(words, much.end + 1) === 'so' ? much.end + 2 : much.end;
	const direction = directionAt(words, loose);
	const approximate = loose > much.end ? { mod: 'APPROX' as const } : {};
	return direction && { end: direction.end, form: { ...much.form, is: 'offset', ...direction.form }, ...approximate };
}

/** "year-earlier", "a year-ago": the adjective of "a year ago". */
export function offsetAdjective(words: Words, from: number): Parsed<OffsetForm> | undefined {
	const start = ['the', 'a'].includes(key(words, from)) ? from + 1 : from;
	const { unit } = at(words, start).sense;
	const joint = pastHyphen(words, start + 1);
	const direction = key(words, joint);
	if (!unit || joint === start + 1 || (direction !== 'ago' && direction !== 'earlier')) {
		return undefined;
	}
	const nouns = ['quarter', 'period'].includes(key(words, joint + 1));
	if (start > from && !nouns) {
		return undefined;
	}
	const end = nouns ? joint + 2 : joint + 1;
	return { end, form: { is: 'offset', amount: { low: 1 }, unit, direction: 'back', from: 'mention' } };
}

/** "twice a week", "$30 a barrel a day", "per month": a rate. */
export function rate(words: Words, from: number): Parsed<SetForm> | undefined {
	const { unit, plural } = at(words, from + 1).sense;
	const fits = key(words, from) === 'per' && unit && !plural && unit !== 'second';
	return fits ? { end: from + 2, form: { is: 'set', value: unit === 'quarter' ? 'P3M' : isoUnit(unit) } } : undefined;
}

function isoUnit(unit: UnitName): string {
	const clock = unit === 'hour' || unit === 'minute';
	return `P${clock ? 'T' : ''}1${unit.slice(0, 1).toUpperCase()}`;
}

/** "the two-day conference", "a five year low": there the article belongs to the noun behind. */
function isAdjective(words: Words, from: number, end: number): boolean {
	const noun = at(words, end - 1).sense.plural !== true && key(words, end - 2) !== 'hundred' && ['a', 'an', 'the'].includes(key(words, from));
	return noun && !['half', 'few', 'couple'].includes(key(words, from + 1)) && amount(words, from + 1) !== undefined;
}

/**
 * "6-year-old", "52 years old", "26 years of age": how old somebody is, which is no time of the article; nor is the
 * year of "a year-end deal" a length.
 */
function isAge(words: Words, end: number): boolean {
	const joint = pastHyphen(words, end);
	return key(words, joint) === 'old' || (joint > end && key(words, joint) === 'end') || (key(words, end) === 'of' && at(words, end + 1).text === 'age');
}

function bareUnits(words: Words, from: number): Parsed<DurationForm> | undefined {
	const { unit, plural } = at(words, from).sense;
	return unit && plural ? { end: from + 1, form: { is: 'duration', amount: { low: undefined }, unit } } : undefined;
}

function unitAfter(words: Words, much: Counted): { readonly end: number; readonly unit: UnitName } | undefined {
	const joint = pastHyphen(words, much.end);
	const skipped = at(words, joint).sense.filler && joint === much.end ? joint + 1 : joint;
	const { unit, plural } = at(words, skipped).sense;
	const glued = at(words, skipped).glued && joint === much.end;
	return unit && !glued && fitsNumber(much, plural === true || joint > much.end) ? { end: skipped + 1, unit } : undefined;
}

/** "two year" without a hyphen is read aloud news; "several year" is nothing. */
function fitsNumber(much: Counted, pluralOrAdjective: boolean): boolean {
	return pluralOrAdjective || much.amount.low !== undefined;
}

function refused(words: Words, much: Counted, found: { readonly end: number; readonly unit: UnitName }): boolean {
	const last = at(words, found.end - 1).sense;
	const one = much.byArticle === true && !last.plural;
	// "a second time", "a quarter of": an ordinal and a share. "a day" may be a rate and is told apart later.
	return (one && (found.unit === 'second' || found.unit === 'quarter')) || (much.byArticle === true && last.plural === true)
		|| (found.unit === 'quarter' && isMark(words, found.end - 2, '-') && last.plural === true)
		|| (found.unit === 'quarter' && !last.plural && much.amount.low !== 1 && !isMark(words, found.end - 2, '-'))
		|| (found.unit === 'second' && !last.plural);
}

/** "four-year-long": the adjective belongs to the words. */
function pastLong(words: Words, from: number): number {
	const joint = pastHyphen(words, from);
	return joint > from && key(words, joint) === 'long' ? joint + 1 : from;
}

interface Direction { readonly end: number; readonly form: Pick<OffsetForm, 'direction' | 'from'> }

function directionAt(words: Words, from: number): Direction | undefined {
	const word = key(words, from);
	const next = key(words, from + 1);
	if (word === 'ago' || (word === 'back' && key(words, from - 1) !== 'way')) {
		return { end: from + 1, form: { direction: 'back', from: 'article' } };
	}
	if (word === 'from' && (next === 'now' || next === 'today')) {
		return { end: from + 2, form: { direction: 'forward', from: 'article' } };
	}
	if (word === 'hence') {
		return { end: from + 1, form: { direction: 'forward', from: 'article' } };
	}
	if (word === 'earlier' || word === 'previously' || (word === 'before' && endsPhrase(words, from + 1))) {
		return { end: from + 1, form: { direction: 'back', from: 'mention' } };
	}
	const after = word === 'later' || ((word === 'after' || word === 'afterward' || word === 'afterwards') && endsPhrase(words, from + 1));
	return after ? { end: from + 1, form: { direction: 'forward', from: 'mention' } } : undefined;
}

function endsPhrase(words: Words, index: number): boolean {
	return words[index] === undefined || at(words, index).type === 'mark';
}
