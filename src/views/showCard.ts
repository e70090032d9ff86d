import * as vscode from 'vscode';
import { activeSeed } from '../editor/front';
import { guarded } from '../editor/log';
import { language, type Readings } from '../editor/readings';

/** The card at the cursor, with the keyboard's focus in it, so that it can be read and its links reached without a mouse. */
export function registerShowCard(readings: Readings): vscode.Disposable {
	return vscode.commands.registerCommand('gloss.showCard', guarded(readings.log, 'card', async () => {
		const editor = activeSeed() ?? await inFront();
		if (editor) {
			await vscode.commands.executeCommand('editor.action.showHover', { focus: 'autoFocusImmediately' });
		}
	}));
}

/** The article in sight, or else one in a tab, brought to the front: the button of the walkthrough stands before it. */
async function inFront(): Promise<vscode.TextEditor | undefined> {
	const seen = vscode.window.visibleTextEditors.find(({ document }) => document.languageId === language);
	const tabs = new Set(vscode.window.tabGroups.all.flatMap((group) => group.tabs).map(({ input }) => input instanceof vscode.TabInputText ? input.uri.toString() : ''));
	const document = seen?.document ?? vscode.workspace.textDocuments.find(({ languageId, uri }) => languageId === language && tabs.has(uri.toString()));
	return document && vscode.window.showTextDocument(document, seen?.viewColumn);
}
