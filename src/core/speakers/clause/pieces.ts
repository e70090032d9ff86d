import { encloses, spanOf, textOf, type Span } from '../../span';
import type { Token } from '../../tokens';
import { asideInBrackets } from '../../words/asides';
import type { Marked } from '../marks';

/** A word, a mark or a whole quotation, as a clause is made of them; offsets count from the block's start. */
export interface Piece {
	readonly start: number;
	readonly end: number;
	readonly text: string;
	readonly lower: string;
	readonly sort: 'word' | 'number' | 'mark' | 'possessive' | 'quote';
	/** Whether it is a word that begins with a capital; told once, since every rule asks. */
	readonly capital: boolean;
}

/** Words that stand on one level: those of a block outside its quotations, or those of a quotation outside the quotations in it. */
export interface Line {
	readonly pieces: readonly Piece[];
	/** The quotations among the pieces, in order, each with its place there. */
	readonly quotes: readonly { readonly marked: Marked; readonly at: number }[];
}

/** The lines of a block: its own words, and those of each quotation that holds another. */
export function linesOf(text: string, tokens: readonly Token[], marked: readonly Marked[]): readonly Line[] {
	const building = new LineBuilder(text, tokens, marked);
	return building.lines;
}

class LineBuilder {
	readonly lines: Line[] = [];
	readonly #text: string;
	readonly #tokens: readonly Token[];
	readonly #marked: readonly Marked[];
	#nextMarked = 0;
	#nextToken = 0;

	constructor(text: string, tokens: readonly Token[], marked: readonly Marked[]) {
		this.#text = text;
		this.#tokens = tokens;
		this.#marked = marked;
		this.#lineWithin(spanOf(0, text.length), true);
	}

	/** Reads on to the end of `span`; a quotation on the way is one piece here and, when it holds another, a line of its own. */
	#lineWithin(span: Span, keep: boolean): void {
		const pieces: Piece[] = [];
		const quotes: { marked: Marked; at: number }[] = [];
		this.#skipTo(span.start);
		for (;;) {
			const quote = this.#marked[this.#nextMarked];
			const inner = quote && encloses(span, quote.span) ? quote : undefined;
			this.#wordsUntil(inner ? inner.span.start : span.end, pieces);
			if (!inner) {
				break;
			}
			this.#nextMarked++;
			const following = this.#marked[this.#nextMarked];
			this.#lineWithin(inner.words, following !== undefined && encloses(inner.words, following.span));
			this.#skipTo(inner.span.end);
			quotes.push({ marked: inner, at: pieces.length });
			pieces.push(isInName(this.#text, inner, pieces.at(-1)) ? { ...pieceOf(textOf(this.#text, inner.words), inner.span.start, 'word'), end: inner.span.end } : quotePiece(inner.span));
		}
		if (keep) {
			this.lines.push({ pieces, quotes });
		}
	}

	#wordsUntil(end: number, pieces: Piece[]): void {
		for (let token = this.#tokens[this.#nextToken]; token && token.start < end; token = this.#tokens[this.#nextToken]) {
			this.#nextToken++;
			if (token.text === '<' || token.text === '>') {
				continue; // "a manager at <Norvale Co Ltd> said": a wire’s marks around a name part nothing
			}
			const before = pieces.at(-1);
			if (token.text === '(' && before?.capital === true) {
				const aside = asideAfterName(this.#text, token.start);
				if (aside !== undefined) {
					this.#skipTo(aside);
					continue;
				}
			}
			const hyphenated = before && isHyphenated(this.#text, before, token);
			if (before && token.text === '-' && before.text === '-' && before.end === token.start) {
				pieces[pieces.length - 1] = pieceOf(this.#text.slice(before.start, token.end), before.start, 'mark'); // "--" is one dash
			} else if (before && (hyphenated || isStopOfName(this.#text, before, token))) {
				pieces[pieces.length - 1] = pieceOf(this.#text.slice(before.start, token.end), before.start, 'word');
			} else {
				pieces.push(pieceOf(token.text, token.start, sortOf(token)));
			}
		}
	}

	#skipTo(end: number): void {
		for (let token = this.#tokens[this.#nextToken]; token && token.start < end; token = this.#tokens[this.#nextToken]) {
			this.#nextToken++;
		}
	}
}

/** Where an aside in brackets ends that tells of whom the name before it is. */
function asideAfterName(text: string, start: number): number | undefined {
	const whole = asides.exec(text.slice(start, start + longestAside))?.[0];
	return whole === undefined ? undefined : start + whole.length;
}

const longestAside = 40;

// "Holm | (54) | said", "Holm | (R-Ohio), | who called it", "Tsai | (蔡英文) | said".
const asides = new RegExp(`^${asideInBrackets}`, 'u');

function quotePiece({ start, end }: Span): Piece {
	return { start, end, text: '', lower: '', sort: 'quote', capital: false };
}

/** Barry “Chook” Sutcliffe: no words of anybody's, but a part of the name. */
function isInName(text: string, { span, words }: Marked, before: Piece | undefined): boolean {
	const isBetween = before?.capital === true && before.end === span.start - 1 && /^ \p{Lu}/u.test(text.slice(span.end, span.end + 2));
	return isBetween && words.end - words.start < longestNickname && /^(?:The )?\p{Lu}[\p{L}’'-]{1,14}(?: \p{Lu}[\p{L}’'-]{1,14})?$/u.test(textOf(text, words));
}

const longestNickname = 34;

/** A chain of hyphens goes on in a further word; no word of news is so long. */
const longestWord = 80;

/** "co-founder" is one word; so is "co-" while it waits for the rest. */
function isHyphenated(text: string, before: Piece, { start, text: word, type }: Token): boolean {
	if (before.end !== start || start - before.start > longestWord || (before.sort !== 'word' && before.sort !== 'number')) {
		return false;
	}
	return word === '-' ? /[\p{L}\d]/u.test(text[start + 1] ?? '') : before.text.endsWith('-') && type !== 'mark';
}

/** What ends a name with a stop of its own. */
const shortEnds: ReadonlySet<string> = new Set(['Jr', 'Sr', 'Inc', 'Co', 'Corp', 'Ltd', 'Bros', 'Cos', 'Pty', 'Bhd']);

/** The stop of "David Lund Jr. said" and of "Norvale Corp. said" belongs to the name; a capital behind it may begin a sentence. */
function isStopOfName(text: string, before: Piece, { start, text: mark }: Token): boolean {
	return mark === '.' && before.end === start && shortEnds.has(before.text) && /^(?:,|['’]s|\s(?:\(|\p{Ll}))/u.test(text.slice(start + 1, start + 4));
}

function pieceOf(text: string, start: number, sort: Piece['sort']): Piece {
	return { start, end: start + text.length, text, lower: isPlain(text) ? text : text.toLowerCase().replace('’', '\''), sort, capital: sort === 'word' && isCapitalised(text) };
}

/** Nothing but small ASCII letters, as most words are: these need no string of their own. */
function isPlain(text: string): boolean {
	for (let at = 0; at < text.length; at++) {
		const unit = text.charCodeAt(at);
		if (unit < 97 || unit > 122) {
			return false;
		}
	}
	return true;
}

function isCapitalised(text: string): boolean {
	const first = text.charCodeAt(0);
	return first < 128 ? (first >= 65 && first <= 90) || (first >= 97 && /^(?:[ae][ldnrstz]h?|ul|bin|ibn)-\p{Lu}/u.test(text)) : /^\p{Lu}/u.test(text); // "el-Behairy"
}

function sortOf({ type, text }: Token): Piece['sort'] {
	return type === 'mark' && text.length > 1 ? (/^.[sS]$/.test(text) ? 'possessive' : 'word') : type; // "’s", "’re"
}
