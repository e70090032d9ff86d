/** TIMEX3's four seasons. */
export type Season = 'SP' | 'SU' | 'FA' | 'WI';

export const seasons: Readonly<Record<string, Season>> = {
	spring: 'SP', springtime: 'SP', summer: 'SU', summertime: 'SU', autumn: 'FA', fall: 'FA', winter: 'WI', wintertime: 'WI',
	summers: 'SU', winters: 'WI',
};

/** Months of the northern seasons as weather services count them; winter runs into the next year. */
export const seasonMonths: Readonly<Record<Season, readonly [first: number, last: number]>> = {
	SP: [3, 5], SU: [6, 8], FA: [9, 11], WI: [12, 2],
};
