import { withoutTail } from '../../edges';
import { spanOf, textOf, type Span } from '../../span';
import { media } from '../../words/speechNouns';

/** "in a statement released on Wednesday": where words were said, within what follows the cue. */
export function mediumIn(text: string, tail: Span): Span | undefined {
	const words = textOf(text, { start: tail.start, end: Math.min(tail.end, tail.start + 400) });
	for (const match of words.matchAll(opening)) {
		const phrase = mediumFrom(words.slice(match.index), match[0].length);
		if (phrase !== undefined) {
			return spanOf(tail.start + match.index, tail.start + match.index + phrase);
		}
	}
	return undefined;
}

const opening = /\b(?:in|at|on|during|via|through|over|by) /g;

/** How long the phrase is whose noun, within six words, is a medium; what follows up to the end of the tail belongs to it. */
function mediumFrom(text: string, from: number): number | undefined {
	const rest = text.slice(from);
	let words = 0;
	for (const match of rest.slice(0, 120).matchAll(/[\p{L}\p{M}\d’'-]+/gu)) {
		if (++words > 7 || /^(?:in|at|on|during|via|through|of|for|that|who|and|to|over|by)$/i.test(match[0])) {
			return undefined;
		}
		const end = match.index + match[0].length;
		if (media.has(match[0].toLowerCase()) && !media.has(/^ (?<next>[\p{L}-]+)/u.exec(rest.slice(end))?.groups?.next?.toLowerCase() ?? '')) {
			const more = /^(?: (?!that\b|said\b|he\b|she\b|they\b|before\b|after\b|about\b|but\b|and\b)[\p{L}\p{M}\d’'.-]+){0,12}/u.exec(rest.slice(end))?.[0] ?? '';
			return from + end + withoutTail(more, '.').length;
		}
	}
	return undefined;
}
