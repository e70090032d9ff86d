import { textOfWord } from '../piece';
import type { Word } from '../text/words';
import type { Found } from './known';

/** "Dodd-Frank law", "Dodd-Frank financial reforms". */
function isOfLaw(words: readonly Word[], to: number): boolean {
	return [to, to + 1].some((at) => ofLaws.has(textOfWord(words, at)) && (at === to || words[to]?.shape === 'lower'));
}

const ofLaws = new Set('law act bill reform reforms legislation amendment rules regulations overhaul'.split(' '));

/** What laws are called after those who wrote them. */
export function lawsIn(blocks: readonly Found[]): ReadonlySet<string> {
	const heads = blocks.flatMap(({ words, pieces }) => pieces.filter(({ from, to, type }) => type === 'other' && to - from === 2 && /^(?:Act|Law|Bill|Amendment|Treaty|Accord)$/.test(textOfWord(words, to - 1)))
		.map(({ from }) => textOfWord(words, from)));
	const alone = blocks.flatMap(({ words, pieces }) => (
		pieces.filter(({ from, to }) => to - from === 1 && isOfLaw(words, to)).map(({ from }) => textOfWord(words, from))
	));
	return new Set([...heads, ...alone].filter((word) => /\p{L}[-–]\p{Lu}/u.test(word)));
}
