import { lexicon, mayBeKnown, noSense, type Sense } from './lexicon';

/** A run of letters, a run of digits or one mark of a block; offsets count from the block's start. */
export interface Word {
	readonly start: number;
	readonly end: number;
	readonly type: 'letters' | 'digits' | 'mark';
	readonly text: string;
	readonly sense: Sense;
	/** Nothing stands between this and what comes before it: the s of "1980s", the hyphen of "two-day". */
	readonly glued: boolean;
}

export type Words = readonly Word[];

/** What stands before the first and after the last word. */
export const nothing: Word = { start: 0, end: 0, type: 'mark', text: '', sense: noSense, glued: false };

/** The block cut into words, in one pass over its characters. */
export function wordsOf(text: string): Words {
	const found: Word[] = [];
	let at = 0;
	let before = -1;
	while (at < text.length) {
		const unit = text.charCodeAt(at);
		if (isSpace(unit)) {
			at++;
			continue;
		}
		const start = at;
		const type = isDigit(unit) ? 'digits' : isLetter(unit) ? 'letters' : 'mark';
		at = type === 'mark' ? at + 1 : endOfRun(text, at + 1, type);
		const word = type === 'mark' ? markText(unit) : text.slice(start, at);
		const sense = type === 'letters' && mayBeKnown(unit, at - start) ? lexicon.get(word) ?? noSense : noSense;
		found.push({ start, end: at, type, text: word, sense, glued: start === before });
		before = at;
	}
	return found;
}

/** The word at an index, or nothing. */
export function at(words: Words, index: number): Word {
	// An index outside is asked for often, and an array answers it far more slowly than this comparison.
	return index >= 0 && index < words.length ? words[index] ?? nothing : nothing;
}

/** The lower-case form of a word that dates know, else empty. */
export function key(words: Words, index: number): string {
	return at(words, index).sense.key;
}

/** Whether this is the mark; dashes of all lengths count as "-" and both apostrophes as "'". */
export function isMark(words: Words, index: number, mark: string): boolean {
	const word = at(words, index);
	return word.type === 'mark' && word.text === mark;
}

/** The index after a glued or free hyphen, else the same index. */
export function pastHyphen(words: Words, index: number): number {
	return isMark(words, index, '-') && at(words, index).glued && at(words, index + 1).glued ? index + 1 : index;
}

/** Whether a word starts with a capital letter. */
export function isCapitalised(word: Word): boolean {
	const unit = word.text.charCodeAt(0);
	return word.type === 'letters' && ((unit >= 65 && unit <= 90) || (unit > 127 && word.text.slice(0, 1) !== word.text.slice(0, 1).toLowerCase()));
}

/** Whether a sentence, a heading or a quotation begins with this word. */
export function beginsSentence(words: Words, index: number): boolean {
	const before = at(words, index - 1);
	return before === nothing || (before.type === 'mark' && sentenceEdges.includes(before.text));
}

const sentenceEdges = '.!?:;"“”‘([—_';

function endOfRun(text: string, from: number, type: 'letters' | 'digits'): number {
	let end = from;
	while (end < text.length) {
		const unit = text.charCodeAt(end);
		if (type === 'digits' ? !isDigit(unit) : !isLetter(unit)) {
			break;
		}
		end++;
	}
	return end;
}

function isDigit(unit: number): boolean {
	return unit >= 48 && unit <= 57;
}

function isSpace(unit: number): boolean {
	return unit === 32 || (unit >= 9 && unit <= 13) || unit === 160 || (unit >= 0x2000 && unit <= 0x200B)
		|| unit === 0x202F || unit === 0x3000;
}

/** ASCII letters, and beyond ASCII everything but the marks of Latin-1 and of general punctuation. */
function isLetter(unit: number): boolean {
	if (unit < 128) {
		return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90);
	}
	return unit >= 0xC0 && !(unit >= 0x2000 && unit <= 0x206F) && !(unit >= 0x3000 && unit <= 0x303F);
}

function markText(unit: number): string {
	if (unit === 0x2019 || unit === 0x2018) {
		return '\'';
	}
	return unit >= 0x2010 && unit <= 0x2013 ? '-' : String.fromCharCode(unit);
}
