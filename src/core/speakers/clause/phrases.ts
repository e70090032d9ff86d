import { abbreviations } from '../../words/abbreviations';
import { auxiliaries, clauseOpeners, conjunctions, determiners, endingLikeAdverbs, midAdverbs, negations, prepositions, relatives, subjectPronouns, surelyFinite, timeWords } from '../../words/functionWords';
import { sayingForms } from '../../words/sayingVerbs';
import type { Piece } from './pieces';

/** Places in a line: `from` inclusive, `to` exclusive. */
export interface Range {
	readonly from: number;
	readonly to: number;
}

export function rangeOf(from: number, to: number): Range {
	return { from, to };
}

export function isPunctuation(piece: Piece | undefined, marks: string): boolean {
	return piece?.sort === 'mark' && piece.text.length === 1 && marks.includes(piece.text);
}

export function isComma(piece: Piece | undefined): boolean {
	return isPunctuation(piece, ',');
}

export function isDash(piece: Piece | undefined): boolean {
	return piece?.sort === 'mark' && (piece.text === '--' || isPunctuation(piece, '—–―-'));
}

export function isCapital(piece: Piece | undefined): boolean {
	return piece?.capital === true;
}

export function isWord(piece: Piece | undefined): boolean {
	return piece?.sort === 'word';
}

/** "Per" with a capital is somebody: "drew fire from Per Lund". */
export function isPreposition(piece: Piece | undefined): boolean {
	return piece !== undefined && prepositions.has(piece.lower) && piece.text !== 'Per';
}

/** A full stop, question or exclamation mark that ends a sentence: not the one of "Maj." or of an initial. */
export function endsSentence(pieces: readonly Piece[], at: number): boolean {
	const piece = pieces[at];
	if (!piece || !isPunctuation(piece, '.!?…')) {
		return false;
	}
	const next = pieces[at + 1];
	if (piece.text === '.' && next?.sort === 'word' && next.start === piece.end) {
		return false; // "<MOUP.PA>", "Norvale.com"
	}
	const word = wordEndingAt(pieces[at - 1], piece.start);
	if (piece.text !== '.' || word === undefined) {
		return next?.sort !== 'word' || isCapital(next);
	}
	if (isPunctuation(next, ',;:)')) {
		return false;
	}
	const short = abbreviations.has(word.lower.replace(/^(?:then|ex)-/, '')) || /^\p{Lu}$/u.test(word.text);
	return !next || (!short && (next.sort !== 'word' || isCapital(next)));
}

function wordEndingAt(piece: Piece | undefined, offset: number): Piece | undefined {
	return piece?.sort === 'word' && piece.end === offset ? piece : undefined;
}

/** Words that are surely the verb of a clause. */
export function isFinite(piece: Piece | undefined): boolean {
	return piece?.sort === 'word' && !isCapital(piece) && (surelyFinite.has(piece.lower) || (piece.lower.endsWith("ed") && sayingForms().has(piece.lower)));
}

/** Between subject and verb: "also", "has", "repeatedly", "’d". */
export function isBetweenSubjectAndVerb(piece: Piece | undefined): boolean {
	return piece !== undefined && !isCapital(piece) && (auxiliaries.has(piece.lower) || midAdverbs.has(piece.lower) || isAdverb(piece));
}

export function isAdverb(piece: Piece): boolean {
	return piece.sort === 'word' && !isCapital(piece) && piece.lower.length > 4 && piece.lower.endsWith('ly') && !endingLikeAdverbs.has(piece.lower);
}

/** "he", "she", "they", "we", "I": what is a subject wherever it stands; "it" and "you" are as often told of. */
export function isNominative(piece: Piece | undefined): boolean {
	return /^(?:he|she|they|we|i)$/.test(piece?.lower ?? '');
}

export function isNegation(piece: Piece | undefined): boolean {
	return piece !== undefined && negations.has(piece.lower);
}

/** Where a clause of its own begins: "that", "because", "but". */
export function opensClause(piece: Piece | undefined): boolean {
	return piece !== undefined && clauseOpeners.has(piece.lower) && !prepositions.has(piece.lower);
}

export function isRelative(piece: Piece | undefined): boolean {
	return piece !== undefined && relatives.has(piece.lower) && piece.text !== 'WHO';
}

export function isPronoun(piece: Piece | undefined): boolean {
	return piece !== undefined && subjectPronouns.has(piece.lower);
}

export function isDeterminer(piece: Piece | undefined): boolean {
	return piece !== undefined && determiners.has(piece.lower);
}

/** What can stand before a clause's subject without being it: "On Tuesday", "Later", "Speaking in Ohio", "As promised". */
export function opensAside(pieces: readonly Piece[], range: Range): boolean {
	const from = afterLinks(pieces, range);
	const { to } = range;
	const first = pieces[from];
	const second = pieces[from + 1];
	if (!first || from >= to) {
		return true;
	}
	const participle = /(?:ing|ed)$/.test(first.lower) && first.lower.length > 4 && !isCapital(second) && !isNameLike(pieces, from) && !(to - from === 1 && isCapital(first)); // "Golding, who"
	return prepositions.has(first.lower) || clauseOpeners.has(first.lower) || isTime(pieces, rangeOf(from, to))
		|| first.lower === 'to' || participle || (to - from === 1 && first.sort === 'number') || (first.lower.endsWith('ly') && first.lower.length > 4 && !isCapital(second));
}

/** "Earlier | this week". */
function isTime(pieces: readonly Piece[], { from, to }: Range): boolean {
	const words = pieces.slice(from, to);
	return words.some(({ lower }) => timeWords.has(lower)) && words.every(({ lower }) => timeWords.has(lower) || determiners.has(lower));
}

/** Behind "And", "Then", "Last week": words that only lead over. */
function afterLinks(pieces: readonly Piece[], { from, to }: Range): number {
	let at = from;
	while (at < to && isLink(pieces[at]) && !(pieces[at]?.lower === 'since' && at + 1 < to)) { // "Since she left, Wu has"; but "Since,"
		at++;
	}
	return at;
}

function isLink(piece: Piece | undefined): boolean {
	return piece !== undefined && (conjunctions.has(piece.lower) || timeWords.has(piece.lower) || midAdverbs.has(piece.lower)) && !determiners.has(piece.lower);
}

/** "Manning" of "Manning said" may end in -ing; a participle that opens a sentence is followed by lower case. */
function isNameLike(pieces: readonly Piece[], at: number): boolean {
	return isCapital(pieces[at]) && at > 0 && !endsSentence(pieces, at - 1);
}

export function hasFinite(pieces: readonly Piece[], { from, to }: Range): boolean {
	for (let at = from; at < to; at++) {
		if (isFinite(pieces[at])) {
			return true;
		}
	}
	return false;
}
