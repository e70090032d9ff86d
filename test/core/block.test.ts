import assert from 'node:assert/strict';
import { articleWithoutHeader, parseArticle } from '../../src/core/article';
import { blocksOf } from '../../src/core/block';

suite('block', () => {
	test('the headline is block 0, the paragraphs follow', () => {
		const article = parseArticle('date 2021-09-30 Talks held\n\nOne.\n\nTwo.');
		assert.deepEqual(article && blocksOf(article).map(({ number, text }) => [number, text]), [[0, 'Talks held'], [1, 'One.'], [2, 'Two.']]);
	});

	test('without a header there is no block 0', () => {
		assert.deepEqual(blocksOf(articleWithoutHeader('One.\n\nTwo.', undefined)).map(({ number }) => number), [1, 2]);
	});

	test('a block’s words are those at its span', () => {
		const text = 'date 2021-09-30 H\n\n One. \n\nTwo.';
		const article = parseArticle(text);
		assert.ok(article);
		for (const block of blocksOf(article)) {
			assert.equal(block.text, text.slice(block.span.start, block.span.end));
		}
	});

	const typed: Readonly<Record<string, string>> = {
		'\'\'We met,\'\' she said. Then: \'\'Twice.\'\'': '“We met,”  she said. Then:  “Twice.”',
		'The ``dam\'\' holds.': 'The ``dam\'\' holds.',
		'The players\' 6\'2\'\' guard left.': 'The players\' 6\'2\'\' guard left.',
		'\'\'He said \'no.\'\'\'': '“He said \'no.\'\'\'',
	};
	for (const [words, expected] of Object.entries(typed)) {
		test(`two apostrophes stand as the mark they were typed for: ${words}`, () => {
			const text = `date 2021-09-30 H\n\n${words}`;
			const article = parseArticle(text);
			const block = article && blocksOf(article)[1];
			assert.equal(block?.text, expected);
			assert.equal(block.text.length, block.span.end - block.span.start);
			assert.equal(text.slice(block.span.start, block.span.end).replace(/[^\p{L}]/gu, ''), expected.replace(/[^\p{L}]/gu, ''));
		});
	}
});
