import assert from 'node:assert/strict';
import { namesIn } from './namesIn';

suite('names of firms', () => {
	test('in angle brackets, which tell how far the name goes', () => {
		const names = namesIn('The firm <Ali and Fahd Holm Group> left. A bid by <Norvale in Industry> came. <The Ceco Corp> and Bond Corp <BONA.S> rose.');
		assert.deepEqual(names, ['Ali and Fahd Holm Group/organization', 'Norvale in Industry/organization', 'Ceco Corp/organization', 'Bond Corp/organization']);
	});
	test('go on to a “plc” in small letters', () => { assert.ok(namesIn('It cut Jaguar plc and sold it.').includes('Jaguar plc/organization')); });
	test('go on from a trust to its banking', () => {
		assert.ok(namesIn('Karl Holm of Yasuda Trust and Banking Co Ltd said so.').includes('Yasuda Trust and Banking Co Ltd/organization'));
	});
	test('are those of all partners', () => { assert.ok(namesIn('Karl Holm is a trader at Miller, Tabak, Hirsch and Co. in Hull.').some((name) => name.startsWith('Miller, Tabak, Hirsch and Co'))); });
	test('are told by what only a firm has', () => {
		const names = namesIn('Member states had been scheduled to endorse the selection of Tecnalta Spazio of Turin, Italy, at a meeting on Monday.\n\nKarl Holm, Tecnalta’s chief executive, said so in a letter. An e-mail reached Tecnalta in August.');
		assert.deepEqual(names.filter((name) => name.startsWith('Tecnalta')), ['Tecnalta Spazio/organization', 'Tecnalta/organization', 'Tecnalta/organization']);
	});
	test('are called by their first word, which no list has for a place', () => {
		assert.deepEqual(namesIn('Hellwig Antennentechnik GmbH lost. The offer was below that of Hellwig, officials said.').filter((name) => name.startsWith('Hellwig')), [
			'Hellwig Antennentechnik GmbH/organization', 'Hellwig/organization',
		]);
	});
	test('but not where the word is a place', () => {
		assert.ok(!namesIn('Duqm Flare Power Ltd sells it in Duqm. The road to Duqm is long, and so is that of Duqm.').includes('Duqm/organization'));
	});
});

suite('names: capitals that mean nothing', () => {
	test('a noun behind “U.S.” with more behind it', () => {
		assert.deepEqual(namesIn('Asked to comment on U.S. Criticism of the quality of lending, he left.').filter((name) => name.includes('Criticism')), []);
	});
	test('a headline’s verb behind a full name', () => {
		const names = namesIn('Karl Berg spoke in Hull. Hillary Clinton left.\n\nHillary Clinton Sides With George Bush On Rain.');
		assert.ok(!names.some((name) => name.includes('Clinton Sides')));
	});
	test('New South Wales by its letters is a place, and its government a body', () => {
		assert.ok(namesIn('A spokesperson for the NSW government agreed.').every((name) => name !== 'NSW/organization'));
	});
	test('a fishing boat is no body', () => { assert.ok(!namesIn('He was boiling rice at the stern of the FB Tres Marias when it sank.').some((name) => name.endsWith('/organization'))); });
});
