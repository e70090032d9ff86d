import type { BlockWork, } from '../memory';
import { spanOf, type Span } from '../span';
import { tokens } from '../tokens';
import { attributionOf, sentenceStart, spanOver, tailAfter, type Attribution, type Place } from './attribution';
import { cuesOf, type Cue } from './cues';
import { markedWords, type Marked } from './marks';
import { endsSentence, isPunctuation, type Range } from './phrases';
import { linesOf, type Line } from './pieces';
import { firstSubject } from './subjects';

/** What a block's words alone say of who speaks in it; offsets count from its start. */
export interface Speech {
	readonly quotes: readonly Quoted[];
	/** Outside the marks and inside, in text order. */
	readonly cues: readonly SpokenCue[];
	/** The first subject of each sentence outside the marks: whom the text is about. */
	readonly themes: readonly Span[];
	/** When the block ends in a colon, whose words it announces for the next. */
	readonly announced: Attribution | undefined;
}

export interface Quoted {
	readonly marked: Marked;
	readonly nested: boolean;
	/** Whether a sentence begins with it. */
	readonly opens: boolean;
	/** Whether nothing but the attribution of the quotation before stands between that one and this. */
	readonly goesOn: boolean;
	readonly attribution: Attribution | undefined;
	/** What stands right before and behind it in its line. */
	readonly before: string;
	readonly behind: string;
}

export interface SpokenCue {
	readonly span: Span;
	readonly sort: Cue['sort'];
	readonly base: string;
	readonly inverted: boolean;
	readonly borrowed: boolean;
	readonly subject: Span;
	readonly tail: Span;
	/** The sentence it stands in, quotations included. */
	readonly sentence: Span;
}

export const speech: BlockWork<Speech> = { name: 'speech', of: speechIn };

function speechIn(text: string): Speech {
	const lines = linesOf(text, tokens.of(text), markedWords.of(text));
	const read = lines.map((line) => ({ line, cues: cuesOf(line.pieces) }));
	const root = read.at(-1); // the block's own line is finished last
	return {
		quotes: read.flatMap(({ line, cues }) => quotesOf(text, line, { cues, nested: line !== root?.line })).sort((a, b) => a.marked.span.start - b.marked.span.start),
		cues: read.flatMap(({ line, cues }) => cues.map((cue) => spokenCue(line, cue))).sort((a, b) => a.span.start - b.span.start),
		themes: root ? themesOf(root.line) : [],
		announced: root && announcedBy(text, root.line, root.cues),
	};
}

function quotesOf(text: string, line: Line, { cues, nested }: { readonly cues: readonly Cue[]; readonly nested: boolean }): readonly Quoted[] {
	let before: Ended | undefined;
	return line.quotes.map(({ marked, at }) => {
		const place: Place = { text, line, cues, at, marked };
		const opens = sentenceStart(place) === at || isFirst(line, at);
		const attribution = attributionOf(place);
		const goesOn = before !== undefined && opens && isOnlyAttribution(text, before, marked.span.start);
		before = { end: marked.span.end, attribution: attribution ?? (goesOn ? before?.attribution : undefined) };
		return {
			marked, nested, opens, goesOn, attribution,
			before: line.pieces[at - 1]?.text ?? '', behind: line.pieces[at + 1]?.text ?? '',
		};
	});
}

/** Where the quotation before ended, and whose it was. */
interface Ended {
	readonly end: number;
	readonly attribution: Attribution | undefined;
}

function isFirst({ pieces }: Line, at: number): boolean {
	return at === 0 || pieces.slice(0, at).every((piece) => piece.sort === 'mark');
}

/** “A,” he said in Paris. “B.” */
function isOnlyAttribution(text: string, { end, attribution }: Ended, start: number): boolean {
	const between = text.slice(end, start);
	if (between.trim() === '') {
		return true;
	}
	return attribution?.how === 'after' && between.length < 300 && (between.match(/[.?!](?=\s)/g)?.length ?? 0) <= 1 && attribution.subject.start >= end - 1;
}

function spokenCue({ pieces }: Line, cue: Cue): SpokenCue {
	let from = Math.min(cue.at, cue.subject.from);
	while (from > 0 && !endsSentence(pieces, from - 1)) {
		from--;
	}
	let to = cue.to;
	while (to < pieces.length && !endsSentence(pieces, to)) {
		to++;
	}
	return {
		span: cue.span, sort: cue.sort, base: cue.base, inverted: cue.inverted, borrowed: cue.borrowed,
		subject: spanOver(pieces, cue.subject),
		tail: tailAfter(pieces, cue.inverted ? cue.subject.to : cue.to),
		sentence: spanOf(pieces[from]?.start ?? 0, pieces[to - 1]?.end ?? 0),
	};
}

function themesOf({ pieces }: Line): readonly Span[] {
	const themes: Span[] = [];
	let start = 0;
	for (let at = 0; at <= pieces.length; at++) {
		if (at === pieces.length || endsSentence(pieces, at)) {
			const subject: Range | undefined = firstSubject(pieces, start, at);
			if (subject) {
				themes.push(spanOver(pieces, subject));
			}
			start = at + 1;
		}
	}
	return themes;
}

/** The block that ends in a colon is read as if a quotation followed. */
function announcedBy(text: string, line: Line, cues: readonly Cue[]): Attribution | undefined {
	const { pieces } = line;
	if (!isPunctuation(pieces.at(-1), ':')) {
		return undefined;
	}
	const end = spanOf(text.length, text.length);
	return attributionOf({ text, line, cues, at: pieces.length, marked: { span: end, words: end, closed: true, mark: '' } });
}
