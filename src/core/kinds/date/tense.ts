import { aheadParticiples, aheadWords, irregularPast, notPast } from '../../words/tenses';
import type { Tense } from './forms';
import { at, key, type Word, type Words } from './words';

/**
 * Which way the verbs around an expression look. The nearest evidence before it in its sentence decides, then the
 * nearest after it; "said Friday that it will" looks back for Friday, "will meet Friday" ahead.
 */
export function tenseAt(words: Words, from: number, end: number): Tense {
	if (key(words, from - 1) === 'since') {
		return 'past';
	}
	if (key(words, from - 1) === 'until' || key(words, from - 1) === 'till') {
		return nearestBefore(words, from - 1) === 'past' ? 'past' : 'future';
	}
	return nearestBefore(words, from) ?? nearestAfter(words, end);
}

const reach = 40;

function nearestBefore(words: Words, from: number): Tense {
	let infinitive = false;
	for (let index = from - 1; index >= 0 && index >= from - reach && !endsSentence(words, index); index--) {
		const seen = finite(words, index);
		if (seen) {
			return seen;
		}
		infinitive ||= key(words, index) === 'to' && isVerbLike(at(words, index + 1));
	}
	return infinitive ? 'future' : undefined;
}

function nearestAfter(words: Words, end: number): Tense {
	for (let index = end; index < words.length && index < end + reach && !endsSentence(words, index); index++) {
		const seen = finite(words, index);
		if (seen) {
			return seen;
		}
	}
	return undefined;
}

/** "to be held" and "will be held" are not past; "due to" and "set on" do not look ahead, "had been due" is over. */
function finite(words: Words, index: number): Tense {
	const seen = evidence(at(words, index));
	if (seen === undefined) {
		return undefined;
	}
	const before = at(words, index - 1).text;
	const { text } = at(words, index);
	if (seen === 'past') {
		if ((text === 'has' || text === 'have') && key(words, index + 1) === 'to') {
			return undefined;
		}
		return before === 'be' || before === 'being' ? undefined : seen;
	}
	if (text === 'due' && key(words, index + 1) === 'to' || text === 'set' && key(words, index + 1) !== 'to' && key(words, index + 1) !== 'for') {
		return text === 'set' ? 'past' : undefined;
	}
	return before === 'been' ? 'past' : seen;
}

function evidence(word: Word): Tense {
	return word.type === 'letters' ? verbs.get(word.text) ?? regularPast(word) : undefined;
}

const verbs: ReadonlyMap<string, Exclude<Tense, undefined>> = new Map([
	...irregularPast.map((word) => [word, 'past'] as const),
	...aheadWords.map((word) => [word, 'future'] as const),
	...aheadParticiples.map((word) => [word, 'future'] as const),
]);

const noVerbs: ReadonlySet<string> = new Set(notPast);

function regularPast({ text }: Word): Tense {
	const fits = text.length > 3 && text.endsWith('ed') && text >= 'a' && !text.endsWith('eed') && !noVerbs.has(text);
	return fits ? 'past' : undefined;
}

function isVerbLike(word: Word): boolean {
	return word.type === 'letters' && /^[a-z]/.test(word.text) && !['the', 'a', 'an', 'this', 'that'].includes(word.sense.key);
}

function endsSentence(words: Words, index: number): boolean {
	const word = at(words, index);
	if (word.type !== 'mark') {
		return false;
	}
	const next = at(words, index + 1);
	return word.text === ';' || word.text === '!' || word.text === '?'
		|| (word.text === '.' && !next.glued && at(words, index - 1).text.length > 3 && !at(words, index - 1).sense.short);
}
