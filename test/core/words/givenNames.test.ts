import assert from 'node:assert/strict';
import { femaleNames } from '../../../src/core/words/femaleNames';
import { maleNames } from '../../../src/core/words/maleNames';
import { months } from '../../../src/core/words/months';

suite('given names', () => {
	test('are a woman’s or a man’s, never both', () => {
		assert.deepEqual([...femaleNames].filter((name) => maleNames.has(name)), []);
	});
	test('are words: "Mr. Holm" has no empty given name that is a woman’s', () => {
		assert.deepEqual([...femaleNames, ...maleNames].filter((name) => !/^\p{Lu}[\p{L}\p{M}’'-]+$/u.test(name)), []);
	});
	test('are no months: "in June Osvaldo Holm left"', () => {
		assert.deepEqual([...femaleNames, ...maleNames].filter((name) => name.toLowerCase() in months), []);
	});
});
