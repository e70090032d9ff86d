import * as assert from 'node:assert';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cache, manifest, root } from '../../scripts/hosts/project';
import { filesIn, type Packed } from './zip';

/** All that may be in the .vsix. A new file must be wanted here as well as in .vscodeignore. */
const wanted: readonly RegExp[] = [
	/^\[Content_Types\]\.xml$/,
	/^extension\.vsixmanifest$/,
	/^extension\/package(?:\.nls(?:\.[a-z-]+)?)?\.json$/,
	/^extension\/(?:readme\.md|changelog\.md|LICENSE\.txt|PRIVACY\.md|NOTICE\.md|SECURITY\.md|MODEL\.md)$/i,
	/^extension\/dist\/(?:extension|reader|browser|cli)\.js$/,
	/^extension\/l10n\/bundle\.l10n(?:\.[a-z-]+)?\.json$/,
	/^extension\/syntaxes\/[\w.-]+\.json$/,
	/^extension\/schemas\/[\w.-]+\.schema\.json$/,
	/^extension\/data\/[\w.-]+\.(?:json|jsonl|csv|tsv|txt|bin|md)$/,
	/^extension\/media\/(?:[\w-]+\/)?[\w-]+\.(?:svg|css|js)$/,
	/^extension\/media\/icon\.png$/,
	/^extension\/media\/walkthrough\/[\w-]+\.md$/,
];

/** What it cannot do without. */
const needed = [
	'extension/package.json',
	'extension/package.nls.json',
	'extension/LICENSE.txt',
	'extension/readme.md',
	'extension/dist/extension.js',
	'extension/dist/reader.js',
	'extension/dist/browser.js',
	'extension/dist/cli.js',
	'extension/syntaxes/seed.tmLanguage.json',
	'extension/syntaxes/seed.language-configuration.json',
];

suite('The package', () => {
	const folder = mkdtempSync(join(tmpdir(), 'gloss-package-'));
	const path = join(folder, 'gloss.vsix');
	let files: readonly Packed[] = [];

	suiteSetup(() => {
		execFileSync(process.execPath, [join(root, 'node_modules/@vscode/vsce/vsce'), 'package', '--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links', '--out', path], {
			cwd: root, stdio: ['ignore', 'ignore', 'pipe'], timeout: 50_000,
		});
		files = filesIn(path);
	});
	suiteTeardown(() => { rmSync(folder, { recursive: true, force: true }); });

	test('holds nothing but what is wanted', () => {
		const strange = files.map(({ name }) => name).filter((name) => !wanted.some((pattern) => pattern.test(name)));
		assert.deepStrictEqual(strange, []);
	});

	test('holds all that is needed', () => {
		const names = new Set(files.map(({ name }) => name));
		assert.deepStrictEqual(needed.filter((name) => !names.has(name)), []);
	});

	test('holds every file that package.json names', () => {
		const names = new Set(files.map(({ name }) => name));
		const named = [...readFileSync(join(root, 'package.json'), 'utf8').matchAll(/"(?:\.\/)?(?<path>(?:dist|media|syntaxes|schemas|data)\/[^"]+)"/g)]
			.map((match) => `extension/${match.groups?.path ?? ''}`);
		assert.ok(named.length > 3);
		assert.deepStrictEqual(named.filter((name) => !names.has(name)), []);
	});

	test('is less than 1 MB without the data files', () => {
		const data = files.filter(({ name }) => name.startsWith('extension/data/')).reduce((sum, { packed }) => sum + packed, 0);
		const whole = statSync(path).size;
		console.log(`      ${kilobytes(whole)} in all, ${kilobytes(data)} of it data, ${files.length} files`);
		assert.ok(whole - data < 1_000_000, `${whole - data} bytes`);
	});

	test('has an extension that can open no connection', () => {
		const ways = [
			/\bfetch\s*\(/, /XMLHttpRequest/, /WebSocket/, /EventSource/, /sendBeacon/, /importScripts/, /RTCPeerConnection/,
			/["'`](?:node:\w+|https?|http2)["'`]/, /\bimport\s*\(/,
		];
		for (const bundle of ['extension', 'reader', 'browser'].map((name) => content(files, `extension/dist/${name}.js`))) {
			assert.deepStrictEqual(ways.filter((way) => way.test(bundle)).map(String), []);
		}
	});

	test('has an extension that asks for nothing but the editor and, in Node, its own reader', () => {
		const askedBy = (name: string) => [...new Set([...content(files, `extension/dist/${name}.js`).matchAll(/\brequire\((?<what>[^)]{0,80})\)/g)].map((match) => match.groups?.what))].sort();
		assert.deepStrictEqual({ extension: askedBy('extension'), reader: askedBy('reader'), browser: askedBy('browser') }, { extension: ['"./reader.js"', '"vscode"'], reader: [], browser: ['"vscode"'] });
	});

	test('starts with less than half of the program, since a plain text needs no reader', () => {
		const size = (name: string) => content(files, `extension/dist/${name}.js`).length;
		assert.ok(size('extension') < size('reader') / 2, `${size('extension')} and ${size('reader')} characters`);
	});

	test('has a command line that asks for nothing but the disk', () => {
		const asked = [...content(files, 'extension/dist/cli.js').matchAll(/\brequire\("(?<what>[^"]{0,80})"\)/g)];
		const allowed = /^(?:node:)?(?:fs|fs\/promises|path|process|url|util|stream|stream\/promises|events|os|readline|readline\/promises)$/;
		assert.deepStrictEqual(asked.map((match) => match.groups?.what ?? '').filter((what) => !allowed.test(what)), []);
	});

	test('is read by the editor as the extension it is', () => {
		const packed = JSON.parse(content(files, 'extension/package.json')) as ReturnType<typeof manifest>; // our own file, packed
		assert.strictEqual(packed.version, manifest().version);
		assert.deepStrictEqual([packed.main, packed.browser], ['./dist/extension.js', './dist/browser.js']);
		assert.ok(!path.startsWith(cache));
	});
});

function content(files: readonly Packed[], name: string): string {
	const file = files.find((packed) => packed.name === name);
	assert.ok(file, `${name} is in the package`);
	return file.content.toString('utf8');
}

function kilobytes(bytes: number): string {
	return `${(bytes / 1000).toFixed(0)} kB`;
}
