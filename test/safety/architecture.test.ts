import assert from 'node:assert/strict';
import ts from 'typescript';
import { importsOf, nodesOf, placeOf, sources } from './sources';

const core = sources.filter(({ path }) => path.startsWith('src/core/'));

suite('what the program may not do', () => {
	test('the core imports nothing but the core', () => {
		assert.ok(core.length > 20);
		const foreign = core.flatMap((source) => importsOf(source).filter((name) => !name.startsWith('src/core/')).map((name) => `${source.path}: ${name}`));
		assert.deepEqual(foreign, []);
	});

	test('views, the editor’s rim and the command line import in one direction', () => {
		const forbidden: readonly (readonly [from: string, to: string])[] = [
			['src/editor/', 'src/views/'], ['src/editor/', 'src/cli'], ['src/views/', 'src/cli'], ['src/cli', 'src/editor/'], ['src/cli', 'src/views/'], ['src/cli', 'vscode'],
		];
		const found = sources.flatMap((source) => importsOf(source)
			.filter((name) => forbidden.some(([from, to]) => source.path.startsWith(from) && name.startsWith(to)))
			.map((name) => `${source.path}: ${name}`));
		assert.deepEqual(found, []);
	});

	test('a kind asks the reading for another kind and does not import it', () => {
		const found = core.flatMap((source) => {
			const own = /^src\/core\/kinds\/(?<kind>\w+)\//.exec(source.path)?.groups?.kind;
			return importsOf(source)
				.filter((name) => own !== undefined && /^src\/core\/kinds\/\w+/.test(name) && name.split('/')[3] !== own)
				.map((name) => `${source.path}: ${name}`);
		});
		assert.deepEqual(found, []);
	});

	test('only the command line imports Node’s modules, and only the rim a library', () => {
		const libraries = (path: string): readonly string[] => path.startsWith('src/core') ? [] : ['vscode', 'jsonc-parser'];
		const found = sources.filter(({ path }) => !path.startsWith('src/cli')).flatMap((source) => importsOf(source)
			.filter((name) => !name.startsWith('src/') && !libraries(source.path).includes(name)).map((name) => `${source.path}: ${name}`));
		assert.deepEqual(found, []);
	});

	test('nothing can reach a network', () => {
		const reach = new Set(['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'sendBeacon', 'importScripts', 'RTCPeerConnection', 'WebTransport']);
		const found = sources.flatMap((source) => nodesOf(source.tree)
			.filter((node) => ts.isIdentifier(node) && reach.has(node.text)).map((node) => placeOf(source, node)));
		const modules = sources.flatMap((source) => importsOf(source).filter((name) => /^(?:node:)?(?:https?|http2|net|tls|dgram|dns)$/.test(name)));
		assert.deepEqual([...found, ...modules], []);
	});

	test('the core asks no clock, no chance and no place: the same text gives the same result', () => {
		const found = core.flatMap((source) => nodesOf(source.tree)
			.filter((node) => ts.isIdentifier(node) && ['Date', 'performance', 'process', 'navigator', 'setTimeout', 'globalThis'].includes(node.text)
				&& !ts.isPropertySignature(node.parent) && !ts.isPropertyAssignment(node.parent)
				|| ts.isPropertyAccessExpression(node) && (node.getText(source.tree) === 'Math.random' || node.name.text.startsWith('toLocale') || node.name.text === 'localeCompare'))
			.map((node) => placeOf(source, node)));
		assert.deepEqual(found, []);
	});

	test('the core keeps no state outside of a reading', () => {
		const found = core.flatMap((source) => source.tree.statements
			.filter((statement) => ts.isVariableStatement(statement) && (statement.declarationList.flags & ts.NodeFlags.Const) === 0)
			.map((statement) => placeOf(source, statement)));
		assert.deepEqual(found, []);
	});

	test('nothing runs text as a program', () => {
		const found = sources.flatMap((source) => nodesOf(source.tree)
			.filter((node) => ts.isIdentifier(node) && (node.text === 'eval' || node.text === 'Function' || node.text === 'innerHTML' || node.text === 'insertAdjacentHTML'))
			.map((node) => placeOf(source, node)));
		assert.deepEqual(found, []);
	});

	test('no error is swallowed without a word', () => {
		const found = sources.flatMap((source) => nodesOf(source.tree)
			.filter((node) => ts.isCatchClause(node) && node.block.statements.length === 0).map((node) => placeOf(source, node)));
		assert.deepEqual(found, []);
	});
});
