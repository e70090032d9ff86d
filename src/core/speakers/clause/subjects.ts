import { conjunctions, leadsToSaying, timeWords } from '../../words/functionWords';
import { roleNouns } from '../../words/titles';
import {
	endsSentence, hasFinite, isBetweenSubjectAndVerb, isCapital, isComma, isDash,
	isDeterminer, isFinite, isNegation, isNominative, isPreposition, isPunctuation, isRelative,
	isWord, opensAside, opensClause, rangeOf, type Range,
} from './phrases';
import { lastIndex, partsBefore } from './commaParts';
import { behindFronted, isVerbLike, stripped } from './stripped';
import type { Piece } from './pieces';
import { antecedent, isOfTime, ofRelative, overRelative } from './relatives';

/** How far to the left or right a subject is looked for. */
export const reach = 60;

/** The subject of the verb at `verb`, in the sentence that begins at `floor`; undefined when the verb is denied or has none. */
export function subjectBefore(pieces: readonly Piece[], verb: number, floor: number): Range | undefined {
	const lowest = Math.max(floor, verb - reach);
	const last = beforeTime(pieces, beforeVerb(pieces, verb, lowest), lowest);
	if (last !== undefined && isComma(pieces[last]) && standsBetween(pieces, verb)) {
		return lastNamed(pieces, partsBefore(pieces, last, lowest));
	}
	return last === undefined ? undefined : overRelative(pieces, last, lowest) ?? subjectEndingAt(pieces, last, lowest);
}

/** "The company | earlier this month | said" */
function beforeTime(pieces: readonly Piece[], last: number | undefined, floor: number): number | undefined {
	let at = last ?? floor;
	while (at > floor && timeWords.has(pieces[at]?.lower ?? '') && !isCapital(pieces[at])) {
		at--;
	}
	const stands = isWord(pieces[at]) && !isPreposition(pieces[at]) && !isDeterminer(pieces[at]) && !opensClause(pieces[at]);
	return last !== undefined && stands ? at : last;
}

/** "Letters to the firm, the auditor, Anna Wu, | told members, had been returned": the sentence goes on behind whoever says it. */
function standsBetween(pieces: readonly Piece[], verb: number): boolean {
	const comma = pieces.slice(verb + 1, verb + 5).findIndex(isComma);
	const next = pieces[verb + comma + 2];
	return comma >= 0 && isFinite(next) && !isRelative(next) && /^(?:had|has|have|was|were|is|are|would|will|could|should|must|may|might|did|does)$/.test(next?.lower ?? '');
}

/** The last of the parts between commas, if it is nothing but a name. */
function lastNamed(pieces: readonly Piece[], parts: readonly Range[]): Range | undefined {
	const part = parts.at(-1);
	return part && pieces.slice(part.from, part.to).every((piece) => isCapital(piece) || isPunctuation(piece, '.')) ? part : undefined;
}

/** Steps back over "has repeatedly", "went on to"; undefined when that denies the saying: "did not", "declined to". */
function beforeVerb(pieces: readonly Piece[], verb: number, floor: number): number | undefined {
	let at = verb - 1;
	for (; at >= floor && isBetweenSubjectAndVerb(pieces[at]); at--) {
		if (isNegation(pieces[at])) {
			return undefined;
		}
	}
	if (pieces[at]?.lower !== 'to' || at <= floor) {
		return at >= floor ? at : undefined;
	}
	return beforeInfinitive(pieces, at, floor);
}

/** "went on to say", "took to Twitter to say"; whoever "declined to say" or "was asked to say" did not. */
function beforeInfinitive(pieces: readonly Piece[], to: number, floor: number): number | undefined {
	for (let at = to - 1; at >= Math.max(floor, to - 5); at--) {
		const word = pieces[at]?.lower ?? '';
		if (leadsToSaying.has(word)) {
			if (at < to - 1 && helpsOnlyNext.test(word)) {
				return undefined; // "was too early to say"
			}
			return beforeVerb(pieces, at, floor);
		}
		if (isFinite(pieces[at]) || isPreposition(pieces[at]) && word !== 'on' && word !== 'to' || /^(?:intended|designed|unable|likely|able)$/.test(word)) {
			return undefined;
		}
	}
	return undefined;
}

const helpsOnlyNext = /^(?:was|were|is|are|has|had)$/;

function subjectEndingAt(pieces: readonly Piece[], last: number, floor: number): Range | undefined {
	const piece = pieces[last];
	if (isRelative(piece) || (piece?.lower === 'that' && isWord(pieces[last - 1]) && !isFinite(pieces[last - 1]))) {
		const before = antecedent(pieces, last - 1, floor);
		return before && rangeOf(before.from, last + 1);
	}
	if (isPersonal(piece)) {
		return rangeOf(last, last + 1); // "an investment he concludes"
	}
	if (isPunctuation(piece, ')]')) {
		const open = lastIndex(pieces, last, floor, (each) => isPunctuation(each, '(['));
		return open === undefined ? undefined : subjectEndingAt(pieces, open - 1, floor);
	}
	if (isComma(piece) || isDash(piece)) {
		return acrossAsides(pieces, last, floor);
	}
	return piece?.sort === 'mark' ? undefined : phraseEndingAt(pieces, last, floor);
}

/** "Michael Chase, the US deputy assistant secretary of defense, said": the first phrase of the clause that opens no aside. */
function acrossAsides(pieces: readonly Piece[], last: number, floor: number): Range | undefined {
	if (isDash(pieces[last])) {
		const opening = lastIndex(pieces, last - 1, floor, isDash);
		return opening === undefined ? undefined : subjectEndingAt(pieces, opening - 1, floor);
	}
	const parts = partsBefore(pieces, last, floor);
	const aside = parts.at(-1);
	if (aside && parts.length > 1 && aside.to - aside.from === 1 && leadsOver.has(pieces[aside.from]?.lower ?? '')) {
		return subjectEndingAt(pieces, aside.from - 2, floor); // "An envoy who left, however, | told"
	}
	if (isFronted(pieces, parts)) {
		return lastNamed(pieces, parts);
	}
	const begins = Math.max(lastConjoined(pieces, parts), behindClause(pieces, parts));
	const candidates = parts.slice(begins, -1).map((part) => behindFronted(pieces, lastClause(pieces, withoutConjunction(pieces, part))));
	const what = parts.map((part) => behindWhat(pieces, part)).find((part) => part !== undefined);
	const chosen = what ?? joinedSubject(pieces, parts) ?? candidates.find((part) => !opensAside(pieces, part) && !hasFinite(pieces, part));
	if (chosen) {
		return stripped(pieces, chosen);
	}
	return aside && parts.length === 1 && isNounPhrase(pieces, aside) ? stripped(pieces, aside) : undefined;
}

/** What stands between commas and has no part in the clause. */
const leadsOver = new Set(['however', 'meanwhile', 'though', 'too', 'moreover', 'therefore', 'nevertheless', 'nonetheless', 'instead', 'likewise']);

/** "In a letter read by his daughter, Wu Qian, the owner, Karl Berg, | said": before the last office and name nothing is about the subject. */
function isFronted(pieces: readonly Piece[], parts: readonly Range[]): boolean {
	const [first, office] = [parts[0], parts.at(-2)];
	return parts.length > 3 && first !== undefined && office !== undefined && isPreposition(pieces[first.from]) && isDeterminer(pieces[office.from])
		&& lastNamed(pieces, parts) !== undefined;
}

/** "in what Wu, a former envoy, called": the clause begins behind "what". */
function behindWhat(pieces: readonly Piece[], { from, to }: Range): Range | undefined {
	const at = pieces[from]?.lower === 'what' ? from : from + 1;
	return pieces[at]?.lower === 'what' && at + 1 < to ? rangeOf(at + 1, to) : undefined;
}

/** The stop of "Gen. Wu"; that of "said Wu. The union" ends the sentence. */
export function isAbbreviating(pieces: readonly Piece[], at: number): boolean {
	return pieces[at]?.text === '.' && isWord(pieces[at - 1]) && isWord(pieces[at + 1]) && !endsSentence(pieces, at);
}

/** "Wu, the mayor, has left, | his aide, Lund, | said": what stands behind a whole clause has it for its words. */
function behindClause(pieces: readonly Piece[], parts: readonly Range[]): number {
	const clause = parts.findLastIndex((part, index) => (
		index < parts.length - 2 && hasFinite(pieces, part) && !isRelative(pieces[part.from]) && !opensAside(pieces, part)
	));
	const next = pieces[parts[clause + 1]?.from ?? -1];
	return clause >= 0 && (isCapital(next) || isDeterminer(next)) ? clause + 1 : 0;
}

/** After ", but" another clause begins, which has a subject of its own. */
function lastConjoined(pieces: readonly Piece[], parts: readonly Range[]): number {
	const at = parts.findLastIndex(({ from }, index) => index > 0 && index < parts.length - 1 && /^(?:but|and|while|though)$/.test(pieces[from]?.lower ?? ''));
	return Math.max(0, at);
}

/** "Wu, an envoy, and Huang, his deputy, | said": the whole of it when nothing before "and" is a clause. */
function joinedSubject(pieces: readonly Piece[], parts: readonly Range[]): Range | undefined {
	const [first, last] = [parts[0], parts.at(-1)];
	const and = parts.findIndex(({ from }, index) => index > 0 && pieces[from]?.lower === 'and');
	const named = and > 0 && parts.slice(0, and).every((part) => !opensAside(pieces, part) && !pieces.slice(part.from, part.to).some((piece) => isVerbLike(piece)));
	const one = first && pieces.slice(first.from, first.to).some((piece) => isCapital(piece) || isDeterminer(piece));
	return named && one && last ? rangeOf(first.from, last.to) : undefined;
}

function withoutConjunction(pieces: readonly Piece[], { from, to }: Range): Range {
	return rangeOf(conjunctions.has(pieces[from]?.lower ?? '') ? from + 1 : from, to);
}

/** "worried voters after a woman in Salem": of a part with a verb, what stands behind its last "that" or "after". */
function lastClause(pieces: readonly Piece[], part: Range): Range {
	if (!hasFinite(pieces, part)) {
		return part;
	}
	const opener = lastIndex(pieces, part.to - 2, part.from, (piece) => opensClause(piece) || /^(?:after|before|as|since|until)$/.test(piece?.lower ?? ''));
	return opener === undefined ? part : rangeOf(opener + 1, part.to);
}

function isNounPhrase(pieces: readonly Piece[], range: Range): boolean {
	return !opensAside(pieces, range) && !hasFinite(pieces, range);
}

/** The phrase that ends at `last`, back to where its clause begins, without what merely leads in: "On Tuesday the court". */
function phraseEndingAt(pieces: readonly Piece[], last: number, floor: number): Range | undefined {
	const through = spokenThrough(pieces, last, floor);
	if (through !== undefined) {
		return subjectEndingAt(pieces, through - 1, floor);
	}
	let from = last;
	while (from > floor && !isClauseEdge(pieces, from - 1) && !opensTimeOfName(pieces, from - 1, last)) {
		from = isPunctuation(pieces[from - 1], ')') ? openingBefore(pieces, from - 1, floor) : from - 1;
	}
	if (isRelative(pieces[from - 1]) && pieces.slice(from, last + 1).every(isOfTime)) {
		return subjectEndingAt(pieces, from - 1, floor);
	}
	const phrase = rangeOf(from, last + 1);
	return ofRelative(pieces, from, floor) ?? joinedOverAside(pieces, phrase, floor) ?? fromSeveralPlaces(pieces, phrase, floor) ?? stripped(pieces, phrase);
}

/** "never ran for anything before Anna Wu | called": a clause of its own, whose subject is the name alone. */
function opensTimeOfName(pieces: readonly Piece[], at: number, last: number): boolean {
	return /^(?:after|before|until)$/.test(pieces[at]?.lower ?? '') && at < last && last - at < 5 && pieces.slice(at + 1, last + 1).every((piece) => isCapital(piece));
}

/** "His wife, Ruth Wu, and their neighbor Tom Lund | said": two phrases are one subject where an apposition stands between. */
function joinedOverAside(pieces: readonly Piece[], { from, to }: Range, floor: number): Range | undefined {
	if (pieces[from]?.lower !== 'and' || !isComma(pieces[from - 1])) {
		return undefined;
	}
	const parts = partsBefore(pieces, to, floor);
	const between = parts.slice(0, -1);
	const explains = between.length > 1 && between.every((part) => isCapital(pieces[part.from]) || isDeterminer(pieces[part.from]));
	return explains && parts.at(-1)?.from === from ? joinedSubject(pieces, parts) : undefined;
}

/** "Officials in Mexico, Guatemala and Ecuador | said": the list belongs to the preposition before it. */
function fromSeveralPlaces(pieces: readonly Piece[], { from, to }: Range, floor: number): Range | undefined {
	const and = pieces.slice(from, to).findIndex(({ lower }) => lower === 'and');
	const isList = (part: Range): boolean => pieces.slice(part.from, part.to).every((piece) => isCapital(piece)) && part.to - part.from < 4;
	if (and < 1 || !isComma(pieces[from - 1]) || !isList(rangeOf(from, from + and)) || !isList(rangeOf(from + and + 1, to))) {
		return undefined;
	}
	const parts = partsBefore(pieces, to, floor).slice(0, -1);
	const opening = parts.findLast((part) => !isList(part));
	const place = opening && lastIndex(pieces, opening.to - 1, opening.from + 1, (piece) => !isCapital(piece));
	const governs = opening && place !== undefined && place < opening.to - 1 && /^(?:in|from|of|at|for)$/.test(pieces[place]?.lower ?? '') && pieces[place - 1]?.lower.endsWith('s') === true;
	return governs && !hasFinite(pieces, opening) ? stripped(pieces, rangeOf(opening.from, to)) : undefined;
}

/** "The minister, Wu, through a spokesman | said": where "through" stands, for he speaks and the other only carries his words. */
function spokenThrough(pieces: readonly Piece[], last: number, floor: number): number | undefined {
	const through = lastIndex(pieces, last, Math.max(floor + 1, last - 4), (piece) => piece?.sort !== 'word' || piece.lower === 'through');
	return through !== undefined && pieces[through]?.lower === 'through' && isDeterminer(pieces[through + 1]) && roleNouns.has(pieces[last]?.lower ?? '') ? through : undefined;
}

/** "Wu (R-Iowa) on Monday": back to where the bracket opens. */
function openingBefore(pieces: readonly Piece[], closing: number, floor: number): number {
	return lastIndex(pieces, closing, Math.max(floor, closing - 12), (each) => isPunctuation(each, '(')) ?? closing;
}

function isClauseEdge(pieces: readonly Piece[], at: number): boolean {
	const piece = pieces[at];
	if (piece?.sort === 'mark') {
		return !isAbbreviating(pieces, at) && !isPunctuation(piece, '&/@#$’\'.)');
	}
	if (piece?.lower === 'that' && isPreposition(pieces[at - 1])) {
		return false; // "a spokeswoman for that court"
	}
	const before = pieces[at - 1];
	if (/^['’]s$/.test(piece?.lower ?? '') && /^(?:that|it|there|here|he|she|this|what)$/.test(before?.lower ?? '')) {
		return true; // "That’s seven hours after the police | announced"
	}
	if (piece?.lower === 'until' && isDeterminer(pieces[at + 1])) {
		return true; // "felt fine until the watch told"
	}
	if (/^(?:after|before|since|until)$/.test(piece?.lower ?? '') && before && isVerbLike(before)) {
		return true; // "has resigned after a review found"
	}
	return piece?.sort === 'quote' || isFinite(piece) || (opensClause(piece) && piece?.lower !== 'so') || isRelative(piece);
}

/** Pronouns that are a subject all by themselves. */
function isPersonal(piece: Piece | undefined): boolean {
	return isNominative(piece) || /^(?:it|you)$/.test(piece?.lower ?? '');
}
