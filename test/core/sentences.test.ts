import assert from 'node:assert/strict';
import { sentences } from '../../src/core/sentences';

suite('sentences', () => {
	test('a full stop ends one', () => { check('He left. She stayed.', 'He left.|She stayed.'); });
	test('a question and an exclamation', () => { check('Who? Me! Yes.', 'Who?|Me!|Yes.'); });
	test('closing marks belong to the sentence they close', () => { check('“He left.” She stayed.', '“He left.”|She stayed.'); });
	test('a sentence may begin with a mark', () => { check('He left. “I stayed.”', 'He left.|“I stayed.”'); });
	test('a rank ends none', () => { check('Maj. Gen. Huang spoke. He left.', 'Maj. Gen. Huang spoke.|He left.'); });
	test('an initial ends none', () => { check('George W. Bush spoke.', 'George W. Bush spoke.'); });
	test('a month’s short form ends none', () => { check('It opened on Sept. 3 in Lima.', 'It opened on Sept. 3 in Lima.'); });
	test('a decimal ends none', () => { check('It grew 1.5 percent.', 'It grew 1.5 percent.'); });
	test('what goes on in lower case is the same sentence', () => { check('Yahoo! said it grew.', 'Yahoo! said it grew.'); });
	test('a line break is white space', () => { check('He left.\nShe stayed.', 'He left.|She stayed.'); });
	test('no end mark', () => { check('No end', 'No end'); });
	test('nothing', () => { check('', ''); });
});

function check(text: string, expected: string): void {
	assert.equal(sentences.of(text).map(({ start, end }) => text.slice(start, end)).join('|'), expected);
}
