import { isCapital, isDash, isPunctuation } from './phrases';
import type { Piece } from './pieces';

/** "WASHINGTON (AP) — ", "London, March 30 - ", "MADURAI: ": the place, source and day before a first sentence; "Wu — an envoy — said" opens with somebody. */
export function behindDateline(pieces: readonly Piece[], from: number, to: number): number {
	let at = from;
	while (at < Math.min(to, from + longest) && (isCapital(pieces[at]) || isPunctuation(pieces[at], '(),./') || pieces[at]?.sort === 'number')) {
		at++;
	}
	const lead = pieces.slice(from, at);
	const tells = lead.some((piece) => piece.sort === 'number' || isPunctuation(piece, '(')) || lead.every(({ sort, text }) => sort !== 'word' || text === text.toUpperCase());
	const isShouted = lead.every(({ text }) => text === text.toUpperCase());
	const closes = isDash(pieces[at]) || (isShouted && isPunctuation(pieces[at], ':'));
	return lead.length > 0 && tells && at < to && closes ? at + 1 : from;
}

/** In pieces. */
const longest = 12;
