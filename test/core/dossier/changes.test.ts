import assert from 'node:assert/strict';
import { applyEdits, modify } from 'jsonc-parser';
import { adding, choosing, importing, knowing, merging, naming, refusing, type Change } from '../../../src/core/dossier/changes';
import type { Fields } from '../../../src/core/dossier/json';
import { noteOf, noteOfWords } from '../../../src/core/dossier/note';
import { readWith, source } from './sheet';

/** The file after a change, as the editor makes it. */
function after(file: Fields, make: (file: Fields) => readonly Change[]): unknown {
	const text = make(file).reduce((before, { path, value }) => applyEdits(before, modify(before, [...path], value, {})), JSON.stringify(file));
	return JSON.parse(text);
}

const ana = noteOfWords('persons', 'Ana Torres', source);
const annie = noteOfWords('persons', 'Annie', source);

suite('changes of a dossier', () => {
	test('a mention is noted with its role and where that stands', () => {
		const reading = readWith('Ana Torres, the mayor of Genoa, spoke on Monday.');
		const [mention] = reading.all('person');
		const note = mention && noteOf(reading, mention, source);
		assert.deepEqual(note?.fields, {
			id: 'ana-torres', name: 'Ana Torres', family_name: 'Torres', summary: 'mayor of Genoa', sources: [{ note: 'news/a.txt, 2021-09-30, line 3' }],
		});
	});
	test('a body that the built-in directory has keeps that one’s id', () => {
		const reading = readWith('The Pentagon spoke on Monday.');
		const [mention] = reading.all('organization');
		assert.equal(mention && noteOf(reading, mention, source).id, 'us-department-of-defense');
	});
	test('an entry is added once, and fields that we do not know stay', () => {
		const file = { mine: 1, persons: [{ id: 'x', colour: 'red' }] };
		const once = after(file, (each) => adding(each, ana)) as Fields; // an object went in
		assert.deepEqual(once, { mine: 1, persons: [{ id: 'x', colour: 'red' }, ana.fields] });
		assert.deepEqual(adding(once, ana), []);
	});
	test('another name is noted with the entry where there is none, and beside it where there is', () => {
		assert.deepEqual(after({}, (file) => naming(file, ana, 'Annie')), { persons: [{ ...ana.fields, other_names: [{ name: 'Annie' }] }] });
		assert.deepEqual(after({ persons: [{ id: 'ana-torres', name: 'A. T.' }] }, (file) => naming(file, ana, 'Annie')), {
			persons: [{ id: 'ana-torres', name: 'A. T.', other_names: [{ name: 'Annie' }] }],
		});
	});
	test('two merged are one with the names, fields and terms of both', () => {
		const file = { persons: [{ id: 'annie', name: 'Annie', email: 'a@b' }, { id: 'ana-torres', name: 'Ana Torres' }], memberships: [{ person_id: 'annie', role: 'poet' }] };
		assert.deepEqual(after(file, (each) => merging(each, ana, annie)), {
			persons: [{ id: 'ana-torres', name: 'Ana Torres', email: 'a@b', other_names: [{ name: 'Annie' }] }],
			memberships: [{ person_id: 'ana-torres', role: 'poet' }],
		});
	});
	test('two of whom nothing was noted are merged by noting one', () => {
		assert.deepEqual(after({}, (file) => merging(file, ana, annie)), { persons: [{ ...annie.fields, ...ana.fields, other_names: [{ name: 'Annie' }] }] });
	});
	test('words are no name here or anywhere, each said once', () => {
		const here = after({}, (file) => refusing(file, 'Sandy', source)) as Fields; // an object went in
		assert.deepEqual(here, { not_names: [{ name: 'Sandy', target: { source } }] });
		assert.deepEqual(refusing(here, 'Sandy', source), []);
		assert.equal(refusing(here, 'Sandy', undefined).length, 1);
	});
	test('to be known goes on and off', () => {
		assert.deepEqual(after({}, (file) => knowing(file, 'Ana Torres')), { known: ['Ana Torres'] });
		assert.deepEqual(after({ known: ['Ana Torres', 'B'] }, (file) => knowing(file, 'Ana Torres')), { known: ['B'] });
	});
	test('a second choice of a day takes the place of the first, and can be taken back', () => {
		const target = { source, exact: 'Wednesday', prefix: 'on ', suffix: '.' };
		const first = after({}, (file) => choosing(file, target, '2021-10-06')) as Fields; // an object went in
		const second = after(first, (file) => choosing(file, target, '2021-10-13')) as { corrections: { value: string }[] }; // as schemas/dossier.schema.json has it
		assert.deepEqual(second.corrections.map(({ value }) => value), ['2021-10-13']);
		assert.deepEqual(after({ ...second }, (file) => choosing(file, target, undefined)), { corrections: [] });
	});
	test('a Popolo file is taken over whole, lists that we do not use included, and the reader’s own entries stay', () => {
		const popolo = { persons: [{ id: 'p', name: 'P', image: 'x' }, { id: 'own', name: 'Other' }], areas: [{ id: 'a' }], meta: {} };
		assert.deepEqual(after({ persons: [{ id: 'own', name: 'Own' }] }, (file) => importing(file, popolo)), {
			persons: [{ id: 'own', name: 'Own' }, { id: 'p', name: 'P', image: 'x' }], areas: [{ id: 'a' }],
		});
	});
});
