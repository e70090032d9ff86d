import fs from 'node:fs';
import path from 'node:path';
import { countryNames } from '../../src/core/countryOf';
import { lower } from '../../src/core/names/text/runs';
import type { Name } from '../../src/core/names/names';
import { referencesOf } from '../../test/readings/all';
import { honorifics, ranks, roleNouns } from '../../src/core/words/titles';

/** An article with its names marked, and how much it counts. */
export interface Marked {
	readonly text: string;
	readonly names: readonly Name[];
	readonly weight: number;
	/** The types whose names are marked, when not all are: what is unmarked may be a name of another type. */
	readonly marks?: readonly Name['type'][];
}

interface GoldEntity {
	readonly start: number;
	readonly end: number;
	readonly type: string;
}

/** How much a word of each open set counts beside one of the authored articles, found by measuring; 0 leaves a set out. */
export const sourceWeights: Readonly<Record<string, number>> = {
	'wikigold': 1, 're3d': 0.5, 'ewt': 0.7, 'crossner_politics.train': 1, 'btc': 0.3, 'wnut17': 0.3, 'sec': 0.1,
};

export function openSets(folder: string): Marked[] {
	return Object.entries(sourceWeights).filter(([, weight]) => weight > 0).flatMap(([name, weight]) => (
		fs.readFileSync(path.join(folder, 'train', `${name}.jsonl`), 'utf8').split('\n').filter(Boolean).map((line) => {
			const { text, gold } = JSON.parse(line) as { text: string; gold: { entities: GoldEntity[] } }; // the form that data/README.md describes
			return { text, names: gold.entities.flatMap((entity) => nameOf(text, entity)), weight };
		})
	));
}

const types: Readonly<Record<string, Name['type']>> = { PER: 'person', ORG: 'organization', LOC: 'place' };

/** Brings an annotation to the project's conventions: no "the", no title, no possessive, and capitals at both ends. */
function nameOf(text: string, { start, end, type }: GoldEntity): Name[] {
	const kind = types[type] ?? 'other';
	const words = [...text.slice(start, end).matchAll(/[\p{L}\p{M}\p{N}.'’&-]+/gu)].map((match) => (
		{ text: match[0], start: start + match.index, end: start + match.index + match[0].length }
	));
	while (words[0] && (!isName(words[0].text) || (kind === 'person' && words.length > 1 && isTitle(words[0].text)))) {
		words.shift();
	}
	while (words.length > 0 && !isName(words.at(-1)?.text ?? '')) {
		words.pop();
	}
	const first = words[0];
	const last = words.at(-1);
	if (!first || !last || contracts.has(text.slice(first.start, last.end))) {
		return [];
	}
	return [{ span: { start: first.start, end: last.end - possessive(last.text) }, type: kind }];
}

// The parties of a contract under the names that the contract gives them.
const contracts = new Set(['Borrower', 'Bank', 'Lender', 'Company', 'Tenant', 'Landlord', 'Executive', 'Seller', 'Buyer', 'Purchaser', 'Agent', 'Holder', 'Parent']);

function isName(word: string): boolean {
	return /[\p{Lu}\d]/u.test(word) && !['The', 'A', 'An'].includes(word);
}

function isTitle(word: string): boolean {
	const plain = lower(word);
	return roleNouns.has(plain) || ranks.has(plain) || honorifics.has(plain) || ['foreign', 'prime', 'he', 'hon'].includes(plain);
}

function possessive(word: string): number {
	return /['’]s$/i.test(word) ? 2 : /['’]$/.test(word) ? 1 : 0;
}

const letters: Readonly<Record<string, Name['type']>> = { P: 'person', O: 'organization', L: 'place', M: 'other' };

/** The project's own articles, parted by lines of "---"; names stand in brackets: "[P Wu Qian]", "[O Defense Ministry]". */
export function authored(folder: URL): Marked[] {
	const files = fs.readdirSync(folder).filter((name) => name.endsWith('.txt')).sort();
	return files.flatMap((name) => fs.readFileSync(new URL(name, folder), 'utf8').split(/^---$/m)).map((article) => article.trim())
		.filter((article) => article !== '').map(unmarked);
}

export function unmarked(article: string): Marked {
	const names: Name[] = [];
	let text = '';
	let from = 0;
	for (const match of article.matchAll(/\[(?<letter>[POLM]) (?<name>[^\][]*)\]/g)) {
		text += article.slice(from, match.index);
		const { letter = '', name = '' } = match.groups ?? {};
		names.push({ span: { start: text.length, end: text.length + name.length }, type: letters[letter] ?? 'other' });
		text += name;
		from = match.index + match[0].length;
	}
	return { text: text + article.slice(from), names, weight: 1 };
}

/** The project's reference readings, those for measuring aside: people and bodies are marked, places and other names are not. */
export function readings(): Marked[] {
	return [...referencesOf('tune'), ...[...referencesOf('golden')].filter(([name]) => !name.startsWith(given))].map(([, { text, people, bodies }]) => {
		const names = [
			...people.flatMap(({ mentions }) => mentions.map((span) => ({ ...span, type: 'PER' }))),
			...bodies.flatMap(({ mentions }) => mentions.map(({ start, end }) => ({ start: start + ownerOf(text.slice(start, end)), end, type: 'ORG' }))),
		];
		return { text, names: names.flatMap((entity) => nameOf(text, entity)), weight: 1, marks: ['person', 'organization'] };
	});
}

/** The one seed that the project's authors did not write. */
const given = '000_';

/** Length of "China’s " in "China’s Defense Ministry". */
function ownerOf(name: string): number {
	const [owner = '', plain = ''] = /^([^'’]+)['’]s? /u.exec(name) ?? [];
	return countryNames.has(plain) ? owner.length : 0;
}
