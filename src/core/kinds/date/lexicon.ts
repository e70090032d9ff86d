import { dayParts, zones, type DayPart } from '../../words/dayparts';
import { holidays } from '../../words/holidays';
import { ambiguousMonths, months, shortMonths } from '../../words/months';
import { cardinals, decadeWords, fillersBeforeUnits, multipliers, ordinals, vagueAmounts } from '../../words/numbers';
import { seasons, type Season } from '../../words/seasons';
import { repetitions, unitWords, type UnitName } from '../../words/units';
import { shortWeekdays, weekdays } from '../../words/weekdays';

/** What a word may mean for a date. One word may mean several things: "second" is a unit and an ordinal. */
export interface Sense {
	/** The word in lower case; empty for words that mean nothing to dates. */
	readonly key: string;
	month?: number | undefined;
	weekday?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | undefined;
	/** "Sept", "Tues": trusted only with a full stop or beside a number. */
	short?: boolean | undefined;
	/** "May", "March": a neighbour has to speak for the month. */
	ambiguous?: boolean | undefined;
	unit?: UnitName | undefined;
	plural?: boolean | undefined;
	cardinal?: number | undefined;
	multiplier?: number | undefined;
	ordinal?: number | undefined;
	decade?: number | undefined;
	season?: Season | undefined;
	dayPart?: DayPart | undefined;
	zone?: boolean | undefined;
	vague?: boolean | undefined;
	filler?: boolean | undefined;
	/** TIMEX3 period of "monthly". */
	repeats?: string | undefined;
	/** A holiday's name may begin here. */
	holiday?: boolean | undefined;
	/** A time expression may begin here. */
	opens?: boolean | undefined;
	/** It may be a time expression by itself; others need something known behind them. */
	alone?: boolean | undefined;
	/** "early", "about", "the" (end of): a modified expression may begin here. */
	modifier?: boolean | undefined;
}

export const noSense: Sense = sense({ key: '' });

/** Every sense has all fields in one order, set or not: the engine reads objects of one shape several times faster than of many. */
function sense(meaning: Sense): Sense {
	const { key, month, weekday, short, ambiguous, unit, plural, cardinal, multiplier, ordinal, decade, season } = meaning;
	const { dayPart, zone, vague, filler, repeats, holiday, opens, alone, modifier } = meaning;
	return {
		key, month, weekday, short, ambiguous, unit, plural, cardinal, multiplier, ordinal, decade, season,
		dayPart, zone, vague, filler, repeats, holiday, opens, alone, modifier,
	};
}

/** Words that matter around dates without meaning a time themselves. */
const functionWords = [
	'in', 'on', 'at', 'of', 'by', 'since', 'until', 'till', 'from', 'to', 'through', 'throughout', 'between', 'and', 'or', 'before', 'after',
	'during', 'for', 'within', 'into', 'per', 'as', 'than', 'then', 'least', 'most', 'much', 'many', 'its', 'his', 'their', 'her', 'old', 'long', 'half',
	'st', 'nd', 'rd', 'th', 's', 'am', 'pm', 'a', 'p', 'm', 'o', 'clock', 'bc', 'ad', 'bce', 'ce', 'b', 'c', 'd', 'e', 'ago', 'back',
	'hence', 'date', 'period', 'term', 'point', 'moment', 'present', 'time', 'times', 'old', 'way', 'part', 'hours', 'fiscal', 'financial',
	'calendar', 'full', 'previously', 'is', 'local', 'so', 'around', 'afterward', 'afterwards', 'prior', 'weekend', 'close', 'onset', 'midst', 'outset', 'very', 'distant', 'foreseeable', 'days', 'financial',
];

/** Words that may open an expression besides months, weekdays, numbers, seasons and units. */
const openers = [
	'the', 'a', 'an', 'this', 'that', 'these', 'last', 'next', 'past', 'previous', 'following', 'coming', 'upcoming', 'same', 'current', 'latest',
	'recent', 'preceding', 'ensuing', 'subsequent', 'succeeding', 'prior', 'each', 'every', 'all', 'once', 'twice', 'couple', 'half', 'right', 'just',
	'some', 'only', 'fiscal', 'financial', 'per', 'another', 'dozens', 'scores', 'hundreds', 'thousands', 'latter', 'immediate', 'near', 'long',
	'early', 'late', 'mid',
];

/** Openers that are a time by themselves. */
const loners = ['now', 'today', 'yesterday', 'tomorrow', 'tonight', 'nowadays', 'presently', 'noon', 'midnight', 'future'];

/** Words that put an edge or a bound on the expression behind them. */
const modifiers = [
	'the', 'early', 'earlier', 'late', 'later', 'mid', 'end', 'start', 'beginning', 'middle', 'about', 'around', 'nearly', 'almost', 'roughly',
	'approximately', 'more', 'less', 'over', 'under', 'up', 'at', 'no', 'not', 'some', 'latter', 'final', 'close', 'onset', 'midst', 'outset', 'very',
];

/**
 * Words by their spelling in text: in lower case, capitalised and in capitals, so that the scan of an article
 * never has to fold case.
 */
export const lexicon: ReadonlyMap<string, Sense> = spelled(senses());

/** For each first unit below 128, a bit for each length that a word of the lexicon has. */
const lengths = lengthsOf(lexicon.keys());

function lengthsOf(words: Iterable<string>): Uint32Array {
	const found = new Uint32Array(128);
	for (const word of words) {
		const unit = word.charCodeAt(0);
		found[unit] = (found[unit] ?? 0) | (1 << Math.min(word.length, 31));
	}
	return found;
}

/** Whether the lexicon may have a word with this first unit and of this length, which tells most apart without a look-up. */
export function mayBeKnown(unit: number, length: number): boolean {
	return unit >= 128 || (((lengths[unit] ?? 0) >> Math.min(length, 31)) & 1) === 1;
}

function senses(): Map<string, Sense> {
	const found = new Map<string, Sense>();
	const add = (key: string, meaning: Omit<Sense, 'key'>): void => {
		found.set(key, sense({ ...(found.get(key) ?? { key }), ...meaning }));
	};
	functionWords.forEach((word) => { add(word, {}); });
	openers.forEach((word) => { add(word, { opens: true }); });
	loners.forEach((word) => { add(word, { opens: true, alone: true }); });
	modifiers.forEach((word) => { add(word, { opens: true, modifier: true }); });
	each(months, (word, month) => { add(word, { month, opens: true, alone: true, ambiguous: ambiguousMonths.has(word) }); });
	each(shortMonths, (word, month) => { add(word, { month, opens: true, alone: true, short: true }); });
	each(weekdays, (word, weekday) => { add(word, { weekday, opens: true, alone: true }); add(`${word}s`, { weekday, plural: true, opens: true, alone: true }); });
	each(shortWeekdays, (word, weekday) => { add(word, { weekday, opens: true, alone: true, short: true }); });
	each(unitWords, (word, { unit, plural }) => { add(word, { unit, plural, opens: true, alone: true }); });
	each(cardinals, (word, cardinal) => { add(word, { cardinal, opens: true }); });
	each(multipliers, (word, multiplier) => { add(word, { multiplier, opens: true }); });
	each(ordinals, (word, ordinal) => { add(word, { ordinal, opens: true }); });
	each(decadeWords, (word, decade) => { add(word, { decade, opens: true, alone: true }); });
	each(seasons, (word, season) => { add(word, { season, opens: true, alone: true }); });
	each(dayParts, (word, dayPart) => { add(word, { dayPart, opens: true, alone: true }); });
	each(repetitions, (word, repeats) => { add(word, { repeats, opens: true, alone: true }); });
	zones.forEach((word) => { add(word, { zone: true }); });
	vagueAmounts.forEach((word) => { add(word, { vague: true, opens: true }); });
	fillersBeforeUnits.forEach((word) => { add(word, { filler: true }); });
	Object.keys(holidays).forEach((name) => { add(firstWord(name), { holiday: true, opens: true, alone: true }); });
	return found;
}

function spelled(found: Map<string, Sense>): Map<string, Sense> {
	const all = new Map<string, Sense>();
	for (const [word, sense] of found) {
		all.set(word.toUpperCase(), sense);
		all.set(word.slice(0, 1).toUpperCase() + word.slice(1), sense);
		all.set(word, sense);
	}
	// A pronoun and a modal verb are far commoner than the zone and the month in these spellings.
	all.delete('IST');
	return all;
}

function each<T>(list: Readonly<Record<string, T>>, use: (word: string, value: T) => void): void {
	Object.entries(list).forEach(([word, value]) => { use(word, value); });
}

function firstWord(name: string): string {
	return /^[a-z]+/.exec(name)?.[0] ?? name;
}
