import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readDossier } from '../../../src/core/dossier/read';

suite('a dossier’s file', () => {
	test('that is no JSON, or no object, says nothing', () => {
		assert.deepEqual(['{', '[]', '"persons"', 'null', ''].map((text) => readDossier(text).unreadable), ['no JSON', 'no object', 'no object', 'no object', 'no JSON']);
	});
	test('of more than a million characters is not read', () => {
		assert.equal(readDossier(`{"persons": []}${' '.repeat(1_000_000)}`).unreadable, 'too long');
	});
	test('that nests deeper than 32 is not read, brackets in strings apart', () => {
		assert.equal(readDossier(`{"x": ${'['.repeat(32)}${']'.repeat(32)}}`).unreadable, 'too deep');
		assert.equal(readDossier(`{"x": "${'['.repeat(99)}\\"["}`).unreadable, undefined);
	});
	test('of half a million escaped quotation marks is answered', () => {
		assert.equal(readDossier('"\\"'.repeat(300_000)).unreadable, 'no JSON');
	});
	test('keeps its good entries beside a bad one, and says where that is', () => {
		const { dossier, faults } = readDossier(JSON.stringify({ persons: [{ name: 'Ana Torres' }, { id: 'x' }, 7], memberships: [{ person_id: 'ana-torres', role: 'poet', start_date: '2021-02-30' }] }));
		assert.deepEqual(dossier.persons.map(({ id }) => id), ['ana-torres']);
		assert.deepEqual(faults, [['persons', 1], ['persons', 2], ['memberships', 0]]);
	});
	test('takes “__proto__” for a field like any other', () => {
		const { dossier } = readDossier('{"__proto__": {"persons": [{"name": "Nobody"}]}, "persons": [{"__proto__": {"name": "Nobody"}}]}');
		assert.deepEqual(dossier.persons, []);
		assert.equal(({} as { name?: string }).name, undefined);
	});
	test('may hold memberships inside a person, as Popolo does', () => {
		const { dossier } = readDossier(JSON.stringify({ persons: [{ id: 'p', name: 'Ana Torres', memberships: [{ post_id: 'mayor', start_date: '2020' }] }], posts: [{ id: 'mayor', label: 'Mayor' }] }));
		assert.deepEqual(dossier.memberships.map(({ person, post }) => [person, post]), [['p', 'mayor']]);
	});
	test('lets only Wikidata’s own form of number through', () => {
		const withItem = (identifier: string): string => JSON.stringify({ persons: [{ name: 'A', identifiers: [{ scheme: 'wikidata', identifier }] }] });
		assert.deepEqual(['Q42', 'Q42/../x', 'javascript:1'].map((item) => readDossier(withItem(item)).dossier.persons[0]?.wikidata), ['Q42', undefined, undefined]);
	});
	test('of any JSON gives an answer', () => {
		fc.assert(fc.property(fc.jsonValue(), fc.constantFrom('persons', 'organizations', 'posts', 'memberships', 'not_names', 'known', 'corrections'), (value, list) => {
			readDossier(JSON.stringify(value));
			readDossier(JSON.stringify({ [list]: value }));
			readDossier(JSON.stringify({ [list]: [value] }));
		}), { seed: 20210930, numRuns: 300 });
	});
});
