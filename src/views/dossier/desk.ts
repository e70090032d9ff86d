import * as vscode from 'vscode';
import type { Change } from '../../core/dossier/changes';
import { isFields, jsonIn, type Fields } from '../../core/dossier/json';
import { existing, type DossierEditing, type Outcome } from '../../editor/dossier/editing';
import type { Dossiers } from '../../editor/dossier/dossiers';
import { sourceFor } from '../../editor/dossier/places';

/** Where a reader's notes are written down: makes a change and says what became of it, with a way back. */
export class Desk {
	readonly #dossiers: Dossiers;
	readonly #editing: DossierEditing;

	constructor(dossiers: Dossiers, editing: DossierEditing) {
		this.#dossiers = dossiers;
		this.#editing = editing;
	}

	/** The dossier to which notes on an article go; without an article, that of the first folder. */
	uriFor(document: vscode.TextDocument | undefined): vscode.Uri {
		return document ? this.#dossiers.places.writable(document) : this.#dossiers.places.first;
	}

	/** Shows the dossier; where there is none yet, one to fill in. */
	async open(document: vscode.TextDocument | undefined): Promise<void> {
		const uri = this.uriFor(document);
		if (!await existing(uri)) {
			await this.#editing.change(uri, () => [{ path: ['persons'], value: [] }, { path: ['organizations'], value: [] }]);
		}
		await vscode.window.showTextDocument(uri, { preview: false });
	}

	/** How that dossier calls the article. */
	sourceOf(document: vscode.TextDocument): string {
		return sourceFor(document, this.uriFor(document));
	}

	/** The dossier's own words, fields that we do not know included; empty where there is none. */
	async fileFor(document: vscode.TextDocument): Promise<Fields> {
		const open = await existing(this.uriFor(document));
		const json = open ? jsonIn(open.getText()) : 'no JSON';
		return typeof json !== 'string' && isFields(json.value) ? json.value : {};
	}

	async note(document: vscode.TextDocument | undefined, make: (file: Fields) => readonly Change[]): Promise<Outcome> {
		const uri = this.uriFor(document);
		const outcome = await this.#editing.change(uri, make);
		void this.#tell(outcome, uri);
		return outcome;
	}

	async undo(): Promise<Outcome> {
		const outcome = await this.#editing.undo();
		vscode.window.setStatusBarMessage(undoneWords(outcome), 4_000);
		return outcome;
	}

	/** None of these words are foreign, since messages follow links. */
	async #tell(outcome: Outcome, uri: vscode.Uri): Promise<void> {
		const [undo, open] = [vscode.l10n.t('Undo'), vscode.l10n.t('Open Dossier')];
		const chosen = outcome === 'changed'
			? await vscode.window.showInformationMessage(outcomeWords(outcome), undo, open)
			: outcome === 'nothing to change'
				? await vscode.window.showInformationMessage(outcomeWords(outcome), open)
				: await vscode.window.showWarningMessage(outcomeWords(outcome), open);
		if (chosen === undo) {
			await this.undo();
		} else if (chosen === open) {
			await vscode.window.showTextDocument(uri);
		}
	}
}

function outcomeWords(outcome: Outcome): string {
	switch (outcome) {
		case 'changed':
			return vscode.l10n.t('Noted in your dossier.');
		case 'nothing to change':
			return vscode.l10n.t('Your dossier says so already.');
		case 'unreadable':
			return vscode.l10n.t('Your dossier cannot be read, so it was left as it is. Mend it first.');
		case 'too long':
			return vscode.l10n.t('Your dossier would grow beyond a million characters, so it was left as it is.');
		case 'refused':
			return vscode.l10n.t('The editor refused the change, so your dossier was left as it is.');
	}
}

function undoneWords(outcome: Outcome): string {
	switch (outcome) {
		case 'changed':
			return vscode.l10n.t('Taken back.');
		case 'nothing to change':
			return vscode.l10n.t('There is nothing to take back.');
		default:
			return vscode.l10n.t('Your dossier was changed since, so it was left as it is.');
	}
}
