import { isCapital, isDash, isPunctuation } from './phrases';
import type { Piece } from './pieces';

/** "WASHINGTON (AP) — ": the place and source before a first sentence. */
export function behindDateline(pieces: readonly Piece[], from: number, to: number): number {
	let at = from;
	while (at < Math.min(to, from + 12) && (isCapital(pieces[at]) || isPunctuation(pieces[at], '(),./') || pieces[at]?.sort === 'number')) {
		at++;
	}
	return at > from && at < to && isDash(pieces[at]) ? at + 1 : from;
}
