import assert from 'node:assert/strict';
import { checkSync } from 'recheck';
import ts from 'typescript';
import { nodesOf, placeOf, sources } from './sources';

interface Pattern {
	readonly where: string;
	readonly source: string;
	readonly flags: string;
}

// What recheck cannot judge within its time is left to the hostile texts, which run every pattern of the core.
suite('patterns', () => {
	test('no regular expression takes more than linear time', function () {
		this.timeout(180_000);
		const patterns = [...literals(), ...built()];
		assert.ok(patterns.length > 100);
		const judged = patterns.map(({ where, source, flags }) => ({ where, source, status: checkSync(source, flags, { timeout: 700 }).status }));
		const unjudged = judged.filter(({ status }) => status === 'unknown').length;
		console.log(`      ${patterns.length} patterns, ${unjudged} not judged within their time`);
		assert.deepEqual(judged.filter(({ status }) => status === 'vulnerable').map(({ where, source }) => `${where} ${source}`), []);
		assert.ok(unjudged < patterns.length / 5);
	});
});

function literals(): Pattern[] {
	return sources.flatMap((source) => nodesOf(source.tree).filter(ts.isRegularExpressionLiteral).map((node) => {
		const end = node.text.lastIndexOf('/');
		return { where: placeOf(source, node), source: node.text.slice(1, end), flags: node.text.slice(end + 1) };
	}));
}

/** Patterns that the core's modules build from lists: those made by `new RegExp` while the modules are loaded anew. */
function built(): Pattern[] {
	const found: Pattern[] = [];
	const loaded = Object.keys(require.cache).filter((path) => /[\\/]src[\\/]core[\\/]/.test(path)).map((path) => [path, require.cache[path]] as const);
	const original = globalThis.RegExp;
	for (const [path] of loaded) {
		Reflect.deleteProperty(require.cache, path);
	}
	globalThis.RegExp = new Proxy(original, {
		construct: (target, [source, flags]: [string, string?]) => {
			found.push({ where: 'built', source, flags: flags ?? '' });
			return new target(source, flags);
		},
	});
	try {
		require('../../src/core/reading'); // eslint-disable-line @typescript-eslint/no-require-imports -- loaded anew, on purpose
	} finally {
		globalThis.RegExp = original;
		for (const [path, module] of loaded) {
			require.cache[path] = module;
		}
	}
	return found;
}
