import * as vscode from 'vscode';
import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import { adding, placeOf } from '../../core/dossier/changes';
import { noteOf } from '../../core/dossier/note';
import type { Noting } from './noting';

/** Opens the dossier at the entry of who is mentioned, which is noted down first where there is none. */
export const editDossierEntry: Noting = async (desk, { document, reading, mention }) => {
	const note = mention && noteOf(reading, mention, desk.sourceOf(document));
	if (!note) {
		return undefined;
	}
	const isThere = placeOf(await desk.fileFor(document), note.list, note.id) !== undefined;
	const outcome = isThere ? 'nothing to change' : await desk.note(document, (file) => adding(file, note));
	const at = placeOf(await desk.fileFor(document), note.list, note.id);
	await showAt(desk.uriFor(document), at === undefined ? [] : [note.list, at]);
	return outcome;
};

/** Shows a dossier with the value at a path selected. */
async function showAt(uri: vscode.Uri, path: (string | number)[]): Promise<void> {
	const document = await vscode.workspace.openTextDocument(uri);
	await vscode.window.showTextDocument(document, { selection: rangeAt(document, path), preview: false });
}

/** The range of the value at a path of a JSON document; its beginning where there is no such value. */
export function rangeAt(document: vscode.TextDocument, path: (string | number)[]): vscode.Range {
	const root = parseTree(document.getText());
	const node = root && findNodeAtLocation(root, path);
	const [offset, length] = node ? [node.offset, node.length] : [0, 0];
	return new vscode.Range(document.positionAt(offset), document.positionAt(offset + length));
}
