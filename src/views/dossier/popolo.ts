import * as vscode from 'vscode';
import { importing } from '../../core/dossier/changes';
import { isFields, jsonIn, longestDossier } from '../../core/dossier/json';
import { readDossier } from '../../core/dossier/read';
import { activeSeed } from '../../editor/front';
import type { Outcome } from '../../editor/dossier/editing';
import type { Desk } from './desk';

/**
 * Takes a whole Popolo file into the dossier of the article in front, or of the first folder: every list with every field, also those that Gloss has no use for.
 * Entries that the dossier has already stay as the reader wrote them.
 */
export async function importPopolo(desk: Desk, given: unknown): Promise<Outcome | undefined> {
	const article = activeSeed()?.document;
	const uri = given instanceof vscode.Uri ? given : await askFile();
	if (!uri) {
		return undefined;
	}
	const bytes = await vscode.workspace.fs.readFile(uri);
	const text = bytes.length > 4 * longestDossier ? undefined : new TextDecoder().decode(bytes);
	const json = text === undefined ? 'too long' : jsonIn(text);
	if (text === undefined || typeof json === 'string' || !isFields(json.value) || !namesAnybody(text)) {
		void vscode.window.showWarningMessage(vscode.l10n.t('This is no Popolo file of up to a million characters that names anybody, so nothing was taken over.'));
		return 'unreadable';
	}
	const popolo = json.value;
	return desk.note(article, (file) => importing(file, popolo));
}

function namesAnybody(text: string): boolean {
	const { persons, organizations } = readDossier(text).dossier;
	return persons.length + organizations.length > 0;
}

async function askFile(): Promise<vscode.Uri | undefined> {
	const chosen = await vscode.window.showOpenDialog({
		title: vscode.l10n.t('Import Popolo File…'), canSelectMany: false, filters: { JSON: ['json'] },
	});
	return chosen?.[0];
}
