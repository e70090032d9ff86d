import * as assert from 'node:assert';
import * as vscode from 'vscode';
import { startedExtension } from './articles';

suite('The host', () => {
	test('has the extension and starts it for an article', async () => {
		assert.strictEqual((await startedExtension()).isActive, true);
	});

	test('opens the folder of articles', async () => {
		const found = await vscode.workspace.findFiles('000_*.txt');
		assert.strictEqual(found.length, 1);
	});

	test('knows an article by its name', async () => {
		const [article] = await vscode.workspace.findFiles('000_*.txt');
		assert.ok(article);
		const document = await vscode.workspace.openTextDocument(article);
		assert.strictEqual(document.languageId, 'seed');
	});
});
