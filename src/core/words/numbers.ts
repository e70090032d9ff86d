/** Cardinal numerals below a hundred, in lower case. */
export const cardinals: Readonly<Record<string, number>> = {
	zero: 0, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10,
	eleven: 11, twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19,
	twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90,
};

/** Words that multiply what stands before them. */
export const multipliers: Readonly<Record<string, number>> = { dozen: 12, hundred: 100, thousand: 1000, million: 1_000_000 };

/** Ordinal numerals, in lower case; "twenty-first" is put together from both lists. */
export const ordinals: Readonly<Record<string, number>> = {
	first: 1, second: 2, third: 3, fourth: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, ninth: 9, tenth: 10,
	eleventh: 11, twelfth: 12, thirteenth: 13, fourteenth: 14, fifteenth: 15, sixteenth: 16, seventeenth: 17,
	eighteenth: 18, nineteenth: 19, twentieth: 20, thirtieth: 30,
};

/** Decades as words: "the nineties". */
export const decadeWords: Readonly<Record<string, number>> = {
	twenties: 20, thirties: 30, forties: 40, fifties: 50, sixties: 60, seventies: 70, eighties: 80, nineties: 90,
};

/** Amounts that are not counted: "several weeks", "many years". */
export const vagueAmounts: readonly string[] = ['several', 'few', 'many', 'some', 'countless', 'numerous', 'multiple', 'various'];

/** Adjectives that may stand between a number and its unit and change nothing: "two full days", "three consecutive weeks". */
export const fillersBeforeUnits: readonly string[] = [
	'more', 'full', 'additional', 'whole', 'straight', 'consecutive', 'long', 'short', 'trading', 'working', 'business', 'calendar',
	'extra', 'entire', 'further', 'solid', 'other', 'bloody', 'successive', 'remaining', 'previous', 'school', 'light',
];
