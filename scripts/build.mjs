import { existsSync } from 'node:fs';
import { build, context } from 'esbuild';

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

/** One bundle for both worlds: `main` in Node and `browser` in a web worker, so it may import neither's modules. */
const extension = {
	...common,
	entryPoints: ['src/extension.ts'],
	outfile: 'dist/extension.js',
	platform: 'browser',
	external: ['vscode'],
};

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
	extension,
	...existsSync('src/cli.ts') ? [commandLine] : [],
	...tests ? await hostSuites() : [],
];

if (watch) {
	await Promise.all(bundles.map(async (options) => (await context({ ...options, logLevel: 'info' })).watch()));
} else {
	await Promise.all(bundles.map((options) => build(options)));
}
