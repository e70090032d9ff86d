import { folded } from '../../fold';
import type { Candidate } from './candidates';

/** How a letter is written where it cannot be: "Duesterloh" for "Düsterloh", "Zhuravleva" for "Zhuravlyova". */
const spelled: readonly (readonly [RegExp, string])[] = [
	[/ä/gi, 'ae'], [/ö|ø/gi, 'oe'], [/ü/gi, 'ue'], [/å/gi, 'aa'], [/yo(?=v)|io(?=v)|ё/gi, 'e'],
];

/** The same candidates under the keys of one spelling, where the article uses two. */
export function inOneSpelling(candidates: readonly Candidate[]): readonly Candidate[] {
	const spellings = otherSpellings(candidates);
	if (spellings.size === 0) {
		return candidates;
	}
	return candidates.map((candidate) => (
		candidate.keys.some((key) => spellings.has(key)) ? { ...candidate, keys: candidate.keys.map((key) => spellings.get(key) ?? key) } : candidate
	));
}

/** "duesterloh" to "dusterloh", for every word that could be spelled otherwise. */
function otherSpellings(candidates: readonly Candidate[]): ReadonlyMap<string, string> {
	const words = candidates.flatMap((candidate) => candidate.respelled ? candidate.words.filter((word) => canBeRespelled([word])) : []);
	return new Map(words.map((word) => [folded(spelled.reduce((text, [letter, by]) => text.replace(letter, by), word)), folded(word)]));
}

/** Whether a word holds such a letter. */
export function canBeRespelled(words: readonly string[]): boolean {
	return words.some((word) => anyLetter.test(word));
}

const anyLetter = new RegExp(spelled.map(([letter]) => letter.source).join('|'), 'i');
