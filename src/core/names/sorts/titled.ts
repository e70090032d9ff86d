import { isTitleWord } from '../../words/titles';
import { lowerOfWord, textOfWord } from '../piece';
import type { Word } from '../text/words';

/** "chairman Cavendish", "Mr Cavendish". */
export function isTitled(words: readonly Word[], at: number): boolean {
	return isTitleWord(lowerOfWord(words, at - 1));
}

/** "in Houston" is the city, though a Whitney Houston is about. */
export function isPlaceLike(words: readonly Word[], at: number): boolean {
	return ['in', 'at', 'from', 'near', 'to', 'of', 'outside', 'around', 'across'].includes(textOfWord(words, at - 1));
}

/** The same of a word that may be a firm's as well: "of Norvale" says nothing of it. */
export function isSurelyPlaceLike(words: readonly Word[], at: number): boolean {
	return /^(?:[Ii]n|near|outside|around|across|to|from)$/.test(textOfWord(words, at - 1));
}
