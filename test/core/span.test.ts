import assert from 'node:assert/strict';
import { encloses, inTextOrder, lengthOf, overlaps, shifted, spanOf, textOf, touches } from '../../src/core/span';

suite('span', () => {
	const span = spanOf(2, 5);

	test('text, length and shift', () => {
		assert.equal(textOf('abcdefg', span), 'cde');
		assert.equal(lengthOf(span), 3);
		assert.deepEqual(shifted(span, -2), spanOf(0, 3));
	});

	test('the cursor is inside at both edges', () => {
		assert.deepEqual([1, 2, 4, 5, 6].map((offset) => touches(span, offset)), [false, true, true, true, false]);
	});

	test('a span encloses itself and what lies in it', () => {
		assert.deepEqual([spanOf(2, 5), spanOf(3, 4), spanOf(1, 5), spanOf(2, 6)].map((inner) => encloses(span, inner)), [true, true, false, false]);
	});

	test('neighbours do not overlap', () => {
		assert.deepEqual([spanOf(0, 2), spanOf(5, 7), spanOf(4, 7), spanOf(0, 9)].map((other) => overlaps(span, other)), [false, false, true, true]);
	});

	test('of two that start together the longer comes first', () => {
		const spans = [spanOf(3, 4), spanOf(0, 1), spanOf(0, 9)];
		assert.deepEqual(spans.sort(inTextOrder), [spanOf(0, 9), spanOf(0, 1), spanOf(3, 4)]);
	});
});
