import * as vscode from 'vscode';
import { applyEdits, modify } from 'jsonc-parser';
import type { Change } from '../../core/dossier/changes';
import { isFields, jsonIn, longestDossier, type Fields } from '../../core/dossier/json';
import type { Dossiers } from './dossiers';

/** What became of a change: nothing of the reader's is ever written over, so some are refused. */
export type Outcome = 'changed' | 'nothing to change' | 'unreadable' | 'too long' | 'refused';

/** How many changes can be taken back. */
const remembered = 100;

/**
 * Changes dossiers, and takes changes back. A change goes through the editor's own documents and touches only what it is about: the rest of the
 * file keeps its order, its spacing and the fields that we do not know. A dossier with unsaved edits stays unsaved.
 */
export class DossierEditing {
	readonly #dossiers: Dossiers;
	readonly #done: Done[] = [];

	constructor(dossiers: Dossiers) {
		this.#dossiers = dossiers;
	}

	async change(uri: vscode.Uri, make: (file: Fields) => readonly Change[]): Promise<Outcome> {
		const document = await existing(uri);
		const before = document?.getText();
		const file = fileIn(before ?? '');
		if (!file) {
			return 'unreadable';
		}
		const after = changedText(before ?? '', make(file));
		if (after === before || (before === undefined && after === '')) {
			return 'nothing to change';
		}
		if (after.length > longestDossier) {
			return 'too long';
		}
		return await this.#write(uri, document, after) ? 'changed' : 'refused';
	}

	/** Takes the last change back, unless the file was changed by others since. */
	async undo(): Promise<Outcome> {
		const last = this.#done.at(-1);
		if (!last) {
			return 'nothing to change';
		}
		const document = await existing(last.uri);
		const isAsLeft = document?.getText() === last.after;
		if (document && isAsLeft) {
			this.#done.pop();
		}
		return document && isAsLeft && await this.#takeBack(last, document) ? 'changed' : 'refused';
	}

	async #takeBack({ uri, before }: Done, document: vscode.TextDocument): Promise<boolean> {
		const edit = new vscode.WorkspaceEdit();
		if (before === undefined) {
			edit.deleteFile(uri, { ignoreIfNotExists: true });
			return this.#applied(edit, uri, undefined);
		}
		replaceIn(edit, document, before);
		return this.#applied(edit, uri, document);
	}

	async #write(uri: vscode.Uri, document: vscode.TextDocument | undefined, after: string): Promise<boolean> {
		const before = document?.getText();
		const edit = new vscode.WorkspaceEdit();
		if (document) {
			replaceIn(edit, document, after);
		} else {
			edit.createFile(uri, { contents: new TextEncoder().encode(after), overwrite: false, ignoreIfExists: false });
		}
		const done = await this.#applied(edit, uri, document);
		if (done) {
			this.#done.push({ uri, before, after: (await existing(uri))?.getText() ?? after });
			this.#done.splice(0, this.#done.length - remembered);
		}
		return done;
	}

	/** What was saved before is saved again; what was not waits for the reader. */
	async #applied(edit: vscode.WorkspaceEdit, uri: vscode.Uri, document: vscode.TextDocument | undefined): Promise<boolean> {
		const mayBeSaved = document?.isDirty === false;
		const done = await vscode.workspace.applyEdit(edit) && (!mayBeSaved || await document.save());
		await this.#dossiers.again(uri);
		return done;
	}
}

interface Done {
	readonly uri: vscode.Uri;
	/** Undefined where the change made the file. */
	readonly before: string | undefined;
	readonly after: string;
}

/** The document of a file that exists. */
export async function existing(uri: vscode.Uri): Promise<vscode.TextDocument | undefined> {
	try {
		await vscode.workspace.fs.stat(uri);
	} catch (error) {
		if (error instanceof vscode.FileSystemError) {
			return undefined;
		}
		throw error;
	}
	return vscode.workspace.openTextDocument(uri);
}

/** An empty file is an empty dossier; undefined for what is no dossier, which is never written to. */
function fileIn(text: string): Fields | undefined {
	const json = text.trim() === '' ? { value: {} } : jsonIn(text);
	return typeof json !== 'string' && isFields(json.value) ? json.value : undefined;
}

/** The text after the changes; indented as it was, with the line ends it had. */
export function changedText(text: string, changes: readonly Change[]): string {
	const eol = text.includes('\r\n') ? '\r\n' : '\n';
	const insertSpaces = !/^\t/m.test(text) && text.trim() !== '';
	const formattingOptions = { insertSpaces, tabSize: insertSpaces ? (/^ {2,8}(?=")/m.exec(text)?.[0].length ?? 2) : 4, eol };
	return changes.reduce((before, { path, value }) => {
		const base = before.trim() === '' ? `{}${eol}` : before;
		return applyEdits(base, modify(base, [...path], value, { formattingOptions }));
	}, text);
}

/** Replaces only what differs, so that cursors and marks elsewhere stay. */
function replaceIn(edit: vscode.WorkspaceEdit, document: vscode.TextDocument, after: string): void {
	const before = document.getText();
	const most = Math.min(before.length, after.length);
	let start = 0;
	while (start < most && before[start] === after[start]) {
		start++;
	}
	let end = 0;
	while (end < most - start && before[before.length - 1 - end] === after[after.length - 1 - end]) {
		end++;
	}
	const range = new vscode.Range(document.positionAt(start), document.positionAt(before.length - end));
	edit.replace(document.uri, range, after.slice(start, after.length - end));
}
