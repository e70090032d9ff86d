import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv, { type AnySchema } from 'ajv';
import type { AnnotatedArticle } from '../../src/cli/shape';
import { gloss, withFolder } from './terminal';

const root = join(__dirname, '..', '..');
const seeds = join(root, 'seeds');
const seed = join(seeds, '000_5061bdebb244bffe.txt');
const article = 'date 2021-09-30 Talks held\n\nIt met on Wednesday.\n';

suite('gloss annotate', () => {
	test('every seed is written in the documented shape', async () => {
		const schema = JSON.parse(readFileSync(join(root, 'schemas', 'annotations.schema.json'), 'utf8')) as AnySchema;
		const valid = new Ajv({ allErrors: true }).compile(schema);
		for (const told of await articlesAt(seeds)) {
			assert.ok(valid(told), `${told.path}: ${JSON.stringify(valid.errors)}`);
		}
	});

	test('the shape refuses what it does not name', async () => {
		const schema = JSON.parse(readFileSync(join(root, 'schemas', 'annotations.schema.json'), 'utf8')) as AnySchema;
		const valid = new Ajv().compile(schema);
		const [told] = await articlesAt(seed);
		assert.equal(valid({ ...told, offsetUnit: 'bytes' }), false);
		assert.equal(valid({ ...told, dates: [{}] }), false);
		assert.equal(valid({ ...told, more: 1 }), false);
	});

	test('every text is what stands at its offsets, and a name lies inside its mention', async () => {
		for (const told of await articlesAt(seeds)) {
			const text = readFileSync(told.path, 'utf8');
			for (const { start, end, text: words } of placesIn(told)) {
				assert.equal(text.slice(start, end), words);
			}
			for (const { start, end, name } of told.people.flatMap(({ mentions }) => mentions)) {
				assert.ok(start <= name.start && name.end <= end);
			}
		}
	});

	test('every speaker is a person or body of the same article', async () => {
		for (const { path, people, organizations, quotes } of await articlesAt(seeds)) {
			const known = new Set([...people, ...organizations].map(({ id }) => id));
			for (const { speaker } of quotes) {
				assert.deepEqual(speaker?.ids.filter((id) => !known.has(id)) ?? [], [], path);
			}
		}
	});

	test('a person’s mention has a whole span and a bare name', async () => {
		const [told] = await articlesAt(seed);
		const ranked = told?.people.flatMap(({ mentions }) => mentions).find(({ form }) => form === 'ranked-name');
		assert.equal(ranked?.text, 'Maj. Gen. Huang Xueping');
		assert.equal(ranked.name.text, 'Huang Xueping');
	});

	test('json is one list, jsonl one line an article, in the order of the paths and sorted within a folder', () => withFolder(
		{ 'b.txt': article, 'a/2.seed': article, 'a/1.txt': article, 'a/notes.md': 'x', '.hidden/3.txt': article },
		async (folder) => {
			const list = JSON.parse((await gloss('annotate', folder)).output) as AnnotatedArticle[];
			const lines = (await gloss('annotate', '--format=jsonl', folder)).output.trimEnd().split('\n');
			assert.deepEqual(list.map(({ path }) => path), ['a/1.txt', 'a/2.seed', 'b.txt'].map((name) => join(folder, name)));
			assert.deepEqual(lines.map((line) => JSON.parse(line) as unknown), list);
		},
	));

	test('text is for people', async () => {
		const { output, status } = await gloss('annotate', '--format', 'text', seed);
		assert.equal(status, 0);
		assert.match(output, /2021-09-30 · To de-escalate tensions/);
		assert.match(output, /\n {2}2021-09-29 — Wednesday\n/);
	});

	test('text lets nothing through that commands a terminal', () => withFolder(
		{ 'a.txt': 'date 2021-09-30 A \u001B[31m\u202Eheadline\n\nOn \u001B]0;Wednesday it met.\n' },
		async (folder) => {
			assert.doesNotMatch((await gloss('annotate', '--format', 'text', folder)).output, /[\u0000-\u0009\u000B-\u001F\u202E]/);
		},
	));

	test('what cannot be read gets one line with its path; the rest is read; the status is 1', () => withFolder(
		{ '1.txt': article, '2.txt': 'No header.\n', '3.txt': new Uint8Array([0xFF, 0xFE, 0x64, 0]), '4.txt': '', '5.txt': article },
		async (folder) => {
			const missing = join(folder, 'nowhere.txt');
			const { status, output, complaints } = await gloss('annotate', '--format', 'jsonl', missing, folder);
			assert.equal(status, 1);
			assert.equal(output.trimEnd().split('\n').length, 2);
			assert.deepEqual(complaints.map((line) => line.split('\n').length), [1, 1, 1, 1]);
			assert.deepEqual(complaints, [
				`gloss: ${missing}: does not exist`,
				`gloss: ${join(folder, '2.txt')}: is not a seed article: its first line does not read “date YYYY-MM-DD headline”`,
				`gloss: ${join(folder, '3.txt')}: is not UTF-8 text`,
				`gloss: ${join(folder, '4.txt')}: is not a seed article: its first line does not read “date YYYY-MM-DD headline”`,
			]);
		},
	));

	test('a folder without articles is said to be one', () => withFolder({ 'notes.md': 'x' }, async (folder) => {
		const { status, output, complaints } = await gloss('annotate', folder);
		assert.deepEqual([status, output, complaints], [1, '[]\n', [`gloss: ${folder}: holds no .txt or .seed file`]]);
	}));

	test('a command line that makes no sense is answered with the usage and status 2', async () => {
		for (const words of [[], ['read'], ['annotate'], ['annotate', '--format', 'xml', 'a'], ['annotate', '--fast', 'a'], ['annotate', '--gold']]) {
			const { status, complaints } = await gloss(...words);
			assert.equal(status, 2, words.join(' '));
			assert.match(complaints.join('\n'), /Usage: gloss annotate/);
		}
	});

	test('after -- everything is a path', async () => {
		assert.deepEqual((await gloss('annotate', '--', '--format')).complaints, ['gloss: --format: does not exist']);
	});

	test('help and version', async () => {
		assert.match((await gloss('--help')).output, /^Usage: gloss annotate/);
		assert.match((await gloss('--version')).output, /^\d+\.\d+\.\d+\n$/);
	});
});

async function articlesAt(path: string): Promise<AnnotatedArticle[]> {
	const { output, complaints } = await gloss('annotate', path);
	assert.deepEqual(complaints, []);
	const told = JSON.parse(output) as AnnotatedArticle[];
	assert.ok(told.length === (path === seeds ? readdirSync(seeds).length : 1));
	return told;
}

interface Place { readonly start: number; readonly end: number; readonly text: string }

/** Everything in a told article that has offsets and a text. */
function placesIn(value: unknown): Place[] {
	if (typeof value !== 'object' || value === null) {
		return [];
	}
	const inside = Object.values(value).flatMap(placesIn);
	return 'start' in value && 'text' in value ? [value as Place, ...inside] : inside;
}
