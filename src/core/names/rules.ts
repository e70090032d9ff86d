import { lowerOfWord } from './piece';
import type { BlockWork } from '../memory';
import { KnownWords } from './text/knownWords';
import { noLexicon } from './text/lexicon';
import { isCapital, runsOf, type Run } from './text/runs';
import { wordsOf, type Word } from './text/words';
import { closingHeads, knownBodies, openingHeads, stateHeads } from '../words/agencyHeads';
import { countryNames } from '../countryOf';
import { demonyms } from '../words/demonyms';
import { givenNames } from '../words/givenNames';
import { placeHeads, placeOpeners, thingHeads } from '../words/placeHeads';
import { plainWords } from '../words/plainWords';
import { regions } from '../words/regions';
import { isTitleWord, titleModifiers } from '../words/titles';
import type { Name } from './names';
import { isPlaceName } from './sorts/vocabulary';

/** A name as its block alone shows it; `sure` is false where only the rest of the article can tell. */
export interface Candidate {
	readonly start: number;
	readonly end: number;
	readonly words: readonly string[];
	readonly type: Name['type'];
	readonly sure: boolean;
	/** Its capital may come from its place in the sentence. */
	readonly opens: boolean;
}

/** Names by rules and vocabularies, block by block; `settle` decides what they leave open. */
export const candidates: BlockWork<readonly Candidate[]> = { name: 'names by rule', of: candidatesOf };

function candidatesOf(text: string): readonly Candidate[] {
	return candidatesAmong(wordsOf(text, new KnownWords(noLexicon)));
}

export function candidatesAmong(words: readonly Word[]): readonly Candidate[] {
	return runsOf(words).flatMap((run) => partsOf(words, run)).flatMap((run) => candidateOf(words, run));
}

/** A title inside a run parts what stands before it from the person after it: "White House Press Secretary Jen Psaki". */
function partsOf(words: readonly Word[], run: Run): readonly Run[] {
	const bare = withoutPlainOpening(words, run);
	if (isBody(words, bare)) {
		return [bare];
	}
	for (let at = bare.to - 1; at >= bare.from; at--) {
		if (isTitleWord(lowerOfWord(words, at)) && !isBody(words, { ...bare, from: at })) {
			const before = { from: bare.from, to: startOfTitle(words, bare.from, at), titled: false };
			const after = { from: at + 1, to: bare.to, titled: true };
			return [before, after].filter(({ from, to }) => from < to);
		}
	}
	return bare.from < bare.to ? [bare] : [];
}

function startOfTitle(words: readonly Word[], from: number, at: number): number {
	let start = at;
	while (start > from && (isTitleWord(lowerOfWord(words, start - 1)) || titleModifiers.has(lowerOfWord(words, start - 1)))) {
		start--;
	}
	return start;
}

/** "Following Chase", "The Guardian": a sentence's first word is left out when it is a plain word. */
function withoutPlainOpening(words: readonly Word[], run: Run): Run {
	let { from } = run;
	while (from < run.to && plainWords.has(lowerOfWord(words, from)) && !isWhole(words, { ...run, from }) && standsApart(words, run, from)) {
		from++;
	}
	return { ...run, from };
}

/** Neither shouted nor tied to what follows, as the "People" of "People’s Liberation Army" is. */
function standsApart(words: readonly Word[], run: Run, at: number): boolean {
	return words[at]?.shape !== 'capitals' && (at + 1 === run.to || isCapital(words[at + 1]));
}

function isWhole(words: readonly Word[], run: Run): boolean {
	const text = joined(words, run);
	return knownBodies.has(text) || countryNames.has(text) || regions.has(text);
}

function candidateOf(words: readonly Word[], run: Run): readonly Candidate[] {
	const from = isBody(words, run) ? run.from : startWithoutDemonym(words, run);
	const first = words[from];
	const last = words[run.to - 1];
	if (!first || !last || from >= run.to) {
		return [];
	}
	const judged = judge(words, { ...run, from });
	return [{
		start: first.start, end: last.end, words: words.slice(from, run.to).map(({ text }) => text), opens: first.opens, ...judged,
	}];
}

function startWithoutDemonym(words: readonly Word[], run: Run): number {
	const leads = run.to - run.from > 1 && (demonyms.has(word(words, run.from)) || countryNames.has(word(words, run.from)));
	return leads && givenNames.has(word(words, run.from + 1)) ? run.from + 1 : run.from;
}

function judge(words: readonly Word[], run: Run): Pick<Candidate, 'type' | 'sure'> {
	const text = joined(words, run);
	const only = run.to - run.from === 1;
	const last = word(words, run.to - 1);
	if (knownBodies.has(text)) {
		return { type: 'organization', sure: true };
	}
	if (isPlaceName(text) || placeOpenings(words, run)) {
		return { type: run.titled && only ? 'person' : 'place', sure: !run.titled };
	}
	if (only && isDemonym(text)) {
		return { type: 'other', sure: true };
	}
	if (isBody(words, run)) {
		return { type: 'organization', sure: !only };
	}
	if (!only && placeHeads.has(last)) {
		return { type: 'place', sure: true };
	}
	if (!only && (thingHeads.has(last) || isDemonym(word(words, run.from)))) {
		return { type: 'other', sure: true };
	}
	if (run.titled || givenNames.has(word(words, run.from)) || words[run.from]?.shape === 'initial') {
		return { type: 'person', sure: run.titled || !only };
	}
	return judgeUnknown(words, run);
}

function judgeUnknown(words: readonly Word[], run: Run): Pick<Candidate, 'type' | 'sure'> {
	const length = run.to - run.from;
	const shouted = words.slice(run.from, run.to).some(({ shape }) => shape === 'capitals');
	if (shouted) {
		return { type: 'organization', sure: true };
	}
	if (length > 1 && length < 5) {
		return { type: 'person', sure: true };
	}
	return { type: length === 1 && besideSpeech(words, run) ? 'person' : 'other', sure: false };
}

const speech = new Set('said says told asked added tweeted wrote argued warned insisted replied recalled explained noted'.split(' '));

function besideSpeech(words: readonly Word[], run: Run): boolean {
	return speech.has(word(words, run.to)) || (speech.has(word(words, run.from - 1)) && !words[run.to]?.spaced);
}

function isDemonym(text: string): boolean {
	return demonyms.has(text) || (text.endsWith('s') && demonyms.has(text.slice(0, -1)));
}

function placeOpenings(words: readonly Word[], run: Run): boolean {
	const of = words.slice(run.from, run.to).findIndex(({ text }) => text === 'of');
	const head = word(words, run.from + Math.max(of - 1, 0));
	return placeOpeners.has(head) && (of > 0 || ['Mount', 'Lake', 'Fort', 'Cape', 'Port'].includes(head) && run.to - run.from === 2);
}

/** Whether a head makes the run a body: at its end, or before its "of" or "for". */
function isBody(words: readonly Word[], run: Run): boolean {
	if (run.from >= run.to) {
		return false;
	}
	if (knownBodies.has(joined(words, run))) {
		return true;
	}
	for (let at = run.from; at < run.to; at++) {
		const joins = at === run.to - 1 || words[at + 1]?.shape === 'lower';
		if (joins && isHead(word(words, at))) {
			return run.to - run.from > 1;
		}
	}
	return false;
}

function isHead(text: string): boolean {
	const single = text.endsWith('s') ? text.slice(0, -1) : text;
	return openingHeads.has(text) || closingHeads.has(text) || stateHeads.has(text) || stateHeads.has(single);
}

function word(words: readonly Word[], at: number): string {
	return words[at]?.text ?? '';
}

function joined(words: readonly Word[], run: Run): string {
	let text = '';
	for (let at = run.from; at < run.to; at++) {
		const next = words[at];
		text += next ? (next.spaced && text !== '' ? ` ${next.text}` : next.text) : '';
	}
	return text;
}

/** What one block leaves open is decided by the article: a part of a person's full name is that person. */
export function settled(found: readonly Candidate[]): readonly Candidate[] {
	const persons = new Set(found.filter(({ type, sure, words }) => type === 'person' && sure && words.length > 1).flatMap(({ words }) => words));
	const amid = new Set(found.filter(({ opens }) => !opens).map(({ words }) => words.join(' ')));
	return found.flatMap((candidate) => settle(candidate, persons, amid));
}

function settle(candidate: Candidate, persons: ReadonlySet<string>, amid: ReadonlySet<string>): readonly Candidate[] {
	const [first = ''] = candidate.words;
	if (candidate.sure) {
		return [candidate];
	}
	if (candidate.words.length === 1 && persons.has(first) && candidate.type !== 'organization') {
		return [{ ...candidate, type: 'person' }];
	}
	const lonely = candidate.opens && !amid.has(candidate.words.join(' ')) && candidate.type !== 'person';
	return lonely ? [] : [candidate];
}

