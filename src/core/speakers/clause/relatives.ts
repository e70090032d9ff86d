import { conjunctions, determiners, timeWords } from '../../words/functionWords';
import { roleNouns } from '../../words/titles';
import { lastIndex, partsBefore } from './commaParts';
import {
	hasFinite, isCapital, isComma, isDeterminer, isFinite, isNegation, isPreposition, isPunctuation, isRelative, isWord, opensAside, opensClause, rangeOf,
	type Range,
} from './phrases';
import type { Piece } from './pieces';

// "who" and "which": whom they go back to.

/** The noun phrase that "who" goes back to: "Trump, who", "a man from Ohio who", and Wu of "Wu, chairman of the board, who". */
export function antecedent(pieces: readonly Piece[], last: number, floor: number): Range | undefined {
	if (isComma(pieces[last])) {
		const [before, aside] = partsBefore(pieces, last, floor).slice(-2);
		const begins = before && (!opensAside(pieces, before) || hasFinite(pieces, before));
		const explains = begins && aside && (!isCapital(pieces[aside.from]) || isOwnedOffice(pieces, aside)) && /\p{Lu}/u.test(pieces[before.to - 1]?.text ?? '');
		return antecedent(pieces, (explains ? before.to : last) - 1, floor);
	}
	if (last < floor || !isWord(pieces[last])) {
		return undefined;
	}
	if (isManner(pieces, last) && last - 2 > floor) {
		return antecedent(pieces, last - 2, floor);
	}
	let from = last;
	while (from > floor && (continuesPhrase(pieces, from) || servesWhom(pieces, from, last))) {
		from--;
	}
	return withoutThing(pieces, rangeOf(from, last + 1));
}

/** "Norway's minister of transport and communications": an office and whose it is. */
function isOwnedOffice(pieces: readonly Piece[], { from, to }: Range): boolean {
	return pieces[from + 1]?.sort === 'possessive' && pieces.slice(from + 2, to).some(({ lower }) => roleNouns.has(lower));
}

/** "a spokesman for | the commission, who": somebody in its service, as a body is no "who". */
function servesWhom(pieces: readonly Piece[], from: number, last: number): boolean {
	const who = isComma(pieces[last + 1]) ? pieces[last + 2] : pieces[last + 1];
	const serves = /^(?:for|at|from|with)$/.test(pieces[from - 1]?.lower ?? '') && roleNouns.has(pieces[from - 2]?.lower ?? '');
	return who?.lower === 'who' && serves && isDeterminer(pieces[from]);
}

/** "says to Wu | on camera, who": a bare noun behind a preposition is nobody. */
function isManner(pieces: readonly Piece[], last: number): boolean {
	const noun = pieces[last];
	return /^(?:on|in|at|by|via|over)$/.test(pieces[last - 1]?.lower ?? '') && noun?.sort === 'word' && !isCapital(noun) && !noun.lower.endsWith('s') && !isDeterminer(noun);
}

/** "the mouth of | Karen Holm": who speaks is no thing of somebody's, unless it is a human being too. */
function withoutThing(pieces: readonly Piece[], { from, to }: Range): Range {
	const of = pieces.slice(from, to).findIndex(({ lower }) => lower === 'of');
	const noun = pieces[from + of - 1]?.lower ?? '';
	const isThing = of > 1 && isDeterminer(pieces[from]) && things.has(noun) && pieces.slice(from + of + 1, to).every((piece) => isCapital(piece));
	return isThing ? rangeOf(from + of + 1, to) : rangeOf(from, to);
}

const things = new Set('mouth words hands eyes case life work views mind speech name shadow form voice likes footsteps example face help support behalf'.split(' '));

/** Whether the phrase that has begun at `from` goes further left. */
function continuesPhrase(pieces: readonly Piece[], from: number): boolean {
	const before = pieces[from - 1];
	const ofTitled = before?.lower === 'of' && pieces[from]?.lower === 'the' && isCapital(pieces[from - 2]); // "Wu of the Moderates, who"
	if (!before || (determiners.has(pieces[from]?.lower ?? '') && !ofTitled) || !(isWord(before) || before.sort === 'possessive' || isPunctuation(before, '.'))) {
		return false;
	}
	return !isFinite(before) && !opensClause(before) && !conjunctions.has(before.lower) && (!isPreposition(before) || before.lower === 'of');
}

/** "Wu, who called it “a mess”, | said": whom the relative clause explains that ends in a quotation. */
export function overRelative(pieces: readonly Piece[], last: number, floor: number): Range | undefined {
	const closes = isComma(pieces[last]) && pieces[last - 1]?.sort === 'quote';
	const who = closes ? lastIndex(pieces, last - 2, Math.max(floor, last - 24), (piece) => piece?.sort === 'quote' || /^(?:who|which)$/.test(piece?.lower ?? '')) : undefined;
	return who !== undefined && isRelative(pieces[who]) && isComma(pieces[who - 1]) ? antecedent(pieces, who - 1, floor) : undefined;
}

/** "an official who spoke to explain the plan", "a farmer whose house was flooded twice": whom "who" goes back to when only the end of its clause was found. */
export function ofRelative(pieces: readonly Piece[], from: number, floor: number): Range | undefined {
	const verb = pieces[from - 1];
	if (/^who$/.test(verb?.lower ?? '') && (isFinite(pieces[from]) || isNegation(pieces[from]))) {
		return ofSecond(pieces, from - 1, floor); // "a man who | didn't want to be named"
	}
	if (!isFinite(verb) || /^(?:said|says|claimed|claims|thought|knew)$/.test(verb?.lower ?? '')) {
		return undefined; // "a man who said Wu called"
	}
	const relative = lastIndex(pieces, from - 1, Math.max(floor, from - 6), (piece) => !isWord(piece) || isRelative(piece));
	return relative !== undefined && /^who(?:se)?$/.test(pieces[relative]?.lower ?? '') ? antecedent(pieces, relative - 1, floor) : undefined;
}

/** "a man who prays here and | who": the first of the two goes back to him. */
function ofSecond(pieces: readonly Piece[], who: number, floor: number): Range | undefined {
	const isSecond = pieces[who - 1]?.lower === 'and';
	const first = isSecond ? lastIndex(pieces, who - 2, Math.max(floor, who - 20), (piece) => piece?.lower === 'who') : who;
	return first === undefined || pieces[first]?.lower !== 'who' ? undefined : antecedent(pieces, first - 1, floor);
}

/** "who | last week, on Saturday, in 2019 | called". */
export function isOfTime(piece: Piece): boolean {
	return timeWords.has(piece.lower) || piece.sort === 'number' || isDeterminer(piece) || /^(?:on|in|at|during|of)$/.test(piece.lower);
}
