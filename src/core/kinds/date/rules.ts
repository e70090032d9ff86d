import { besideDay, partBeside } from './forms/beside';
import { bareYear, yearPeriod } from './forms/bareYears';
import { calendarDate, dayOfMonth, relatedDate } from './forms/calendar';
import { clock, dayPart } from './forms/clock';
import { duration, longOrOld, offset, offsetAdjective, rate, uncounted } from './forms/durations';
import { dayInDigits, numericDate } from './forms/numeric';
import { century, decade, quarterOrHalf, season, weekend, yearEnd } from './forms/parts';
import { countedStretch, holiday, namedDay, reference, relatedUnit, weekOf } from './forms/relative';
import { relations } from './forms/relations';
import { repeated } from './forms/sets';
import { once } from '../../once';
import type { Parsed } from './forms';
import { lexicon, type Sense } from './lexicon';
import { at, isMark, type Words } from './words';

/** Reads a time expression that starts at an index, or nothing. */
export type Read = (words: Words, from: number) => Parsed | undefined;

/** One way to name a time, and the words it may begin with. */
interface Rule {
	readonly read: Read;
	readonly digits?: boolean;
	readonly opens: (sense: Sense) => boolean;
}

/** Every way to name a time. All that fit the first word are tried; the longest wins, of equals the first in this list. */
const rules: readonly Rule[] = [
	{ read: clock, digits: true, opens: (sense) => isDay(sense) || isNumber(sense) || isRelation(sense) || isOne(sense, ['noon', 'midnight', 'midday']) },
	{ read: dayPart, digits: true, opens: (sense) => isDay(sense) || isRelation(sense) || isPartOfDay(sense) },
	{ read: numericDate, digits: true, opens: () => false },
	{ read: dayInDigits, digits: true, opens: () => false },
	{ read: holiday, opens: (sense) => sense.holiday === true || isRelation(sense) },
	{ read: calendarDate, digits: true, opens: (sense) => isDay(sense) || isNumber(sense) },
	{ read: relatedDate, opens: isRelation },
	{ read: dayOfMonth, digits: true, opens: (sense) => isNumber(sense) || isOne(sense, ['the']) },
	{ read: quarterOrHalf, digits: true, opens: (sense) => isNumber(sense) || isRelation(sense) || isOne(sense, ['fiscal', 'financial', 'latter']) },
	{ read: season, opens: (sense) => sense.season !== undefined || isRelation(sense) },
	{ read: decade, digits: true, opens: (sense) => sense.decade !== undefined || isOne(sense, ['the']) },
	{ read: century, digits: true, opens: (sense) => isNumber(sense) || isOne(sense, ['the']) },
	{ read: weekend, opens: isRelation },
	{ read: besideDay, digits: true, opens: (sense) => isDay(sense) || isNumber(sense) || isOne(sense, ['the', 'a']) },
	{ read: partBeside, opens: (sense) => isOne(sense, ['the']) },
	{ read: weekOf, opens: (sense) => isOne(sense, ['the']) },
	{ read: yearEnd, opens: (sense) => isOne(sense, ['year']) },
	{ read: yearPeriod, digits: true, opens: (sense) => isNumber(sense) || isOne(sense, ['the']) },
	{ read: bareYear, digits: true, opens: (sense) => isNumber(sense) || isOne(sense, ['the', 'fiscal']) },
	{ read: repeated, digits: true, opens: (sense) => sense.repeats !== undefined || isDay(sense) || isNumber(sense) || isOne(sense, ['every', 'each', 'once', 'twice']) },
	{ read: rate, opens: (sense) => isOne(sense, ['per']) },
	{ read: offset, digits: true, opens: (sense) => isAmount(sense) || sense.unit !== undefined },
	{ read: offsetAdjective, opens: (sense) => sense.unit !== undefined || isOne(sense, ['the', 'a']) },
	{ read: countedStretch, opens: isRelation },
	{ read: relatedUnit, opens: isRelation },
	{ read: duration, digits: true, opens: isAmount },
	{ read: uncounted, opens: (sense) => sense.unit !== undefined },
	{ read: longOrOld, opens: (sense) => sense.unit !== undefined },
	{ read: namedDay, opens: isDay },
	{ read: reference, opens: (sense) => isRelation(sense) || isOne(sense, ['now', 'presently', 'nowadays', 'recent', 'these', 'right', 'near', 'future', 'long', 'immediate']) },
];

/** The rules that may begin at an index; none for most words of a text. */
export function rulesAt(words: Words, index: number): readonly Read[] {
	const word = at(words, index);
	if (word.type === 'digits') {
		return numberMayOpen(words, index) ? digitRules : none;
	}
	if (word.type === 'mark') {
		return word.text === '\'' && at(words, index + 1).type === 'digits' ? apostropheRules : word.text === '[' ? bracketRules : none;
	}
	const { sense } = word;
	return sense.opens === true && (sense.alone === true || isKnown(words, index + 1)) ? rulesBySense().get(sense) ?? none
		: word.text === 'Q' || word.text === 'q' ? quarterRules : none;
}

/** Whether a modifier such as "early" or "about" may begin here. */
export function modifierMayOpen(words: Words, index: number): boolean {
	const { sense } = at(words, index);
	return sense.modifier === true && isKnown(words, index + 1);
}

const none: readonly Read[] = [];
const digitRules = rules.filter(({ digits }) => digits).map(({ read }) => read);
const apostropheRules: readonly Read[] = [decade];
const bracketRules: readonly Read[] = [offset, duration];
const quarterRules: readonly Read[] = [quarterOrHalf];

/** What follows "the", "last" or "about" has to be known to dates, or a number. */
function isKnown(words: Words, index: number): boolean {
	const word = at(words, index);
	return word.sense.key !== '' || word.type === 'digits' || (word.type === 'mark' && '-\'½'.includes(word.text) && word.text !== '');
}

/** A number is worth reading when it could be a year, or something known stands behind it. */
function numberMayOpen(words: Words, index: number): boolean {
	const next = at(words, index + 1);
	if (at(words, index).text.length === 4 || next.sense.key !== '') {
		return true;
	}
	return next.type === 'digits' ? isMark(words, index + 2, '/') : next.type === 'mark' && next.text !== '' && '-/.:,\'½'.includes(next.text);
}

function isDay({ weekday, month, key }: Sense): boolean {
	return weekday !== undefined || month !== undefined || ['today', 'yesterday', 'tomorrow', 'tonight'].includes(key);
}

function isNumber({ cardinal, ordinal, multiplier }: Sense): boolean {
	return cardinal !== undefined || ordinal !== undefined || multiplier !== undefined;
}

function isAmount(sense: Sense): boolean {
	return sense.cardinal !== undefined || sense.multiplier !== undefined || sense.vague === true || isOne(sense, amountWords);
}

const amountWords = ['a', 'an', 'the', 'all', 'some', 'only', 'just', 'another', 'half', 'couple', 'dozens', 'scores', 'hundreds', 'thousands'];

function isPartOfDay({ dayPart: part, key }: Sense): boolean {
	return part !== undefined || key === 'late' || key === 'early' || key === 'mid';
}

function isRelation({ key }: Sense): boolean {
	return key === 'the' || Object.hasOwn(relations, key);
}

function isOne({ key }: Sense, list: readonly string[]): boolean {
	return list.includes(key);
}

/** Worked out once for every word of the vocabulary, so that no rule is tried in vain on a long text. */
const rulesBySense = once((): ReadonlyMap<Sense, readonly Read[]> => new Map(
	[...new Set(lexicon.values())].map((sense) => [sense, rules.filter(({ opens }) => opens(sense)).map(({ read }) => read)]),
));
