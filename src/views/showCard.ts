import * as vscode from 'vscode';
import { activeSeed } from '../editor/front';
import { guarded } from '../editor/log';
import type { Readings } from '../editor/readings';

/** The card at the cursor, with the keyboard's focus in it, so that it can be read and its links reached without a mouse. */
export function registerShowCard(readings: Readings): vscode.Disposable {
	return vscode.commands.registerCommand('gloss.showCard', guarded(readings.log, 'card', async () => {
		if (activeSeed()) {
			await vscode.commands.executeCommand('editor.action.showHover', { focus: 'autoFocusImmediately' });
		}
	}));
}
