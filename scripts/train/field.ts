/** node field.ts FOLDER SEED FILE: trains one of the fields whose mean the model is, and writes what they sum up to. For `npm run train`. */
import fs from 'node:fs';
import { lexiconOf } from '../../src/core/names/text/lexicon';
import { Field, type Example } from './crf';
import { examplesOf } from './examples';
import { bearers, lexiconTable } from './lexicon';
import { add, noSums } from './mean';
import { chance, renamed } from './renaming';
import { epochs, firstCounted } from './schedule';
import { authored, openSets, readings } from './sources';

/** Of the features of a word this share is left out at random whenever it is learnt, so that no name hangs on one of them. */
const leftOut = 0.1;

function main(folder: string, seed: number, target: string): void {
	const people = bearers(folder);
	const table = lexiconTable(people);
	const lexicon = lexiconOf(table.hashes, {
		fine: table.fine, middle: table.fine.map((at) => table.middleOf[at] ?? 0),
		coarse: table.fine.map((at) => table.coarseOf[table.middleOf[at] ?? 0] ?? 0), flags: table.flags,
	});
	const own = [...authored(new URL('authored/', import.meta.url)), ...readings()];
	const open = openSets(folder);
	const fixed = [...open, ...own].map((article) => examplesOf(article, lexicon));
	const next = chance(seed);
	const field = new Field();
	const sums = noSums();
	for (let epoch = 0; epoch < epochs; epoch++) {
		const other = [...open, ...own].map((article) => examplesOf(renamed(article, people, next), lexicon)); // once as it is, once about other people
		const lot = shuffled([...fixed, ...other].flat(), next);
		for (const example of lot) {
			field.learn(withGaps(example, next));
		}
		if (epoch >= firstCounted) {
			add(sums, field);
		}
		console.log(`seed ${seed}, epoch ${epoch + 1}: ${lot.length} examples`);
	}
	fs.writeFileSync(target, sums);
}

function withGaps(example: Example, next: () => number): Example {
	return { ...example, rows: example.rows.map((row) => row.filter(() => next() >= leftOut)) };
}

function shuffled<T>(items: T[], next: () => number): T[] {
	for (let at = items.length - 1; at > 0; at--) {
		const other = Math.floor(next() * (at + 1));
		const item = items[at];
		const swapped = items[other];
		if (item !== undefined && swapped !== undefined) {
			items[at] = swapped;
			items[other] = item;
		}
	}
	return items;
}

const [folder = '', seed = '', target = ''] = process.argv.slice(2);
main(folder, Number(seed), target);
