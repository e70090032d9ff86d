import type { BlockWork } from './memory';

/** A word, a number or a punctuation mark of a block; offsets count from the block's start. */
export interface Token {
	readonly start: number;
	readonly end: number;
	readonly text: string;
	readonly type: 'word' | 'number' | 'mark';
}

// A word may hold apostrophes (O’Brien), inner full stops (U.S.) and no hyphens; a possessive ’s stands apart.
const token = new RegExp(
	[
		String.raw`(?<initials>(?:\p{Lu}\.){2,8})`,
		String.raw`(?<number>\d{1,20}(?:[.,:]\d{1,20}){0,6})`,
		String.raw`(?<possessive>['’][sS](?![\p{L}\p{M}\d]))`,
		String.raw`(?<word>[\p{L}\p{M}\d]{1,200}(?:['’](?![sS](?![\p{L}\p{M}\d]))[\p{L}\p{M}\d]{1,200}){0,4})`,
		String.raw`(?<mark>[^\s])`,
	].join('|'),
	'gu',
);

export const tokens: BlockWork<readonly Token[]> = { name: 'tokens', of: tokensOf };

function tokensOf(text: string): readonly Token[] {
	const found: Token[] = [];
	for (const match of text.matchAll(token)) {
		const { number, possessive, mark } = match.groups ?? {};
		const type = number !== undefined ? 'number' : possessive ?? mark ? 'mark' : 'word';
		found.push({ start: match.index, end: match.index + match[0].length, text: match[0], type });
	}
	return found;
}
