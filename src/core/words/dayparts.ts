/** TIMEX3's parts of a day. */
export type DayPart = 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT';

export const dayParts: Readonly<Record<string, DayPart>> = {
	morning: 'MO', mornings: 'MO', dawn: 'MO', daybreak: 'MO', sunrise: 'MO', afternoon: 'AF', afternoons: 'AF',
	evening: 'EV', evenings: 'EV', dusk: 'EV', sunset: 'EV', sundown: 'EV', night: 'NI', nights: 'NI', nighttime: 'NI', daytime: 'DT',
	midday: 'MI', lunchtime: 'MI',
};

/** Time zones as newspapers name them, in lower case. Source: IANA's tz database abbreviations. */
export const zones: readonly string[] = [
	'gmt', 'utc', 'est', 'edt', 'et', 'cst', 'cdt', 'ct', 'mst', 'mdt', 'mt', 'pst', 'pdt', 'pt', 'akst', 'akdt', 'hst', 'bst', 'ist',
	'cet', 'cest', 'eet', 'eest', 'msk', 'jst', 'kst', 'hkt', 'sgt', 'aest', 'aedt', 'acst', 'awst', 'nzst', 'nzdt', 'wib', 'pkt',
];
