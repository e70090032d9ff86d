import type { OrganizationMention, PersonMention } from '../annotations';
import type { Block } from '../block';
import type { Name } from '../names/names';
import type { Reading } from '../reading';
import { encloses, shifted, spanOf, type Span } from '../span';
import { betweenSubjectAndVerb, unnamedSources } from '../words/attribution';
import { roleNouns } from '../words/titles';
import type { CueWords } from './cues';
import type { Frame } from './frame';

/** Whoever a cue makes speak. Offsets are the article's. */
export interface Subject {
	/** With "the", "some" and the like before it. */
	readonly span: Span;
	readonly who: PersonMention | OrganizationMention | undefined;
	readonly sort: 'person' | 'organization' | 'place' | 'pronoun' | 'noun';
}

/** What may be a subject in a block, in text order. */
export interface Cast {
	readonly reading: Reading;
	readonly block: Block;
	readonly frame: Frame;
	readonly people: readonly PersonMention[];
	readonly bodies: readonly OrganizationMention[];
	readonly places: readonly Name[];
}

/** The subject of a saying verb, or the source behind "according to". */
export function subjectOf(cast: Cast, cue: CueWords): Subject | undefined {
	if (cue.sort === 'source') {
		return subjectFrom(cast, cue.span.end);
	}
	return subjectBefore(cast, cue) ?? (cue.word === 'added' || isPast(cue.word) ? subjectFrom(cast, cue.span.end) : undefined);
}

/** Only finite past forms stand before their subject: "said Wu", never "saying Wu". */
function isPast(word: string): boolean {
	return !word.endsWith("ing") || word === 'says';
}

/** "the Pentagon said", "Wu Qian, a spokesperson for the ministry, confirmed", "he said", "some critics argue". */
function subjectBefore(cast: Cast, { span, sentence }: CueWords): Subject | undefined {
	const { text } = cast.frame;
	const end = endOfSubject(text, sentence.start, span.start);
	return pronounEnding(cast, end) ?? mentionEnding(cast, sentence.start, end) ?? nounEnding(cast, sentence.start, end);
}

/** Goes back over "also", "has", "later" and "on Monday" to where the subject ends. */
function endOfSubject(text: string, from: number, verb: number): number {
	let end = verb;
	for (;;) {
		const before = /(?<word>[\p{L}]{1,20})\s{1,4}$/u.exec(text.slice(Math.max(from, end - 26), end));
		if (!before || !betweenSubjectAndVerb.has(before[0].trim().toLowerCase())) {
			return from + text.slice(from, end).trimEnd().length;
		}
		end -= before[0].length;
	}
}

function pronounEnding({ frame, block }: Cast, end: number): Subject | undefined {
	const found = /(?:^|[^\p{L}])(?<pronoun>he|she|they|it|who|i|we)$/iu.exec(frame.text.slice(Math.max(0, end - 6), end));
	const { pronoun = '' } = found?.groups ?? {};
	return /^(?:he|she|they)$/i.test(pronoun) ? { span: shifted(spanOf(end - pronoun.length, end), block.span.start), who: undefined, sort: 'pronoun' } : undefined;
}

/** A mention that ends there, or before an apposition that ends there. */
function mentionEnding(cast: Cast, from: number, end: number): Subject | undefined {
	const { frame, block } = cast;
	const last = frame.text.slice(0, end).endsWith(",") ? end - 1 : end;
	const at = last + block.span.start;
	const direct = last === end ? endingAt(cast, at) : undefined;
	return direct && isWithinRole(cast, direct.span) ? ownerOfRole(cast, direct.span) : direct ?? beforeAside(cast, from + block.span.start, at, last < end);
}

function endingAt(cast: Cast, at: number): Subject | undefined {
	const person = cast.people.find(({ span }) => span.end === at);
	const body = cast.bodies.findLast(({ span }) => span.end === at);
	const place = cast.places.find(({ span }) => span.end === at);
	return asSubject(cast, person ?? body, (person ?? body ?? place)?.span);
}

function asSubject({ block }: Cast, who: PersonMention | OrganizationMention | undefined, span: Span | undefined): Subject | undefined {
	if (!span) {
		return undefined;
	}
	const article = /(?:^|\s|\uFFFC.)(?<article>the\s{1,3})$/i.exec(block.text.slice(Math.max(0, span.start - block.span.start - 6), span.start - block.span.start));
	return { span: spanOf(span.start - (article?.groups?.article?.length ?? 0), span.end), who, sort: who?.kind ?? 'place' };
}

function isWithinRole(cast: Cast, span: Span): boolean {
	return ownerOfRole(cast, span) !== undefined;
}

/** "…, a spokesperson for China’s Defense Ministry, confirmed": the body stands in a role, so its holder speaks. */
function ownerOfRole(cast: Cast, span: Span): Subject | undefined {
	const owner = cast.people.findLast(({ person, span: { end } }) => end <= span.start && person.roles.some((role) => encloses(role.span, span)));
	return owner && asSubject(cast, owner, owner.span);
}

/** Before ", who has led the ministry since May," and the like: the aside holds no stop and opens right after a mention. */
function beforeAside(cast: Cast, from: number, at: number, closed: boolean): Subject | undefined {
	if (!closed) {
		return undefined;
	}
	const inside = (span: Span): boolean => span.start >= from && span.end < at;
	const candidates = [...cast.people, ...cast.bodies].filter(({ span }) => inside(span) && opensAside(cast, span.end, at));
	const first = candidates.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)[0];
	return first && asSubject(cast, first, first.span);
}

function opensAside({ block }: Cast, from: number, to: number): boolean {
	const aside = block.text.slice(from - block.span.start, to - block.span.start);
	return /^(?:,|\s\()/.test(aside) && aside.length < 220 && !/[;:“”"]/.test(aside);
}

/** "the minister", "a senior official", "some critics", "officials in Kyiv": words for those without a name. */
function nounEnding({ frame, block }: Cast, from: number, end: number): Subject | undefined {
	const before = frame.text.slice(Math.max(from, end - 90), end);
	const found = nounPhrase.exec(before);
	const head = (found?.groups?.head ?? '').toLowerCase();
	const isSource = unnamedSources.has(head) || roleNouns.has(head) || roleNouns.has(head.replace(/s$/, ''));
	if (!found || !isSource) {
		return undefined;
	}
	const start = end - found[0].trimStart().length;
	return { span: shifted(spanOf(start, end), block.span.start), who: undefined, sort: 'noun' };
}

const nounPhrase = /(?:(?:^|\s)(?:the|a|an|one|some|many|several|most|other|another|two|three|his|her|its|their)\s)?(?:(?!and|but|or|as|that|while|though)[\p{L}’'-]{1,20}\s){0,2}?(?<head>[\p{L}-]{2,20})(?:\s(?:of|for|in|at|from|with|to)\s(?:the\s)?(?:[\p{L}’'.-]{1,20}\s?){1,4})?$/u;

/** "said Wu", "said the minister", "according to a senior official". */
function subjectFrom(cast: Cast, from: number): Subject | undefined {
	const { frame, block } = cast;
	const gap = /^\s{1,3}(?:the\s{1,3})?/i.exec(frame.text.slice(from, from + 10))?.[0].length ?? 0;
	const at = from + gap + block.span.start;
	const opening = ({ span }: { readonly span: Span }): boolean => gap > 0 && from + block.span.start <= span.start && span.start <= at && at < span.end;
	const who = cast.people.find(opening) ?? cast.bodies.find(opening);
	return asSubject(cast, who, (who ?? cast.places.find(opening))?.span) ?? nounFrom(cast, from);
}

function nounFrom({ frame, block }: Cast, from: number): Subject | undefined {
	const found = /^\s{1,3}(?<phrase>(?:(?:the|a|an|one|some|many|several|another|two)\s)?(?:[\p{Ll}’'-]{1,20}\s){0,2}?(?<head>\p{Ll}[\p{L}-]{1,20}))(?=[\s,.;:)]|$)/u;
	const { phrase = '', head = '' } = found.exec(frame.text.slice(from, from + 80))?.groups ?? {};
	const isSource = unnamedSources.has(head) || roleNouns.has(head) || roleNouns.has(head.replace(/s$/, ''));
	const start = from + frame.text.slice(from).search(/\S/);
	return isSource ? { span: shifted(spanOf(start, start + phrase.length), block.span.start), who: undefined, sort: 'noun' } : undefined;
}
