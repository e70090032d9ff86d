import * as assert from 'node:assert';
import { givenNames } from '../../../src/core/words/givenNames';
import { chineseFamilyNames, koreanFamilyNames, vietnameseFamilyNames } from '../../../src/core/words/nameParts';

suite('Given names', () => {
	test('hold no family name of East Asia but the two that are given elsewhere', () => {
		const families = new Set([...chineseFamilyNames, ...koreanFamilyNames, ...vietnameseFamilyNames]);
		const both = [...givenNames].filter((name) => families.has(name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()));
		assert.deepStrictEqual(both, ['Kim', 'Lee']);
	});
});
