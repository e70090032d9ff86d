import type { BlockWork } from '../memory';
import { countBefore } from '../search';
import { leadOpeners } from '../words/functionWords';
import { sayingForms } from '../words/sayingVerbs';
import { kinNouns } from '../words/titles';
import { spanOf, type Span } from '../span';
import { tokens } from '../tokens';
import { attributionOf } from './attribution/attribution';
import { boundsOf, type Bounds } from './clause/bounds';
import { cuesOf, type Cue } from './clause/cues';
import { markedWords, type Marked } from './marks';
import { endsSentence, isCapital, isComma, isPunctuation, type Range } from './clause/phrases';
import { linesOf, type Line, type Piece } from './clause/pieces';
import { sentenceStart, spanOver, tailAfter, type Attribution, type Place } from './attribution/place';
import { firstSubject } from './clause/mainSubject';
import { signatureOf } from './attribution/signature';
import { subjectAfter } from './clause/subjectAfter';
import { subjectBefore } from './clause/subjects';

/** What a block's words alone say of who speaks in it; offsets count from its start. */
export interface Speech {
	readonly quotes: readonly Quoted[];
	/** Outside the marks and inside, in text order. */
	readonly cues: readonly SpokenCue[];
	/** The first subject of each sentence outside the marks: whom the text is about. */
	readonly themes: readonly Span[];
	/** When the block ends in a colon, whose words it announces for the next. */
	readonly announced: Attribution | undefined;
	/** When the block is but a dash and a name, that name. */
	readonly signature: Span | undefined;
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
	/** Whether it stands inside a quotation. */
	readonly quoted: boolean;
	readonly subject: Span;
	readonly tail: Span;
	/** The sentence it stands in, quotations included. */
	readonly sentence: Span;
}

export const speech: BlockWork<Speech> = { name: 'speech', of: speechIn };

/** A line with all that is known of it. */
interface ReadLine {
	readonly text: string;
	readonly line: Line;
	readonly bounds: Bounds;
	readonly cues: readonly Cue[];
	/** Whether it is what a quotation says. */
	readonly quoted: boolean;
}

function speechIn(text: string): Speech {
	const lines = linesOf(text, tokens.of(text), markedWords.of(text));
	const read = lines.map((line, at): ReadLine => {
		const bounds = boundsOf(text, line);
		return { text, line, bounds, cues: cuesOf(line.pieces, bounds), quoted: at < lines.length - 1 }; // the block's own line is finished last
	});
	const root = read.at(-1);
	return {
		quotes: read.flatMap(quotesOf).sort((a, b) => a.marked.span.start - b.marked.span.start),
		cues: read.flatMap((each) => each.cues.map((cue) => spokenCue(each, cue))).sort((a, b) => a.span.start - b.span.start),
		themes: root ? themesOf(root) : [],
		announced: root && announcedBy(root),
		signature: root && signatureOf(root.line.pieces),
	};
}

function quotesOf(read: ReadLine): readonly Quoted[] {
	const { text, line } = read;
	const firstWord = line.pieces.findIndex(({ sort }) => sort !== 'mark');
	let before: Ended | undefined;
	return line.quotes.map(({ marked, at }) => {
		const place: Place = { text, line, bounds: read.bounds, cues: cuesNear(read.cues, at), at, marked };
		const opens = sentenceStart(place) === at || at === firstWord || isAdded(line.pieces, sentenceStart(place), at);
		const attribution = attributionOf(place);
		const goesOn = before !== undefined && opens && isOnlyAttribution(line.pieces, before, at);
		before = { at, end: marked.span.end, attribution: attribution ?? (goesOn ? before?.attribution : undefined) };
		return {
			marked, nested: read.quoted, opens, goesOn, attribution,
			before: line.pieces[at - 1]?.text ?? '', behind: line.pieces[at + 1]?.text ?? '',
		};
	});
}

/** "Adding, “…”", "But added: “…”": a sentence that only goes on with the one before. */
function isAdded(pieces: readonly Piece[], from: number, at: number): boolean {
	const joined = /^(?:but|and)$/.test(pieces[from]?.lower ?? '') && /^(?:added|continued|concluded)$/.test(pieces[from + 1]?.lower ?? '') && at - from <= 3;
	return joined || at - from <= 2 && pieces[from]?.sort === 'word' && sayingForms().get(pieces[from].lower)?.[0]?.form === 'ing' && (at - from === 1 || isComma(pieces[at - 1]));
}

/** An attribution is never further away, in pieces. */
const reach = 120;

function cuesNear(cues: readonly Cue[], at: number): readonly Cue[] {
	const place = (cue: Cue): number => cue.at;
	return cues.slice(countBefore(cues, at - reach, place), countBefore(cues, at + reach, place));
}

/** Where the quotation before ended, and whose it was. */
interface Ended {
	readonly at: number;
	readonly end: number;
	readonly attribution: Attribution | undefined;
}

/** “A,” he said in Paris. “B.” */
function isOnlyAttribution(pieces: readonly Piece[], { at: before, end, attribution }: Ended, at: number): boolean {
	if (at === before + 1) {
		return true;
	}
	const between = at - before < reach && attribution?.how === 'after' && attribution.subject.start >= end - 1 ? pieces.slice(before + 1, at) : [];
	return between.length > 0 && between.filter((_, index) => endsSentence(pieces, before + 1 + index)).length <= 1;
}

function spokenCue({ line: { pieces }, bounds, quoted }: ReadLine, cue: Cue): SpokenCue {
	const from = bounds.starts[Math.min(cue.at, cue.subject.from)] ?? 0;
	const to = endOfSentence(bounds, cue.to, pieces.length);
	return {
		span: cue.span, sort: cue.sort, base: cue.base, inverted: cue.inverted, borrowed: cue.borrowed, quoted,
		subject: spanOver(pieces, cue.subject),
		tail: tailAfter(pieces, cue.inverted ? cue.subject.to : cue.to),
		sentence: spanOf(pieces[from]?.start ?? 0, pieces[to - 1]?.end ?? 0),
	};
}

/** “… is regrettable.” The candidate: a quotation that ends in a stop ends the sentence around it too. */
function endOfSentence({ starts, stops }: Bounds, from: number, length: number): number {
	const stop = stops[from] ?? length;
	const next = starts.slice(from + 1, stop + 1).findIndex((start, index) => start === from + 1 + index);
	return next < 0 ? stop : from + 1 + next;
}

function themesOf({ line: { pieces }, bounds }: ReadLine): readonly Span[] {
	const starts = bounds.starts.slice(0, pieces.length).filter((start, at, all) => start !== all[at - 1]);
	return starts.flatMap((from, index) => {
		const to = starts[index + 1] ?? pieces.length;
		const subjects = [
			subjectOfLead(pieces, from, to), firstSubject(pieces, from, to), topicOf(pieces, from, to), behindAmong(pieces, from, to),
			bearerOfOffice(pieces, from, to), ...moved(pieces, from, to),
		];
		return subjects.flatMap((subject) => (subject ? [spanOver(pieces, subject)] : []));
	});
}

/** "For head ranger Wu, the result was no surprise." */
function topicOf(pieces: readonly Piece[], from: number, to: number): Range | undefined {
	const comma = pieces[from]?.lower === 'for' ? pieces.slice(from, Math.min(to, from + 9)).findIndex(isComma) : -1;
	return comma > 1 && isCapital(pieces[from + comma - 1]) ? { from: from + 1, to: from + comma } : undefined;
}

/** "Among those who spoke was Wu, who": the sentence is about whoever stands behind its verb. */
function behindAmong(pieces: readonly Piece[], from: number, to: number): Range | undefined {
	const verb = pieces[from]?.lower === 'among' ? pieces.slice(from, to).findIndex(({ lower }, at) => /^(?:is|was)$/.test(lower) && isCapital(pieces[from + at + 1])) : -1;
	return verb > 0 ? subjectAfter(pieces, from + verb + 1, to) : undefined;
}

/** "…, whose director, Wu, admitted doubts": the clause at the end of a sentence is about whoever has the office. */
function bearerOfOffice(pieces: readonly Piece[], from: number, to: number): Range | undefined {
	const whose = pieces.slice(from, to).findLastIndex(({ lower }) => lower === 'whose');
	const comma = whose < 0 ? -1 : pieces.slice(from + whose, Math.min(to, from + whose + 9)).findIndex(isComma);
	const name = from + whose + comma + 1;
	const isKin = comma > 0 && kinNouns.has(pieces[name - 2]?.lower ?? ''); // "Wu, whose father, Bo, played"
	const length = comma < 0 || isKin || !isCapital(pieces[name]) ? -1 : pieces.slice(name, Math.min(to, name + 9)).findIndex(isComma);
	return length > 0 ? { from: name, to: name + length } : undefined;
}

/** "…, and Wu was asked whether", "the deaths prompted Wu to ask": whoever is asked or moved has the floor, wherever in the sentence. */
function moved(pieces: readonly Piece[], from: number, to: number): readonly Range[] {
	const found: Range[] = [];
	for (let at = from + 2; at < to; at++) {
		const verb = pieces[at]?.lower ?? '';
		const isAsked = asked.has(verb) && /^(?:was|is|were)$/.test(pieces[at - 1]?.lower ?? '');
		const isMoved = prompted.has(verb) && isCapital(pieces[at + 1]);
		const subject = isAsked ? subjectBefore(pieces, at - 1, from) : isMoved ? subjectAfter(pieces, at + 1, to) : undefined;
		if (subject) {
			found.push(subject);
		}
	}
	return found;
}

const asked = new Set(['asked', 'pressed', 'questioned', 'quizzed']);
const prompted = new Set(['prompted', 'led', 'forced', 'drove', 'inspired', 'persuaded', 'convinced']);

/** "When Wu rose to speak, somebody laughed": whom the leading clause is about; a pronoun there may only be explained by what follows. */
function subjectOfLead(pieces: readonly Piece[], from: number, to: number): Range | undefined {
	const comma = leadOpeners.has(pieces[from]?.lower ?? '') && isCapital(pieces[from + 1]) ? pieces.slice(from, Math.min(to, from + 40)).findIndex(isComma) : -1;
	return comma < 0 ? undefined : firstSubject(pieces, from + 1, from + comma);
}

/** The block that ends in a colon is read as if a quotation followed. */
function announcedBy({ text, line, bounds, cues }: ReadLine): Attribution | undefined {
	const { pieces } = line;
	if (!isPunctuation(pieces.at(-1), ':')) {
		return undefined;
	}
	const end = spanOf(text.length, text.length);
	const at = pieces.length;
	return attributionOf({ text, line, bounds, cues: cuesNear(cues, at), at, marked: { span: end, words: end, closed: true, mark: '' } });
}
