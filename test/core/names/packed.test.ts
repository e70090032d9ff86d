import assert from 'node:assert/strict';
import { labelCount } from '../../../src/core/names/model/labels';
import { addPacked, packed, packedCount, unpack } from '../../../src/core/names/model/packed';

function packRow(numbers: readonly number[]): Float64Array {
	return Float64Array.from({ length: packedCount }, (_, at) => packed(numbers[at] ?? 0, numbers[at + packedCount] ?? 0, numbers[at + 2 * packedCount] ?? 0));
}

function unpacked(row: Float64Array): readonly number[] {
	const out = new Int32Array(labelCount);
	unpack(row, 0, out);
	return [...out];
}

suite('names: packed weights', () => {
	const first = [-128, 127, 0, 1, -1, 64, -64, 5, -5];
	const second = [127, -128, -128, 127, 127, -1, 1, 0, 90];
	test('a row holds a number for each label', () => { assert.equal(packedCount * 3, labelCount); });
	test('come out as they went in', () => { assert.deepEqual(unpacked(packRow(first)), first); });
	test('as many of the largest as a word may have features add up', () => {
		const sum = new Float64Array(packedCount);
		for (let feature = 0; feature < 160; feature++) {
			addPacked(packRow(first), 0, sum, 0);
			addPacked(packRow(second), 0, sum, 0);
		}
		assert.deepEqual(unpacked(sum), first.map((number, at) => 160 * (number + (second[at] ?? 0))));
	});
});
