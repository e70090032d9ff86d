import * as assert from 'node:assert';
import { dimmedFor, gapsBetween } from '../../src/core/focus';
import { spanOf, textOf } from '../../src/core/span';
import { mention, person, quote, spanIn, Told } from './told';

suite('Focus on a speaker', () => {
	const text = ' date 2022-03-04 X\n\n“Yes,” Lee said. “No,” Roy said.';
	const said = (words: string, name: string) => quote(spanIn(text, words), {
		speaker: { span: spanIn(text, name), name, who: 'person', ids: [name.toLowerCase()] }, certainty: 'stated',
	});
	const reading = new Told(text, () => [said('“Yes,”', 'Lee'), mention(person('Lee'), spanIn(text, 'Lee')), said('“No,”', 'Roy')]);

	test('leaves their words and their name bright', () => {
		assert.deepStrictEqual(dimmedFor(reading, 'lee').map((span) => textOf(text, span)), [' date 2022-03-04 X\n\n', ' ', ' said. “No,” Roy said.']);
	});
	test('dims nothing for who does not speak', () => { assert.deepStrictEqual(dimmedFor(reading, 'ann'), []); });
	test('gaps lie between nested and touching spans', () => {
		assert.deepStrictEqual(gapsBetween([spanOf(2, 6), spanOf(3, 4), spanOf(6, 8)], 10), [spanOf(0, 2), spanOf(8, 10)]);
	});
});
