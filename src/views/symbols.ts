import * as vscode from 'vscode';
import { symbolsOf } from '../core/symbols';
import { toSymbol } from '../editor/convert';
import { guarded } from '../editor/log';
import { language, type Readings } from '../editor/readings';

/** The editor's own Outline, breadcrumbs and Go to Symbol. */
export function registerSymbols(readings: Readings): vscode.Disposable {
	return vscode.languages.registerDocumentSymbolProvider(language, {
		provideDocumentSymbols: guarded(readings.log, 'symbols', async (document: vscode.TextDocument) => {
			const reading = await readings.of(document);
			return reading && symbolsOf(reading).map((entry) => toSymbol(document, entry));
		}),
	}, { label: 'Gloss' });
}
