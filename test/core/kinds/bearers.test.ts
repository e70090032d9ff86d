import assert from 'node:assert/strict';
import { articleWithoutHeader } from '../../../src/core/article';
import { Reading } from '../../../src/core/reading';
import { textOf } from '../../../src/core/span';
import { knowledge } from '../../knowledge';

/** "President Clinton = Bill Clinton": the mentions of an article of 1 March 1998, as the directory of that day helps. */
function people(text: string): readonly string[] {
	const reading = new Reading(articleWithoutHeader(text, { year: 1998, month: 3, day: 1 }), knowledge);
	return reading.all('person').filter(({ form }) => form !== 'pronoun').map(({ span, person }) => `${textOf(text, span)} = ${person.name}`);
}

suite('people: bearers of one family name', () => {
	test('an office tells the president from his wife', () => {
		assert.deepEqual(people('He met President Clinton. Hillary Rodham Clinton came.'), ['President Clinton = Bill Clinton', 'Hillary Rodham Clinton = Hillary Rodham Clinton']);
	});
	test('the name alone is whose it was last, and the card says so', () => {
		assert.equal(people('He met President Clinton. Hillary Rodham Clinton came. Clinton left.').at(-1), 'Clinton = Hillary Rodham Clinton');
	});
	test('an office that agrees joins the names', () => {
		assert.deepEqual(people('He met President Clinton. William Clinton smiled.'), ['President Clinton = William Clinton', 'William Clinton = William Clinton']);
	});
	test('Mr is surely he, not who may be either', () => {
		assert.deepEqual(people('Jean Holm wept. Wilfred Holm sang. Jean Holm left. Mr Holm left too.').at(-1), 'Mr Holm = Wilfred Holm');
	});
	test('Dr is the one of two who was introduced so', () => {
		assert.deepEqual(people('They met Dr Wilfred Holm and his wife Jean Holm. Dr Holm wept.').at(-1), 'Dr Holm = Wilfred Holm');
	});
	test('Doug is Douglas', () => { assert.deepEqual(people('Douglas Holm left. Doug Holm came back.').at(-1), 'Doug Holm = Douglas Holm'); });
	test('a given name may come before the whole name', () => {
		assert.deepEqual(people('On Monday Rehan sang. Later Rehan Mahsud left.'), ['Rehan = Rehan Mahsud', 'Rehan Mahsud = Rehan Mahsud']);
	});
});
