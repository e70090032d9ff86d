import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArticle } from '../../src/core/article';
import { Reading } from '../../src/core/reading';
import { knowledge } from '../knowledge';
import { asGolden } from './format';

const seeds = join(__dirname, '..', '..', 'seeds');

// What is right for a reader, as people marked it; `npm run golden -- --show FILE` prints what is read now.
suite('golden readings', () => {
	for (const name of readdirSync(seeds).filter((file) => existsSync(goldenOf(file)))) {
		test(name, () => {
			const article = parseArticle(readFileSync(join(seeds, name), 'utf8'));
			assert.ok(article);
			const read = asGolden(new Reading(article, knowledge));
			assert.equal(read, readFileSync(goldenOf(name), 'utf8'));
		});
	}

	test('every article has one', () => {
		assert.deepEqual(readdirSync(seeds).filter((file) => !existsSync(goldenOf(file))), []);
	});
});

function goldenOf(seed: string): string {
	return join(__dirname, seed.replace('.txt', '.golden.txt'));
}
