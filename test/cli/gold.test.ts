import assert from 'node:assert/strict';
import { join } from 'node:path';
import { articleWithoutHeader } from '../../src/core/article';
import { emptyDirectory } from '../../src/core/directory/directory';
import type { Annotation } from '../../src/core/annotations';
import { predictionOf, type Prediction } from '../../src/cli/prediction';
import { body, mention, person, quote, spanIn, Told } from '../core/told';
import { gloss, withFolder } from './terminal';

suite('gloss annotate --gold', () => {
	test('one prediction line a document, with offsets into its text', () => withFolder(
		{ 'gold.jsonl': `${JSON.stringify({ id: 'a', date: '2021-09-30', headline: null, text: 'It met on Wednesday.' })}\n\n${JSON.stringify({ id: 'b', text: '' })}\n` },
		async (folder) => {
			const { status, output } = await gloss('annotate', '--gold', join(folder, 'gold.jsonl'));
			const [first, second] = output.trimEnd().split('\n').map((line) => JSON.parse(line) as { id: string; pred: Prediction });
			assert.equal(status, 0);
			assert.deepEqual(first, { id: 'a', pred: { entities: [], quotes: [], dates: [{ start: 10, end: 19, timexType: 'DATE', value: '2021-09-29' }] } });
			assert.deepEqual(second, { id: 'b', pred: { entities: [], quotes: [], dates: [] } });
		},
	));

	test('a line that is no document is named by its number, and the rest is read', () => withFolder(
		{ 'gold.jsonl': '{"id": "a", "text": "x"}\n{"id": 1}\n{\n{"id": "b", "text": "y", "date": null}\n' },
		async (folder) => {
			const path = join(folder, 'gold.jsonl');
			const { status, output, complaints } = await gloss('annotate', '--gold', path);
			assert.equal(status, 1);
			assert.equal(output.trimEnd().split('\n').length, 2);
			assert.deepEqual(complaints, [2, 3].map((line) => `gloss: ${path}:${line}: is not a document {id, date, text}`));
		},
	));

	test('a file that is not there', async () => {
		assert.deepEqual(await gloss('annotate', '--gold', 'nowhere.jsonl'), { status: 1, output: '', complaints: ['gloss: nowhere.jsonl: does not exist'] });
	});

	test('people by their bare names, pronouns and descriptions left out', () => {
		const text = 'President Ada Obi met reporters. Obi left; she smiled.';
		const ada = person('Ada Obi');
		checkEntities(text, ['PER Ada Obi', 'PER Obi'], [
			mention(ada, spanIn(text, 'President Ada Obi'), { name: spanIn(text, 'Ada Obi'), form: 'titled-name' }),
			mention(ada, spanIn(text, 'Obi', 2), { form: 'surname' }),
			mention(ada, spanIn(text, 'she'), { form: 'pronoun' }),
		]);
	});

	test('of bodies the outermost, and nobody within a body', () => {
		const text = 'The Navy Office of the Obi Administration moved; the office is small.';
		checkEntities(text, ['ORG Navy Office of the Obi Administration'], [
			body('Navy Office of the Obi Administration', spanIn(text, 'Navy Office of the Obi Administration')),
			body('Navy', spanIn(text, 'Navy'), { form: 'nested' }),
			mention(person('Obi'), spanIn(text, 'Obi'), { form: 'embedded-surname' }),
			body('Navy Office', spanIn(text, 'office'), { form: 'short' }),
		]);
	});

	test('speech and attributed words; neither titles nor scare quotes', () => {
		const text = '“Yes,” he said of “Dune”, a “so-called” classic by “Frank” and “others”.';
		const marks = [...text.matchAll(/“[^”]*”/g)].map(({ index, 0: words }) => ({ start: index, end: index + words.length }));
		const forms = ['full', 'title', 'scare', 'nickname', 'fragment'] as const;
		const { quotes } = predictionOf(read(text, marks.map((span, at) => quote(span, { form: forms[at] ?? 'full' }))));
		assert.deepEqual(quotes.map(({ start, end }) => text.slice(start, end)), ['“Yes,”']);
	});
});

function checkEntities(text: string, expected: readonly string[], told: readonly Annotation[]): void {
	const { entities } = predictionOf(read(text, told));
	assert.deepEqual(entities.map(({ type, start, end }) => `${type} ${text.slice(start, end)}`), expected);
}

function read(text: string, told: readonly Annotation[]): Told {
	assert.equal(articleWithoutHeader(text, undefined).text, text);
	return new Told(text, () => told, emptyDirectory);
}
