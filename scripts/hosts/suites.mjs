import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * How esbuild makes the suite that an editor runs: everything in test/editor, with mocha for that world.
 * `node` leaves mocha and Node's own modules outside; `web` is a worker, which has neither.
 */
export function hostSuite(world) {
	return {
		entryPoints: ['test/hosts/suite.ts'],
		outfile: `out/host-${world}/index.js`,
		bundle: true,
		format: 'cjs',
		target: 'es2022',
		sourcemap: 'inline',
		charset: 'utf8',
		logLevel: 'warning',
		plugins: [testFiles, ...world === 'web' ? [webMocha] : []],
		...world === 'node' ? forNode : forWeb,
	};
}

const forNode = {
	platform: 'node',
	external: ['vscode', 'mocha'],
};

const forWeb = {
	platform: 'browser',
	external: ['vscode'],
	mainFields: ['browser', 'main'],
	alias: {
		'node:assert': 'assert',
		'node:assert/strict': 'assert',
	},
	define: { global: 'globalThis', process: 'gloss_process' },
	banner: { js: 'const gloss_process = { env: {}, nextTick: (work, ...given) => queueMicrotask(() => work(...given)) };' },
};

/** Mocha's browser build says what it is through the global it makes, not through exports. */
const webMocha = {
	name: 'mocha for the web',
	setup(build) {
		build.onResolve({ filter: /^mocha$/ }, () => ({ path: 'mocha', namespace: 'gloss' }));
		build.onLoad({ filter: /^mocha$/, namespace: 'gloss' }, () => ({
			contents: "import 'mocha/mocha.js'; export default globalThis.Mocha;",
			resolveDir: process.cwd(),
		}));
	},
};

/** Resolves `gloss:tests` to an import of every test file, in the order of their names. */
const testFiles = {
	name: 'test files',
	setup(build) {
		build.onResolve({ filter: /^gloss:tests$/ }, () => ({ path: 'tests', namespace: 'gloss' }));
		build.onLoad({ filter: /^tests$/, namespace: 'gloss' }, () => ({
			contents: filesIn('test/editor').map((file) => `import ${JSON.stringify(`./${file}`)};`).join('\n'),
			resolveDir: process.cwd(),
		}));
	},
};

function filesIn(folder) {
	return readdirSync(folder, { recursive: true })
		.map((file) => join(folder, file).replaceAll('\\', '/'))
		.filter((file) => file.endsWith('.test.ts'))
		.sort();
}
