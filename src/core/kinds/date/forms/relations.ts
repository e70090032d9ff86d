import type { Relation } from '../forms';
import { at, key, type Words } from '../words';
import { cardinal } from './amounts';

/** "last", "this coming", "the previous": a relation and the index after it. "the" alone is one as well. */
export function relation(words: Words, from: number): { readonly end: number; readonly value: Relation } | undefined {
	const first = key(words, from);
	const start = first === 'the' || ((first === 'this' || first === 'that' && key(words, from + 1) === 'same') && Object.hasOwn(relations, key(words, from + 1))) ? from + 1 : from;
	const value = isVerb(words, start) || isPreposition(words, start) ? undefined : relations[key(words, start)];
	if (value) {
		const same = value === 'that' && key(words, start + 1) === 'same' ? 1 : 0;
		return { end: start + 1 + same, value: first === 'this' && value === 'past' ? 'last' : first === 'this' && value === 'same' ? 'this' : value };
	}
	return first === 'the' ? { end: from + 1, value: 'the' } : undefined;
}

/** "The drill will last 12 days", "expected to last two weeks"; but "compared to last year". */
function isVerb(words: Words, from: number): boolean {
	const before = key(words, from) === 'last' ? at(words, from - 1).text : '';
	return modals.has(before) || (before === 'to' && cardinal(words, from + 1) !== undefined);
}

/** "Following Monday’s vote, they left": after it, and not a week later. */
function isPreposition(words: Words, from: number): boolean {
	return at(words, from).text === 'Following' && at(words, from - 1).sense.key !== 'the';
}

const modals = new Set(['will', 'would', 'can', 'could', 'may', 'might', 'must', 'shall', 'should', 'did', 'does']);

/** The words that relate a time to another. */
export const relations: Readonly<Record<string, Relation>> = {
	last: 'last', this: 'this', next: 'next', past: 'past', coming: 'coming', upcoming: 'coming', previous: 'previous', preceding: 'previous',
	prior: 'previous', following: 'following', ensuing: 'following', succeeding: 'following', subsequent: 'following', that: 'that', same: 'same',
	latest: 'latest', current: 'this',
};
