import type { Quote } from '../../annotations';
import type { Quoted } from '../../speakers/speech';
import { prepositions } from '../../words/functionWords';
import { roleNouns } from '../../words/titles';
import { workNouns } from '../../words/workNouns';

/** Sorts quoted words by what they are, from the words and what touches them. */
export function formOf(text: string, quoted: Quoted): Quote['form'] {
	const { marked, attribution, before } = quoted;
	const words = text.slice(marked.words.start, marked.words.end).trim();
	const spoken = isSpoken(quoted);
	if (!spoken && isNickname(text, words, quoted)) {
		return 'nickname';
	}
	if (isNamedWork(text, words, quoted) || isBy(words, quoted) || (!spoken && isTitle(words, before))) {
		return 'title';
	}
	if (/\b(?:so-called|known (?:to [\p{L}]{3,16} )?as(?: the| an?)?|[\p{L}]{3,20} (?:marked|stamped|inscribed|captioned)) $/u.test(text.slice(Math.max(0, marked.span.start - 40), marked.span.start))) {
		return 'scare';
	}
	if (isSentence(words, quoted)) {
		return runsOn(words, quoted) ? 'partial' : 'full';
	}
	if (wordCount(words) > 4) {
		return 'partial';
	}
	return attribution ? 'fragment' : 'scare';
}

/** A comma or colon before it, or an attribution right behind where a sentence can begin: somebody says it, whatever it looks like. */
function isSpoken({ attribution, before, opens, goesOn }: Quoted): boolean {
	const begins = opens || /^[,:—–-]$/.test(before) || isShouted(before);
	return goesOn || (begins && attribution !== undefined && (attribution.how === 'after' || (attribution.how !== 'clause' && before !== '—')));
}

/** The marchers went by, chanting “Holm or Berg,”. */
function isShouted(before: string): boolean {
	return /^(?:chant|shout|yell|scream|cr[yi]|said|add|repl[yi])(?:ing|ed|s|es)?$/.test(before);
}

/** the film “Alien”; her memoir, “Tough Choices,”: a noun for a work right before it. */
function isNamedWork(text: string, words: string, { marked }: Quoted): boolean {
	const noun = /(?<noun>[\p{L}-]{3,20}),?\s$/u.exec(text.slice(Math.max(0, marked.span.start - 24), marked.span.start))?.groups?.noun;
	return noun !== undefined && workNouns.has(noun.toLowerCase()) && (isCapitalised(words) || (isCapitalised(words.split(' ', 2).join(' ')) && isCapital(words.split(' ').at(-1) ?? '')));
}

/** Joe “The Plumber” Wurzelbacher; known as “Buck”; a goat called “Bishop”. */
function isNickname(text: string, words: string, { before, behind, marked }: Quoted): boolean {
	const short = /\p{Lu}/u.test(words) && wordCount(words) <= 3;
	const naming = /\b(?:named|nicknamed|alias|aka|an? [\p{L}-]{2,20},? (?:called|dubbed))\s(?:the\s)?$/iu;
	const lead = text.slice(Math.max(0, marked.span.start - 40), marked.span.start);
	const owned = /\b(?:his|her|its|their|my|our) (?<noun>[\p{Ll}-]{2,20}),? (?:called|dubbed) $/u.exec(lead)?.groups?.noun; // "his monkey called “Salleh”"
	const isOwned = owned !== undefined && !roleNouns.has(owned) && wordCount(words) < 3;
	return short && (isOwned || (!/[,;:]$/.test(words) && isCapital(before) && isCapital(behind) && isCapital(words) && !prepositions.has(before.toLowerCase())) || naming.test(lead));
}

/** “Gallery opens,” by Eddie Small */
function isBy(words: string, { behind, opens, attribution }: Quoted): boolean {
	return behind === 'by' && words.endsWith(',') && (opens || attribution === undefined);
}

/** “Meet the Press”: every weighty word has a capital. One word is a title only after a possessive or a preposition. */
function isTitle(words: string, before: string): boolean {
	return isCapitalised(words) && (wordCount(words) > 1 || /^['’]s?$/i.test(before) || prepositions.has(before.toLowerCase()));
}

function isCapitalised(words: string): boolean {
	const long = words.match(/[\p{L}\d][\p{L}\p{M}\d'’]{3,}/gu)?.filter((word) => !prepositions.has(word));
	const weighty = long ?? words.match(/[\p{L}\d]+/gu) ?? [];
	return weighty.length * 3 >= wordCount(words) && weighty.every((word) => /^[\p{Lu}\d]/u.test(word)) && /^[^\p{L}]{0,3}[\p{Lu}\d]/u.test(words)
		&& !/[.!?]$/.test(words.replace(/\.$/, '')) && wordCount(words) <= 12;
}

/** Begins as a sentence does, and where one can. */
function isSentence(words: string, { opens, before, attribution }: Quoted): boolean {
	const begins = /^(?:\[[^\]]{0,30}\]|…|\.{3}|[^\p{L}\d]){0,4}\s?[\p{Lu}\p{Lo}\d]/u.test(words);
	return begins && (opens || /^[,:—–-]$/.test(before) || attribution?.how === 'after'
		|| (wordCount(words) > 4 && /[.!?,…]$/.test(words)) || (wordCount(words) > 2 && attribution?.how === 'before'));
}

/** “The two sides shared …” on both occasions, he said: the sentence goes on where the words stop. */
function runsOn(words: string, { behind, attribution }: Quoted): boolean {
	return attribution?.how !== 'after' && !/[.,!?…;:—–-]$/.test(words) && /^\p{Ll}/u.test(behind);
}

function isCapital(word: string): boolean {
	return /^\p{Lu}/u.test(word);
}

/** Exact for a few words, which is all that matters here. */
export function wordCount(words: string): number {
	return words.slice(0, 200).match(/[\p{L}\d][\p{L}\p{M}\d'’.-]*/gu)?.length ?? 0;
}
