import * as vscode from 'vscode';
import { joined } from '../../core/card/common';
import { label } from '../../core/label';
import { matches } from '../../core/outline/filter';
import { outlineOf } from '../../core/outline/outline';
import type { Reading } from '../../core/reading';
import { textOf, touches } from '../../core/span';
import { goTo } from '../../editor/front';
import { guarded } from '../../editor/log';
import type { Readings } from '../../editor/readings';
import { countsOf, dayOf } from '../status/words';
import { registerChoosing } from './choosing';
import { Choices } from './choices';
import { registerFocus } from './focus';
import type { ShownArticle } from './shown';
import { PanelTree, startsClosed, visitCommand } from './tree';

/** The view's id in package.json. */
export const panelView = 'gloss.panel';

/** What the article holds, beside it: quotations by speaker, days by calendar, people, bodies, paragraphs. */
export function registerPanel(readings: Readings, shown: ShownArticle, memory: vscode.Memento): vscode.Disposable {
	const choices = new Choices(memory);
	const tree = new PanelTree(readings, shown);
	const view = vscode.window.createTreeView(panelView, { treeDataProvider: tree, showCollapseAll: true });
	const draw = (): void => {
		void vscode.commands.executeCommand('setContext', 'gloss.hasArticle', shown.now?.reading !== undefined);
		void vscode.commands.executeCommand('setContext', 'gloss.isUnread', shown.now !== undefined && shown.now.reading === undefined);
		const reading = shown.now?.reading;
		const nodes = reading ? outlineOf(reading, choices.view) : [];
		view.description = reading ? countsOf(reading, vscode.l10n.t) : '';
		view.message = reading ? messageOf(reading, choices.filter, choices.filter === '' ? 0 : matches(nodes, choices.filter)) : '';
		tree.show(nodes);
	};
	draw();
	return vscode.Disposable.from(
		choices,
		tree,
		view,
		shown.onDidChange(draw),
		view.onDidChangeVisibility(({ visible }) => { if (visible) { tree.redrawSoon(); } }),
		choices.onDidChange(draw),
		registerChoosing(choices, readings.log),
		registerFocus(tree, shown, readings.log),
		registerVisit(readings, shown, tree),
		registerFollowing(view, { tree, shown, choices, readings }),
		vscode.commands.registerCommand('gloss.openPanel', () => vscode.commands.executeCommand(`${panelView}.focus`)),
		vscode.commands.registerCommand('gloss.panel.lines', () => linesOf(tree)),
		...Object.entries(onLines).map((names) => registerOnLine(tree, shown, readings, ...names)),
	);
}

/** "Thu 30 Sep 2021 · To de-escalate tensions …", and what the filter leaves. */
function messageOf({ article }: Reading, filter: string, found: number): string {
	const { published, headline, text } = article;
	const title = joined(dayOf(published, vscode.l10n.t), headline && label(textOf(text, headline), ''));
	if (filter === '') {
		return title;
	}
	const sought = label(filter, '');
	return `${title}\n${found === 1 ? vscode.l10n.t('Filter “{0}”: 1 line', sought) : vscode.l10n.t('Filter “{0}”: {1} lines', sought, found)}`;
}

function registerVisit(readings: Readings, shown: ShownArticle, tree: PanelTree): vscode.Disposable {
	return vscode.commands.registerCommand(visitCommand, guarded(readings.log, visitCommand, async (id: unknown) => {
		const span = typeof id === 'string' ? tree.node(id)?.target : undefined;
		const document = shown.now?.document;
		await (span && document && goTo({ document, span }));
	}));
}

/** The commands of the lines' menus, and what they run at the words of the line. */
const onLines: Readonly<Record<string, string>> = {
	'gloss.panel.showMentions': 'gloss.showMentions',
	'gloss.panel.copyQuote': 'gloss.copyQuoteWithCitation',
	'gloss.panel.copyDate': 'gloss.copyDate',
	...Object.fromEntries([
		'addToDossier', 'editDossierEntry', 'alsoCalled', 'mergeWith', 'knownToMe', 'notANameHere', 'notANameAnywhere', 'showOffices', 'chooseDay', 'forgetDay',
	].map((name) => [`gloss.panel.${name}`, `gloss.${name}`])),
};

/** A menu's command about a line, handed on as the words that the line stands for. */
function registerOnLine(
	tree: PanelTree, shown: ShownArticle, readings: Readings, ...[name, command]: [string, string]
): vscode.Disposable {
	return vscode.commands.registerCommand(name, guarded(readings.log, name, async (id: unknown) => {
		const span = typeof id === 'string' ? tree.node(id)?.target : undefined;
		const document = shown.now?.document;
		if (span && document) {
			await vscode.commands.executeCommand(command, span.start, span.end, readings.numberOf(document));
		}
	}));
}

interface Parts {
	readonly tree: PanelTree;
	readonly shown: ShownArticle;
	readonly choices: Choices;
	readonly readings: Readings;
}

/** How long the cursor must rest before the panel follows it. */
const rested = 80;

/** Marks the line of whatever the cursor is at, without opening groups that the reader has closed. */
function registerFollowing(view: vscode.TreeView<string>, { tree, shown, choices, readings }: Parts): vscode.Disposable {
	const open = new Map<string, boolean>();
	const isOpen = (id: string): boolean => open.get(id) ?? !startsClosed(tree.node(id)?.kind ?? 'mention');
	let waiting: ReturnType<typeof setTimeout> | undefined;
	const reveal = guarded(readings.log, 'following', async (offset: number) => {
		const selected = view.selection[0];
		const already = selected !== undefined && tree.node(selected)?.spans.some((span) => touches(span, offset));
		const line = already ? undefined : tree.lineAt(offset, isOpen);
		if (line === undefined || !view.visible || !choices.follows) {
			return;
		}
		if (tree.isQuiet) {
			await view.reveal(line, { select: true, focus: false });
		} else {
			follow();
		}
	});
	const follow = (): void => {
		clearTimeout(waiting);
		waiting = setTimeout(() => {
			const { cursor } = shown;
			void (cursor !== undefined && reveal(cursor));
		}, rested);
	};
	return vscode.Disposable.from(
		shown.onDidMove(follow),
		shown.onDidChange(follow),
		choices.onDidChange(follow),
		view.onDidChangeVisibility(follow),
		view.onDidExpandElement(({ element }) => open.set(element, true)),
		view.onDidCollapseElement(({ element }) => open.set(element, false)),
		new vscode.Disposable(() => { clearTimeout(waiting); }),
	);
}

/** One line of the panel as data. */
export interface PanelLine {
	readonly label: string;
	readonly description: string;
	readonly spoken: string;
	readonly children: readonly PanelLine[];
}

/** What the panel shows, for other extensions and for tests, which cannot look at it. */
function linesOf(tree: PanelTree, id?: string): readonly PanelLine[] {
	return tree.childrenOf(id).map((child) => ({
		label: tree.node(child)?.label ?? '',
		description: tree.node(child)?.description ?? '',
		spoken: tree.node(child)?.spoken ?? '',
		children: linesOf(tree, child),
	}));
}
