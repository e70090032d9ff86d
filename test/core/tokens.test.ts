import assert from 'node:assert/strict';
import { tokens } from '../../src/core/tokens';

suite('tokens', () => {
	test('words, numbers and marks', () => { check('Chase met 12 envoys.', 'Chase|met|12|envoys|.'); });
	test('an apostrophe inside a word stays in it', () => { check('O’Brien doesn\'t', 'O’Brien|doesn\'t'); });
	test('a possessive stands apart', () => { check('China’s ministry', 'China|’s|ministry'); });
	test('so does a verb behind its pronoun', () => { check('they’re sure I\'ll', 'they|’re|sure|I|\'ll'); });
	test('but no Irish name', () => { check('O’Dell and D’Arcy', 'O’Dell|and|D’Arcy'); });
	test('a plural possessive is a word and a mark', () => { check('the parties’ view', 'the|parties|’|view'); });
	test('initials with stops are one word', () => { check('the U.S. and J.F.K.', 'the|U.S.|and|J.F.K.'); });
	test('hyphens part words', () => { check('Biden-Harris', 'Biden|-|Harris'); });
	test('times, decimals and thousands are one number', () => { check('10:30, 1,200.5', '10:30|,|1,200.5'); });
	test('scripts and diacritics', () => { check('Nguyễn Thị 中国', 'Nguyễn|Thị|中国'); });
	test('a combining mark belongs to its letter', () => { check('e\u0301t', 'e\u0301t'); });
	test('an emoji is one mark', () => { check('a😀b', 'a|😀|b'); });
	test('a letter and a stop are initials only when another pair follows', () => { check('Plan B. U.S.A.', 'Plan|B|.|U.S.A.'); });
	test('a word without end is cut', () => { assert.deepEqual(tokens.of('a'.repeat(500)).map(({ text }) => text.length), [200, 200, 100]); });
	test('nothing', () => { check('  \n', ''); });

	test('types', () => {
		assert.deepEqual(tokens.of('Chase’s 2 “x”').map(({ type }) => type), ['word', 'mark', 'number', 'mark', 'word', 'mark']);
	});
});

function check(text: string, expected: string): void {
	const found = tokens.of(text);
	assert.equal(found.map((token) => token.text).join('|'), expected);
	assert.ok(found.every((token) => text.slice(token.start, token.end) === token.text));
}
