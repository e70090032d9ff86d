import * as vscode from 'vscode';
import { paint } from '../core/paint';
import { legend, toSemanticTokens } from '../editor/convert';
import { guarded } from '../editor/log';
import { language, type Readings } from '../editor/readings';
import { isOn } from '../editor/settings';

/** People, organisations, dates and quotations in the colours of the reader's theme. */
export function registerSemanticTokens(readings: Readings): vscode.Disposable {
	const changed = new vscode.EventEmitter<void>();
	return vscode.Disposable.from(
		changed,
		readings.onDidLearn(() => { changed.fire(); }),
		vscode.workspace.onDidChangeConfiguration((change) => {
			if (change.affectsConfiguration('gloss')) {
				changed.fire();
			}
		}),
		vscode.languages.registerDocumentSemanticTokensProvider(language, {
			onDidChangeSemanticTokens: changed.event,
			provideDocumentSemanticTokens: guarded(readings.log, 'colours', async (document: vscode.TextDocument) => {
				const reading = isOn('semanticColors', document) ? await readings.of(document) : undefined;
				return toSemanticTokens(document, reading ? paint(reading) : []);
			}),
		}, legend),
	);
}
