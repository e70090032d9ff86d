import { surelyFinite } from '../../words/functionWords';
import { irregularPast } from '../../words/tenses';

// Whether words hold a verb, and so may be a clause that somebody said.

export function hasVerb(words: string): boolean {
	return pronounWithVerb.test(words) || hasSureVerb(words);
}

export function hasSureVerb(words: string): boolean {
	return words.replace(/\sMay\b/g, ' ').toLowerCase().split(/[^\p{L}’']+/u).some((word) => surelyFinite.has(word.replace('’', '\'')) || (word.length > 4 && word.endsWith('ed')) || pastForms.has(word) || word === 'be');
}

// "he hopes", "they cannot"
const pronounWithVerb = /(?:^|\s)(?:(?:he|she|they|we|I)\s\p{Ll}{2,}|it\s\p{Ll}+s(?=\s))/u;

const ambiguous = new Set((
	'put cut let set hit shut cost read bet spread split quit hurt come become run overcome left found felt saw lay wound ground bound fell bid shot fit '
	+ 'thought rose beat bit bore cast broadcast'
).split(' '));

/** Past forms that are no noun and no plain form besides, as in "to run and put it out". */
export const pastForms: ReadonlySet<string> = new Set([...irregularPast].filter((form) => !ambiguous.has(form)));
