import { isApostrophe, isDigit, isUpper, isWordAt } from './letters';

/** capital: "Chase", "McDonald" · capitals: "US", "NATO" · initial: "J.", "U.S." · possessive: "’s". */
export type Shape = 'mark' | 'number' | 'lower' | 'capital' | 'capitals' | 'initial' | 'possessive';

/** What a word, a number or a mark looks like by itself. */
export function shapeOf(word: string): Shape {
	if (!isWordAt(word, 0)) {
		return word.length === 2 && isApostrophe(word.charCodeAt(0)) ? 'possessive' : 'mark';
	}
	if (!isUpper(word)) {
		if (/^(?:al|el|ad|as|ash|an|ar|at|az|ul|d|l)[-’']\p{Lu}/u.test(word)) {
			return 'capital'; // "al-Nadir", "d’Estaing"
		}
		return isDigit(word.charCodeAt(0)) ? 'number' : 'lower';
	}
	if (/^\p{Lu}{1,3}\d[\d.]*(?:,\d{3}|\d?(?:bn|mn|tn|m|k)$)/u.test(word)) {
		return 'number'; // "RM1,000", "N22.1bn"
	}
	if (/\p{Ll}-(?:of|in|to)-\p{Ll}/u.test(word)) {
		return 'lower'; // "Mother-of-three", "Editor-in-chief"
	}
	if (word.endsWith('.') && (word.length === 2 || word.charAt(1) === '.')) {
		return 'initial';
	}
	return word.length > 1 && word === word.toUpperCase() ? 'capitals' : 'capital';
}
