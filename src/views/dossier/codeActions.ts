import * as vscode from 'vscode';
import { chosenRule } from '../../core/dossier/chosen';
import { isKnown } from '../../core/dossier/known';
import { periodWords } from '../../core/card/days';
import { toSpan } from '../../editor/convert';
import { guarded } from '../../editor/log';
import { language, type Readings } from '../../editor/readings';
import { aboutAt, type About } from './about';

/** The kind of our code actions: they change the reader's dossier and never the article. */
const kind = vscode.CodeActionKind.Empty.append('gloss');

/** What a reader may say about the name or date at the cursor, in the menu of code actions. */
export function registerCodeActions(readings: Readings): vscode.Disposable {
	return vscode.languages.registerCodeActionsProvider(language, {
		provideCodeActions: guarded(readings.log, 'code actions', async (
			document: vscode.TextDocument, range: vscode.Range, { only, triggerKind }: vscode.CodeActionContext,
		) => {
			const isAsked = triggerKind === vscode.CodeActionTriggerKind.Invoke && (only === undefined || only.intersects(kind));
			const reading = isAsked ? await readings.of(document) : undefined;
			if (!reading) {
				return [];
			}
			const about = aboutAt(document, reading, toSpan(document, range));
			return offered(about).map(([command, title]) => toAction(readings, about, command, title));
		}),
	}, { providedCodeActionKinds: [kind] });
}

type Offer = readonly [command: string, title: string];

function offered({ reading, mention, date, span }: About): readonly Offer[] {
	const onMention: readonly Offer[] = mention ? [
		['gloss.addToDossier', vscode.l10n.t('Add to Dossier')],
		['gloss.editDossierEntry', vscode.l10n.t('Edit Dossier Entry')],
		['gloss.alsoCalled', vscode.l10n.t('This Is Also Called…')],
		['gloss.mergeWith', vscode.l10n.t('Merge with…')],
		['gloss.notANameHere', vscode.l10n.t('Not a Name in This Article')],
		['gloss.notANameAnywhere', vscode.l10n.t('Not a Name in Any Article')],
		['gloss.knownToMe', isKnown(reading, mention) ? vscode.l10n.t('Not Known to Me') : vscode.l10n.t('Known to Me')],
	] : span.end > span.start && !date ? [['gloss.addToDossier', vscode.l10n.t('Add to Dossier')]] : [];
	return [...onMention, ...dayOffers(date)];
}

function dayOffers(date: About['date']): readonly Offer[] {
	if (!date) {
		return [];
	}
	const isChosen = date.rule === chosenRule;
	return [
		...isChosen ? [['gloss.forgetDay', vscode.l10n.t('Take My Choice of Day Back')] as const] : [],
		...date.alternative && !isChosen
			? [['gloss.chooseOtherDay', vscode.l10n.t('Read as {0}', periodWords(date.alternative))] as const]
			: [],
		['gloss.chooseDay', vscode.l10n.t('Choose Another Day…')],
	];
}

function toAction(readings: Readings, { document, span, mention, date }: About, command: string, title: string): vscode.CodeAction {
	const { start, end } = mention?.span ?? date?.span ?? span;
	const action = new vscode.CodeAction(title, kind);
	action.command = { command, title, arguments: [start, end, readings.numberOf(document)] };
	return action;
}
