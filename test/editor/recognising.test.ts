import * as assert from 'node:assert';
import * as vscode from 'vscode';
import { closeAndRemove, openFile, pause, until, withSetting } from './articles';

const article = ' date 2021-10-01 Talks end in Oslo\n\nKaren Holm, the mayor of Bergen, spoke on Thursday.\n';

suite('Recognising articles', () => {
	test('a text file whose first line fits becomes a seed', async () => {
		const document = await openFile('talks.txt', article);
		await until(() => languageOf(document) === 'seed');
		await closeAndRemove('talks.txt');
	});

	test('a text file whose first line does not fit stays plain text', async () => {
		for (const text of ['Shopping\n\ndate 2021-10-01 Milk', 'date 1 October Talks', '', 'date 2021-10-01']) {
			const document = await openFile('notes.txt', text);
			await pause(200);
			assert.strictEqual(languageOf(document), 'plaintext', text);
			await closeAndRemove('notes.txt');
		}
	});

	test('.seed and a numbered name say it by themselves', async () => {
		assert.strictEqual(languageOf(await openFile('talks.seed', 'no header')), 'seed');
		assert.strictEqual(languageOf(await openFile('1234_0123456789abcdef.txt', 'no header')), 'seed');
		assert.strictEqual(languageOf(await openFile('12_0123456789abcdef.txt', 'no header')), 'plaintext');
		await closeAndRemove('talks.seed', '1234_0123456789abcdef.txt', '12_0123456789abcdef.txt');
	});

	test('the setting switches looking inside off', async () => {
		await withSetting('gloss.detectByContent', false, async () => {
			const document = await openFile('unread.txt', article);
			await pause(200);
			assert.strictEqual(languageOf(document), 'plaintext');
			await closeAndRemove('unread.txt');
		});
	});

	test('files.associations win', async () => {
		await withSetting('files.associations', { 'plain-*.txt': 'plaintext' }, async () => {
			const document = await openFile('plain-talks.txt', article);
			await pause(200);
			assert.strictEqual(languageOf(document), 'plaintext');
			await closeAndRemove('plain-talks.txt');
		});
	});

	test('who sets it back to plain text is not contradicted', async () => {
		const document = await openFile('back.txt', article);
		await until(() => languageOf(document) === 'seed');
		await vscode.languages.setTextDocumentLanguage(document, 'plaintext');
		await pause(300);
		assert.strictEqual(languageOf(document), 'plaintext');
		await closeAndRemove('back.txt');
	});

	test('a mark at the front and lines of Windows change nothing', async () => {
		const document = await openFile('windows.txt', `\uFEFF${article.replaceAll('\n', '\r\n')}`);
		await until(() => languageOf(document) === 'seed');
		await closeAndRemove('windows.txt');
	});
});

/** Of the document as the editor has it now: a change of language may make another object of it. */
function languageOf({ uri }: vscode.TextDocument): string | undefined {
	return vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString())?.languageId;
}
