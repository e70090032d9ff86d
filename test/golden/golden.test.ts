import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArticle } from '../../src/core/article';
import { Reading } from '../../src/core/reading';
import { knowledge } from '../knowledge';
import { asGolden } from './format';

const seeds = join(__dirname, '..', '..', 'seeds');

/**
 * Articles that are not read exactly yet, with the number of lines, missing or too many, that may differ: names are found by rules alone and
 * the built-in directory lacks bodies. A number may only go down.
 */
const notYetExact: Readonly<Record<string, number>> = {
	'001_3f9a41c07be2d658.txt': 4,
	'003_7c1e90b4d2a86f35.txt': 14,
	'004_e8420d6b91f7ac5e.txt': 7,
	'005_1da6f3720c58be94.txt': 2,
	'006_94c2e7a05b3d18f6.txt': 17,
	'007_5b38d1f96ea70c42.txt': 10,
	'008_a6f05c83e14b97d2.txt': 2,
	'009_2e7b64d8f09a1c53.txt': 2,
	'010_d913c8057fb2e64a.txt': 6,
	'011_60fb27ae45c3d981.txt': 4,
	'012_f8517be3c96d024a.txt': 7,
};

// What is right for a reader, as people marked it; `npm run golden -- --show FILE` prints what is read now.
suite('golden readings', () => {
	for (const name of readdirSync(seeds).filter((file) => existsSync(goldenOf(file)))) {
		const allowed = notYetExact[name] ?? 0;
		test(allowed > 0 ? `${name}, but for at most ${allowed} lines` : name, () => {
			const article = parseArticle(readFileSync(join(seeds, name), 'utf8'));
			assert.ok(article);
			const read = asGolden(new Reading(article, knowledge));
			const right = readFileSync(goldenOf(name), 'utf8');
			if (differingLines(read, right) > allowed) {
				assert.equal(read, right);
			}
		});
	}

	test('every article has one', () => {
		assert.deepEqual(readdirSync(seeds).filter((file) => !existsSync(goldenOf(file))), []);
	});
});

/** Lines of one text that the other lacks, in both directions. */
function differingLines(read: string, right: string): number {
	return lacking(read, right) + lacking(right, read);
}

function lacking(a: string, b: string): number {
	const left = b.split('\n');
	return a.split('\n').filter((line) => {
		const at = left.indexOf(line);
		left.splice(at, at < 0 ? 0 : 1);
		return at < 0;
	}).length;
}

function goldenOf(seed: string): string {
	return join(__dirname, seed.replace('.txt', '.golden.txt'));
}
