import assert from 'node:assert';
import fc from 'fast-check';
import { addDays, dateOfDayNumber, dayNumber, daysInMonth, isoDate, isoWeekOf, isRealDate, parseIsoDate, weekdayOf } from '../../src/core/calendar';

suite('calendar', () => {
	test('every day from 1899 to 2101 is numbered as Date.UTC counts, and its weekday is right', () => {
		for (let number = dayNumber({ year: 1899, month: 1, day: 1 }); number <= dayNumber({ year: 2101, month: 12, day: 31 }); number++) {
			const utc = new Date(number * 86_400_000);
			const date = dateOfDayNumber(number);
			assert.strictEqual(isoDate(date), utc.toISOString().slice(0, 10));
			assert.strictEqual(dayNumber(date), number);
			assert.strictEqual(weekdayOf(date) % 7, utc.getUTCDay());
		}
	});

	test('every pair of month and day is real exactly when Date.UTC keeps it', () => {
		for (const year of [1900, 2000, 2019, 2020, 2021, 2100]) {
			for (let month = 0; month <= 13; month++) {
				for (let day = 0; day <= 32; day++) {
					const utc = new Date(Date.UTC(year, month - 1, day));
					assert.strictEqual(isRealDate({ year, month, day }), utc.getUTCMonth() === month - 1 && utc.getUTCDate() === day);
				}
			}
		}
	});

	test('months have as many days as Date.UTC says', () => {
		for (let year = 1600; year <= 2400; year++) {
			for (let month = 1; month <= 12; month++) {
				assert.strictEqual(daysInMonth(year, month), new Date(Date.UTC(year, month, 0)).getUTCDate());
			}
		}
	});

	test('ISO weeks at the edges of years', () => {
		const weeks: readonly (readonly [string, number, number])[] = [
			['2021-09-30', 2021, 39], ['2021-01-03', 2020, 53], ['2021-01-04', 2021, 1], ['2018-12-31', 2019, 1], ['2016-01-01', 2015, 53],
		];
		for (const [day, year, week] of weeks) {
			const date = parseIsoDate(day);
			assert.deepStrictEqual(date && isoWeekOf(date), { year, week });
		}
	});

	test('adding days and taking them away again leads back', () => {
		fc.assert(fc.property(fc.integer({ min: -500_000, max: 500_000 }), fc.integer({ min: -100_000, max: 100_000 }), (number, days) => {
			assert.deepStrictEqual(addDays(addDays(dateOfDayNumber(number), days), -days), dateOfDayNumber(number));
		}), { seed: 4, numRuns: 300 });
	});

	test('other forms and days that do not exist are not read', () => {
		for (const words of ['2021-02-30', '2021-2-3', '10000-01-01', '0000-01-01', '2021-13-01', '', '2021-09-30 ']) {
			assert.strictEqual(parseIsoDate(words), undefined, words);
		}
	});
});
