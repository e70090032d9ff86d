import { auxiliaries, determiners } from '../../words/functionWords';
import { media } from '../../words/speechNouns';
import { oftenNouns, plainSaying, sayingForms, type SayingForm } from '../../words/sayingVerbs';
import {
	endsSentence, isBetweenSubjectAndVerb, isCapital, isComma, isDeterminer, isFinite, isPreposition, isPronoun, isPunctuation, isWord,
} from './phrases';
import type { Piece } from './pieces';

/** The saying verb at a place, unless it is a noun there or lacks its particle. */
export function formAt(pieces: readonly Piece[], at: number): SayingForm | undefined {
	const piece = pieces[at];
	const forms = piece?.sort === 'word' ? sayingForms().get(piece.lower) : undefined;
	const form = forms?.find(({ needs }) => needs === undefined || needs === pieces[at + 1]?.lower);
	if (piece?.lower === 'thanks' && pieces[at + 1]?.lower === 'to') {
		return undefined; // "thanks to the “vibe”"
	}
	if (!piece || !form || (/^(?:call|put)/.test(piece.lower) && /^(?:off|up|back)$/.test(pieces[at + 1]?.lower ?? ''))) {
		return undefined; // "called off"
	}
	if (isCapital(piece) && opensWithSaid(pieces, at)) {
		return form;
	}
	if (isCapital(piece) && !(form.form === 'finite' && plainSaying.has(form.base) && (isCapital(pieces[at - 1]) || isComma(pieces[at - 1]) || pieces[at - 1]?.sort === 'quote'))) {
		return form.form === 'ing' && (at === 0 || endsSentence(pieces, at - 1)) ? form : undefined;
	}
	if (form.form !== 'ing' && helps.test(pieces[at + 1]?.lower ?? '') && !endsWhatClause(pieces, at)) {
		return undefined; // "its border posts had doubled"
	}
	if (isDescribing(pieces, at)) {
		return undefined;
	}
	return (oftenNouns.has(piece.lower) && pieces[at - 1]?.lower !== 'as' && !isGerund(pieces, at) && isNoun(pieces, at)) || (participles.test(piece.lower) && !isHelped(pieces, at)) ? undefined : form;
}

/** Said Wu, a lawyer, “…”: in front of the sentence, with what is said behind a comma or a colon; Said Hassan may be somebody. */
function opensWithSaid(pieces: readonly Piece[], at: number): boolean {
	if (!/^(?:said|says)$/.test(pieces[at]?.lower ?? '') || (at > 0 && !endsSentence(pieces, at - 1)) || !isCapital(pieces[at + 1])) {
		return false;
	}
	const behind = pieces.slice(at + 2, at + 16);
	const quote = behind.findIndex(({ sort }) => sort === 'quote');
	return quote > 0 && isPunctuation(behind[quote - 1], ',:') && !behind.slice(0, quote).some((_, index) => endsSentence(pieces, at + 2 + index));
}

const helps = /^(?:had|has|have|was|were|is|are|will|would|could|should|can|must)$/;

/** "with what Wu insisted | was “just a scratch”": the clause that "what" opens. */
function endsWhatClause(pieces: readonly Piece[], at: number): boolean {
	let from = at - 1;
	while (from > at - 6 && isWord(pieces[from]) && pieces[from]?.lower !== 'what' && !isFinite(pieces[from])) {
		from--;
	}
	return pieces[from]?.lower === 'what' && from < at - 1 && /^(?:was|were|is|are)$/.test(pieces[at + 1]?.lower ?? '');
}

/** "declined to comment beyond saying it was": a verb, unlike a "saying of the valley". */
function isGerund(pieces: readonly Piece[], at: number): boolean {
	return pieces[at]?.lower === 'saying' && /^(?:by|beyond)$/.test(pieces[at - 1]?.lower ?? '');
}

/** "the added time", "Wu’s stated aim", "a ruling", "from noted scholars": between "the", whose it is or a preposition and a noun stands no verb. */
function isDescribing(pieces: readonly Piece[], at: number): boolean {
	const before = pieces[at - 1];
	const next = pieces[at + 1];
	const isGoverned = /^(?:from|of|with|by|among|for)$/.test(before?.lower ?? '') && (pieces[at]?.lower ?? '').endsWith("ed") && next?.sort === 'word' && !isCapital(next)
		&& !isDeterminer(next) && !isPronoun(next) && !isPreposition(next) && !isFinite(next) && next.lower !== 'that';
	return isGoverned || /^(?:the|an?|his|its|their|our|my|your|every)$/.test(before?.lower ?? '') || (before?.sort === 'possessive' && !isPronoun(pieces[at - 2]));
}

/** Never a verb by themselves: "a written statement". */
const participles = /^(?:written|spoken|sworn|sung|shown)$/;

function isHelped(pieces: readonly Piece[], at: number): boolean {
	return isBetweenSubjectAndVerb(pieces[at - 1]) && (auxiliaries.has(pieces[at - 1]?.lower ?? '') || auxiliaries.has(pieces[at - 2]?.lower ?? ''));
}

/** As verbs these are followed by what they state. */
const needsContent = /^(?:states?|rules?|holds?|points?|terms?|lists?|accounts?|reasons?|voices|signals?|counters?|objects?)$/;

/** After "the", "his", "of" or an adjective, "claims" is a noun. */
function isNoun(pieces: readonly Piece[], at: number): boolean {
	const before = pieces[at - 1];
	const next = pieces[at + 1]?.lower ?? '';
	if (/^reads?$/.test(pieces[at]?.lower ?? '') && media.has(before?.lower ?? '')) {
		return false; // “…,” the statement read in part
	}
	if (/^(?:same|other|such|own|many|several|few|first|second|latest|earlier|similar|recent|more)$/.test(before?.lower ?? '') && pieces[at]?.lower.endsWith('s')) {
		return true; // "struck many of the same notes"
	}
	const afterDeterminer = before !== undefined && (determiners.has(before.lower) && !/^(?:many|some|all|both|others|that)$/.test(before.lower) || before.sort === 'possessive');
	if (needsContent.test(pieces[at]?.lower ?? '') && next !== 'that' && pieces[at + 1]?.sort !== 'quote' && !isPunctuation(pieces[at + 1], ',:') && !quotesBefore(pieces, at)) {
		return true;
	}
	if (ownedOrGoverned(pieces, at) && next !== 'that') {
		return true;
	}
	if (namesOnly.test(pieces[at]?.lower ?? '') && isPunctuation(pieces[at + 1], ':') && isWord(before) && !isCapital(before) && !isPronoun(before)) {
		return true; // "recalled the freeze on federal pay rates: “…”"
	}
	if (isFinite(before) && pieces[at]?.lower.endsWith('s') && before?.lower.endsWith('ed')) {
		return true; // "Wu described remarks she made"
	}
	if (/^(?:those|these)$/.test(pieces[at - 2]?.lower ?? '') && pieces[at]?.lower.endsWith('s') && isWord(before)) {
		return true; // "those profit estimates"
	}
	const object = /^(?:about|on|by|from|in|against|for|with|over|toward|towards|and|are|were|is|was)$/.test(next) && !isCapital(before) && !isPronoun(before);
	return afterDeterminer || object || isPreposition(before) || before?.sort === 'number' || next === 'of' || /(?:ous|ive|ful|ial|ical|able|ible|ish|less)$/.test(before?.lower ?? '');
}

/** As verbs these are never followed by a colon. */
const namesOnly = /^(?:rates|labels|brands|bills|styles|lists|casts|offers|attacks|thanks)$/;

/** “…,” a voice-over in the ad states. */
function quotesBefore(pieces: readonly Piece[], at: number): boolean {
	return pieces.slice(Math.max(0, at - 8), at).some(({ sort }) => sort === 'quote');
}

/** "Trump's over-the-top comments", "under government rules". */
function ownedOrGoverned(pieces: readonly Piece[], at: number): boolean {
	const [third, second, first] = [pieces[at - 3], pieces[at - 2], pieces[at - 1]];
	const owned = second?.sort === 'possessive' || third?.sort === 'possessive';
	return (owned || isPreposition(second)) && isWord(first) && !isCapital(first) && !isPronoun(first) && !isDeterminer(first) && !isFinite(first);
}
