import { spanOf, type Span } from '../../span';
import type { Attribution, Place } from './place';
import { endsSentence, isCapital, isComma, isDash, rangeOf, type Range } from '../clause/phrases';
import type { Piece } from '../clause/pieces';
import { isVerbLike } from '../clause/stripped';

/** “I will stay.” — Anna Wu, mayor: a dash and a name behind whole sentences. */
export function signedBehind({ text, line: { pieces }, bounds, at, marked }: Place): Attribution | undefined {
	const opens = bounds.starts[at] === at || text.slice(Math.max(0, marked.span.start - 4), marked.span.start).includes('\n');
	const whole = opens && /[.?!…’'”"]\s?$/.test(text.slice(marked.words.end - 2, marked.words.end));
	const name = whole ? signatureAt(pieces, at + 1) : undefined;
	return name && {
		subject: spanIn(pieces, name), cue: spanIn(pieces, rangeOf(at + 1, at + 2)), how: 'after', tail: spanOf(marked.span.end, marked.span.end), source: false,
	};
}

/** A line of its own below a quotation: "- Anna Wu, mayor". */
export function signatureOf(pieces: readonly Piece[]): Span | undefined {
	const name = signatureAt(pieces, 0);
	return name && spanIn(pieces, name);
}

/** In words and marks; what is longer is a sentence. */
const longest = 16;

function signatureAt(pieces: readonly Piece[], dash: number): Range | undefined {
	if (!isDash(pieces[dash]) || !isCapital(pieces[dash + 1])) {
		return undefined;
	}
	let end = dash + 1;
	while (end < pieces.length && end < dash + longest && pieces[end]?.sort !== 'quote' && !endsSentence(pieces, end)) {
		end++;
	}
	const words = pieces.slice(dash + 1, end);
	const comma = words.findIndex((piece) => isComma(piece));
	const name = words.slice(0, comma < 0 ? words.length : comma);
	return end === dash + longest || name.some((piece) => isVerbLike(piece)) ? undefined : rangeOf(dash + 1, dash + 1 + name.length);
}

function spanIn(pieces: readonly Piece[], { from, to }: Range): Span {
	return spanOf(pieces[from]?.start ?? 0, pieces[to - 1]?.end ?? 0);
}
