import * as assert from 'node:assert';
import { parseArticle } from '../../../src/core/article';
import { emptyDirectory } from '../../../src/core/directory/directory';
import { Reading } from '../../../src/core/reading';
import { conflictsOf } from '../../../src/core/timeline/conflicts';
import { scaleOf } from '../../../src/core/timeline/scale';
import { timelineOf } from '../../../src/core/timeline/timeline';
import { mention, person, spanIn, Told } from '../told';

function read(text: string): Reading {
	return new Reading(parseArticle(` date 2021-09-30 X\n\n${text}`) ?? assert.fail(), { names: undefined, directory: emptyDirectory });
}

suite('The scale of time', () => {
	test('a week is a day to a unit', () => { assert.deepStrictEqual([0, 1, 3].map(scaleOf([0, 1, 3]).at), [0, 1, 3]); });
	test('a long stretch is drawn shorter', () => { assert.strictEqual(scaleOf([0, 56]).width, 7 + 12); });
	test('order is kept and longer stays longer', () => {
		const { at, width } = scaleOf([0, 1, 30, 31, 400, 4000]);
		const places = [0, 1, 15, 30, 31, 200, 400, 4000].map(at);
		assert.deepStrictEqual(places, [...places].sort((a, b) => a - b));
		assert.strictEqual(new Set(places).size, places.length);
		assert.strictEqual(places.at(-1), width);
	});
	test('one edge has no width', () => { assert.strictEqual(scaleOf([5]).width, 0); });
	test('no edge has no width either', () => { assert.strictEqual(scaleOf([]).at(3), 0); });
});

suite('The timeline', () => {
	test('draws a bar as long as the precision', () => {
		const timeline = timelineOf(read('It said on Wednesday that it met this week and in August.'));
		const widths = Object.fromEntries(timeline?.lanes[0]?.bars.map(({ day, width }) => [day, width]) ?? []);
		assert.strictEqual(widths['2021-09-29 Wed'], 1);
		assert.strictEqual(widths['27 Sep – 3 Oct 2021'], 7);
		assert.ok((widths['2021-08'] ?? 0) > 7);
	});
	test('marks the article’s own day', () => {
		const timeline = timelineOf(read('It said so on Wednesday.'));
		const [article] = timeline?.lanes[0]?.bars.filter(({ isArticle }) => isArticle) ?? [];
		assert.strictEqual(article?.x, timeline?.published);
	});
	test('leaves out what has no day', () => {
		assert.strictEqual(timelineOf(read('It lasted two days.'))?.lanes[0]?.bars.length, 1); // the article's date alone
	});
	test('is nothing where no day is known', () => {
		const text = ' date 2021-02-30 X\n\nNobody came.';
		assert.strictEqual(timelineOf(new Told(text, () => [])), undefined);
	});
});

suite('Hints of conflict', () => {
	const lee = person('Ann Lee');
	const roy = person('Tom Roy');

	/** Two sentences that name both, each with its own words. */
	function check(first: string, second: string, words: readonly string[]): void {
		const text = ` date 2021-09-30 X\n\n${first}\n\n${second}`;
		const names = (at: string) => [
			mention(lee, spanIn(text, 'Lee', Number(at))), mention(roy, spanIn(text, 'Roy', Number(at))),
		];
		const dates = new Reading(parseArticle(text) ?? assert.fail(), { names: undefined, directory: emptyDirectory }).all('date');
		const reading = new Told(text, () => [...names('1'), ...names('2'), ...dates]);
		assert.deepStrictEqual(conflictsOf(reading).map(({ word }) => word), words);
	}
	test('two days for the same words about the same people', () => {
		check('Lee and Roy spoke at the end of August.', 'Lee and Roy spoke on August 19.', ['spoke']);
	});
	test('not for other words', () => { check('Lee and Roy spoke at the end of August.', 'Lee and Roy dined on August 19.', []); });
	test('not for the same day', () => { check('Lee and Roy spoke in August.', 'Lee and Roy spoke on August 19.', []); });
	test('not for days a year apart', () => { check('Lee and Roy spoke in August 2020.', 'Lee and Roy spoke on August 19.', []); });
	test('not when it happened again', () => { check('Lee and Roy spoke on August 10.', 'Lee and Roy spoke again on August 19.', []); });
});
