import { kindOfHead } from '../../words/bodyHeads';
import { cities } from '../../words/cities';
import { regions, stateCodes } from '../../words/regions';
import type { Known } from '../article/known';
import { textOfPiece, textOfWord, type Piece } from '../piece';
import { isCapital, isHead, lower } from '../text/runs';
import type { Word } from '../text/words';

/** "In Birch Grove they sang", "wells around Gore": where something is is no body, unless a head, capitals, the article or the lists say otherwise. */
export function isWhereabouts(words: readonly Word[], piece: Piece, known: Known): boolean {
	return isStateInShort(words, piece, known) || isStateByName(words, piece) || isSeat(words, piece) || piece.type === 'organization' && (isInside(words, piece) || isTown(words, piece)) && isBare(words, piece) && !isKnown(textOfPiece(words, piece), known);
}

/** "the Bluegrass State" is called so in print only; "Ohio State" is a university. */
function isStateByName(words: readonly Word[], { type, from, to }: Piece): boolean {
	return type === 'organization' && to - from === 2 && textOfWord(words, to - 1) === 'State' && /^the$/i.test(textOfWord(words, from - 1)) && words[from]?.shape === 'capital' && textOfWord(words, from) !== 'Islamic';
}

/** "Karen Holm of Kentucky", "the Houston firm": where somebody sits and where a firm is. */
function isSeat(words: readonly Word[], { type, from, to }: Piece): boolean {
	const name = to - from < 3 && type === 'organization' ? textOfPiece(words, { from, to }) : '';
	const isSomebodys = textOfWord(words, from - 1) === 'of' && isCapital(words[from - 2]) && isCapital(words[from - 3]) && regions.has(name);
	return isSomebodys || (cities.has(name) && /^(?:firm|company|bank|law|office|suburb|suburbs|area|resident|residents|native|hospital|lawyer|businessman)$/.test(textOfWord(words, to)));
}

/** "FL congresswoman", "won SC" where the article names Florida and South Carolina. */
function isStateInShort(words: readonly Word[], { type, from, to }: Piece, { whole }: Known): boolean {
	const state = type === 'organization' && to - from === 1 ? stateCodes.get(textOfWord(words, from)) : undefined;
	return state !== undefined && whole.has(state);
}

/** "a Buffalo, New York town hall". */
function isTown(words: readonly Word[], { to }: Piece): boolean {
	const isRegion = (length: number): boolean => {
		const name = textOfPiece(words, { from: to + 1, to: to + 1 + length });
		return (regions.has(name) || likeCities.has(name)) && words[to + 1 + length]?.shape !== 'capital';
	};
	return textOfWord(words, to) === ',' && (isRegion(1) || isRegion(2));
}

/** States that are called like a city, and stand among the cities. */
const likeCities = new Set(['New York', 'Washington']);

/** Whether it stands behind "in" or "near", and nobody believes in it or holds shares. */
export function isInside(words: readonly Word[], { from }: Piece): boolean {
	return /^(?:[Ii]n|around|near|across|throughout|outside)$/.test(textOfWord(words, from - 1)) && !takesIn.has(textOfWord(words, from - 2)) && ![2, 3, 4].some((step) => prints.has(textOfWord(words, from - step)));
}

/** "stake in", "faith in". */
const takesIn = new Set((
	'share shares stake stakes interest interests invest invested investment investments investor investors holding holdings confidence faith trust believe believes shareholder shareholders '
	+ 'role roles post job jobs position positions member members people anyone someone somebody everyone nobody staff colleagues sources leaders dealing trading bonds partner partners'
).split(' '));

/** "a paper published Thursday in Norvale Geoscience". */
const prints = new Set('published publishes publish publishing appeared appears appear writing wrote writes written reported reports printed carried featured column article editorial interview'.split(' '));

function isBare(words: readonly Word[], { from, to }: Piece): boolean {
	return to - from < 4 && words.slice(from, to).every(({ shape, text }) => shape === 'capital' && !isHead(text) && !kindOfHead.has(lower(text)));
}

function isKnown(text: string, { people, isListed, isNamed, named, firms, bodies }: Known): boolean {
	return people.has(text) || named.has(text) || firms.has(text) || bodies.has(text) || isListed(text) || isNamed(text);
}
