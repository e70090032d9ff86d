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
});
