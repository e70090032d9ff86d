import { beForms, leadOpeners } from '../../words/functionWords';
import { mentalVerbs, plainSaying } from '../../words/sayingVerbs';
import { sourceNouns } from '../../words/sourceNouns';
import { roleNouns } from '../../words/titles';
import { callersOf, isCalled } from './crowd';
import { isInFrontOf, isShownBy, isUnsaid } from './mentioned';
import type { Cue } from '../clause/cues';
import { firstSubject } from '../clause/mainSubject';
import { isQuoting } from '../clause/quoting';
import { isNominal } from '../clause/nominal';
import { ownedAfter, ownedBefore } from './owner';
import { isCapital, isComma, isDash, isDeterminer, isFinite, isPreposition, isPronoun, isPunctuation, isWord, rangeOf, endsSentence, type Range } from '../clause/phrases';
import type { Piece } from '../clause/pieces';
import { sentenceStart, spanOver, tailAfter, type Attribution, type Place } from './place';
import { signedBehind } from './signature';
import { hadThisToSay } from './thisToSay';
import { subjectAfter } from '../clause/subjectAfter';

type Rule = (place: Place) => Attribution | undefined;

/** From the surest to the weakest. */
const rules: readonly Rule[] = [signedBehind, hadThisToSay, ownedAfter, attributedAfter, attributedBefore, attributedAround, introducedByColon, subjectOfClause];

export function attributionOf(place: Place): Attribution | undefined {
	if (isCalled(place) || isUnsaid(place)) {
		return callersOf(place);
	}
	for (const rule of rules) {
		const found = rule(place);
		if (found) {
			return found;
		}
	}
	return undefined;
}

/** “…,” he said. A comma or another open end calls for it; after a full stop a new sentence begins. */
function attributedAfter(place: Place): Attribution | undefined {
	const { line: { pieces }, at, cues } = place;
	const ending = endingOf(place);
	const first = pieces[ending.next];
	if (!first || first.sort === 'quote') {
		return undefined;
	}
	const last = place.bounds.gaps[ending.next] ?? pieces.length;
	const cue = cues.find((each) => each.at > at && each.at < last && beginsAt(pieces, each, ending.next));
	if (ending.mark === '.' && isCapital(first)) {
		const isWhole = at <= sentenceStart(place) || isComma(pieces[at - 1]); // not: described it as “a mess.” Wu protested.
		return cue && isWhole && !isPunctuation(pieces[at - 1], ':') && (isOnlySaid(pieces, cue, ending.next) || isOnlyTold(pieces, cue, ending.next)) ? attributionFrom(place, cue, 'after') : undefined;
	}
	if (cue && (leadsAway(place, cue) || isInFrontOf(place, cue))) {
		return undefined;
	}
	const told = cue?.base === 'report' ? attributedBefore(place) : undefined;
	if (told) {
		return told; // Wu said: “…,” the Courier reported
	}
	if (!cue) {
		return (ending.mark === ',' && !isDash(pieces[at + 1])) || (/[?!]/.test(ending.mark) && last - ending.next <= 5) ? manner(place, ending.next) : undefined;
	}
	const close = cue.inverted ? cue.at === ending.next : cue.subject.to === cue.at && (isCapital(first) || isPronoun(first) || isDeterminer(first));
	const adjacent = ending.mark !== '' || (close && cue.sort === 'speech');
	return adjacent && !(/[?!]/.test(ending.mark) && isCapital(first) && startsSentence(place, cue)) ? attributionFrom(place, cue, 'after') : undefined;
}

/** After Wu called it “rotten”, Lund said: “No.”; Wu called it “rotten”, but Lund said: “No.”: what leads to the next words has no part in these. */
function leadsAway(place: Place, cue: Cue): boolean {
	const { line: { pieces }, cues, at } = place;
	const start = sentenceStart(place);
	const before = cues.find((each) => each.at < at && each.at >= start && !each.inverted && pieces.slice(each.to, at).every(({ sort }) => sort !== 'quote'));
	if (!before || cue.inverted || isPunctuation(pieces[at - 1], ':')) {
		return false;
	}
	const leads = leadOpeners.has(pieces[start]?.lower ?? '') && !pieces.slice(start, before.at).some(isComma);
	return leads || (/^(?:but|and|while)$/.test(pieces[cue.subject.from - 1]?.lower ?? '') && (before.sort === 'naming' || leadsToQuote(pieces, cue)));
}

/** How the quoted words end, and the piece after a comma or dash that stands outside the marks. */
function endingOf({ text, marked, line: { pieces }, at }: Place): { readonly mark: string; readonly next: number } {
	const outside = isComma(pieces[at + 1]) || isDash(pieces[at + 1]);
	const inside = /[.,;:!?…—–-](?=[\s”’"'»]{0,4}$)/.exec(text.slice(Math.max(marked.words.start, marked.words.end - 6), marked.words.end))?.[0] ?? '';
	const mark = outside || /[,;—–-]/.test(inside) ? ',' : inside;
	return { mark, next: outside ? at + 2 : at + 1 };
}

function beginsAt(pieces: readonly Piece[], { subject, inverted, at, sort }: Cue, next: number): boolean {
	if (inverted && isQuoting(pieces[at])) {
		return at > next && at - next <= longestPaper && pieces.slice(next, at).every(isWord); // “…,” the official news agency quoted Wu as saying
	}
	const start = inverted || sort === 'source' || (pieces[at - 1]?.lower === 'as' && subject.from > at) ? at : subject.from; // “…,” as described by Wu
	return start >= next && start <= next + 2 && pieces.slice(next, start).every((piece) => piece.sort === 'mark' || /^(?:and|but|as|then|also|now|he|she|is|was|how)$|ly$/.test(piece.lower));
}

/** "the official Norvale news agency", in words. */
const longestPaper = 7;

/** “I hope so.” Wu told bankers at a luncheon. What nothing is told of but the hearers and the place goes with the words before. */
function isOnlyTold(pieces: readonly Piece[], { base, at, to, subject, inverted }: Cue, from: number): boolean {
	if (base !== 'tell' || inverted || subject.from !== from || at - from > 6) {
		return false;
	}
	const stop = pieces.slice(to, to + 10).findIndex((_, index) => endsSentence(pieces, to + index));
	return stop > 0 && pieces.slice(to, to + stop).every((piece) => isWord(piece) && !isFinite(piece) && !/^(?:that|how|why|what|to|of|about|it|they|he|she)$/.test(piece.lower));
}

/** “I hope you find them.” Wu said. “I do.” Said Wu. */
function isOnlySaid(pieces: readonly Piece[], { at, to, subject, inverted }: Cue, from: number): boolean {
	return inverted ? at === from && pieces[at - 1]?.sort === 'quote' : subject.from === from && at - from <= 4 && endsSentence(pieces, to);
}

/** “… wait!” A campaign ad accuses; “Who?” Wu noted that: behind a question or a shout a sentence of its own may begin. */
function startsSentence({ text, marked, line: { pieces } }: Place, cue: Cue): boolean {
	const next = pieces[cue.to];
	const newLine = text.slice(marked.span.end, marked.span.end + 4).includes('\n');
	return newLine || cue.sort === 'naming' || /^(?:that|whether|how|why)$/.test(next?.lower ?? '') || leadsToQuote(pieces, cue);
}

/** `Trump replied: “No.”` goes with what follows it. */
function leadsToQuote(pieces: readonly Piece[], { to }: Cue): boolean {
	for (let at = to; at < Math.min(to + 12, pieces.length); at++) {
		if (pieces[at]?.sort === 'quote') {
			return isComma(pieces[at - 1]) || isPunctuation(pieces[at - 1], ':');
		}
		if (endsSentence(pieces, at)) {
			return false;
		}
	}
	return false;
}

/** “…,” Wu thundered; “…,” thundered Wu: behind the comma of a whole sentence any verb will do. */
function manner(place: Place, from: number): Attribution | undefined {
	const { line: { pieces }, at } = place;
	if (at > sentenceStart(place) && !isComma(pieces[at - 1])) {
		return undefined;
	}
	const verb = isMannerVerb(pieces[from]) ? from : endOfShortPhrase(pieces, from);
	const subject = verb === from ? subjectAfter(pieces, from + 1, pieces.length) : rangeOf(from, verb);
	if (!subject || !isMannerVerb(pieces[verb]) || (verb === from && !isCapital(pieces[from + 1]) && !isDeterminer(pieces[from + 1]))) {
		return undefined;
	}
	const cue = spanOver(pieces, rangeOf(verb, verb + 1));
	return { subject: spanOver(pieces, subject), cue, how: 'after', tail: tailAfter(pieces, Math.max(verb + 1, subject.to)), source: false };
}

/** "thundered", "laughs", "began". */
function isMannerVerb(piece: Piece | undefined): boolean {
	return piece?.sort === 'word' && !isCapital(piece) && /(?:ed|[^s'u]s|went|began|spoke|sang|wept|put|broke|shot)$/.test(piece.lower)
		&& !/^(?:his|its|was|has|is|does|goes|ours?|hers|theirs|as|gas|years)$/.test(piece.lower);
}

/** "he", "Mr. Wu", "the tall minister": where a short subject ends. */
function endOfShortPhrase(pieces: readonly Piece[], from: number): number {
	let at = from + (isDeterminer(pieces[from]) ? 1 : 0);
	const longest = at + (at > from ? 3 : 0);
	if (isPronoun(pieces[from])) {
		return from + 1;
	}
	if (pieces[from]?.lower === 'that' || isPunctuation(pieces[from - 1], '—–-')) {
		return from;
	}
	while (at < from + 12 && (isCapital(pieces[at]) || isPunctuation(pieces[at], '.') || (at < longest && pieces[at]?.sort === 'word' && !isMannerVerb(pieces[at]) && !isFinite(pieces[at])))) {
		at++;
	}
	return at;
}

/** He said, “…”; he called it “…”; according to him, “…”: the last cue before it in its sentence. */
function attributedBefore(place: Place): Attribution | undefined {
	const { line: { pieces }, cues, at } = place;
	const floor = sentenceStart(place);
	if (namesCharge(pieces, at)) {
		return undefined;
	}
	const isOpen = (cue: Cue): boolean => !(cue.inverted && cue.subject.to > at) && !isSpent(pieces, cue, at) && !isClosed(pieces, cue, at);
	const before = cues.filter((each) => each.at < at && each.at >= floor && isOpen(each));
	const nearest = before.at(-1);
	const isInner = nearest && (mentalVerbs.has(nearest.base) || tellsOfThing(pieces, nearest) || tellsWhen(pieces, nearest, at));
	const cue = parenthetic(pieces, before) ?? (isInner ? outer(pieces, before) : undefined) ?? nearest;
	const owned = ownedBefore(place, cue);
	return owned ?? (cue && attributionFrom(place, cue, 'before'));
}

/** He said the plan, which affirmed it, | had been “weighed”: the clause of "which" is over; so is "the kits, nicknamed so by his men, | would be". */
function isClosed(pieces: readonly Piece[], { at: verb, to, subject, inverted }: Cue, at: number): boolean {
	if (!inverted && subject.from > verb && (isComma(pieces[verb - 1]) || isComma(pieces[verb - 2]))) {
		return pieces.slice(subject.to, at).some(isComma);
	}
	if (pieces[subject.to - 1]?.lower !== 'which' || subject.to > verb) {
		return false;
	}
	const comma = pieces.slice(to, at).findLastIndex(isComma);
	return comma >= 0 && /^(?:had|has|have|was|were|is|are|would|will|could|should)$/.test(pieces[to + comma + 1]?.lower ?? '');
}

/** "denies the charge of “hooliganism”", "pleaded not guilty to “spreading news”": words of the law, whoever the verb has for its subject. */
function namesCharge(pieces: readonly Piece[], at: number): boolean {
	return /^(?:of|to)$/.test(pieces[at - 1]?.lower ?? '') && /^(?:charges?|counts?|offences?|offenses?|crimes?|suspicion|guilty|acquitted|convicted)$/.test(pieces[at - 2]?.lower ?? '');
}

/** "The plan, she said, offered people “a box”": who says the whole sentence from between commas. */
function parenthetic(pieces: readonly Piece[], before: readonly Cue[]): Cue | undefined {
	return before.findLast((cue) => cue.sort === 'speech' && !cue.borrowed && isComma(pieces[(cue.inverted ? cue.at : cue.subject.from) - 1]) && isComma(pieces[cue.inverted ? cue.subject.to : cue.to])
		&& before.some((inner) => inner !== cue && !inner.inverted && inner.subject.from < cue.at && inner.at > cue.at));
}

/** "said there was a vision that | Democrats are offering, …": the clause only tells which thing is meant. */
function tellsOfThing(pieces: readonly Piece[], { at, to, base, subject, inverted }: Cue): boolean {
	const [that, noun] = [pieces[subject.from - 1], pieces[subject.from - 2]];
	const isRelative = subject.from < at && /^(?:that|which)$/.test(that?.lower ?? '');
	return !inverted && !plainSaying.has(base) && isRelative
		&& isWord(noun) && !isCapital(noun) && !isFinite(noun) && isPreposition(pieces[to]) && pieces[to]?.lower !== 'as';
}

/** "said that | when Wu railed against the banks, | “she speaks for all”": the clause with the nearer verb only tells when. */
function tellsWhen(pieces: readonly Piece[], { subject, inverted, base, borrowed }: Cue, at: number): boolean {
	return !inverted && !borrowed && !plainSaying.has(base) && base !== 'answer' && isComma(pieces[at - 1]) && /^(?:when|whenever|if|after|because|while|once|until|although|though)$/.test(pieces[subject.from - 1]?.lower ?? '');
}

/** "They said they hoped it would come “soon”": who says it counts for more than who is said to hope. */
function outer(pieces: readonly Piece[], before: readonly Cue[]): Cue | undefined {
	const inner = before.at(-1);
	return before.slice(0, -1).findLast((cue) => cue.sort === 'speech' && !mentalVerbs.has(cue.base) && inner !== undefined
		&& pieces.slice(cue.to, inner.at).every(({ sort }) => sort !== 'quote'));
}

/** “A,” he said, and “B” …: the attribution behind a quotation reaches on only when its sentence does. */
function isSpent(pieces: readonly Piece[], cue: Cue, at: number): boolean {
	return cue.inverted && cue.sort === 'speech' && pieces.slice(cue.subject.to, at).every((piece) => piece.sort !== 'quote') && isPunctuation(pieces[at - 1], '.');
}

/** The talks were “frank”, the ministry said: a cue later in the sentence, set off by a comma. */
function attributedAround(place: Place): Attribution | undefined {
	const { line: { pieces }, cues, at } = place;
	const end = place.bounds.stops[at + 1] ?? pieces.length;
	const cue = cues.find((each) => {
		const start = each.inverted ? each.at : each.subject.from;
		const before = pieces[start - 1];
		return each.at > at && each.at < end && !each.borrowed && each.sort !== 'naming' && (isComma(before) || each.sort === 'source' || endsInComma(place, start - 1));
	});
	return cue && !endsWithStop(place) && !isInFrontOf(place, cue) ? attributionFrom(place, cue, 'around') : undefined;
}

/** Guns are “a crisis” and “stunt growth,” Wu said: the comma stands inside the marks. */
function endsInComma({ text, line: { quotes } }: Place, at: number): boolean {
	const quote = quotes.find((each) => each.at === at);
	return quote !== undefined && /,\s?$/.test(text.slice(quote.marked.words.end - 2, quote.marked.words.end));
}

function endsWithStop(place: Place): boolean {
	const { mark, next } = endingOf(place);
	return /[.?!]/.test(mark) && isCapital(place.line.pieces[next]);
}

/** Wu on Thursday: “…” */
function introducedByColon(place: Place): Attribution | undefined {
	const { line: { pieces }, at } = place;
	return isPunctuation(pieces[at - 1], ':') && !isShownBy(place) ? namedAtColon(place) ?? withoutCue(place, rangeOf(at - 1, at), 'colon') : undefined;
}

/** The timing does not surprise the pollster Wu: “…”; nothing that can speak stands before the verb, and somebody right before the colon. */
function namedAtColon(place: Place): Attribution | undefined {
	const { line: { pieces }, at } = place;
	const start = sentenceStart(place);
	let from = at - 1;
	while (from > start && isCapital(pieces[from - 1])) {
		from--;
	}
	const first = firstSubject(pieces, start, at);
	const head = first && pieces[first.to - 1];
	const isBefore = first !== undefined && first.to < from - 1 && isDeterminer(pieces[first.from]);
	const isThing = isBefore && head?.sort === 'word' && !isCapital(head) && !isPronoun(head) && !roleNouns.has(head.lower) && !sourceNouns.has(head.lower);
	return at - 1 - from > 1 && isThing && !isPreposition(pieces[from - 1])
		? { subject: spanOver(pieces, rangeOf(from, at - 1)), cue: spanOver(pieces, rangeOf(at - 1, at)), how: 'colon', tail: tailAfter(pieces, at), source: false }
		: undefined;
}

function withoutCue(place: Place, cue: Range | undefined, how: Attribution['how']): Attribution | undefined {
	const { line: { pieces }, at } = place;
	const dash = how === 'colon' ? pieces.slice(0, at).findLastIndex((piece) => isDash(piece)) : -1;
	const subject = firstSubject(pieces, Math.max(dash + 1, sentenceStart(place)), at);
	return subject && isNominal(pieces, subject)
		? { subject: spanOver(pieces, subject), cue: cue && spanOver(pieces, cue), how, tail: tailAfter(pieces, at), source: false }
		: undefined;
}

function subjectOfClause(place: Place): Attribution | undefined {
	const { line: { pieces }, at } = place;
	return at > sentenceStart(place) && !isDoneTo(pieces, at) ? withoutCue(place, undefined, 'clause') : undefined;
}

/** "was charged with “…”", "was jailed for “…”": what is done to somebody are not his words. */
function isDoneTo(pieces: readonly Piece[], at: number): boolean {
	return /^(?:with|for|of|as|under)$/.test(pieces[at - 1]?.lower ?? '') && beForms.has(pieces[at - 3]?.lower ?? '')
		&& /(?:ed|found|held|sent|known|taken|seen|given|sworn)$/.test(pieces[at - 2]?.lower ?? '');
}

function attributionFrom({ line: { pieces } }: Place, { subject, span, to, inverted, sort }: Cue, how: Attribution['how']): Attribution {
	return { subject: spanOver(pieces, subject), cue: span, how, tail: tailAfter(pieces, inverted ? subject.to : to), source: sort === 'source' };
}
