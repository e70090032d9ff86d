import fc from 'fast-check';

/** What news is made of, and what breaks programs that read it. */
const pieces = [
	'Chase', 'Maj. Gen. ', 'Huang Xueping', 'President ', 'Ms ', 'de la Cruz', 'al-Zahrani', 'Ministry of Defense', 'the Pentagon', 'IAEA', '(WHO)', 'agency',
	'said', ' said on Wednesday', 'according to ', 'he ', 'told reporters', 'he said', ' that ', 'Wednesday', 'last week', 'January 2020', 'August 19', '2021-02-30',
	'two-day', 'the end of ', 'Sept. 3–5', 'monthly', '10 a.m.', '“', '”', '"', '\'', '‘', '’', '«', '»', '„', '’s', '\'90s', '[', ']', '(', ')', '…', '. ', ', ', ': ', '—', '-',
	' ', ' ', ' ', '\n', '\r\n', '\r', '\n\n', '\n\n', '\u00A0', '\u200B', '\u202E', '\uFEFF', '\u0301', '\u200D', '😀', '\uD83D', '\uDE00', '\u0000', '𝐀', 'İ', 'ß', '中', 'ל',
	' date 2021-09-30 Talks held\n\n', 'date 2021-02-30 X\n\n',
] as const;

/** Any text over those pieces. */
export const anyText: fc.Arbitrary<string> = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((words) => words.join(''));

/** A fixed seed, so that a failure is the same tomorrow; fast-check prints it with the counterexample. */
export const runs = { seed: 20_210_930, numRuns: 400 } as const;
