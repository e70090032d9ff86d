import type { BlockWork } from '../memory';
import { overlaps, spanOf, type Span } from '../span';
import { abbreviations } from '../words/abbreviations';
import { cuesIn, type CueWords } from './cues';
import { marksIn, type Marked } from './marks';

/** A block without what stands between quotation marks: the same length, so that offsets hold, and its sentences. */
export interface Frame {
	readonly marked: readonly Marked[];
	/** Quoted characters are U+FFFC, so that no word of a quotation is read as its frame. */
	readonly text: string;
	/** Sentences as the frame goes on: a quotation inside one never ends it, unless it closes with a stop and a capital follows. */
	readonly sentences: readonly Span[];
	readonly cues: readonly CueWords[];
}

export const frame: BlockWork<Frame> = { name: 'frame', of: frameOf };

function frameOf(text: string): Frame {
	const marked = marksIn(text);
	const quoted = marked.filter(({ open, span }) => !open || span.start === 0);
	let masked = '';
	let at = 0;
	for (const { words } of quoted) {
		masked += text.slice(at, words.start) + '\uFFFC'.repeat(words.end - words.start);
		at = words.end;
	}
	masked += text.slice(at);
	const sentences = sentencesOf(text, masked, quoted.map(({ span }) => span));
	return { marked, text: masked, sentences, cues: cuesIn(masked, sentences) };
}

function sentencesOf(text: string, masked: string, quoted: readonly Span[]): readonly Span[] {
	const found: Span[] = [];
	let start = 0;
	for (const { index, 0: whole } of masked.matchAll(/[.!?…][.!?…]{0,3}["”’»)\]]{0,2}\s{1,9}(?=[“‘"'«„(\[]{0,2}[\p{Lu}\p{Lo}\d\uFFFC])/gu)) {
		if (!isAbbreviation(masked, start, index)) {
			found.push(spanOf(start, index + whole.trimEnd().length));
			start = index + whole.length;
		}
	}
	for (const { end } of quoted) {
		// “… talks.” The minister left.
		if (/^[.!?…]["”’»]/.test(text.slice(end - 2, end)) && /^\s{1,9}[“"‘]?[\p{Lu}\uFFFC]/u.test(masked.slice(end, end + 12))) {
			found.push(spanOf(end, end));
		}
	}
	return withCuts(found, start, text.length);
}

/** Sentence spans from ends found in two ways. */
function withCuts(found: readonly Span[], last: number, length: number): readonly Span[] {
	const ends = [...new Set([...found.map(({ end }) => end), ...(last < length ? [length] : [])])].sort((a, b) => a - b);
	return ends.map((end, at) => spanOf(ends[at - 1] ?? 0, end));
}

function isAbbreviation(text: string, start: number, stop: number): boolean {
	const word = /(?<word>[\p{L}.]{1,12})$/u.exec(text.slice(Math.max(start, stop - 14), stop))?.groups?.word ?? '';
	return text[stop] === '.' && (abbreviations.has((word.split('.').at(-1) ?? '').toLowerCase()) || /^(?:\p{L}\.){0,4}\p{Lu}$/u.test(word));
}

/** The sentence in which a span lies or begins. */
export function sentenceAt({ sentences }: Frame, span: Span): Span | undefined {
	return sentences.find((sentence) => overlaps(sentence, span));
}
