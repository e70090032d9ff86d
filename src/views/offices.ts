import * as vscode from 'vscode';
import { officeLines, type OfficeLine } from '../core/card/offices';
import { officesOf } from '../core/directory/offered';
import { label, plain } from '../core/label';
import { guarded } from '../editor/log';
import { sourceText } from '../editor/markdown';
import type { Readings } from '../editor/readings';
import { aboutGiven } from './dossier/about';

/** Every office held by whoever is named at the place, before, on and after the article's day; for reading, nothing is chosen. */
export function registerOffices(readings: Readings): vscode.Disposable {
	return vscode.commands.registerCommand('gloss.showOffices', guarded(readings.log, 'offices', async (...given: unknown[]) => {
		const about = await aboutGiven(readings, given);
		const terms = about?.mention ? officesOf(about.reading, about.mention) : [];
		if (!about || terms.length === 0) {
			vscode.window.setStatusBarMessage(vscode.l10n.t('No office is known.'), 4_000);
			return [];
		}
		const lines = officeLines(about.reading, terms, vscode.l10n.t);
		const name = about.mention?.kind === 'person' ? plain(about.mention.person.name) : '';
		void vscode.window.showQuickPick(lines.map(toItem), { title: vscode.l10n.t('Offices Held: {0}', name), matchOnDescription: true });
		return lines;
	}));
}

function toItem({ office, period, when, source }: OfficeLine): vscode.QuickPickItem {
	return {
		label: label(office, '…').replaceAll('$(', '\\$('),
		description: [period, when].filter((words) => words !== '').join(' · '),
		detail: sourceText(source),
	};
}
