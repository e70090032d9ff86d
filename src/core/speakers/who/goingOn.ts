import type { Person } from '../../annotations';
import type { Span } from '../../span';
import { media } from '../../words/speechNouns';
import { genderedNouns, roleNouns } from '../../words/titles';
import { genderOf } from './genderOf';

// "added" and "went on" tell that the words before were the same speaker's.

/** Whether a subject has such a verb behind or before it. */
export function saysMore(text: string, { start, end }: Span): boolean {
	return /^\s(?:also\s|then\s)?(?:added|adds|continued|concluded|went\son)\b/.test(text.slice(end, end + 24)) || /\s(?:added|adds|continued|concluded)\s$/.test(text.slice(Math.max(0, start - 12), start));
}

/** "The statement", "the letter": in which somebody named before goes on to speak. */
export function isOwnText(words: string): boolean {
	return /^(?:the|this|that) \p{Ll}+$/iu.test(words) && media.has(words.split(' ').at(-1) ?? '');
}

/** Whether "the letter said" stands before: then the letter itself goes on, and nobody who was named since. */
export function hasSaid(before: string, words: string): boolean {
	const at = before.toLowerCase().lastIndexOf(`${words.toLowerCase()} sa`);
	return at >= 0 && /^sa(?:id|ys)\b/.test(before.slice(at + words.length + 1));
}

/** Whom "the grandmother of nine" describes: the one who spoke last, unless of the other sex. */
export function goesOnFrom(words: string, last: () => Person | undefined): Person | undefined {
	const noun = /^(?:[Tt]he|[Tt]hat) (?:\p{Ll}[\p{L}-]{0,20} ){0,3}?(?<noun>\p{Ll}[\p{L}-]{2,20})(?: (?:of|from|with|at) .{2,40})?$/u.exec(words)?.groups?.noun ?? '';
	const person = roleNouns.has(noun) || genderedNouns.has(noun) ? last() : undefined;
	const gender = genderedNouns.get(noun);
	return person && gender !== undefined && (genderOf(person) ?? gender) !== gender ? undefined : person;
}
