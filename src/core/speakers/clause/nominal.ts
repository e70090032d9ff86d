import { conjunctions, timeWords } from '../../words/functionWords';
import { roleNouns } from '../../words/titles';
import { isBetweenSubjectAndVerb, isCapital, isDeterminer, isFinite, isPreposition, isPronoun, isWord, opensClause, type Range } from './phrases';
import type { Piece } from './pieces';

// Whether words before or behind a saying verb can be somebody at all.

/** Somebody must be among the words: not "and", "when", "about the", "The", and no "asking voters", though a "managing director". */
export function isNominal(pieces: readonly Piece[], { from, to }: Range): boolean {
	const first = pieces[from];
	if (!first || cannotBegin(pieces, { from, to }) || cannotEnd.test(pieces[to - 1]?.lower ?? '')) {
		return false;
	}
	if (isFinite(first) || (!isCapital(first) && first.lower.length > 4 && !roleNouns.has(pieces[from + 1]?.lower ?? '') && (first.lower.endsWith('ing') || (to - from === 1 && first.lower.endsWith('ed'))))) {
		return false;
	}
	return pieces.slice(from, to).some((piece) => isWord(piece) && (isPronoun(piece) || quantities.test(piece.lower) || !onlyLinks(piece)));
}

/** "He sent | out a letter as the meeting | began vowing", "| rather than what they | wrote", "| to 144 yen after traders | said", "| only weeks after". */
function cannotBegin(pieces: readonly Piece[], { from, to }: Range): boolean {
	const [first, second] = [pieces[from], pieces[from + 1]];
	if (!first || isCapital(first)) {
		return first?.lower === 'there' && second?.sort === 'possessive'; // "There’s still time"
	}
	const isAmount = second?.sort === 'number' && !/^(?:to|from|of|by)$/.test(first.lower); // "about 20 people"
	const isOnlyThat = to - from === 2 && second?.lower === 'that' && !isDeterminer(first) && !isPronoun(first); // "require that"
	const isDegree = first.lower === 'more' && (to - from === 1 || second?.lower.endsWith('ly') === true); // "Then, | more seriously: “Yes.”"
	return /^(?:out|up|off|down|away|back|rather|there|nobody|nothing|none)$/.test(first.lower) || isDegree || (isPreposition(first) && !isAmount) || isOnlyThat
		|| (first.lower === 'only' && timeWords.has((second?.lower ?? '').replace(/s$/, ''))) || (to - from === 1 && /[ai]ble$/.test(first.lower));
}

/** "declined comment when | asked", "more than | expected". */
const cannotEnd = /^(?:when|if|because|while|than|although|though|unless)$/;

function onlyLinks(piece: Piece): boolean {
	return timeWords.has(piece.lower) || conjunctions.has(piece.lower) || opensClause(piece) || isPreposition(piece)
		|| isDeterminer(piece) || isBetweenSubjectAndVerb(piece);
}

/** "the two said", "most agree": quantities that stand for people. */
const quantities = /^(?:two|three|four|most|several|few|another|others)$/;
