import assert from 'node:assert/strict';
import { isoDate } from '../../../src/core/calendar';
import { cardOf } from '../../../src/core/card/card';
import { periodNamed, targetOf } from '../../../src/core/dossier/chosen';
import type { Reading } from '../../../src/core/reading';
import { textOf } from '../../../src/core/span';
import { readWith, source } from './sheet';

const text = 'It opened on Wednesday. It closed on Wednesday as well.';

/** A choice of a day for the nth "Wednesday". */
function choice(nth: number, value: string): object {
	const { article: { text: whole } } = readWith(text);
	const spans = [...whole.matchAll(/Wednesday/g)].map(({ index }) => ({ start: index, end: index + 9 }));
	const { exact, prefix, suffix } = targetOf(source, whole, spans[nth - 1] ?? { start: 0, end: 0 });
	return { corrections: [{ type: 'date', value, target: { source, selector: { type: 'TextQuoteSelector', exact, prefix, suffix } } }] };
}

function days(reading: Reading): readonly string[] {
	return reading.all('date').filter(({ basis }) => basis !== 'publication').map(({ span, value }) => `${textOf(reading.article.text, span)} ${value}`);
}

suite('a reader’s dossier: days that were chosen', () => {
	test('one expression gets the day, and its twin keeps its own', () => {
		assert.deepEqual(days(readWith(text, choice(2, '2021-10-06'))), ['Wednesday 2021-09-29', 'Wednesday 2021-10-06']);
	});
	test('the card says that the day was chosen, and what it was before', () => {
		const reading = readWith(text, choice(1, '2021-10-06'));
		const date = reading.all('date').find(({ value }) => value === '2021-10-06');
		const rows = date ? cardOf(reading, date).rows.map((row) => row.text) : [];
		assert.ok(rows.some((row) => row.includes('chosen by the reader')), rows.join('\n'));
		assert.ok(rows.some((row) => row.includes('29 September 2021')), rows.join('\n'));
	});
	test('the words are found again though the article grew before them', () => {
		assert.deepEqual(days(readWith(`Rain fell.\n\n${text}`, choice(2, '2021-10-06'))), ['Wednesday 2021-09-29', 'Wednesday 2021-10-06']);
	});
	test('words that cannot be told apart are left alone', () => {
		const [same] = [{ corrections: [{ value: '2021-10-06', target: { source, selector: { exact: 'Wednesday' } } }] }];
		assert.deepEqual(days(readWith(text, same)), ['Wednesday 2021-09-29', 'Wednesday 2021-09-29']);
	});
	test('a choice for another article means nothing here', () => {
		const other = JSON.parse(JSON.stringify(choice(1, '2021-10-06')).replace(source, 'other.txt')) as object; // our own JSON
		assert.deepEqual(days(readWith(text, other)), ['Wednesday 2021-09-29', 'Wednesday 2021-09-29']);
	});
	test('periods are days, months, years and what lies between two', () => {
		const shown = ['2021-02', '2020', '2021-10-04/2021-10-10'].map((value) => {
			const period = periodNamed(value);
			return period && `${isoDate(period.first)} ${isoDate(period.last)}`;
		});
		assert.deepEqual(shown, ['2021-02-01 2021-02-28', '2020-01-01 2020-12-31', '2021-10-04 2021-10-10']);
	});
	test('what no calendar has is no period', () => {
		assert.deepEqual(['2021-02-30', '2021-13', '0000', '2021-10-10/2021-10-04', 'soon', ''].map(periodNamed), Array(6).fill(undefined));
	});
});
