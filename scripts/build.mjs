import { existsSync } from 'node:fs';
import { build, context } from 'esbuild';
import { readerApart } from './readerApart.mjs';

// Builds what runs: `node scripts/build.mjs [--production] [--watch] [--tests]`.
const production = process.argv.includes('--production');
const watch = process.argv.includes('--watch');
const tests = process.argv.includes('--tests');

/** Source maps lie beside the bundle while developing and are left out of the package by .vscodeignore. */
const common = {
	bundle: true,
	format: 'cjs',
	target: 'es2022',
	minify: production,
	sourcemap: true,
	sourcesContent: false,
	charset: 'utf8',
	legalComments: 'none',
	logLevel: 'warning',
};

const extension = {
	...common,
	entryPoints: ['src/extension.ts'],
	platform: 'browser', // it may import neither Node's modules nor the browser's
	external: ['vscode'],
};

/** `browser`, in a web worker, which loads no second file: the reader is in it, and is run when the first article asks. */
const inBrowser = { ...extension, outfile: 'dist/browser.js' };

/** `main`, in Node: the reader is a file of its own, so that a plain text that is no article costs little. */
const inNode = { ...extension, outfile: 'dist/extension.js', supported: { 'dynamic-import': false }, plugins: [readerApart] };

const reader = { ...extension, entryPoints: ['src/core/reader.ts'], outfile: 'dist/reader.js' };

const commandLine = {
	...common,
	entryPoints: ['src/cli.ts'],
	outfile: 'dist/cli.js',
	platform: 'node',
	target: 'node20',
	banner: { js: '#!/usr/bin/env node' },
};

/** The tests that run inside an editor, once for its Node extension host and once for its web extension host. */
async function hostSuites() {
	const { hostSuite } = await import('./hosts/suites.mjs');
	return [hostSuite('node'), hostSuite('web')];
}

const bundles = [
	inBrowser,
	inNode,
	reader,
	...existsSync('src/cli.ts') ? [commandLine] : [],
	...tests ? await hostSuites() : [],
];

if (watch) {
	await Promise.all(bundles.map(async (options) => (await context({ ...options, logLevel: 'info' })).watch()));
} else {
	await Promise.all(bundles.map((options) => build(options)));
}
