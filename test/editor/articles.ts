import * as assert from 'node:assert';
import * as vscode from 'vscode';

/** The extension, once it has started; a command that no manifest names is there only then. */
export async function startedExtension(): Promise<vscode.Extension<unknown>> {
	const extension = vscode.extensions.getExtension('gloss.gloss') ?? assert.fail('The extension is not installed.');
	await extension.activate();
	return extension;
}

/** The first article, opened but not shown. */
export async function theSeed(): Promise<vscode.TextDocument> {
	const [article] = await vscode.workspace.findFiles('000_*.txt');
	return vscode.workspace.openTextDocument(article ?? assert.fail('The folder holds no first article.'));
}

/** The first article in front, with its words as they are on disk. */
export async function showSeed(): Promise<vscode.TextEditor> {
	return vscode.window.showTextDocument(await theSeed());
}

/** A file of the folder with these words, opened. */
export function openFile(name: string, text: string): Promise<vscode.TextDocument> {
	return openBytes(name, [...new TextEncoder().encode(text)]);
}

/** A file of the folder with these bytes, opened as the editor opens files: as UTF-8. */
export async function openBytes(name: string, bytes: readonly number[]): Promise<vscode.TextDocument> {
	const folder = vscode.workspace.workspaceFolders?.[0]?.uri ?? assert.fail('No folder is open.');
	const file = vscode.Uri.joinPath(folder, name);
	await vscode.workspace.fs.writeFile(file, Uint8Array.from(bytes));
	return vscode.workspace.openTextDocument(file);
}

export async function closeAndRemove(...names: readonly string[]): Promise<void> {
	await vscode.commands.executeCommand('workbench.action.closeAllEditors');
	const folder = vscode.workspace.workspaceFolders?.[0]?.uri ?? assert.fail('No folder is open.');
	for (const name of names) {
		await vscode.workspace.fs.delete(vscode.Uri.joinPath(folder, name));
	}
}

/** Where the nth occurrence of some words begins, one character inside. */
export function at(document: vscode.TextDocument, words: string, nth = 1): vscode.Position {
	let found = -1;
	for (let count = 0; count < nth; count++) {
		found = document.getText().indexOf(words, found + 1);
	}
	assert.ok(found >= 0, `“${words}” is not there ${nth} times`);
	return document.positionAt(found + 1);
}

/** Runs with a setting changed and puts it back. */
export async function withSetting(name: string, value: unknown, run: () => Promise<void>): Promise<void> {
	const change = (to: unknown) => vscode.workspace.getConfiguration().update(name, to, vscode.ConfigurationTarget.Global);
	await change(value);
	try {
		await run();
	} finally {
		await change(undefined);
	}
}

/** Waits for what follows an event of the editor, five seconds at most. */
export async function until(holds: () => Promise<boolean> | boolean): Promise<void> {
	for (let tries = 0; tries < 100; tries++) {
		if (await holds()) {
			return;
		}
		await pause(50);
	}
	assert.fail('It did not come to be.');
}

export function pause(milliseconds: number): Promise<void> {
	return new Promise((resolve) => { setTimeout(resolve, milliseconds); });
}
