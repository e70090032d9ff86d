import { beForms } from '../../words/functionWords';
import { roleNouns } from '../../words/titles';
import { isCapital, isComma, isPreposition, isPunctuation, isWord, endsSentence } from '../clause/phrases';
import type { Cue } from '../clause/cues';
import type { Piece } from '../clause/pieces';
import { isVerbLike } from '../clause/stripped';
import { irregularPast } from '../../words/tenses';
import { sentenceStart, type Place } from './place';

// Words between marks that nobody around them says.

/** "his refusal to use the words “…”", "if somebody uses the phrase “…”": words that somebody does not say, or may say. */
export function isUnsaid(place: Place): boolean {
	const { line: { pieces }, at } = place;
	const verb = at - 3;
	if (!/^(?:words?|phrases?|terms?)$/.test(pieces[at - 1]?.lower ?? '') || !/^(?:us(?:e[sd]?|ing)|say(?:s|ing)?|utter(?:s|ed|ing)?|mention(?:s|ed|ing)?|speak)$/.test(pieces[verb]?.lower ?? '')) {
		return false;
	}
	return pieces.slice(Math.max(sentenceStart(place), verb - 8), verb).some(({ lower }) => unsaid.test(lower));
}

const unsaid = /^(?:refus(?:e[sd]?|ing|als?)|fail(?:s|ed|ing|ure)?|declin(?:e[sd]?|ing)|avoid(?:s|ed|ing)?|reluctan(?:t|ce)|unwilling(?:ness)?|never|not|n['’]t|without|stop(?:s|ped)?|if|whether)$/;

/** The challenge is exemplified by this finding: “…”: what is shown by words does not say them. */
export function isShownBy(place: Place): boolean {
	const { line: { pieces }, at } = place;
	const by = pieces.slice(Math.max(sentenceStart(place), at - 7), at - 1).findLastIndex(({ lower }) => lower === 'by') + Math.max(sentenceStart(place), at - 7);
	return pieces[by]?.lower === 'by' && /^(?:this|these|the|an?)$/.test(pieces[by + 1]?.lower ?? '') && /(?:ed|shown|borne|driven)$/.test(pieces[by - 1]?.lower ?? '') && beForms.has(pieces[by - 2]?.lower ?? '')
		&& !pieces.slice(by + 1, at).some((piece) => isCapital(piece) || roleNouns.has(piece.lower));
}

/** To a question on the “…,” Wu said it was over: a phrase in front of the sentence has no part in what its subject says of something else. */
export function isInFrontOf(place: Place, cue: Cue): boolean {
	const { line: { pieces }, at } = place;
	const start = sentenceStart(place);
	const isPhrase = isPreposition(pieces[start]) && at - start > 1 && !isComma(pieces[at - 1]) && !isPunctuation(pieces[at - 1], ':')
		&& pieces.slice(start, at).every((piece) => isWord(piece) && !isVerbLike(piece) && !irregularPast.has(piece.lower));
	const next = pieces[cue.to];
	return isPhrase && !cue.inverted && cue.sort === 'speech' && next !== undefined && !isComma(next) && !endsSentence(pieces, cue.to) && saysMore(pieces, cue.to);
}

/** Whether what is said stands behind the cue: "said it was over", and not just "said on Monday". */
function saysMore(pieces: readonly Piece[], from: number): boolean {
	const end = pieces.slice(from).findIndex((_, index) => endsSentence(pieces, from + index));
	return pieces.slice(from, end < 0 ? pieces.length : from + end).some((piece) => piece.sort === 'quote' || isVerbLike(piece) || irregularPast.has(piece.lower));
}
