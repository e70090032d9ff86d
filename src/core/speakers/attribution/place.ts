import { spanOf, type Span } from '../../span';
import type { Bounds } from '../clause/bounds';
import type { Cue } from '../clause/cues';
import type { Marked } from '../marks';
import { endsSentence, isPunctuation, type Range } from '../clause/phrases';
import type { Line, Piece } from '../clause/pieces';

/** The words by which one quotation is somebody's; offsets count from the block's start. */
export interface Attribution {
	readonly subject: Span;
	readonly cue: Span | undefined;
	/**
	 * after: “…,” he said · before: he said, “…” · around: the “…” was so, he said · colon: Wu on Thursday: “…” ·
	 * owner: his “…” remark · clause: only the subject of the clause it stands in.
	 */
	readonly how: 'after' | 'before' | 'around' | 'colon' | 'owner' | 'clause';
	/** What follows the cue in its clause: "in a statement released on Wednesday". */
	readonly tail: Span;
	readonly source: boolean;
}

/** A quotation in its line, with what the line's cues are. */
export interface Place {
	readonly text: string;
	readonly line: Line;
	readonly bounds: Bounds;
	/** The line's cues near the quotation. */
	readonly cues: readonly Cue[];
	readonly at: number;
	readonly marked: Marked;
}

/** Up to the next comma, quotation or end: where "on Wednesday" and "in a statement" stand. */
export function tailAfter(pieces: readonly Piece[], from: number): Span {
	let to = from;
	while (to < pieces.length && to < from + 80 && pieces[to]?.sort !== 'quote' && !isPunctuation(pieces[to], ',:;—–') && !endsSentence(pieces, to)) {
		to++;
	}
	const start = pieces[from]?.start ?? pieces.at(-1)?.end ?? 0;
	return spanOf(start, Math.max(start, pieces[to - 1]?.end ?? 0));
}

export function spanOver(pieces: readonly Piece[], { from, to }: Range): Span {
	return spanOf(pieces[from]?.start ?? 0, pieces[to - 1]?.end ?? 0);
}

/** Where the sentence of a quotation begins. */
export function sentenceStart({ bounds, at }: Place): number {
	return bounds.starts[at] ?? 0;
}
