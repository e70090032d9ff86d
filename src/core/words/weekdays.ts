/** Weekday names in lower case; Monday is 1, as ISO 8601 counts. */
export const weekdays: Readonly<Record<string, 1 | 2 | 3 | 4 | 5 | 6 | 7>> = {
	monday: 1, tuesday: 2, wednesday: 3, thursday: 4, friday: 5, saturday: 6, sunday: 7,
};

/** Abbreviations, trusted only with a full stop or before a date. */
export const shortWeekdays: typeof weekdays = {
	mon: 1, tue: 2, tues: 2, wed: 3, weds: 3, thu: 4, thur: 4, thurs: 4, fri: 5, sat: 6, sun: 7,
};
