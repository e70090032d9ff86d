import { particles } from '../../words/nameParts';
import { elections, sports } from '../../words/sports';
import { isCapital } from './runs';
import { leading } from './segments';
import { titleCasedIn, type TitleCased } from '../article/titleCase';
import type { Word } from './words';

/** Which words of a block an article's names can hang on; kept with the block, so that an article is not gone through word by word. */
export interface Marks {
	/** Where capitals stand, in text order. */
	readonly capitals: readonly number[];
	/** Where a name may begin: capitals, numbers and particles. */
	readonly starts: readonly number[];
	/** Where each word with a small letter stands first. */
	readonly lower: readonly number[];
	/** The words with a capital that open a sentence, in small letters. */
	readonly openers: readonly string[];
	/** The words of sport and of elections among them. */
	readonly contests: readonly string[];
	/** What is written like a headline. */
	readonly titleCased: readonly TitleCased[];
}

export function marksOf(words: readonly Word[]): Marks {
	const [capitals, starts, lower]: [number[], number[], number[]] = [[], [], []];
	const [openers, contests]: [string[], string[]] = [[], []];
	const seen = new Set<string>();
	words.forEach((word, at) => {
		if (word.shape === 'lower') {
			if (!seen.has(word.text)) {
				seen.add(word.text);
				lower.push(at);
				contests.push(...sports.has(word.text) || elections.has(word.text) ? [word.text] : []);
			}
		} else if (isCapital(word)) {
			capitals.push(at);
			if (word.opens) {
				openers.push(word.text.toLowerCase());
			}
		}
		if (word.shape === 'lower' ? leading.has(word.text) || particles.has(word.text) : word.shape !== 'mark') {
			starts.push(at);
		}
	});
	return { capitals, starts, lower, openers, contests, titleCased: titleCasedIn(words) };
}
