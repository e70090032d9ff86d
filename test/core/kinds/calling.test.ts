import assert from 'node:assert/strict';
import { knowledge } from '../../knowledge';
import { checkPeople, familyNameIn, readingOf } from './people';

suite('people: who is called by which name', () => {
	test('a son is not called by his father’s name', () => {
		checkPeople('They met Prince Hassan bin Faruq. King Faruq left.', ['titled-name: Prince Hassan bin Faruq = Hassan bin Faruq', 'titled-name: King Faruq = Faruq']);
	});
	test('but by father and particle', () => {
		const people = readingOf('They met Hassan bin Faruq. “No,” bin Faruq said.', knowledge).all('person').map(({ person }) => person.name);
		assert.deepEqual(people, ['Hassan bin Faruq', 'Hassan bin Faruq']);
	});
	test('whoever was named is meant, not whoever will be', () => {
		checkPeople('They met Nadir Holm. Nadir left. Karen Nadir stayed.', [
			'name: Nadir Holm = Nadir Holm', 'given-name: Nadir = Nadir Holm', 'name: Karen Nadir = Karen Nadir',
		]);
	});
	test('a courtesy may go with a given name', () => {
		checkPeople('They met Dr. Tunku Rahman. Dr. Tunku left.', ['name: Dr. Tunku Rahman = Tunku Rahman', 'given-name: Dr. Tunku = Tunku Rahman']);
	});
	test('a rank goes with a family name', () => {
		checkPeople('They met Duncan Holm. Gen. Duncan left.', ['name: Duncan Holm = Duncan Holm', 'ranked-name: Gen. Duncan = Duncan']);
	});
	test('an initial is no particle', () => { assert.equal(familyNameIn('They met James O. Holm.'), 'Holm'); });
	test('what somebody is known as is the same person', () => {
		const people = readingOf('They met Karen Holm, popularly known as Kaho. Kaho left.', knowledge).all('person').map(({ person }) => person.name);
		assert.deepEqual(people, ['Karen Holm', 'Karen Holm', 'Karen Holm']);
	});
	test('what a town is known as is nobody', () => {
		const people = readingOf('Karen Holm left Bergen. It is known as Aga. David Adler stayed.', knowledge).all('person').map(({ person }) => person.name);
		assert.ok(!people.slice(0, -1).includes('David Adler') && people.filter((name) => name === 'Karen Holm').length === 1);
	});
});
