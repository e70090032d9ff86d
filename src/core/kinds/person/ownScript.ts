import type { PersonMention } from '../../annotations';
import { spanOf, type Span } from '../../span';

/** "Tso Ming-chuan (左銘川)": right behind a name, in brackets, the same name as its bearer writes it. */
export function inOwnScript(text: string, { span, person, form }: PersonMention): readonly PersonMention[] {
	const found = form === 'pronoun' ? undefined : scriptBehind(text, span.end);
	return found ? [{ kind: 'person', span: found, name: found, person, form: 'name' }] : [];
}

function scriptBehind(text: string, end: number): Span | undefined {
	const { opening = '', name } = bracketed.exec(text.slice(end, end + longest))?.groups ?? {};
	const start = end + opening.length;
	return name === undefined ? undefined : spanOf(start, start + name.length);
}

/** In characters, with the brackets. */
const longest = 40;

/** Letters of a script other than the one that the article is written in. Source: Unicode Standard Annex 24. */
const bracketed = /^(?<opening> ?\()(?<name>[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thai}\p{Script=Georgian}\p{Script=Armenian}\p{Script=Devanagari}][\p{L}\p{M}ー·・ -]{0,34})\)/u;
