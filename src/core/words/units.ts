/** Units of time as TIMEX3 writes them in a period; `clock` ones stand behind a T. Decades and centuries are counted in years. */
export interface TimeUnit {
	readonly name: UnitName;
	/** "D" in P2D. */
	readonly letter: string;
	/** How many of the letter's unit one of these is: a fortnight is P2W, a decade P10Y. */
	readonly times: number;
	readonly clock: boolean;
}

export type UnitName =
	'second' | 'minute' | 'hour' | 'day' | 'week' | 'fortnight' | 'month' | 'quarter' | 'year' | 'decade' | 'century' | 'millennium';

function unit(name: UnitName, letter: string, times = 1): TimeUnit {
	return { name, letter, times, clock: name === 'second' || name === 'minute' || name === 'hour' };
}

export const units: Readonly<Record<UnitName, TimeUnit>> = {
	second: unit('second', 'S'), minute: unit('minute', 'M'), hour: unit('hour', 'H'),
	day: unit('day', 'D'), week: unit('week', 'W'), fortnight: unit('fortnight', 'W', 2),
	month: unit('month', 'M'), quarter: unit('quarter', 'M', 3), year: unit('year', 'Y'),
	decade: unit('decade', 'Y', 10), century: unit('century', 'Y', 100), millennium: unit('millennium', 'Y', 1000),
};

/** The words for a unit, singular and plural, in lower case. */
export const unitWords: Readonly<Record<string, { readonly unit: UnitName; readonly plural: boolean }>> = {
	second: { unit: 'second', plural: false }, seconds: { unit: 'second', plural: true },
	minute: { unit: 'minute', plural: false }, minutes: { unit: 'minute', plural: true },
	hour: { unit: 'hour', plural: false }, hours: { unit: 'hour', plural: true }, hrs: { unit: 'hour', plural: true },
	day: { unit: 'day', plural: false }, days: { unit: 'day', plural: true },
	week: { unit: 'week', plural: false }, weeks: { unit: 'week', plural: true },
	fortnight: { unit: 'fortnight', plural: false }, fortnights: { unit: 'fortnight', plural: true },
	month: { unit: 'month', plural: false }, months: { unit: 'month', plural: true },
	quarter: { unit: 'quarter', plural: false }, quarters: { unit: 'quarter', plural: true },
	year: { unit: 'year', plural: false }, years: { unit: 'year', plural: true },
	decade: { unit: 'decade', plural: false }, decades: { unit: 'decade', plural: true },
	century: { unit: 'century', plural: false }, centuries: { unit: 'century', plural: true },
	millennium: { unit: 'millennium', plural: false }, millennia: { unit: 'millennium', plural: true },
};

/** Adverbs and adjectives of repetition. Source: TIMEX3 annotation guidelines, section on sets. */
export const repetitions: Readonly<Record<string, string>> = {
	hourly: 'PT1H', daily: 'P1D', nightly: 'P1D', weekly: 'P1W', fortnightly: 'P2W', monthly: 'P1M', bimonthly: 'P2M',
	quarterly: 'P3M', yearly: 'P1Y', annually: 'P1Y', biennially: 'P2Y',
};
