import { timeWords } from '../../words/functionWords';
import { speechNouns } from '../../words/speechNouns';
import type { Cue } from '../clause/cues';
import { endsSentence, isCapital, isComma, isDeterminer, isPreposition, isPunctuation, rangeOf, type Range } from '../clause/phrases';
import type { Piece } from '../clause/pieces';
import { sentenceStart, spanOver, tailAfter, type Attribution, type Place } from './place';
import { subjectAfter } from '../clause/subjectAfter';

/** Wu’s “…” remark; his claim that it was “…”. Where a cue stands before, only a noun with "that" or "to" behind it counts for more. */
export function ownedBefore(place: Place, cue: Cue | undefined): Attribution | undefined {
	const { line: { pieces }, at } = place;
	if (cue?.sort === 'naming' && pieces.slice(cue.to, at).every((piece) => isDeterminer(piece) || isPossessive(piece) || /^(?:it|him|her|them)$/.test(piece.lower))) {
		return undefined; // "what Wu called his “incoherent” answer"
	}
	const floor = Math.max(sentenceStart(place), at - 12, cue ? cue.to : 0);
	for (let noun = Math.min(at + 1, pieces.length - 1); noun > floor; noun--) {
		const owner = speechNouns.has(pieces[noun]?.lower ?? '') ? ownerBefore(pieces, noun, floor) ?? authorBehind(pieces, noun, at) : undefined;
		if (owner) {
			const leads = /^(?:that|to)$/.test(pieces[Math.max(noun + 1, owner.to)]?.lower ?? '');
			const opens = noun > at || (leads && (!isPossessive(pieces[owner.from]) || isForAnother(pieces, owner.from, cue)));
			return cue && !opens ? undefined : { subject: spanOver(pieces, owner), cue: spanOver(pieces, rangeOf(noun, noun + 1)), how: 'owner', tail: tailAfter(pieces, noun + 1), source: false };
		}
	}
	return undefined;
}

/** “…,” was his comment; “…,” came her reply; “…” was all he said. */
export function ownedAfter(place: Place): Attribution | undefined {
	const { line: { pieces }, at, cues } = place;
	const from = isComma(pieces[at + 1]) ? at + 2 : at + 1;
	const isAll = pieces[from]?.lower === 'was' && pieces[from + 1]?.lower === 'all';
	const cue = isAll ? cues.find((each) => each.at > from + 1 && each.at < from + 10 && each.subject.from <= from + 3 && each.subject.from > from + 1) : undefined;
	if (cue) {
		return { subject: spanOver(pieces, cue.subject), cue: cue.span, how: 'after', tail: tailAfter(pieces, cue.to), source: false };
	}
	const isOwned = /^(?:was|is|came|comes|ran|runs)$/.test(pieces[from]?.lower ?? '') && isPossessive(pieces[from + 1]) && speechNouns.has(pieces[from + 2]?.lower ?? '');
	const subject = rangeOf(from + 1, from + 2);
	return isOwned ? { subject: spanOver(pieces, subject), cue: spanOver(pieces, rangeOf(from + 2, from + 3)), how: 'owner', tail: tailAfter(pieces, from + 3), source: false } : undefined;
}

/** "Wu attacked Lund for his claim that": what somebody is judged for is not the judge’s. */
function isForAnother(pieces: readonly Piece[], owner: number, cue: Cue | undefined): boolean {
	const judges = cue?.sort === 'naming' && /^(?:for|over)$/.test(pieces[owner - 1]?.lower ?? '');
	return judges && pieces.slice(cue.to, owner).some((piece) => isCapital(piece));
}

function isPossessive(piece: Piece | undefined): boolean {
	return /^(?:his|her|their)$/.test(piece?.lower ?? '');
}

/** "a report by Yonhap that" */
function authorBehind(pieces: readonly Piece[], noun: number, at: number): Range | undefined {
	const by = /^(?:by|from)$/.test(pieces[noun + 1]?.lower ?? '') && noun + 2 < at;
	const author = by ? subjectAfter(pieces, noun + 2, at) : undefined;
	return author && (pieces[author.to]?.lower === 'that' || isPunctuation(pieces[author.to], ':')) ? author : undefined;
}

/** "Wu’s latest", "his": whose the noun is. */
function ownerBefore(pieces: readonly Piece[], noun: number, floor: number): Range | undefined {
	for (let at = noun - 1; at >= Math.max(floor, noun - 5); at--) {
		const piece = pieces[at];
		if (isPossessive(piece)) {
			return rangeOf(at, at + 1);
		}
		if (piece?.sort === 'possessive' || isPunctuation(piece, '’\'') && (pieces[at - 1]?.lower ?? '').endsWith("s")) {
			let from = at - 1;
			while (from > floor && isCapital(pieces[from - 1])) {
				from--;
			}
			while (from < at - 1 && isPreposition(pieces[from])) {
				from++; // "From | Wu’s | post: “…”"
			}
			return timeWords.has(pieces[at - 1]?.lower ?? '') ? undefined : rangeOf(from, at); // "Friday’s announcement" is nobody’s
		}
		if (isComma(piece) || isPreposition(piece) || endsSentence(pieces, at)) {
			return undefined;
		}
	}
	return undefined;
}
