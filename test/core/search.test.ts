import assert from 'node:assert';
import { countBefore } from '../../src/core/search';

suite('looking up by place', () => {
	const places = [2, 4, 4, 9];
	for (const [offset, count] of [[0, 0], [2, 0], [3, 1], [4, 1], [5, 3], [9, 3], [10, 4]] as const) {
		test(`${count} come before ${offset}`, () => {
			assert.equal(countBefore(places, offset, (each) => each), count);
		});
	}
	test('nothing comes before anything in an empty list', () => {
		assert.equal(countBefore([], 5, () => 0), 0);
	});
});
