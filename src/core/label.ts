/** A name in an outline or a list: one line, nothing hidden in it, never empty, at most 120 characters. */
export function label(foreign: string, otherwise: string): string {
	return shortened(plain(foreign), longestLabel) || otherwise;
}

const longestLabel = 120;

/** One line of foreign text without anything that hides or reorders it: "a\u202Eb\nc" becomes "ab c". */
export function plain(foreign: string): string {
	return foreign
		.replace(bidiControls, '')
		.replace(/\s/g, ' ')
		.replace(/ {2,}/g, ' ')
		.replace(controls, '\uFFFD')
		.replace(loneSurrogates, '\uFFFD')
		.trim();
}

/** The beginning of `words`, cut between words where one ends near, with "…" for what is left out. */
export function shortened(words: string, most: number): string {
	if (words.length <= most) {
		return words;
	}
	const cut = wholeCodePoints(words.slice(0, most - 1));
	const gap = cut.lastIndexOf(' ');
	return `${gap > most / 2 ? cut.slice(0, gap) : cut}…`;
}

/** A cut may have left half of a character that takes two units. */
function wholeCodePoints(cut: string): string {
	return /[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut;
}

// Marks, embeddings, overrides and isolates of the bidirectional algorithm.
const bidiControls = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

const controls = /[\u0000-\u0008\u000E-\u001F\u007F-\u009F\uFFF9-\uFFFB]/g;

const loneSurrogates = /\p{Surrogate}/gu;
