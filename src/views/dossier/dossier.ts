import * as vscode from 'vscode';
import type { DossierEditing } from '../../editor/dossier/editing';
import type { Dossiers } from '../../editor/dossier/dossiers';
import { activeSeed } from '../../editor/front';
import { guarded } from '../../editor/log';
import type { Readings } from '../../editor/readings';
import { aboutGiven } from './about';
import { registerCodeActions } from './codeActions';
import { chooseDay, chooseOtherDay, forgetDay } from './days';
import { Desk } from './desk';
import { editDossierEntry } from './entry';
import { addToDossier, alsoCalled, knownToMe, mergeWith, notANameAnywhere, notANameHere, type Noting } from './noting';
import { importPopolo } from './popolo';
import { registerDossierProblems } from './problems';

/** What a reader notes down about names and dates: commands, code actions, and the faults of a dossier that is not well formed. */
export function registerDossier(readings: Readings, dossiers: Dossiers, editing: DossierEditing): vscode.Disposable {
	const desk = new Desk(dossiers, editing);
	const command = (name: string, work: (...given: unknown[]) => unknown): vscode.Disposable => (
		vscode.commands.registerCommand(name, guarded(readings.log, name, work))
	);
	return vscode.Disposable.from(
		...Object.entries(notings).map(([name, noting]) => command(name, async (...given) => {
			const about = await aboutGiven(readings, given);
			const outcome = about && await noting(desk, about, given[3]);
			if (!about || outcome === undefined) {
				vscode.window.setStatusBarMessage(vscode.l10n.t('Nothing was noted.'), 4_000);
			}
			return outcome;
		})),
		command('gloss.undoDossierChange', () => desk.undo()),
		command('gloss.importPopolo', (uri) => importPopolo(desk, uri)),
		command('gloss.openDossier', () => desk.open(activeSeed()?.document)),
		registerCodeActions(readings),
		registerDossierProblems(dossiers, readings.log),
	);
}

/** What can be said of a name or date, by its command. */
const notings: Readonly<Record<string, Noting>> = {
	'gloss.addToDossier': addToDossier,
	'gloss.editDossierEntry': editDossierEntry,
	'gloss.alsoCalled': alsoCalled,
	'gloss.mergeWith': mergeWith,
	'gloss.notANameHere': notANameHere,
	'gloss.notANameAnywhere': notANameAnywhere,
	'gloss.knownToMe': knownToMe,
	'gloss.chooseDay': chooseDay,
	'gloss.chooseOtherDay': chooseOtherDay,
	'gloss.forgetDay': forgetDay,
};
