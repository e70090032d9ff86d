import { clauseOpeners, conjunctions, namesLikeTimes, timeWords } from '../../words/functionWords';
import { roleNouns } from '../../words/titles';
import { isAdverb, isCapital, isDeterminer, isFinite, isPreposition, isPronoun, rangeOf, type Range } from './phrases';
import type { Piece } from './pieces';

/** Takes "And", "Later", "On Tuesday" off the front; never all of it. */
export function stripped(pieces: readonly Piece[], range: Range): Range | undefined {
	let { from } = range;
	const { to } = range;
	for (let next = skipLead(pieces, from, to); next > from && next < to; next = skipLead(pieces, from, to)) {
		from = next;
	}
	from = afterThat(pieces, rangeOf(afterAs(pieces, rangeOf(afterEarlier(pieces, rangeOf(afterOtherClause(pieces, rangeOf(from, to)), to)), to)), to));
	return from < to && !isMannerOfSaying(pieces, from) ? rangeOf(from, to) : undefined;
}

/** "and in a tweet wrote", "by the envoy to London said": what opens with one of these is nobody, "at least ten people" apart. */
function isMannerOfSaying(pieces: readonly Piece[], from: number): boolean {
	return /^(?:in|to|by|on|at|from|with|of|into|during)$/.test(pieces[from]?.lower ?? '') && !isCapital(pieces[from])
		&& !/^(?:least|most|all|over|around)$/.test(pieces[from + 1]?.lower ?? '') && pieces[from + 1]?.sort !== 'number';
}

/** "Later", "last week"; but "last" alone may belong to the subject: "last year's winner", "this source". */
function isTime(piece: Piece, next: Piece | undefined): boolean {
	const goesOn = timeWords.has(next?.lower ?? '');
	return timeWords.has(piece.lower) && (goesOn || (!isCapital(next) && !/^(?:this|last|next|late|early|still)$/.test(piece.lower)));
}

/** "After the hearing | Anna Wu" of a part between commas. */
export function behindFronted(pieces: readonly Piece[], { from, to }: Range): Range {
	const piece = pieces[from];
	const owned = piece && isPreposition(piece) ? ownedOffice(pieces, from, to) : undefined;
	if (owned !== undefined) {
		return rangeOf(owned, to);
	}
	const at = piece && (isPreposition(piece) || opensTime.test(piece.lower)) ? afterPreposition(pieces, from, to) : from;
	return at > from && at - from < 5 && isCapital(pieces[at]) && isDeterminer(pieces[from + 1]) ? rangeOf(at, to) : rangeOf(from, to);
}

/** "In a speech on Tuesday | its president": whose office it is opens what the clause is about. */
function ownedOffice(pieces: readonly Piece[], from: number, to: number): number | undefined {
	const owner = pieces.slice(from + 2, to - 1).findIndex(({ lower }) => /^(?:its|their)$/.test(lower));
	const isOffice = owner >= 0 && to - from - owner < 8 && roleNouns.has(pieces[to - 1]?.lower ?? '') && !isPreposition(pieces[from + owner + 1]);
	return isOffice ? from + 2 + owner : undefined;
}

function skipLead(pieces: readonly Piece[], from: number, to: number): number {
	const piece = pieces[from];
	if (!piece) {
		return from;
	}
	if (conjunctions.has(piece.lower) || piece.sort === 'mark' || isAdverb(piece) || isTime(piece, pieces[from + 1]) || isBeforeOpener(piece, pieces[from + 1])) {
		return from + 1;
	}
	if (/^(?:minutes?|hours?|days?|weeks?|months?|years?)$/.test(pieces[from + 1]?.lower ?? '') && opensTime.test(pieces[from + 2]?.lower ?? '')) {
		return from + 2; // "seven hours | after the police"
	}
	const behind = isPreposition(piece) || opensTime.test(piece.lower) ? afterPreposition(pieces, from, to) : from;
	return behind === from && clauseOpeners.has(piece.lower) ? from + 1 : behind;
}

/** "Ever | since Wu left", "Just | after the hearing" */
function isBeforeOpener({ lower }: Piece, next: Piece | undefined): boolean {
	return /^(?:ever|just|even|only|long|right|soon|not)$/.test(lower) && next !== undefined && (opensTime.test(next.lower) || clauseOpeners.has(next.lower));
}

// "After the hearing | Anna Wu"; before a clause of its own they lead no further.
const opensTime = /^(?:after|before|since|until|during)$/;

/** "On Monday | Anna Wu"; somebody may be called Monday or April, but not behind "on" or "in". */
function isTimeBehind(pieces: readonly Piece[], at: number): boolean {
	const piece = pieces[at];
	return timeWords.has(piece?.lower ?? '') && (!namesLikeTimes.has(piece?.text ?? '') || /^(?:on|in|since)$/.test(pieces[at - 1]?.lower ?? ''));
}

/** "In a statement | the ministry": the next phrase begins with a determiner, a pronoun or a capital after a noun. */
function afterPreposition(pieces: readonly Piece[], from: number, to: number): number {
	for (let at = from + 2; at < to; at++) {
		const before = pieces[at - 1];
		const opens = isDeterminer(pieces[at]) || isPronoun(pieces[at]) || (isCapital(pieces[at]) && (!isCapital(before) || isTimeBehind(pieces, at - 1)));
		if (opens && !isPreposition(before) && !isDeterminer(before) && !conjunctions.has(before?.lower ?? '')) {
			return at;
		}
	}
	return from;
}

/** "He walked in and Trump": what comes before "and" is a clause of its own when it holds a verb or a pronoun. */
function afterOtherClause(pieces: readonly Piece[], { from, to }: Range): number {
	for (let at = to - 1; at > from; at--) {
		if (/^(?:and|but)$/.test(pieces[at]?.lower ?? '')) {
			const left = pieces.slice(from, at);
			return left.some((piece) => isVerbLike(piece) || /^(?:he|she|they|it)$/.test(piece.lower)) ? at + 1 : from;
		}
	}
	return from;
}

/** "The president slumped in the polls after | the Tower Commission": whoever speaks stands behind a clause of its own and what came before it. */
function afterEarlier(pieces: readonly Piece[], { from, to }: Range): number {
	const at = pieces.slice(from, to - 1).findLastIndex(({ lower }) => /^(?:after|before|until|because)$/.test(lower)) + from;
	return at > from && pieces.slice(from, at - 2).some((piece) => isVerbLike(piece)) ? at + 1 : from; // but "a report published just before the vote"
}

/** "Three ministers leave party as | union chief", in a headline: behind "as" comes another clause, unless it says what somebody is. */
function afterAs(pieces: readonly Piece[], { from, to }: Range): number {
	const at = pieces.slice(from, to - 1).findLastIndex(({ lower }) => lower === 'as') + from;
	const isClause = at >= from + 3 && !sayingWhat.test(pieces[at - 1]?.lower ?? '') && !pieces.slice(from, at + 2).some(({ lower }) => /^(?:the|an?|its|his|her|their|this|that)$/.test(lower)) && !/^(?:well|many|much|part|of|to|for)$/.test(pieces[at + 1]?.lower ?? '');
	return isClause ? at + 1 : from;
}

const sayingWhat = /^(?:known|such|well|far|soon|long|much|many|same|just|even|serving|served|acting|working|role|job|time|term|position|identified|described|regarded|seen|elected|appointed|only|himself|herself|themselves)$/;

/** "a promise that | the board called heartfelt": whose words they are stands behind "that". */
function afterThat(pieces: readonly Piece[], { from, to }: Range): number {
	for (let at = to - 2; at > from; at--) {
		if (pieces[at]?.lower === 'that' && (isCapital(pieces[at + 1]) || isDeterminer(pieces[at + 1]))) {
			return at + 1;
		}
	}
	return from;
}

const endsLikeAVerb = new Set(['need', 'seed', 'feed', 'weed', 'deed', 'speed', 'breed', 'indeed', 'hundred', 'kindred', 'sacred', 'naked']);

export function isVerbLike(piece: Piece): boolean {
	return isFinite(piece) || (piece.sort === 'word' && !isCapital(piece) && piece.lower.length > 3 && piece.lower.endsWith('ed') && !endsLikeAVerb.has(piece.lower));
}
