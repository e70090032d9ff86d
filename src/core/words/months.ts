/** Month names in lower case, with the abbreviations of the AP, Reuters and Guardian stylebooks. */
export const months: Readonly<Record<string, number>> = {
	january: 1, february: 2, march: 3, april: 4, may: 5, june: 6,
	july: 7, august: 8, september: 9, october: 10, november: 11, december: 12,
};

/** Written with or without a full stop; alone they are too short to be trusted. */
export const shortMonths: Readonly<Record<string, number>> = {
	jan: 1, feb: 2, mar: 3, apr: 4, jun: 6, jul: 7, aug: 8, sep: 9, sept: 9, oct: 10, nov: 11, dec: 12,
};

/** Months that are a verb or a person's name as well, so that a neighbour has to speak for the month. */
export const ambiguousMonths: ReadonlySet<string> = new Set(['march', 'may', 'april', 'june', 'august']);
