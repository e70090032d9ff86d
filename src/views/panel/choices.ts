import * as vscode from 'vscode';
import { groups, type Group } from '../../core/outline/node';
import { firstView, type Order, type View } from '../../core/outline/outline';

const orders: readonly Order[] = ['text', 'calendar', 'speaker'];

/** How the reader wants the panel, remembered from one day to the next; only the filter is forgotten. */
export class Choices implements vscode.Disposable {
	readonly #memory: vscode.Memento;
	readonly #changed = new vscode.EventEmitter<void>();
	#filter = '';

	readonly onDidChange = this.#changed.event;

	constructor(memory: vscode.Memento) {
		this.#memory = memory;
		this.#publish();
	}

	get view(): View {
		return { order: this.order, shown: this.shown, filter: this.#filter, say: vscode.l10n.t };
	}

	/** What was remembered may be of another version, so anything unknown counts as never chosen. */
	get order(): Order {
		const kept = this.#memory.get<unknown>('panel.order');
		return orders.find((order) => order === kept) ?? firstView.order;
	}

	get shown(): ReadonlySet<Group> {
		const kept = this.#memory.get<unknown>('panel.hidden');
		return Array.isArray(kept) ? new Set(groups.filter((group) => !kept.includes(group))) : firstView.shown;
	}

	get follows(): boolean {
		return this.#memory.get<unknown>('panel.follows') !== false;
	}

	get filter(): string {
		return this.#filter;
	}

	async setOrder(order: Order): Promise<void> {
		await this.#keep('panel.order', order);
	}

	async setShown(shown: ReadonlySet<Group>): Promise<void> {
		await this.#keep('panel.hidden', groups.filter((group) => !shown.has(group)));
	}

	async setFollows(follows: boolean): Promise<void> {
		await this.#keep('panel.follows', follows);
	}

	setFilter(words: string): void {
		if (words !== this.#filter) {
			this.#filter = words;
			this.#publish();
		}
	}

	dispose(): void {
		this.#changed.dispose();
	}

	async #keep(key: string, value: unknown): Promise<void> {
		await this.#memory.update(key, value);
		this.#publish();
	}

	/** The menus of package.json ask these keys which commands to offer. */
	#publish(): void {
		void vscode.commands.executeCommand('setContext', 'gloss.order', this.order);
		void vscode.commands.executeCommand('setContext', 'gloss.follows', this.follows);
		void vscode.commands.executeCommand('setContext', 'gloss.filtered', this.#filter !== '');
		this.#changed.fire();
	}
}
