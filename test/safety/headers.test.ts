import assert from 'node:assert/strict';
import { parseArticle } from '../../src/core/article';
import { isRealDate } from '../../src/core/calendar';
import { everything, readingOf } from './facts';

suite('headers and texts without one', () => {
	test('nothing is found in nothing', () => {
		for (const text of ['', ' ', '\n', '\r\n\r\n', '\uFEFF', ' \t\u00A0\n\n ', '\u0000']) {
			assert.equal(parseArticle(text), undefined);
			assert.deepEqual(everything(readingOf(text)), []);
		}
	});

	test('a text that does not begin with a header is no article', () => {
		for (const text of ['No header.\n\nChase said.', 'date 2021-9-30 Short', 'date 2021-09-30', 'date 2021-09-30 ', '\n date 2021-09-30 Late', 'Date 2021-09-30 X']) {
			assert.equal(parseArticle(text), undefined, text);
		}
	});

	test('a header alone is an article whose day is its only fact', () => {
		assert.deepEqual(everything(readingOf('date 2021-09-30 Nothing')).map(({ kind }) => kind), ['date']);
	});

	test('every pair of month and day: a day that no calendar holds is a header still, and nothing is worked out from it', () => {
		for (let month = 0; month <= 13; month++) {
			for (let day = 0; day <= 32; day++) {
				const iso = `2021-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
				const reading = readingOf(`date ${iso} Talks held\n\nIt met on Wednesday.`);
				const real = isRealDate({ year: 2021, month, day });
				assert.equal(reading.article.published !== undefined, real, iso);
				assert.equal(reading.article.paragraphs.length, 1, iso);
				const wednesday = reading.all('date').find(({ basis }) => basis !== 'publication');
				assert.equal(wednesday?.first !== undefined, real, iso);
			}
		}
	});

	test('the year 10000 is a header without a day', () => {
		const article = parseArticle('date 10000-01-01 Far off\n\nText.');
		assert.equal(article?.published, undefined);
		assert.equal(article?.paragraphs.length, 1);
	});
});
