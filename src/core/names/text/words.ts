import { abbreviations } from '../../words/abbreviations';
import { countryNames } from '../../countryOf';
import { plainWords } from '../../words/plainWords';
import type { KnownWord, KnownWords } from './knownWords';
import { isApostrophe, isDigit, isPlainWordUnit, isUpper, isWordAt } from './letters';
import type { Shape } from './shape';

/** A word, number or mark as names are built of: "Biden-Harris", "U.S.", "J." and "Corp." are one word, a possessive ’s stands apart. */
export interface Word {
	readonly text: string;
	/** Counted from the start of the text that was scanned. */
	readonly start: number;
	readonly end: number;
	readonly shape: Shape;
	/** White space stands before it. */
	readonly spaced: boolean;
	/** It opens a sentence, a line or a quotation, so that its capital may mean nothing. */
	readonly opens: boolean;
	/** What it is wherever it stands; its text and shape are repeated above, since they are asked for everywhere. */
	readonly known: KnownWord;
}

/** The words of a text, in one pass. */
export function wordsOf(text: string, known: KnownWords): readonly Word[] {
	const words: Word[] = [];
	let opens = true;
	let from = 0;
	for (let at = 0; at < text.length;) {
		const sort = sortAt(text, at);
		if (sort === 'space') {
			opens ||= text.charCodeAt(at) === 10;
			at++;
			continue;
		}
		const end = sort === 'mark' ? at + unitsAt(text, at) : endOfWord(text, at);
		const form = known.of(text.slice(at, end));
		opens ||= at > from && closing.test(words.at(-1)?.text ?? '') && plainWords.has(form.lower);
		words.push({ text: form.text, start: at, end, shape: form.shape, spaced: at > from, opens, known: form });
		opens = form.shape === 'mark' && (opening.has(form.text) || (opens && transparent.has(form.text)));
		at = end;
		from = end;
	}
	return words;
}

// A stop that shortens and ends the sentence at once: "Norvale Corp. Later it".
const closing = /^(?:Corp|Inc|Ltd|Co|Bros|Jr|Sr)\.$/;

/** After these a capital may mean nothing. */
const opening = new Set(['.', '!', '?', '…', ':', '“', '"', '„', '«', '•', '*', '—']);

/** These neither open nor close a sentence. */
const transparent = new Set(['(', '[', '‘', '\'', '”', '’', ')', ']', '-', '–']);

type Sort = 'space' | 'word' | 'mark';

const space = 32;
const fullStop = 46;
const hyphen = 45;
const ampersand = 38;
const plus = 43;

function sortAt(text: string, at: number): Sort {
	const unit = text.charCodeAt(at);
	if (unit < 128) {
		return isPlainWordUnit(unit) ? 'word' : unit <= space ? 'space' : isPossessive(text, at) ? 'word' : 'mark';
	}
	if (unit === 0xA0 || (unit >= 0x2000 && unit <= 0x200B) || unit === 0x2028 || unit === 0x2029 || unit === 0x3000 || unit === 0xFEFF) {
		return 'space';
	}
	return isWordAt(text, at) || isPossessive(text, at) ? 'word' : 'mark';
}

function unitsAt(text: string, at: number): number {
	return (text.codePointAt(at) ?? 0) > 0xFFFF ? 2 : 1;
}

/** "’s" and "'S" that end their word. */
function isPossessive(text: string, at: number): boolean {
	const next = text.charCodeAt(at + 1);
	return isApostrophe(text.charCodeAt(at)) && (next === 115 || next === 83) && at > 0 && !isWordAt(text, at + 2) && isWordAt(text, at - 1);
}

const longest = 200;

function endOfWord(text: string, at: number): number {
	if (isPossessive(text, at)) {
		return at + 2;
	}
	const end = endOfLetters(text, at);
	if (text.charCodeAt(end) === plus) {
		return isNameWithPlus(text, at, end) ? end + 1 : end;
	}
	if (text.charCodeAt(end) !== fullStop) {
		return end;
	}
	return endOfInitials(text, at, end) ?? (isShortened(text.slice(at, end)) ? end + 1 : end);
}

/** "Disney+", "M+": the mark belongs to the name; in "A+B" it adds. */
function isNameWithPlus(text: string, at: number, end: number): boolean {
	return isUpper(text.slice(at, end)) && !isWordAt(text, end + 1) && text.charCodeAt(end + 1) !== plus;
}

function endOfLetters(text: string, at: number): number {
	let end = at;
	while (end < text.length && end - at < longest) {
		if (isWordAt(text, end)) {
			end += unitsAt(text, end);
		} else if (holdsTogether(text, at, end)) {
			end++;
		} else {
			break;
		}
	}
	return end;
}

/** An apostrophe, a hyphen or an ampersand inside a word: "O’Brien", "Jean-Marc", "AT&T"; a decimal mark inside a number. */
function holdsTogether(text: string, at: number, end: number): boolean {
	const unit = text.charCodeAt(end);
	if (end === at || !isWordAt(text, end + 1)) {
		return false;
	}
	if (isApostrophe(unit)) {
		return !isPossessive(text, end);
	}
	if (unit === hyphen || unit === 0x2010 || unit === 0x2011) {
		return !partsAtHyphen(text, at, end) && !(end - at > 1 && opensInitials(text, end + 1));
	}
	return unit === ampersand || ((unit === fullStop || unit === 44) && isDigit(text.charCodeAt(end - 1)) && isDigit(text.charCodeAt(end + 1)));
}

// What follows a name and its hyphen without belonging to it: "Beijing-based", "US-led". Shorter than six letters it must be one of these,
// because "Jong-un" and "Jae-in" are names.
const plainTails = new Set('led run era born held made like wide old long only pro owned style level based area size free ever rich poor bound right left held wing time day year term aged high own held turned'.split(' '));

/** Prefixes that a name may begin with: "Co-operation", "Anti-trust". */
const prefixes = new Set(['Co', 'Re', 'Non', 'Anti', 'Pre', 'Post', 'Pro', 'Inter', 'Multi', 'Sub', 'Counter', 'Trans', 'Semi', 'Ex', 'Vice', 'Self', 'Cross', 'Micro', 'Mid']);

/** "US-PRC" is two names, "Beijing-based" one and a word; "Jean-Marc", "Guinea-Bissau" and "well-known" are one word each. */
function partsAtHyphen(text: string, at: number, hyphenAt: number): boolean {
	const head = text.slice(at, hyphenAt);
	if (!isUpper(head) || prefixes.has(head)) {
		return false;
	}
	let end = hyphenAt + 1;
	while (end < text.length && end - hyphenAt < longest && isWordAt(text, end)) {
		end++;
	}
	const tail = text.slice(hyphenAt + 1, end);
	if (countryNames.has(`${head}-${tail}`)) {
		return false;
	}
	return isUpper(tail) ? countryNames.has(head) && countryNames.has(tail) : (tail.length > 5 && !isDigit(tail.charCodeAt(0))) || plainTails.has(tail);
}

/** "non-U.S.": initials behind a hyphen are a word of their own, those of a state behind a party’s letter, "D-N.Y.", apart. */
function opensInitials(text: string, at: number): boolean {
	return text.charCodeAt(at + 1) === fullStop && text.charCodeAt(at + 3) === fullStop && isUpper(text.charAt(at)) && isUpper(text.charAt(at + 2));
}

/** "J." and "U.S.": the end of a row of single capitals with full stops. */
function endOfInitials(text: string, at: number, end: number): number | undefined {
	if (end - at !== 1 || !isUpper(text.slice(at, end))) {
		return undefined;
	}
	let stop = end + 1;
	while (stop - at < 16 && isWordAt(text, stop) && text.charCodeAt(stop + 1) === fullStop && isUpper(text.charAt(stop))) {
		stop += 2;
	}
	return stop;
}

/** "Corp", "Gen" and "Jr" take their full stop along. */
function isShortened(word: string): boolean {
	return word.length < 6 && isUpper(word) && word !== 'No' && abbreviations.has(word.toLowerCase());
}
