import { at, beginsSentence, isCapitalised, isMark, key, type Words } from '../words';

/**
 * Whether a month's name is part of a person's, a firm's or a place's: "April Ryan", "Theresa May", "Jan Smith", "June Co.".
 * Capitals beside it that are no date words speak for a name, except at the start of a sentence.
 */
export function namesPerson(words: Words, from: number, end: number): boolean {
	const { ambiguous } = at(words, from).sense;
	const before = at(words, from - 1);
	const after = at(words, end);
	const namedBefore = isCapitalised(before) && !beginsSentence(words, from - 1) && before.sense.key === '' && !before.glued;
	const followed = isCapitalised(after) && after.sense.key === '';
	const namedAfter = followed && ambiguous === true && !leads.has(key(words, from - 1));
	const titled = isMark(words, from - 1, '.') && titles.has(at(words, from - 2).text);
	return (namedBefore && ambiguous === true) || namedAfter || titled || titles.has(before.text);
}

const leads = new Set(['in', 'since', 'last', 'next', 'this', 'early', 'late', 'mid', 'until', 'during']);

const titles = new Set([
	'Mr', 'Mrs', 'Ms', 'Miss', 'Dr', 'Sir', 'Lady', 'Lord', 'Dame', 'Sen', 'Rep', 'Gov', 'President', 'Minister', 'Secretary', 'Judge', 'Justice',
	'Senator', 'Chancellor', 'Professor', 'Prof', 'Gen', 'Col', 'Capt', 'Lt', 'Sgt',
]);
