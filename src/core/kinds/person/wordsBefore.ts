import { abbreviations } from '../../words/abbreviations';
import { honorifics, ranks } from '../../words/titles';

// The words that stand before a name, among which its title is looked for.

export interface Word {
	readonly start: number;
	readonly end: number;
	/** Lower case, without a closing full stop, "ex-" or "then-". */
	readonly plain: string;
	readonly text: string;
}

/** No title is longer: "former deputy assistant secretary of defense for international security affairs". */
const reach = 120;

/** The unbroken run of words up to `end`; any mark but a hyphen ends it. */
export function wordsBefore(text: string, end: number): readonly Word[] {
	const from = Math.max(0, end - reach);
	const before = text.slice(from, end);
	const words: Word[] = [];
	for (const match of before.matchAll(/(?<word>[\p{L}\p{M}\d][\p{L}\p{M}\d.’'-]{0,60})|(?<initials>\((?:\p{Lu}[\p{L}-]{1,9}|[Rr]e?td\.?)\))|[^\s]/gu)) {
		const { word, initials } = match.groups ?? {};
		if (initials !== undefined && words.length > 0) {
			continue; // "the Green Harbour Party (GHP) leader", "Maj Gen (retd)"
		}
		if (word === undefined || endsSentence(word)) {
			words.length = 0;
			continue;
		}
		words.push({ start: from + match.index, end: from + match.index + word.length, plain: plainOf(word), text: word });
	}
	const last = words.at(-1);
	return last && before.slice(last.end - from).trim() === '' ? words : [];
}

/** "the columnist." before "Anna Braghetti" is of another sentence, and so is "9 pm."; "Gen." and "U.S." are not. */
function endsSentence(word: string): boolean {
	return /^[ap]\.?m\.?$/.test(word) || /^[\p{L}\p{M}’'-]{3,}\.$/u.test(word) && !abbreviations.has(plainOf(word)) && !ranks.has(plainOf(word)) && !honorifics.has(plainOf(word));
}

export function plainOf(text: string): string {
	return text.toLowerCase().replace(/\.$/, '').replace(/^(?:ex|then)-/, '');
}
