import * as vscode from 'vscode';
import { groups, type Group } from '../../core/outline/node';
import type { Order } from '../../core/outline/outline';
import { guarded, type Log } from '../../editor/log';
import type { Choices } from './choices';

/** The commands by which a reader orders, filters and narrows the panel, and lets it follow the cursor. */
export function registerChoosing(choices: Choices, log: Log): vscode.Disposable {
	const command = (name: string, work: (...given: unknown[]) => unknown): vscode.Disposable => (
		vscode.commands.registerCommand(name, guarded(log, name, work))
	);
	const order = (name: string, to: Order): vscode.Disposable => command(name, () => choices.setOrder(to));
	return vscode.Disposable.from(
		order('gloss.orderByText', 'text'),
		order('gloss.orderByCalendar', 'calendar'),
		order('gloss.orderBySpeaker', 'speaker'),
		command('gloss.followCursor', () => choices.setFollows(true)),
		command('gloss.doNotFollowCursor', () => choices.setFollows(false)),
		command('gloss.filter', (words) => {
			if (typeof words === 'string') {
				choices.setFilter(words);
			} else {
				askFilter(choices);
			}
		}),
		command('gloss.clearFilter', () => { choices.setFilter(''); }),
		command('gloss.chooseShown', (wanted) => Array.isArray(wanted)
			? choices.setShown(new Set(groups.filter((group) => wanted.includes(group))))
			: askShown(choices)),
	);
}

/** The panel narrows while the reader types; Escape brings back what was there before. */
function askFilter(choices: Choices): void {
	const before = choices.filter;
	let accepted = false;
	const box = vscode.window.createInputBox();
	box.title = vscode.l10n.t('Filter the Panel');
	box.placeholder = vscode.l10n.t('A name, a word, a day or ¶5; empty for all');
	box.value = before;
	box.onDidChangeValue((words) => { choices.setFilter(words); });
	box.onDidAccept(() => {
		accepted = true;
		box.hide();
	});
	box.onDidHide(() => {
		choices.setFilter(accepted ? box.value : before);
		box.dispose();
	});
	box.show();
}

async function askShown(choices: Choices): Promise<void> {
	const items = groups.map((group) => ({ label: groupTitle(group), group, picked: choices.shown.has(group) }));
	const chosen = await vscode.window.showQuickPick(items, {
		canPickMany: true,
		title: vscode.l10n.t('Shown in the Panel'),
		placeHolder: vscode.l10n.t('Choose what the panel shows'),
	});
	if (chosen) {
		await choices.setShown(new Set(chosen.map(({ group }) => group)));
	}
}

function groupTitle(group: Group): string {
	switch (group) {
		case 'quotes':
			return vscode.l10n.t('Quotes');
		case 'reports':
			return vscode.l10n.t('Reported speech');
		case 'dates':
			return vscode.l10n.t('Dates');
		case 'people':
			return vscode.l10n.t('People');
		case 'organizations':
			return vscode.l10n.t('Agencies and organisations');
		case 'speakers':
			return vscode.l10n.t('Who speaks');
		case 'paragraphs':
			return vscode.l10n.t('Paragraphs');
	}
}
