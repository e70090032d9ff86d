/** Pieces that, repeated, make patterns run back and forth: unclosed marks, endless words, near-misses of every kind. */
export const hostile: readonly string[] = [
	'“', '”', '"', '\'', '‘', '’', '«', '(', '[', '.', '…', ',', '-', '—', 'a', 'A', 'A ', 'a ', '1', '1 ', '1.', 'A.', 'A. ', 'A.B.', 'Jr. ', 'Mr. ', 'Gen. ', 'Aa ', 'Aa-', 'Aa’',
	'of ', 'of the ', 'the ', 'and ', 'Ministry of ', 'Ministry of the ', 'Department for ', 'the former ', 'deputy ', 'de la ', 'al-', 'O’', 'US ', 'U.S. ',
	'said ', 'he said, ', '“a” ', '“A.” ', '"a" ', 'according to ', 'who ', 'that ', ', who ', 'January ', 'last ', 'the end of ', '2021-', '2021-09-', '10:', 'two ', 'two-', 'week ', 'on Wednesday ',
	'\n', '\n\n', '\n\n“', '\r', ' ', '\t', '\u00A0', '\u0301', '\u200D', '😀', '\uD83D', '\u0000', '中', 'Aa Bb ', 'Aa Bb, ', 'Aa (AB) ', 'Aa Bb said “c”. ', 'SMITH: ', '\n\nSMITH: a', '[a] ',
];

/** A text of one piece again and again, under a header. */
export function hostileText(piece: string, size: number): string {
	return `date 2021-09-30 Hostile\n\nOn Monday ${piece.repeat(Math.ceil(size / piece.length))}`;
}
