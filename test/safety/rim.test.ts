import assert from 'node:assert/strict';
import { join } from 'node:path';
import { compileFunction } from 'node:vm';
import { build } from 'esbuild';
import { StubEditor } from './stub';

const root = join(__dirname, '..', '..');

interface Extension {
	readonly activate: (context: object) => void;
	readonly deactivate?: () => void;
}

// The extension's own bundle, started in an editor that only counts.
suite('the extension in an editor that counts', () => {
	let code = '';
	suiteSetup(async function () {
		this.timeout(30_000);
		const built = await build({
			entryPoints: [join(root, 'src', 'extension.ts')], bundle: true, write: false, format: 'cjs', platform: 'browser', target: 'es2022', external: ['vscode'],
		});
		code = built.outputFiles[0]?.text ?? '';
	});

	test('leaves nothing behind after two hundred starts and ends', function () {
		this.timeout(30_000);
		const editor = new StubEditor();
		const extension = started(code, editor);
		for (let time = 0; time < 200; time++) {
			const context = contextOf();
			extension.activate(context);
			assert.ok(editor.alive.size > 20);
			context.subscriptions.forEach((each) => { each.dispose(); });
			extension.deactivate?.();
		}
		assert.equal(editor.alive.size, 0);
	});

	test('a provider that throws is logged once, with the article’s name, and answers nothing', async () => {
		const editor = new StubEditor();
		started(code, editor).activate(contextOf());
		const broken = {
			uri: { path: '/articles/007_0123456789abcdef.txt' }, languageId: 'seed', lineCount: 1,
			get version(): number { throw new Error('out of order'); },
			lineAt: () => { throw new Error('out of order'); },
		};
		for (const [provider, ask] of [
			['registerHoverProvider', 'provideHover'], ['registerDefinitionProvider', 'provideDefinition'], ['registerReferenceProvider', 'provideReferences'],
			['registerDocumentSymbolProvider', 'provideDocumentSymbols'], ['registerFoldingRangeProvider', 'provideFoldingRanges'],
		] as const) {
			const before = editor.errors.length;
			for (let time = 0; time < 3; time++) {
				assert.equal(await editor.providers.get(provider)?.[ask]?.(broken, {}, {}), undefined);
			}
			assert.equal(editor.errors.length, before + 1, editor.errors.join('\n'));
			assert.match(editor.errors.at(-1) ?? '', /007_0123456789abcdef\.txt: Error: out of order/);
		}
	});

	test('a command that is given nonsense does nothing and throws nothing', async () => {
		const editor = new StubEditor();
		started(code, editor).activate(contextOf());
		assert.ok(editor.commands.size > 15);
		for (const [, run] of editor.commands) {
			for (const nonsense of [undefined, null, -1, 1e300, 'command:x', {}, [], { span: null }]) {
				await run(nonsense, nonsense, nonsense);
			}
		}
	});
});

function started(code: string, editor: StubEditor): Extension {
	const module: { exports: Partial<Extension> } = { exports: {} };
	const run = compileFunction(code, ['module', 'exports', 'require']) as (module: object, exports: object, require: () => object) => void; // our own bundle
	run(module, module.exports, () => editor.module);
	return module.exports as Extension; // what an extension exports
}

function contextOf(): { subscriptions: { dispose: () => void }[]; extensionUri: object; globalStorageUri: object; globalState: object; workspaceState: object } {
	const state = { get: (_: string, otherwise: unknown) => otherwise, update: () => Promise.resolve(), keys: () => [] };
	return { subscriptions: [], extensionUri: {}, globalStorageUri: {}, globalState: state, workspaceState: state };
}
