import * as vscode from 'vscode';
import { parseArticle } from '../core/article';
import { guarded, type Log } from './log';
import { language } from './readings';
import { isOn } from './settings';

/**
 * Text files whose first line is a seed header become seeds when they are opened. Each document is looked at
 * once: who sets it back to plain text is not contradicted until it is closed and opened again.
 */
export function registerDetection(log: Log): vscode.Disposable {
	const seen = new WeakSet<vscode.TextDocument>();
	const look = guarded(log, 'detection', async (document: vscode.TextDocument) => {
		if (seen.has(document) || !isOn('detectByContent', document)) {
			return;
		}
		seen.add(document);
		if (isPlainTextFile(document) && fits(document) && !isAssociated(document)) {
			await vscode.languages.setTextDocumentLanguage(document, language);
		}
	});
	const lookAtAll = (): void => { vscode.workspace.textDocuments.forEach((document) => void look(document)); };
	lookAtAll();
	return vscode.Disposable.from(
		vscode.workspace.onDidOpenTextDocument((document) => void look(document)),
		vscode.workspace.onDidChangeConfiguration((change) => {
			if (change.affectsConfiguration('gloss.detectByContent')) {
				lookAtAll();
			}
		}),
	);
}

function isPlainTextFile(document: vscode.TextDocument): boolean {
	return document.languageId === 'plaintext' && /\.txt$/i.test(document.uri.path);
}

function fits(document: vscode.TextDocument): boolean {
	return parseArticle(document.lineAt(0).text) !== undefined;
}

/** What the reader wrote into `files.associations` stands, even where it says plain text. */
function isAssociated(document: vscode.TextDocument): boolean {
	const associations = vscode.workspace.getConfiguration('files', document).get<Record<string, string>>('associations') ?? {};
	return Object.keys(associations).some((glob) => {
		const pattern = glob.includes('/') ? glob : `**/${glob}`;
		return vscode.languages.match({ pattern }, document) > 0;
	});
}
