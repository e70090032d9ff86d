import fs from 'node:fs';
import path from 'node:path';
import { hashOf, plainForm, vocabularyBits } from '../../src/core/names/text/lexicon';
import { closingHeads, knownBodies, openingHeads, stateHeads } from '../../src/core/words/agencyHeads';
import { cities } from '../../src/core/words/cities';
import { countryNames as countries } from '../../src/core/countryOf';
import { demonyms } from '../../src/core/words/demonyms';
import { particles } from '../../src/core/words/nameParts';
import { placeHeads, placeOpeners, thingHeads } from '../../src/core/words/placeHeads';
import { plainWords } from '../../src/core/words/plainWords';
import { regions } from '../../src/core/words/regions';
import { honorifics, ranks, roleNouns, titleModifiers } from '../../src/core/words/titles';
import type { Bearer } from './renaming';

/** The words of the lexicon in the order of their hashes, as the model's file holds them. */
export interface LexiconTable {
	readonly hashes: Uint32Array;
	readonly fine: Uint16Array;
	readonly middleOf: Uint16Array;
	readonly coarseOf: Uint16Array;
	readonly flags: Uint32Array;
}

export function lexiconTable(people: readonly Bearer[]): LexiconTable {
	const [middle = '', coarse = '', ...words] = fs.readFileSync(new URL('classes.txt', import.meta.url), 'utf8').trimEnd().split('\n');
	const entries = new Map<number, { fine: number; flags: number }>();
	const entry = (word: string): { fine: number; flags: number } => {
		const hash = hashOf(plainForm(word)) >>> 0;
		const known = entries.get(hash) ?? { fine: 0, flags: 0 };
		entries.set(hash, known);
		return known;
	};
	for (const line of words) {
		const at = line.lastIndexOf(' ');
		const known = entry(line.slice(0, at));
		known.fine ||= Number(line.slice(at + 1)) + 1;
	}
	for (const [name, members] of Object.entries(vocabularies(people))) {
		const bit = vocabularyBits.indexOf(name as (typeof vocabularyBits)[number]); // the keys are those names
		members.forEach((word) => {
			entry(word).flags |= 1 << bit;
		});
	}
	const hashes = Uint32Array.from(entries.keys()).sort();
	return {
		hashes,
		fine: Uint16Array.from(hashes, (hash) => entries.get(hash)?.fine ?? 0),
		middleOf: Uint16Array.from([0, ...middle.split(' ').map((at) => Number(at) + 1)]),
		coarseOf: Uint16Array.from([0, ...coarse.split(' ').map((at) => Number(at) + 1)]),
		flags: Uint32Array.from(hashes, (hash) => (entries.get(hash)?.flags ?? 0) >>> 0),
	};
}

const speech = 'said says told asked added tweeted wrote argued warned insisted replied recalled explained noted stressed stated announced urged'.split(' ');

function vocabularies(people: readonly Bearer[]): Record<(typeof vocabularyBits)[number], readonly string[]> {
	const given = counted(people.map(({ words, familyFirst }) => (familyFirst ? words.at(-1) : words[0]) ?? ''));
	const family = counted(people.map(({ words, familyFirst }) => (familyFirst ? words[0] : words.at(-1)) ?? ''));
	return {
		commonGiven: often(given, 4), given: often(given, 1), commonFamily: often(family, 2), family: often(family, 1),
		country: parts(countries), demonym: [...demonyms].flatMap((word) => [word, `${word}s`]), city: parts(cities), region: parts(regions),
		stateHead: [...stateHeads], openingHead: [...openingHeads], closingHead: [...closingHeads], placeHead: [...placeHeads, ...placeOpeners],
		thingHead: [...thingHeads], role: [...roleNouns], rank: [...ranks, ...honorifics.keys()].flatMap((word) => [word, `${word}.`]),
		plain: [...plainWords], modifier: [...titleModifiers], knownBody: [...knownBodies].filter((body) => !body.includes(' ')),
		particle: [...particles], speech,
	};
}

function parts(names: ReadonlySet<string>): string[] {
	return [...names].flatMap((name) => name.split(/[ -]/)).filter((word) => /^\p{Lu}/u.test(word));
}

function counted(words: readonly string[]): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	words.forEach((word) => counts.set(word, (counts.get(word) ?? 0) + 1));
	return counts;
}

function often(counts: ReadonlyMap<string, number>, least: number): string[] {
	return [...counts].filter(([word, count]) => count >= least && /^\p{Lu}\p{L}/u.test(word)).map(([word]) => word);
}

const familyFirstCountries = new Set(['CN', 'TW', 'KR', 'KP', 'VN', 'HK', 'KH', 'HU']);

/** Office holders of the world; names of two to four words whose letters are Latin. */
export function bearers(folder: string): Bearer[] {
	return fs.readFileSync(path.join(folder, 'facts', 'persons.csv'), 'utf8').split('\n').slice(1).flatMap((line) => {
		const cells = line.split(',');
		const words = (cells[1] ?? '').replace(/"/g, '').replace(/\(.*/, '').trim().split(' ');
		const country = (cells.at(-1) ?? '').trim();
		const fits = words.length > 1 && words.length < 5 && words.every((word) => /^[\p{Script=Latin}\p{M}.'’-]+$/u.test(word));
		return fits ? [{ words, familyFirst: familyFirstCountries.has(country) && country !== 'HU' }] : [];
	});
}
