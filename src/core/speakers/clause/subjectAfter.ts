import { namesLikeTimes, timeWords } from '../../words/functionWords';
import { roleNouns } from '../../words/titles';
import {
	isBetweenSubjectAndVerb, isCapital, isDeterminer, isFinite, isPreposition, isPronoun, isPunctuation, isRelative, opensClause, rangeOf, type Range,
} from './phrases';
import type { Piece } from './pieces';
import { isAbbreviating, reach } from './subjects';

/** "said Wu Qian, a spokesperson …": the phrase that begins right after the verb. */
export function subjectAfter(pieces: readonly Piece[], verb: number, ceiling: number): Range | undefined {
	const first = pieces[verb];
	if (/^(?:him|her)$/.test(first?.lower ?? '') && pieces[verb - 1]?.lower === 'to' && (pieces[verb + 1]?.sort !== 'word' || isCapital(pieces[verb + 1]))) {
		return rangeOf(verb, verb + 1); // "according to him"
	}
	if (isAmount(first)) {
		return undefined;
	}
	const named = isCapital(first) && (!timeWords.has(first?.lower ?? '') || isNamedLikeTime(pieces, verb));
	const opens = named || isDeterminer(first) || isPronoun(first) || isPlainNoun(pieces, verb);
	return opens ? rangeOf(verb, endOfPhrase(pieces, verb, Math.min(ceiling, verb + reach))) : undefined;
}

/** "said N22.1bn had been released", "said Sh7.8 billion": money, and nobody. */
function isAmount(piece: Piece | undefined): boolean {
	return /^(?:N|R|Rs|K?[Ss]h|Ksh|Rp|RM|Tk|GH|UGX|Le|Br)\d/.test(piece?.text ?? '');
}

/** "said officials", "added senior aides": nouns that stand alone before a mark, a preposition or the end. */
function isPlainNoun(pieces: readonly Piece[], at: number): boolean {
	const piece = pieces[at];
	return piece?.sort === 'word' && !isPreposition(piece) && !isBetweenSubjectAndVerb(piece) && !opensClause(piece) && !timeWords.has(piece.lower)
		&& !isRelative(piece) && !/^(?:him|her|me|us|them|it|to|quietly|so)$/.test(piece.lower) && !piece.lower.endsWith('ing');
}

/** "said April Wu", "said Jan Holm, 62". */
function isNamedLikeTime(pieces: readonly Piece[], at: number): boolean {
	return namesLikeTimes.has(pieces[at]?.text ?? '') && isCapital(pieces[at + 1]) && !timeWords.has(pieces[at + 1]?.lower ?? '');
}

/** "says Wu | noting that": what somebody does besides. */
function isParticiple(piece: Piece | undefined): boolean {
	return piece?.sort === 'word' && !isCapital(piece) && /^\p{Ll}{3,}ing$/u.test(piece.text);
}

/** "said Ambassador | to France Karl Holm": whom an office is sent to stands before whoever holds it. */
function leadsToPost(pieces: readonly Piece[], at: number): boolean {
	const isPlace = isCapital(pieces[at + 1]) || (isDeterminer(pieces[at + 1]) && isCapital(pieces[at + 2]));
	return pieces[at]?.lower === 'to' && isCapital(pieces[at - 1]) && roleNouns.has(pieces[at - 1]?.lower ?? '') && isPlace;
}

function endOfPhrase(pieces: readonly Piece[], from: number, ceiling: number): number {
	let to = from + 1;
	for (; to < ceiling; to++) {
		const piece = pieces[to];
		const stops = piece?.sort === 'quote' || (piece?.sort === 'mark' && !isAbbreviating(pieces, to) && !isPunctuation(piece, '&/@’\'.'))
			|| (isPunctuation(piece, '.') && !isAbbreviating(pieces, to)) || isRelative(piece) || opensClause(piece) || isFinite(piece)
			|| (isParticiple(piece) && isCapital(pieces[to - 1]))
			|| (isPreposition(piece) && !/^(?:of|for|from|at|with|in)$/.test(piece?.lower ?? '') && !leadsToPost(pieces, to))
			|| (piece !== undefined && timeWords.has(piece.lower) && piece.lower !== 'may' && !(isCapital(pieces[to - 1]) && namesLikeTimes.has(piece.text)));
		if (stops) {
			break;
		}
	}
	return to;
}
