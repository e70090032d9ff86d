import { spanOf } from '../span';
import type { Problem } from './index';

/**
 * Characters that nobody sees and that hide or reorder others (after Unicode's TR36 and UTS #55): controls, soft
 * hyphen, zero-width space and joining marks of no script, bidirectional controls, tags. The joiners U+200C and
 * U+200D are not among them: Persian, Indic scripts and emoji need them.
 */
const hidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]|[\u{E0000}-\u{E007F}]/gu;

/** One problem for all of them, at the first, that lists which and how many; mending takes them all away. */
export function hiddenCharacters(text: string): readonly Problem[] {
	const counts = new Map<string, number>();
	const spans = [];
	for (const { 0: found, index } of text.matchAll(hidden)) {
		if (index > 0 || found !== '\uFEFF') { // a byte order mark is in order where a file begins
			counts.set(found, (counts.get(found) ?? 0) + 1);
			spans.push(spanOf(index, index + found.length));
		}
	}
	const [first] = spans;
	return first ? [{ code: 'hidden-characters', span: first, detail: listed(counts), fix: spans.map((span) => ({ span, text: '' })) }] : [];
}

/** "U+202E (1), U+200B (3)". */
function listed(counts: ReadonlyMap<string, number>): string {
	const all = [...counts].map(([character, count]) => `${codePoint(character)} (${count})`);
	return all.length > mostListed ? `${all.slice(0, mostListed).join(', ')}, …` : all.join(', ');
}

const mostListed = 8;

function codePoint(character: string): string {
	return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
