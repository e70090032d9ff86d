import { isCapital } from '../text/runs';
import { withLonger, type Piece } from '../piece';
import type { Word } from '../text/words';

/** In words: no firm's name is longer. */
const longest = 10;

/** "<Ali and Fahd Holm Group>", "a bid by <Norvale in Industry>": some wires set firms without a ticker in angle brackets, which tell how far the name goes. */
export function inAngles(words: readonly Word[], pieces: readonly Piece[]): readonly Piece[] {
	const firms = words.flatMap(({ text }, at) => (text === '<' ? firmBehind(words, at) : []));
	return withLonger(pieces, firms);
}

function firmBehind(words: readonly Word[], open: number): readonly Piece[] {
	const from = open + (words[open + 1]?.text === 'The' ? 2 : 1);
	const length = words.slice(from, from + 1 + longest).findIndex(({ text }) => text === '>');
	const end = words[from + length - 1]?.shape === 'possessive' ? from + length - 1 : from + length;
	const inside = words.slice(from, end);
	const isName = length > 0 && isCapital(inside[0]) && inside.every((word) => isCapital(word) || /^(?:and|of|the|in|for|de|&|\.|'s|’s|-)$/.test(word.text));
	return isName && inside.some(({ text }) => /^\p{Lu}.*\p{Ll}/u.test(text)) ? [{ from, to: end, type: 'organization' }] : []; // "<BA.N>" is a ticker
}
