import * as vscode from 'vscode';
import { cardOf } from '../../core/card/card';
import { chosenRule } from '../../core/dossier/chosen';
import type { NodeKind, OutlineNode } from '../../core/outline/node';
import { lengthOf, touches } from '../../core/span';
import { toMarkdown } from '../../editor/markdown';
import type { Readings } from '../../editor/readings';
import type { ShownArticle } from './shown';

/** The command that a click or Enter on a line runs, with the line's id. */
export const visitCommand = 'gloss.panel.visit';

/** How long, in milliseconds, the editor may take to ask for all lines of one turn. */
const turn = 30;

/** How long, in milliseconds, the editor may take to fill a view that has just come into sight. */
const settled = 500;

/** How long, in milliseconds, the editor must have asked for nothing before a line is revealed. */
const quiet = 150;

interface Placed {
	readonly node: OutlineNode;
	readonly parent: string | undefined;
}

/**
 * The panel's lines as a tree of ids. An id stays while its line stays, so after an edit only the groups that look
 * different are drawn anew, and what was open or selected stays so.
 */
export class PanelTree implements vscode.TreeDataProvider<string>, vscode.Disposable {
	readonly #readings: Readings;
	readonly #shown: ShownArticle;
	readonly #redrawn = new vscode.EventEmitter<string | undefined>();
	#roots: readonly OutlineNode[] = [];
	#waiting: ReturnType<typeof setTimeout> | undefined;
	#placed: ReadonlyMap<string, Placed> = new Map();
	/** When it last asked for lines or was told to, in milliseconds. */
	#asked = 0;

	readonly onDidChangeTreeData = this.#redrawn.event;

	constructor(readings: Readings, shown: ShownArticle) {
		this.#readings = readings;
		this.#shown = shown;
	}

	/** Whether the editor has asked for nothing lately: a line that is revealed while it draws others may be drawn twice, which it refuses with an error. */
	get isQuiet(): boolean {
		return Date.now() - this.#asked > quiet;
	}

	/** Takes over what is to be seen now. */
	show(roots: readonly OutlineNode[]): void {
		const before = this.#roots;
		this.#roots = roots;
		this.#placed = placedIn(roots);
		const sameGroups = before.length === roots.length && before.every(({ id }, at) => id === roots[at]?.id);
		if (!sameGroups) {
			this.#redraw();
			return;
		}
		roots.filter((root, at) => before[at] && looks(root) !== looks(before[at])).forEach(({ id }) => { this.#redraw(id); });
	}

	/**
	 * Draws everything anew once the view has come into sight: what the editor kept of the lines it then fills in at once, and so mixes up
	 * (see `getChildren`).
	 */
	redrawSoon(): void {
		clearTimeout(this.#waiting);
		this.#waiting = setTimeout(() => { this.#redraw(); }, settled);
	}

	node(id: string): OutlineNode | undefined {
		return this.#placed.get(id)?.node;
	}

	/** The line that stands most closely for what is at an offset, among the groups that are `open`. */
	lineAt(offset: number, open: (group: string) => boolean): string | undefined {
		const found = this.#roots.filter(({ id }) => open(id)).flatMap((root) => linesAt(root, offset));
		return found.reduce<Found | undefined>((best, each) => best && best.length <= each.length ? best : each, undefined)?.id;
	}

	/**
	 * What the editor asks for. It collects the lines of one turn into a batch, each with a timer of its own; an answer between two of these timers
	 * makes it ask for the next level, and lines still waiting are given that level's: “crisis and risk” under Dates (microsoft/vscode#243911).
	 * So no answer below the groups comes before the turn is over.
	 */
	async getChildren(id?: string): Promise<string[]> {
		this.#asked = Date.now();
		if (id !== undefined) {
			await new Promise((resolve) => { setTimeout(resolve, turn); });
		}
		return this.childrenOf(id);
	}

	/** The ids of the lines under a line, or of the groups. */
	childrenOf(id?: string): string[] {
		const nodes = id === undefined ? this.#roots : this.node(id)?.children ?? [];
		return nodes.map((node) => node.id);
	}

	getParent(id: string): string | undefined {
		return this.#placed.get(id)?.parent;
	}

	getTreeItem(id: string): vscode.TreeItem {
		const placed = this.#placed.get(id);
		return placed ? itemOf(placed) : new vscode.TreeItem('…'); // a line that an edit has just taken away
	}

	/** The card, when the mouse rests on a line; it is not made before. */
	resolveTreeItem(item: vscode.TreeItem, id: string): vscode.TreeItem {
		const annotation = this.node(id)?.annotation;
		const { document, reading } = this.#shown.now ?? {};
		if (annotation && document && reading) {
			const [text] = toMarkdown(cardOf(reading, annotation, [], vscode.l10n.t), this.#readings.numberOf(document));
			item.tooltip = text;
		}
		return item;
	}

	#redraw(id?: string): void {
		this.#asked = Date.now();
		this.#redrawn.fire(id);
	}

	dispose(): void {
		clearTimeout(this.#waiting);
		this.#redrawn.dispose();
	}
}

/** Whether a group is closed until the reader opens it. */
export function startsClosed(kind: NodeKind): boolean {
	return kind === 'paragraphs' || kind === 'speakers' || kind === 'durations' || !opening.has(kind);
}

const opening: ReadonlySet<NodeKind> = new Set<NodeKind>([
	'quotes', 'reports', 'dates', 'people', 'organizations', 'speaker', 'day', 'attribution',
]);

function placedIn(roots: readonly OutlineNode[]): ReadonlyMap<string, Placed> {
	const placed = new Map<string, Placed>();
	const place = (nodes: readonly OutlineNode[], parent: string | undefined): void => {
		for (const node of nodes) {
			placed.set(node.id, { node, parent });
			place(node.children, node.id);
		}
	};
	place(roots, undefined);
	return placed;
}

/** All of a group that can be seen; that its words have moved in the text cannot. */
function looks({ id, label, description, children }: OutlineNode): string {
	return JSON.stringify([id, label, description, children.map(looks)]);
}

interface Found {
	readonly id: string;
	readonly length: number;
}

function linesAt(node: OutlineNode, offset: number): readonly Found[] {
	const here = node.spans.find((span) => touches(span, offset));
	return [...here ? [{ id: node.id, length: lengthOf(here) }] : [], ...node.children.flatMap((child) => linesAt(child, offset))];
}

function itemOf({ node }: Placed): vscode.TreeItem {
	const item = new vscode.TreeItem(node.label, stateOf(node));
	item.id = node.id;
	item.description = node.description;
	item.accessibilityInformation = { label: node.spoken };
	item.contextValue = contextOf(node);
	const icon = icons[node.kind];
	if (icon !== undefined) {
		item.iconPath = new vscode.ThemeIcon(icon);
	}
	if (node.target) {
		item.command = { command: visitCommand, title: vscode.l10n.t('Go to Words'), arguments: [node.id] };
	}
	return item;
}

/** What the menus ask of a line. */
function contextOf({ kind, annotation }: OutlineNode): string {
	const named = kind === 'mention' ? annotation?.kind ?? kind : kind;
	return annotation?.kind === 'date' && annotation.rule === chosenRule ? `${named} chosen` : named;
}

function stateOf({ kind, children }: OutlineNode): vscode.TreeItemCollapsibleState {
	if (children.length === 0) {
		return vscode.TreeItemCollapsibleState.None;
	}
	return startsClosed(kind) ? vscode.TreeItemCollapsibleState.Collapsed : vscode.TreeItemCollapsibleState.Expanded;
}

/** Only groups carry a picture; among lines of words it would be noise. */
const icons: Partial<Readonly<Record<NodeKind, string>>> = {
	quotes: 'quote',
	reports: 'comment',
	dates: 'calendar',
	people: 'account',
	organizations: 'organization',
	speakers: 'megaphone',
	paragraphs: 'list-flat',
};
