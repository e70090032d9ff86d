import { countryNames } from '../../countryOf';
import { closingHeads, knownBodies, openingHeads, stateHeads } from '../../words/agencyHeads';
import { cities } from '../../words/cities';
import { demonyms } from '../../words/demonyms';
import { surelyFinite } from '../../words/functionWords';
import { isGivenName } from '../sorts/givenName';
import { plainWords } from '../../words/plainWords';
import type { Found } from './known';
import { textOfPiece, textOfWord, type Piece } from '../piece';
import { isCapital } from '../text/runs';
import type { Word } from '../text/words';

/** Words in which nearly all have a capital, so that a capital says little: a headline, or one that is quoted; `to` exclusive. */
export interface TitleCased {
	readonly from: number;
	readonly to: number;
}

/** “Speaker Holm Joins Growing List of Critics”: quotations that are written like headlines; lines may be lists of names. */
export function titleCasedIn(words: readonly Word[]): readonly TitleCased[] {
	const found: TitleCased[] = [];
	let open = -1;
	words.forEach(({ text }, at) => {
		if (open >= 0 && (text === '”' || text === '"') && at - open > fewest && isTitleCase(words.slice(open + 1, at))) {
			found.push({ from: open + 1, to: at });
		}
		open = text === '“' || (text === '"' && open < 0) ? at : text === '”' || text === '"' ? -1 : open;
	});
	return found;
}

/** Words; shorter ones may be a name. */
const fewest = 7;

/** Inside of what is written like a headline only that is a name which the article names elsewhere, or which everybody knows. */
export function withTitleCase(blocks: readonly Found[]): readonly Found[] {
	if (blocks.every(({ marks }) => marks.titleCased.length === 0)) {
		return blocks;
	}
	const said = saidIn(blocks.map((block) => ({ ...block, pieces: block.pieces.filter((piece) => !isWithin(block, piece)) })));
	return blocks.map((block) => ({
		...block,
		pieces: block.pieces.flatMap((piece) => (isWithin(block, piece) ? knownParts(block.words, piece, said) : [piece])),
	}));
}

function knownParts(words: readonly Word[], piece: Piece, said: Said): readonly Piece[] {
	return partsOf(words, piece, said).flatMap((part) => knownPart(words, part, said));
}

/** "Paul Holm" of "Paul Holm Joins Growing": as much from its first word on as is known. */
function knownPart(words: readonly Word[], { from, to, type }: Piece, said: Said): readonly Piece[] {
	for (let end = to; end > from; end--) {
		const part = { from, to: end, type };
		if (end === to ? isKnown(words, part, said) : said.named.has(textOfPiece(words, part))) {
			return [part];
		}
	}
	return [];
}

function isWithin({ marks }: Found, piece: Piece): boolean {
	return marks.titleCased.some(({ from, to }) => piece.from >= from && piece.to <= to);
}

/** What an article has in small letters, and what it names: whole names, their first and their last words. */
export interface Said {
	readonly small: ReadonlySet<string>;
	readonly named: ReadonlySet<string>;
}

export function saidIn(blocks: readonly Found[]): Said {
	const small = new Set<string>();
	const named = new Set<string>();
	for (const { words, marks, pieces } of blocks) {
		marks.lower.forEach((at) => small.add(textOfWord(words, at)));
		pieces.forEach((piece) => named.add(textOfPiece(words, piece)).add(textOfWord(words, piece.from)).add(textOfWord(words, piece.to - 1)));
	}
	return { small, named };
}

/** Three words of four have a capital. */
export function isTitleCase(words: readonly Word[]): boolean {
	const letters = words.filter(({ shape }) => shape === 'capital' || shape === 'lower' || shape === 'capitals');
	return letters.length > 3 && letters.filter((word) => isCapital(word)).length > letters.length * 0.7;
}

/** The piece without the words that the article has in small letters. */
export function partsOf(words: readonly Word[], piece: Piece, { small, named }: Said): readonly Piece[] {
	if (named.has(textOfPiece(words, piece)) || knownBodies.has(textOfPiece(words, piece))) {
		return [piece];
	}
	if (isDoneTo(words, piece, named)) {
		return [{ ...piece, from: piece.from + 1 }];
	}
	const whole = wholeNamesIn(words, piece, named);
	if (whole.length > 0) {
		return whole;
	}
	const isPlain = (at: number): boolean => {
		const form = textOfWord(words, at).toLowerCase();
		return words[at]?.shape === 'capital' && (plainWords.has(form) || small.has(form)) && !named.has(textOfWord(words, at));
	};
	const head = piece.type === 'organization' && !isPlain(piece.from) ? endOfHead(words, piece) : piece.from;
	const parts: Piece[] = [];
	let { from } = piece;
	for (let at = piece.from; at <= piece.to; at++) {
		const plain = at === piece.to || (at >= head && isPlain(at));
		if (plain && at > from) {
			parts.push({ ...piece, from, to: at });
		}
		from = plain ? at + 1 : from;
	}
	return parts;
}

/** "Norvale Water District | Awash", "the Holm Foundation": as far as such a head a short name is whole, though the article has its words in small letters too. */
function endOfHead(words: readonly Word[], { from, to }: Piece): number {
	const head = words.slice(from, Math.min(to, from + longestBody)).findIndex(({ text }) => headsOfBodies.has(text));
	const isRow = words.slice(from, from + head).every(({ shape, known: { lower } }) => shape === 'capital' && !plainWords.has(lower) && !surelyFinite.has(lower));
	return head > 0 && isRow ? from + head + 1 : from;
}

/** In words. */
const longestBody = 4;

/** Heads of bodies that a headline has for nothing else. */
const headsOfBodies: ReadonlySet<string> = new Set('Foundation District Institute University College Association Federation Society Trust Museum Hospital Commission Corporation Authority Agency Ministry'.split(' '));

/** "Decimate | Karen": a word that is nobody’s here before the given name of somebody whom the article names. */
function isDoneTo(words: readonly Word[], { from, to, type }: Piece, named: ReadonlySet<string>): boolean {
	const [first, last] = [textOfWord(words, from), textOfWord(words, to - 1)];
	return type === 'person' && to - from === 2 && !named.has(first) && !isGivenName(first) && named.has(last) && isGivenName(last);
}

/** "Karen Holm | Burns | David Adler": of a row that opens with somebody's full name as the article has it, the full names. */
function wholeNamesIn(words: readonly Word[], { from, to, type }: Piece, named: ReadonlySet<string>): readonly Piece[] {
	const isWhole = (at: number): boolean => at + 2 <= to && words[at]?.shape === 'capital' && named.has(textOfPiece(words, { from: at, to: at + 2 }));
	const found: Piece[] = [];
	for (let at = from; type === 'person' && to - from > 2 && isWhole(from) && at < to; at++) {
		if (isWhole(at)) {
			found.push({ from: at, to: at + 2, type });
			at++;
		}
	}
	return found;
}

/** Whether the article names it elsewhere, or everybody knows it. */
export function isKnown(words: readonly Word[], piece: Piece, { named }: Pick<Said, 'named'>): boolean {
	const text = textOfPiece(words, piece);
	const last = textOfWord(words, piece.to - 1);
	const endsInHead = piece.to - piece.from > 1 && (openingHeads.has(last) || closingHeads.has(last) || stateHeads.has(last));
	return named.has(text) || named.has(last) || countryNames.has(text) || cities.has(text) || demonyms.has(text) || knownBodies.has(text) || endsInHead
		|| words[piece.from]?.shape === 'capitals';
}
