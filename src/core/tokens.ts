import type { BlockWork } from './memory';

/** A word, a number or a punctuation mark of a block; offsets count from the block's start. */
export interface Token {
	readonly start: number;
	readonly end: number;
	readonly text: string;
	readonly type: 'word' | 'number' | 'mark';
}

// A word may hold apostrophes (O’Brien), inner full stops (U.S.) and no hyphens; a possessive ’s and the ’re of "they’re" stand apart.
const apart = String.raw`['’](?:[sSdDmM]|[rRvV][eE]|[lL][lL])(?![\p{L}\p{M}\d])`;
const token = new RegExp(
	[
		String.raw`(?:\p{Lu}\.){2,8}`, // initials
		String.raw`\d{1,20}(?:[.,:]\d{1,20}){0,6}`,
		apart,
		String.raw`[\p{L}\p{M}\d]{1,200}(?:(?!${apart})['’][\p{L}\p{M}\d]{1,200}){0,4}`,
		String.raw`[^\s]`,
	].join('|'),
	'uy',
);

export const tokens: BlockWork<readonly Token[]> = { name: 'tokens', of: tokensOf };

function tokensOf(text: string): readonly Token[] {
	const found: Token[] = [];
	for (let at = 0; at < text.length;) {
		const start = at;
		at = endOfPlainToken(text, at) ?? endOfToken(text, at);
		const words = text.slice(start, at);
		if (words.trim() !== '') {
			found.push({ start, end: at, text: words, type: typeOf(words) });
		}
	}
	return found;
}

/** The end of a token of ASCII letters or of one mark, which most are; undefined where the pattern has to say. White space is a token here. */
function endOfPlainToken(text: string, start: number): number | undefined {
	const first = text.charCodeAt(start);
	if (!isLetter(first)) {
		return first < 128 && !isDigit(first) && first !== apostrophe ? start + 1 : undefined;
	}
	let end = start + 1;
	let next = text.charCodeAt(end);
	while (end - start < longest && (isLetter(next) || isDigit(next))) {
		next = text.charCodeAt(++end);
	}
	const ends = !(next >= 128) && next !== apostrophe && !(next === stop && end === start + 1);
	return ends && end - start < longest ? end : undefined;
}

const longest = 200;
const apostrophe = 39;
const stop = 46;

function endOfToken(text: string, start: number): number {
	token.lastIndex = start;
	return token.test(text) ? token.lastIndex : start + 1;
}

/** What a token begins with says what it is. */
function typeOf(words: string): Token['type'] {
	const first = words.charCodeAt(0);
	return isLetter(first) || (first >= 128 && /^[\p{L}\p{M}]/u.test(words)) ? 'word' : isDigit(first) ? 'number' : 'mark';
}

function isLetter(unit: number): boolean {
	return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90);
}

function isDigit(unit: number): boolean {
	return unit >= 48 && unit <= 57;
}
