import { surelyFinite } from '../../words/functionWords';
import { irregularPast } from '../../words/tenses';
import { roleNouns } from '../../words/titles';
import {
	endsSentence, isBetweenSubjectAndVerb, isCapital, isComma, isDeterminer, isNominative, isPreposition, isPronoun, isPunctuation,
	isRelative, opensAside, rangeOf, type Range,
} from './phrases';
import type { Piece } from './pieces';
import { isVerbLike, stripped } from './stripped';
import { reach } from './subjects';

/** The first phrase of the clause that begins at `from`: whose words "…, saying" and "…, calling it" go on with. */
export function firstSubject(pieces: readonly Piece[], from: number, to: number): Range | undefined {
	let waiting: Range | undefined;
	let afterAside = false;
	let joined = false;
	const parts = clauseParts(pieces, from, Math.min(to, from + 2 * reach));
	for (const [index, part] of parts.entries()) {
		const aside = opensAside(pieces, part);
		const end = phraseBeforeVerb(pieces, part);
		if (waiting && !aside && (end === part.from || !opensPhrase(pieces[part.from]))) {
			return stripped(pieces, joined ? rangeOf(waiting.from, part.from - 1) : waiting); // "Khan, a lawyer, | also decried"
		}
		if (!aside && end > part.from && end < part.to && !(waiting && isApposition(pieces, part, end))) {
			return stripped(pieces, rangeOf(part.from, end));
		}
		if (!aside && end === part.to && (!afterAside || isExplained(pieces, parts[index + 1]))) {
			waiting ??= part;
		}
		joined ||= waiting !== undefined && waiting !== part && pieces[part.from]?.lower === 'and';
		afterAside = aside; // "Speaking in Salem, | New Hampshire"
	}
	return waiting && stripped(pieces, waiting);
}

/** "At a centre in Kamloops, | Doug Wiebe, | 71, was": an age or a phrase without a verb follows somebody; after "Salem, New Hampshire," comes the clause. */
function isExplained(pieces: readonly Piece[], next: Range | undefined): boolean {
	return next !== undefined && (pieces[next.from]?.sort === 'number' || (/^an?$/.test(pieces[next.from]?.lower ?? '') && phraseBeforeVerb(pieces, next) === next.to));
}

function opensPhrase(piece: Piece | undefined): boolean {
	return isCapital(piece) || isDeterminer(piece) || isPronoun(piece);
}

/** "a lawyer for", "the minister of": explains the phrase before, unless a verb makes it a clause: "Two doors along, her neighbour Wu is". */
function isApposition(pieces: readonly Piece[], { from }: Range, end: number): boolean {
	const isOwned = pieces.slice(from + 1, from + 4).some(({ sort }) => sort === 'possessive') && roleNouns.has(pieces[end - 1]?.lower ?? ''); // "Wu, Norvale’s delegate to the talks,"
	return ((isDeterminer(pieces[from]) || isOwned) && !surelyFinite.has(pieces[end]?.lower ?? '')) || isRelative(pieces[from]);
}

function clauseParts(pieces: readonly Piece[], from: number, to: number): readonly Range[] {
	const parts: Range[] = [];
	let start = from;
	for (let at = from; at < to; at++) {
		if (isComma(pieces[at]) || pieces[at]?.sort === 'quote') {
			parts.push(rangeOf(start, at));
			start = at + 1;
		}
	}
	return [...parts, rangeOf(start, to)].filter((part) => part.from < part.to);
}

/** "has", "never"; "’s" only behind a pronoun, for elsewhere it owns, and no "now" of "a former minister and now an MP". */
function helps(pieces: readonly Piece[], at: number): boolean {
	const joins = /^(?:now|later|then)$/.test(pieces[at]?.lower ?? '') && pieces[at - 1]?.lower === 'and' && /^an?$/.test(pieces[at + 1]?.lower ?? '');
	return !joins && isBetweenSubjectAndVerb(pieces[at]) && pieces[at - 1]?.sort !== 'possessive' && (pieces[at]?.sort !== 'possessive' || isPronoun(pieces[at - 1]));
}

/** "Anna Wu shook her head": behind nothing but a name, before what a verb has behind it. */
function isPlainVerb(pieces: readonly Piece[], at: number, from: number): boolean {
	const [piece, next] = [pieces[at], pieces[at + 1]];
	return at > from && piece?.sort === 'word' && !isCapital(piece) && !isPreposition(piece) && !isDeterminer(pieces[from]) && pieces.slice(from, at).every((each) => isCapital(each) || each.text === '.')
		&& (isDeterminer(next) || (isPreposition(next) && next?.lower !== 'of') || /^(?:out|up|off|down|back|forth|aside)$/.test(next?.lower ?? '') || endsSentence(pieces, at + 1));
}

/** "the firm | cut its outlook": what may be a noun as well has an object here. */
function isPastWithObject(pieces: readonly Piece[], at: number): boolean {
	const [piece, next] = [pieces[at], pieces[at + 1]];
	return piece?.sort === 'word' && !isCapital(piece) && irregularPast.has(piece.lower) && (isDeterminer(next) || /^(?:his|her|its|their)$/.test(next?.lower ?? ''));
}

function phraseBeforeVerb(pieces: readonly Piece[], { from, to }: Range): number {
	if (from + 1 < to && isNominative(pieces[from]) && pieces[from + 1]?.sort === 'word') {
		return from + 1; // "she struck it once and said"
	}
	for (let at = from; at < to; at++) {
		const piece = pieces[at];
		if (isPunctuation(piece, '(') && /^(?:rtd|retd|ret)$/.test(pieces[at + 1]?.lower ?? '')) {
			return to; // "Maj. Wu (rtd)"
		}
		if (at > from && piece?.sort === 'word' && !isCapital(piece) && isNominative(pieces[at - 1])) {
			return at; // "then he cut into her, calling it"
		}
		const verb = piece && (isVerbLike(piece) || isPastWithObject(pieces, at) || isPlainVerb(pieces, at, from) || helps(pieces, at) || (at > from && at + 1 < to && isPreposition(piece) && !/^(?:of|for|from)$/.test(piece.lower)));
		if (verb || isRelative(piece) || isPunctuation(piece, '(—–:;')) {
			return at;
		}
	}
	return to;
}
