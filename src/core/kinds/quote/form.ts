import type { Quote } from '../../annotations';
import type { Span } from '../../span';

/** What the words between marks are, before anyone is found who said them. */
export function formOf(text: string, span: Span, words: Span): Quote['form'] {
	const quoted = text.slice(words.start, words.end).trim();
	const count = quoted === '' ? 0 : quoted.split(/\s+/).length;
	if (isNickname(text, span, count)) {
		return 'nickname';
	}
	if (isTitle(text, span, quoted)) {
		return 'title';
	}
	const whole = /^[\p{Lu}\p{N}[(…“‘"']/u.test(quoted) && /[.!?…,;:—–-]["”’)\]]?$/.test(quoted);
	if (count <= 4) {
		return whole && /^\p{Lu}/u.test(quoted) ? 'full' : 'fragment';
	}
	return whole ? 'full' : 'partial';
}

/** Dwayne “The Rock” Johnson: a name goes on at both sides. */
function isNickname(text: string, span: Span, count: number): boolean {
	return count <= 3 && /\p{Lu}[\p{L}.]{1,20} $/u.test(text.slice(Math.max(0, span.start - 22), span.start))
		&& /^ \p{Lu}\p{Ll}/u.test(text.slice(span.end, span.end + 3)) && !/[.,!?]/.test(text.slice(span.end - 2, span.end));
}

const works = /\b(?:book|novel|film|movie|song|album|series|show|play|poem|essay|documentary|painting|musical|opera|episode|magazine|titled|entitled|headlined)s?,? $/i;

/** “The Old Man and the Sea”: every word that matters has a capital, and no stop ends it. */
function isTitle(text: string, span: Span, quoted: string): boolean {
	const words = quoted.replace(/[.,]$/, '').split(/\s+/);
	const capitals = words.filter((word) => /^[“‘"']?[\p{Lu}\p{N}]/u.test(word)).length;
	const small = words.filter((word) => /^(?:a|an|the|of|in|on|to|for|and|or|with|at|by|from|is|as)$/.test(word)).length;
	const isCapitalised = capitals > 0 && capitals + small === words.length && /^[\p{Lu}\p{N}]/u.test(words[0] ?? '') && words.length <= 12;
	return isCapitalised && !/[!?]$/.test(quoted) && (works.test(text.slice(Math.max(0, span.start - 20), span.start)) || capitals >= 2);
}
