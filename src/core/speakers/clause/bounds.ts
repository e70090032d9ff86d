import { behindDateline } from './dateline';
import type { Line, Piece } from './pieces';
import { endsSentence, isCapital } from './phrases';

/** Where the sentences of a line begin and end, worked out once for all who ask. Places count the line's pieces. */
export interface Bounds {
	/** Where the sentence of the piece at a place begins. */
	readonly starts: readonly number[];
	/** The first end of a sentence at or behind a place, quotations passed over. */
	readonly stops: readonly number[];
	/** The same, but a quotation stops it too. */
	readonly gaps: readonly number[];
}

/** Nobody's sentence is longer; what looks so would cost time for nothing. */
const longest = 240;

export function boundsOf(text: string, line: Line): Bounds {
	const { pieces } = line;
	const stops = new Array<number>(pieces.length + 1).fill(pieces.length);
	const gaps = new Array<number>(pieces.length + 1).fill(pieces.length);
	for (let at = pieces.length - 1; at >= 0; at--) {
		const ends = endsSentence(pieces, at);
		stops[at] = ends ? at : within(stops[at + 1], at);
		gaps[at] = ends || pieces[at]?.sort === 'quote' ? at : within(gaps[at + 1], at);
	}
	return { starts: startsOf(text, line), stops, gaps };
}

function within(stop: number | undefined, at: number): number {
	return Math.min(stop ?? at, at + longest);
}

/** Behind the last stop, or behind a quotation that ended a sentence. */
function startsOf(text: string, { pieces, quotes }: Line): readonly number[] {
	const ending = new Set(quotes.filter(({ marked: { words } }) => endsInStop(text.slice(words.end - 3, words.end))).map(({ at }) => at));
	const starts = [0];
	const dateline = behindDateline(pieces, 0, pieces.length);
	for (let at = 1; at <= pieces.length; at++) {
		const begins = at === dateline || endsSentence(pieces, at - 1) || (ending.has(at - 1) && startsAnew(pieces[at]));
		starts.push(begins ? at : Math.max(starts[at - 1] ?? 0, at - longest));
	}
	return starts;
}

function endsInStop(words: string): boolean {
	return /[.?!…]["”’'»\s]{0,3}$/.test(words);
}

function startsAnew(piece: Piece | undefined): boolean {
	return piece?.sort === 'quote' || isCapital(piece);
}
