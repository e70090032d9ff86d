/**
 * Holidays whose day can be computed. `fixed`: month and day. `nth`: the nth weekday of a month, -1 for the last.
 * `easter`: days from Western Easter Sunday. Source: US Code title 5 §6103, the Banking and Financial Dealings Act 1971
 * and the churches' calendars.
 */
export type HolidayRule =
	| { readonly by: 'fixed'; readonly month: number; readonly day: number }
	| { readonly by: 'nth'; readonly nth: number; readonly weekday: number; readonly month: number; readonly plus?: number }
	| { readonly by: 'easter'; readonly plus: number };

function fixed(month: number, day: number): HolidayRule {
	return { by: 'fixed', month, day };
}

function nth(which: number, weekday: number, month: number, plus = 0): HolidayRule {
	return { by: 'nth', nth: which, weekday, month, plus };
}

function easter(plus: number): HolidayRule {
	return { by: 'easter', plus };
}

/** Names in lower case, words parted by one blank, apostrophes straight. */
export const holidays: Readonly<Record<string, HolidayRule>> = {
	'new year\'s day': fixed(1, 1), 'new year\'s eve': fixed(12, 31), 'new year\'s': fixed(1, 1), 'epiphany': fixed(1, 6),
	'groundhog day': fixed(2, 2), 'valentine\'s day': fixed(2, 14), 'st. valentine\'s day': fixed(2, 14),
	'international women\'s day': fixed(3, 8), 'st. patrick\'s day': fixed(3, 17), 'april fools\' day': fixed(4, 1),
	'april fool\'s day': fixed(4, 1), 'earth day': fixed(4, 22), 'anzac day': fixed(4, 25), 'may day': fixed(5, 1),
	'cinco de mayo': fixed(5, 5), 'juneteenth': fixed(6, 19), 'canada day': fixed(7, 1), 'bastille day': fixed(7, 14),
	'fourth of july': fixed(7, 4), 'july fourth': fixed(7, 4), 'halloween': fixed(10, 31), 'all saints\' day': fixed(11, 1),
	'all souls\' day': fixed(11, 2), 'guy fawkes night': fixed(11, 5), 'armistice day': fixed(11, 11), 'veterans day': fixed(11, 11),
	'christmas': fixed(12, 25), 'christmas day': fixed(12, 25), 'christmas eve': fixed(12, 24), 'boxing day': fixed(12, 26),
	'martin luther king day': nth(3, 1, 1), 'martin luther king jr. day': nth(3, 1, 1), 'presidents day': nth(3, 1, 2),
	'presidents\' day': nth(3, 1, 2), 'memorial day': nth(-1, 1, 5), 'mother\'s day': nth(2, 7, 5), 'father\'s day': nth(3, 7, 6),
	'labor day': nth(1, 1, 9), 'columbus day': nth(2, 1, 10), 'thanksgiving': nth(4, 4, 11), 'thanksgiving day': nth(4, 4, 11),
	'black friday': nth(4, 4, 11, 1), 'cyber monday': nth(4, 4, 11, 4), 'election day': nth(1, 1, 11, 1),
	'mardi gras': easter(-47), 'shrove tuesday': easter(-47), 'ash wednesday': easter(-46), 'palm sunday': easter(-7),
	'maundy thursday': easter(-3), 'holy thursday': easter(-3), 'good friday': easter(-2), 'holy saturday': easter(-1),
	'easter': easter(0), 'easter sunday': easter(0), 'easter monday': easter(1), 'ascension day': easter(39),
	'pentecost': easter(49), 'whit sunday': easter(49), 'whit monday': easter(50), 'corpus christi': easter(60),
};

/** Days of a year that news calls by their digits alone: "9/11". */
export const daysByDigits: Readonly<Record<string, string>> = { '9/11': '2001-09-11' };
