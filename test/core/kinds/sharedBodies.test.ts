import assert from 'node:assert/strict';
import { articleWithoutHeader } from '../../../src/core/article';
import { Reading } from '../../../src/core/reading';
import { textOf } from '../../../src/core/span';
import { isSharedName } from '../../../src/core/words/sharedBodies';
import { knowledge } from '../../knowledge';

/** The directory's entry for words of an article. */
function entryOf(text: string, words: string): string | undefined {
	const reading = new Reading(articleWithoutHeader(text, { year: 2021, month: 9, day: 30 }), knowledge);
	return reading.all('organization').find(({ span }) => textOf(text, span) === words)?.organization.entry;
}

suite('bodies whose name several states know', () => {
	test('“Congress” is Washington’s in an article about the United States', () => {
		assert.equal(entryOf('The United States will pay. President Joe Biden asked Congress on Monday.', 'Congress'), 'us-congress');
	});
	test('“Congress” in an article about India is a party', () => {
		assert.equal(entryOf('India will vote in May. In New Delhi the leaders of Congress met on Monday to talk about Indian farmers.', 'Congress'), 'indian-national-congress');
	});
	test('“Supreme Court” in an article about Brazil is not Washington’s', () => {
		assert.notEqual(entryOf('Brazil will vote in May. In Brasilia the Supreme Court met on Monday.', 'Supreme Court'), 'us-supreme-court');
	});
	test('a country named in passing does not make the article its own', () => {
		assert.equal(entryOf('India will vote. Indian farmers met in New Delhi. India sells rice to the US. India’s farmers asked Congress on Monday.', 'Congress'), 'indian-national-congress');
	});
	test('a name with its country in it needs no context', () => {
		assert.equal(entryOf('India will vote in May. The US Senate met on Monday.', 'US Senate'), 'us-senate');
	});
	test('names that only one state has are not shared', () => {
		assert.deepEqual(['State Department', 'Bundestag', 'White House', 'Federal Bureau of Investigation', 'Congress Party'].filter(isSharedName), []);
	});
	test('names that many states have are', () => {
		const names = ['Congress', 'House of Representatives', 'Justice Department', 'Ministry of Justice', 'Prime Minister’s Office', 'Labour Party', 'Coast Guard'];
		assert.deepEqual(names.filter((name) => !isSharedName(name)), []);
	});
});
