import * as vscode from 'vscode';
import type { DossierRead } from '../../core/dossier/read';
import type { Dossiers } from '../../editor/dossier/dossiers';
import { guarded, type Log } from '../../editor/log';
import { language } from '../../editor/readings';
import { rangeAt } from './entry';

/**
 * One problem for each dossier that cannot be read as it stands, at the first place that is wrong; and a word beside the language of every article,
 * for it is the articles that miss what the dossier says.
 */
export function registerDossierProblems(dossiers: Dossiers, log: Log): vscode.Disposable {
	const diagnostics = vscode.languages.createDiagnosticCollection('gloss.dossier');
	const status = new DossierStatus();
	const check = guarded(log, 'dossier problems', async (uri: vscode.Uri) => {
		const read = dossiers.reading(uri);
		const message = read && messageOf(read);
		status.tell(uri, message !== undefined);
		diagnostics.set(uri, message === undefined ? [] : [await diagnosticOf(uri, message, read)]);
	});
	const checkAll = (uri: vscode.Uri | undefined): void => { (uri ? [] : dossiers.places.all).forEach((each) => void check(each)); };
	return vscode.Disposable.from(diagnostics, status, dossiers.onDidChange(checkAll), dossiers.onDidLoad((uri) => void check(uri)));
}

/** The warning beside the language; there only while something is wrong. */
class DossierStatus implements vscode.Disposable {
	readonly #wrong = new Map<string, vscode.Uri>();
	#item: vscode.LanguageStatusItem | undefined;

	tell(uri: vscode.Uri, isWrong: boolean): void {
		if (isWrong) {
			this.#wrong.set(uri.toString(), uri);
		} else {
			this.#wrong.delete(uri.toString());
		}
		const [first] = this.#wrong.values();
		this.dispose();
		this.#item = first && itemOf(first);
	}

	dispose(): void {
		this.#item?.dispose();
		this.#item = undefined;
	}
}

function itemOf(uri: vscode.Uri): vscode.LanguageStatusItem {
	const item = vscode.languages.createLanguageStatusItem('gloss.dossier', language);
	item.name = vscode.l10n.t('Dossier');
	item.text = vscode.l10n.t('Your dossier is not read whole');
	item.severity = vscode.LanguageStatusSeverity.Warning;
	item.command = { command: 'vscode.open', title: vscode.l10n.t('Open Dossier'), arguments: [uri] };
	return item;
}

async function diagnosticOf(uri: vscode.Uri, message: string, read: DossierRead | undefined): Promise<vscode.Diagnostic> {
	const [first] = read?.faults ?? [];
	const range = first ? rangeAt(await vscode.workspace.openTextDocument(uri), [...first]) : new vscode.Range(0, 0, 0, 0);
	const diagnostic = new vscode.Diagnostic(range, message, vscode.DiagnosticSeverity.Warning);
	diagnostic.source = 'Gloss';
	return diagnostic;
}

function messageOf({ unreadable, faults }: DossierRead): string | undefined {
	switch (unreadable) {
		case 'too long':
			return vscode.l10n.t('A dossier of more than a million characters is not read.');
		case 'too deep':
			return vscode.l10n.t('A dossier whose brackets nest deeper than 32 is not read.');
		case 'no JSON':
			return vscode.l10n.t('This dossier is no JSON; what it said before still counts.');
		case 'no object':
			return vscode.l10n.t('A dossier is an object with lists such as “persons”.');
		case undefined:
			return faults.length === 0 ? undefined : faults.length === 1
				? vscode.l10n.t('This entry lacks what it needs, such as a name, and is left out.')
				: vscode.l10n.t('{0} entries lack what they need, such as a name, and are left out; this is the first.', faults.length);
	}
}
