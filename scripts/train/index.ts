/** npm run train [-- path of the data folder]: makes data/names.bin. Same input, same bytes. See MODEL.md. */
import fs from 'node:fs';
import { lexiconOf } from '../../src/core/names/text/lexicon';
import { Field, type Example, type Trained } from './crf';
import { examplesOf } from './examples';
import { modelFile } from './file';
import { bearers, lexiconTable } from './lexicon';
import { chance, renamed } from './renaming';
import { authored, openSets, readings } from './sources';

const epochs = 8;
/** Of the features of a word this share is left out at random whenever it is learnt, so that no name hangs on one of them. */
const leftOut = 0.1;
/** The model is the mean of several fields, each trained in another order and with other people: one alone leans on chance. */
const seeds = [1, 2, 3, 4, 5, 6, 7, 8];
/** How often an authored article is read in an epoch, each time about other people. */
const authoredCopies = 2;

function main(folder: string, target: string | URL): void {
	const people = bearers(folder);
	const table = lexiconTable(people);
	const lexicon = lexiconOf(table.hashes, {
		fine: table.fine, middle: table.fine.map((at) => table.middleOf[at] ?? 0),
		coarse: table.fine.map((at) => table.coarseOf[table.middleOf[at] ?? 0] ?? 0), flags: table.flags,
	});
	const own = [...authored(new URL('authored/', import.meta.url)), ...readings()];
	const open = openSets(folder);
	const fixed = [...open, ...own].map((article) => examplesOf(article, lexicon));
	const mean = new Mean(2);
	for (const seed of seeds) {
		const next = chance(seed);
		const field = new Field();
		for (let epoch = 0; epoch < epochs; epoch++) {
			const other = [...open, ...Array.from({ length: authoredCopies }, () => own).flat()]
				.map((article) => examplesOf(renamed(article, people, next), lexicon));
			const lot = shuffled([...fixed, ...other].flat(), next);
			lot.forEach((example) => {
				field.learn(withGaps(example, next));
			});
			mean.add(field, epoch);
			console.log(`seed ${seed}, epoch ${epoch + 1}: ${lot.length} examples`);
		}
	}
	fs.mkdirSync(new URL('../../data/', import.meta.url), { recursive: true });
	fs.writeFileSync(target, modelFile(table, mean.trained()));
}

function withGaps(example: Example, next: () => number): Example {
	return { ...example, rows: example.rows.map((row) => row.filter(() => next() >= leftOut)) };
}

/** The mean of what the fields were after each epoch but the first ones: it leans less on words seen once than the last state does. */
class Mean {
	#weights: Float64Array | undefined;
	#transitions: Float64Array | undefined;
	#count = 0;
	readonly #from: number;

	constructor(from: number) {
		this.#from = from;
	}

	add({ weights, transitions }: Trained, epoch: number): void {
		if (epoch >= this.#from) {
			this.#weights = sum(this.#weights, weights);
			this.#transitions = sum(this.#transitions, transitions);
			this.#count++;
		}
	}

	trained(): Trained {
		const mean = (total: Float64Array | undefined): Float32Array => Float32Array.from(total ?? [], (value) => value / this.#count);
		return { weights: mean(this.#weights), transitions: mean(this.#transitions) };
	}
}

function sum(total: Float64Array | undefined, more: Float32Array): Float64Array {
	return total?.map((value, at) => value + (more[at] ?? 0)) ?? Float64Array.from(more);
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

main(process.argv[2] ?? '../shared/data', process.argv[3] ?? new URL('../../data/names.bin', import.meta.url));
