import { aheadParticiples, aheadWords, irregularPast, notPast } from '../../words/tenses';
import type { Tense } from './forms';
import { at, key, type Word, type Words } from './words';

/** Which way the verbs look around the expression between two indexes. */
export type Tenses = (from: number, end: number) => Tense;

/**
 * The nearest verb before an expression in its sentence decides, then the nearest after it; "said Friday that it will"
 * looks back for Friday, "will meet Friday" ahead. All words are gone through once, when the first expression asks.
 */
export function tensesOf(words: Words): Tenses {
	let known: Evidence | undefined;
	return (from, end) => {
		known ??= evidenceOf(words);
		const lead = key(words, from - 1);
		if (lead === 'since') {
			return 'behind';
		}
		if (isScheduled(words, from)) {
			return 'future';
		}
		const before = known.before[from];
		return lead === 'until' || lead === 'till' ? (before === 'past' ? 'past' : 'future') : before ?? known.after[end];
	};
}

/** "The hearing is on Monday", "the polls are Tuesday": what is over was. */
function isScheduled(words: Words, from: number): boolean {
	const verb = at(words, key(words, from - 1) === 'on' ? from - 2 : from - 1).text;
	return verb === 'is' || verb === 'are';
}

interface Evidence {
	/** For every index, what the nearest verb before it in its sentence says; after it the same. */
	readonly before: readonly Tense[];
	readonly after: readonly Tense[];
}

function evidenceOf(words: Words): Evidence {
	const tenses = words.map((_, index) => finite(words, index));
	const [before, after]: [Tense[], Tense[]] = [new Array<Tense>(words.length), new Array<Tense>(words.length + 1)];
	let seen: Tense;
	for (let index = 0; index < words.length; index++) {
		before[index] = seen;
		const infinitive = key(words, index) === 'to' && isVerbLike(at(words, index + 1)) ? 'future' : undefined;
		seen = endsSentence(words, index) ? undefined : tenses[index] ?? seen ?? infinitive;
	}
	seen = undefined;
	for (let index = words.length - 1; index >= 0; index--) {
		seen = endsSentence(words, index) ? undefined : tenses[index] ?? seen;
		after[index] = seen;
	}
	return { before, after };
}

/** "to be held" and "will be held" are not past; "due to" and "set on" do not look ahead, "had been due" is over. */
function finite(words: Words, index: number): Tense {
	const seen = evidence(at(words, index));
	if (seen === undefined) {
		return undefined;
	}
	const before = at(words, index - 1).text;
	const next = key(words, index + 1);
	const { text } = at(words, index);
	if (seen === 'past') {
		return before === 'be' || before === 'being' || ((text === 'has' || text === 'have') && next === 'to') ? undefined : seen;
	}
	if (text === 'due' && next === 'to') {
		return undefined;
	}
	return before === 'been' || (text === 'set' && next !== 'to' && next !== 'for') ? 'past' : seen;
}

function evidence(word: Word): Tense {
	return word.type === 'letters' ? verbs.get(word.text) ?? regularPast(word.text) : undefined;
}

const verbs: ReadonlyMap<string, Exclude<Tense, undefined>> = new Map([
	...irregularPast.map((word) => [word, 'past'] as const),
	...aheadWords.map((word) => [word, 'future'] as const),
	...aheadParticiples.map((word) => [word, 'future'] as const),
]);

const noVerbs: ReadonlySet<string> = new Set(notPast);

function regularPast(text: string): Tense {
	const fits = text.length > 3 && text.endsWith('ed') && text >= 'a' && !text.endsWith('eed') && !noVerbs.has(text);
	return fits ? 'past' : undefined;
}

function isVerbLike(word: Word): boolean {
	return word.type === 'letters' && word.text >= 'a' && !['the', 'a', 'an', 'this', 'that'].includes(word.sense.key);
}

function endsSentence(words: Words, index: number): boolean {
	const word = at(words, index);
	if (word.type !== 'mark') {
		return false;
	}
	const before = at(words, index - 1);
	return word.text === ';' || word.text === '!' || word.text === '?'
		|| (word.text === '.' && !at(words, index + 1).glued && before.text.length > 3 && !before.sense.short);
}
