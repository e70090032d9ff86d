import { elisions } from '../words/elisions';

/** What a mark can be where it stands. */
export interface Role {
	readonly opens: boolean;
	readonly closes: boolean;
}

export interface Place {
	readonly text: string;
	readonly mark: string;
	readonly start: number;
	/** The mark after it that is no apostrophe. */
	readonly next: { readonly mark: string; readonly start: number } | undefined;
}

const neither: Role = { opens: false, closes: false };

/** Curly marks say which they are, but typists mix them up; straight ones are told by the white space beside them. */
export function roleOf(place: Place): Role {
	const { text, mark, start } = place;
	const before = text[start - 1];
	const after = text[start + mark.length];
	const context = { opens: looksOpening(before, after), closes: looksClosing(before) };
	switch (mark) {
		case '“':
		case '‟':
			return { opens: true, closes: context.closes && looksEnded(after) };
		case '”':
			return { opens: (context.opens && !context.closes) || opensWronglyTurned(text, start), closes: true };
		case '„':
		case '‚':
		case '``':
			return { opens: true, closes: false };
		case '«':
		case '»':
		case '‹':
		case '›':
			return guillemet(mark, context);
		case '\'\'':
			return { opens: false, closes: context.closes }; // one that opens is read as “ (`typedMarks.ts`)
		case '"':
			return isInches(text, start) || before === '=' ? neither : straight(place, context);
		default:
			return single(place, context);
	}
}

/** ” What I learned,” Wu said: the first mark of a block that another of its sort closes, turned the wrong way. */
function opensWronglyTurned(text: string, start: number): boolean {
	const next = start === 0 ? /[“”]/.exec(text.slice(1)) : null;
	return next?.[0] === '”' && !/\s/.test(text.charAt(next.index));
}

/** A straight mark opens or closes by what stands beside it; that of author="Wu" is asked before. */
function straight({ text, start }: Place, { opens, closes }: Role): Role {
	return { opens: opens || !closes, closes: closes || stray(text[start - 1], text[start + 1]) };
}

/** “… doing this, " Trump said”: white space on both sides, so that it closes what is open. */
function stray(before: string | undefined, after: string | undefined): boolean {
	return isSpace(before) && (after === undefined || isSpace(after));
}

/** «French» and »German« point opposite ways; white space may stand inside the French ones. */
function guillemet(mark: string, { opens, closes }: Role): Role {
	return mark === '«' || mark === '‹' ? { opens: !closes || opens, closes } : { opens: opens && !closes, closes: true };
}

/** Single marks are apostrophes first: they open only before a word that is no elision, and close only after one. */
function single({ text, mark, start, next }: Place, { opens, closes }: Role): Role {
	const after = text[start + 1];
	const elided = isElision(text, start + 1);
	if (mark === '‘') {
		return { opens: !elided && !isSpace(after) && after !== undefined && !isWord(text[start - 1]), closes: closes && looksEnded(after) };
	}
	const closing = closes && !isWord(after) && !isPossessive(text, start, next);
	return { opens: mark !== '’' && opens && !elided && after !== undefined && !/[\s.,;:!?)]/.test(after), closes: closing };
}

/** "the boys’ school" within single marks: a later mark will close them. */
function isPossessive(text: string, start: number, next: Place['next']): boolean {
	const plural = /[sxz]/i.test(text[start - 1] ?? '') && isSpace(text[start + 1]) && /[\p{L}\d]/u.test(text[start + 2] ?? '');
	const closesLater = next !== undefined && (next.mark === '’' || next.mark === '\'') && !isSpace(text[next.start - 1]) && !isWord(text[next.start + 1]);
	return plural && closesLater;
}

/** An apostrophe has letters on both sides, as in "don’t" and "O’Brien", or begins a word cut short: "killing ’em". */
export function isApostrophe(text: string, mark: string, start: number): boolean {
	const before = text[start - 1];
	return (mark === '’' || mark === '\'' || mark === '‘') && isWord(text[start + 1])
		&& (isWord(before) || (mark === '’' && isSpace(before) && isElision(text, start + 1)));
}

/** "’90s", "’tis", "’em": the apostrophe stands for what is left out. */
function isElision(text: string, start: number): boolean {
	const word = /^[\p{L}\d]{1,8}/u.exec(text.slice(start, start + 8))?.[0] ?? '';
	return /^\d{2}s?$/.test(word) || elisions.has(word.toLowerCase());
}

/** 6'2" names a length. */
function isInches(text: string, start: number): boolean {
	return /[\d.½]/.test(text[start - 1] ?? '') && /\d['’′]\s?\d{1,2}(?:[.½]\d?)?$/.test(text.slice(Math.max(0, start - 8), start));
}

function looksOpening(before: string | undefined, after: string | undefined): boolean {
	return (before === undefined || /[\s([{<—–\-/…:>“‘"'«„‚=]/.test(before)) && after !== undefined && !isSpace(after);
}

function looksClosing(before: string | undefined): boolean {
	return before !== undefined && !/[\s([{“‘„‚]/.test(before);
}

/** What stands after a closing mark: nothing, white space, punctuation. */
function looksEnded(after: string | undefined): boolean {
	return after === undefined || /[\s.,;:!?)\]—–\-”’"'»…]/.test(after);
}

function isWord(character: string | undefined): boolean {
	return character !== undefined && /[\p{L}\p{M}\d]/u.test(character);
}

function isSpace(character: string | undefined): boolean {
	return character !== undefined && /\s/.test(character);
}
