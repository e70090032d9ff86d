import assert from 'node:assert/strict';
import { articleWithoutHeader, parseArticle } from '../../src/core/article';
import { isoDate } from '../../src/core/calendar';
import { textOf } from '../../src/core/span';

suite('article', () => {
	test('header, headline and paragraphs', () => {
		checkParagraphs(' date 2021-09-30 Talks held\n\nOne.\n\nTwo.\n', ['One.', 'Two.']);
		const article = parseArticle(' date 2021-09-30 Talks held \n\nOne.');
		assert.ok(article);
		assert.equal(article.published && isoDate(article.published), '2021-09-30');
		assert.equal(article.headline && textOf(article.text, article.headline), 'Talks held');
		assert.equal(article.publishedAt && textOf(article.text, article.publishedAt), '2021-09-30');
	});

	test('lines that stand together are one paragraph, whatever ends them', () => {
		checkParagraphs('date 2021-09-30 H\n\nOne\ntwo.\n \t\nThree.', ['One\ntwo.', 'Three.']);
		checkParagraphs('date 2021-09-30 H\r\n\r\nOne\r\ntwo.\r\n\r\n\r\nThree.', ['One\r\ntwo.', 'Three.']);
		checkParagraphs('date 2021-09-30 H\r\rOne\rtwo.\r\rThree.', ['One\rtwo.', 'Three.']);
	});

	test('paragraphs are counted from 1 and lines from 0', () => {
		const article = parseArticle('date 2021-09-30 H\r\n\r\nOne.\r\n\r\n\r\nTwo\r\nlines.\r\n\r\nThree.');
		assert.deepEqual(article?.paragraphs.map(({ number, line }) => [number, line]), [[1, 2], [2, 5], [3, 8]]);
	});

	test('a paragraph may follow the header directly', () => { checkParagraphs('date 2021-09-30 H\nOne.', ['One.']); });

	test('white space at the edges of a paragraph is not part of it', () => { checkParagraphs('date 2021-09-30 H\n\n  One. \t\n', ['One.']); });

	test('no header, no article', () => {
		for (const text of ['', 'One.', '2021-09-30 H', 'date 2021-09-30', 'dated 2021-09-30 H', 'date 21-09-30 H', 'One.\ndate 2021-09-30 H']) {
			assert.equal(parseArticle(text), undefined, text);
		}
	});

	test('a text without a header is all paragraphs', () => {
		const { headline, publishedAt, paragraphs, text } = articleWithoutHeader('One.\n\nTwo.', undefined);
		assert.deepEqual([headline, publishedAt], [undefined, undefined]);
		assert.deepEqual(paragraphs.map(({ span }) => textOf(text, span)), ['One.', 'Two.']);
	});
});

function checkParagraphs(text: string, expected: readonly string[]): void {
	const article = parseArticle(text);
	assert.deepEqual(article?.paragraphs.map(({ span }) => textOf(text, span)), expected);
}
