import assert from 'node:assert/strict';
import { knowledge } from '../../knowledge';
import { checkRoles, readingOf } from './people';

const titlesIn = (text: string): readonly string[] => [...new Set(readingOf(text, knowledge).all('person').map(({ person }) => person))].flatMap(({ roles }) => roles.map(({ title, tense }) => `${title}, ${tense}`));

suite('roles: the dead hold none', () => {
	test('who died behind an apposition', () => {
		checkRoles('Karl Holm, an engineer who built bridges, died on Monday.', ['Karl Holm: engineer, former (an engineer)']);
	});
	test('but who told of another’s death holds it', () => {
		checkRoles('Karl Holm, an engineer, said his wife, Ann, died on Monday.', ['Karl Holm: engineer, current (an engineer)']);
	});
});

suite('roles: what counsel and judges are called', () => {
	test('counsel without an article', () => { assert.deepEqual(titlesIn('Counsel for the board, Karl Berg, agreed.'), ['Counsel for the board, current']); });
	test('counsel who assists', () => { assert.deepEqual(titlesIn('Counsel assisting Karl Berg asked why.'), ['Counsel assisting, current']); });
	test('Mr Justice', () => { assert.deepEqual(titlesIn('Mr Justice Karl Berg sat in Hull.'), ['Mr Justice, current']); });
});

suite('roles: words before a name that are an office, and those that are none', () => {
	test('a magnate of something', () => { assert.deepEqual(titlesIn('They praised billionaire casino magnate Karl Berg.'), ['billionaire casino magnate, current']); });
	test('who was ousted', () => { assert.deepEqual(titlesIn('It was led by ousted campaign manager Karl Berg.'), ['campaign manager, former']); });
	test('a delegate in short', () => { assert.deepEqual(titlesIn('He met Del. Karl Berg of Hull.'), ['Del., current']); });
	test('who is only likely to be it', () => { assert.deepEqual(titlesIn('They praised presumptive nominee Karl Berg.'), ['presumptive nominee, current']); });
	test('a headline’s call', () => { assert.deepEqual(titlesIn('Impeach AG Karl Berg, they say.'), ['AG, current']); });
	test('who seeks an office in a body is not in it', () => {
		assert.deepEqual(readingOf('They met Senate candidate Karl Berg.', knowledge).all('person').map(({ person }) => person.roles[0]?.organization), [undefined]);
	});
	test('a verb', () => { assert.deepEqual(titlesIn('The town is expected to host Berg’s rivals. Karl Berg left.'), []); });
	test('many people behind “for”', () => { assert.deepEqual(titlesIn('For Karl Berg, a majority of voters, 56%, have no time.'), []); });
	test('who only says so', () => { assert.deepEqual(titlesIn('Karl Berg, a top aide said, is very sure of it.'), []); });
	test('a comma that some forget', () => { assert.deepEqual(titlesIn('Karl Berg, an analyst at Norvale Bank said it rained.'), ['analyst, current']); });
});
