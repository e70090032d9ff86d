import assert from 'node:assert';
import { articleWithoutHeader } from '../../../src/core/article';
import { emptyDirectory } from '../../../src/core/directory/directory';
import { hashOf, lexiconOf } from '../../../src/core/names/text/lexicon';
import { loadNameModel } from '../../../src/core/names/model/model';
import { Reading } from '../../../src/core/reading';
import { spanOf, textOf } from '../../../src/core/span';
import { Field } from '../../../scripts/train/crf';
import { examplesOf } from '../../../scripts/train/examples';
import { modelFile } from '../../../scripts/train/file';
import type { LexiconTable } from '../../../scripts/train/lexicon';
import { chance, renamed } from '../../../scripts/train/renaming';
import { unmarked, type Marked } from '../../../scripts/train/sources';

const articles = [
	'On Monday [P Karen Holm] met the miners of [O Norvale Copper] in [L Tessaly].',
	'In [L Tessaly], [O Norvale Copper] paid them. Later [P Karen Holm] left.',
];

suite('training', function () {
	this.timeout(20_000);
	let bytes: Uint8Array = new Uint8Array();
	suiteSetup(() => { bytes = trained(articles); });

	test('the same articles make the same bytes', () => { assert.ok(Buffer.from(bytes).equals(trained(articles))); });
	test('other articles make other bytes', () => { assert.ok(!Buffer.from(bytes).equals(trained(articles.slice(1)))); });
	test('the file is read as it was written, and its model finds what it learned', () => {
		assert.deepStrictEqual(namesFound(bytes, 'Later the miners left Tessaly when Norvale Copper closed.'), [
			'place: Tessaly', 'organization: Norvale Copper',
		]);
	});
	test('what holds no capital is no name', () => { assert.deepStrictEqual(namesFound(bytes, 'miners left the town when the mine closed.'), []); });
	test('where only people are marked, an unmarked town stays the town it was', () => {
		const open = 'Karen Holm left Tessaly. Miners of Tessaly wept. Tessaly will not forget.';
		const people = { text: open, names: [{ span: spanOf(0, 10), type: 'person' }], weight: 1 } as const;
		const found = (more: Marked) => namesFound(trained(articles, [more, more, more]), 'the miners left Tessaly when it closed.');
		assert.deepStrictEqual(found({ ...people, marks: ['person'] }), ['place: Tessaly']);
		assert.deepStrictEqual(found(people), []);
	});
	test('a file of another form is refused', () => {
		assert.throws(() => loadNameModel(new Uint8Array(64)), RangeError);
	});
});

suite('marked articles', () => {
	test('brackets tell where a name is and of which type', () => {
		const { text, names } = unmarked('[P Karen Holm] left [L Oslo].');
		assert.strictEqual(text, 'Karen Holm left Oslo.');
		assert.deepStrictEqual(names.map(({ span, type }) => `${type}: ${textOf(text, span)}`), ['person: Karen Holm', 'place: Oslo']);
	});
	test('other brackets stay', () => { assert.strictEqual(unmarked('“They [the miners] left.”').text, '“They [the miners] left.”'); });
	test('a renamed person bears the new name wherever the old one stood', () => {
		const article = unmarked('[P Karen Holm] spoke. Then [P Holm] left [L Oslo].');
		const { text, names } = renamed(article, [{ words: ['Wu', 'Qian'], familyFirst: true }], chance(1));
		assert.strictEqual(text, 'Wu Qian spoke. Then Wu left Oslo.');
		assert.deepStrictEqual(names.map(({ span }) => textOf(text, span)), ['Wu Qian', 'Wu', 'Oslo']);
	});
	test('who is never named in full keeps the name', () => {
		assert.strictEqual(renamed(unmarked('Then [P Holm] left.'), [{ words: ['Wu', 'Qian'], familyFirst: true }], chance(1)).text, 'Then Holm left.');
	});
});

const hashes = Uint32Array.from(['miners', 'copper'].map((word) => hashOf(word) >>> 0)).sort();

/** Two words and one class of words. */
const table: LexiconTable = {
	hashes, fine: Uint16Array.of(1, 1), middleOf: Uint16Array.of(0, 1), coarseOf: Uint16Array.of(0, 1), flags: Uint32Array.of(0, 0),
};

function trained(marked: readonly string[], open: readonly Marked[] = []): Uint8Array {
	const lexicon = lexiconOf(table.hashes, { fine: table.fine, middle: table.fine, coarse: table.fine, flags: table.flags });
	const examples = [...marked.map(unmarked), ...open].flatMap((article) => examplesOf(article, lexicon));
	const field = new Field();
	for (let round = 0; round < 10; round++) {
		examples.forEach((example) => { field.learn(example); });
	}
	return modelFile(table, field);
}

function namesFound(bytes: Uint8Array, text: string): readonly string[] {
	const names = loadNameModel(bytes);
	return new Reading(articleWithoutHeader(text, undefined), { names, directory: emptyDirectory }).names
		.map(({ span, type }) => `${type}: ${textOf(text, span)}`);
}
