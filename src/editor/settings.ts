import * as vscode from 'vscode';

/** The switches of package.json's `gloss.*`; all are on unless the reader says otherwise. */
export type Switch =
	| 'detectByContent' | 'semanticColors' | 'problems.enabled' | 'hover.enabled'
	| 'hover.people' | 'hover.organizations' | 'hover.quotes' | 'hover.reports' | 'hover.dates' | 'hover.capitals';

/** Whether a switch is on for a document; anything but a plain `false`, such as a mistyped value, counts as on. */
export function isOn(name: Switch, document: vscode.TextDocument): boolean {
	return vscode.workspace.getConfiguration('gloss', document).get<unknown>(name) !== false;
}

/** Whether cards offer to open pages in the browser: only where the reader said so. */
export function leavesEditor(): boolean {
	return vscode.workspace.getConfiguration('gloss').get<unknown>('externalLinks') === true;
}
