import assert from 'node:assert/strict';
import { namesIn } from './namesIn';

suite('names: letters, numbers and owners in them', () => {
	test('weapons are no bodies', () => { assert.ok(!namesIn('Norway sold F-16s to Iraq, and an S-300 stood there.').some((name) => /(?:F-16|S-300).*\/organization/.test(name))); });
	test('a unit with its number', () => { assert.deepEqual(namesIn('Ships of Combined Task Force 151 left.'), ['Combined Task Force 151/organization']); });
	test('an air base is a place', () => { assert.ok(namesIn('They landed at Luke Air Force Base on Monday.').includes('Luke Air Force Base/place')); });
	test('the rows of a league’s table are teams, in capitals too', () => {
		assert.deepEqual(namesIn('Standings\n\nNEW YORK 75 59 .560 -\n\nATLANTA AT CHICAGO\n\nM1 63 62 57').filter((name) => !name.endsWith('other')), ['NEW YORK/organization', 'ATLANTA/organization', 'CHICAGO/place']);
	});
	test('what letters stand for may be no body', () => { assert.ok(!namesIn('Many LGBT voters left in May, and His Majesty stayed.').some((name) => name.includes('organization') || name.includes('person'))); });
	test('the article of Arabic in small letters', () => { assert.ok(namesIn('He said that al Shabaab fighters left.').includes('al Shabaab/organization')); });
	test('two names that the directory lists as one', () => { assert.ok(namesIn('She told RFE/RL that it was late.').includes('RFE/RL/organization')); });
	test('a hospital and its founder', () => { assert.ok(namesIn('Karen Holm, a consultant at Guy’s Hospital, left.').includes('Guy’s Hospital/organization')); });
	test('a state’s committee with its state', () => {
		assert.ok(namesIn('He blamed Tajikistan’s State Committee for National Security for it.').includes('Tajikistan’s State Committee for National Security/organization'));
	});
});
