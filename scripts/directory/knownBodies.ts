import { countryOf } from '../../src/core/countryOf';
import { nameKey } from '../../src/core/directory/keys';
import { cities } from '../../src/core/words/cities';
import { demonyms } from '../../src/core/words/demonyms';
import { plainWords } from '../../src/core/words/plainWords';
import { regions } from '../../src/core/words/regions';
import { linesOf } from './tables';

/**
 * The lines "key|kind" of sources/known-bodies.txt, sorted by key. A name of bodies of two kinds is left out; one that is also a word, a place
 * or a people is marked with "!", as is one that the table marks so.
 */
export function knownBodyLines(): readonly string[] {
	const kinds = new Map<string, Set<string>>();
	const mistakable = new Set<string>();
	let kind = '';
	for (const line of linesOf('known-bodies.txt')) {
		if (line.startsWith('@')) {
			kind = line.slice(1);
			continue;
		}
		for (const form of line.split(';')) {
			const name = form.replace('!', '').trim();
			const key = nameKey(name);
			kinds.set(key, (kinds.get(key) ?? new Set()).add(kind));
			if (form.includes('!') || isAlsoElse(name)) {
				mistakable.add(key);
			}
		}
	}
	const lines = [...kinds].filter(([key, own]) => key !== '' && own.size === 1).map(([key, [own = '']]) => ({ key, line: `${key}|${own}${mistakable.has(key) ? '!' : ''}` }));
	return lines.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ line }) => line);
}

function isAlsoElse(name: string): boolean {
	return cities.has(name) || demonyms.has(name) || regions.has(name) || plainWords.has(name.toLowerCase()) || countryOf(name) !== undefined;
}
