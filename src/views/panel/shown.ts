import * as vscode from 'vscode';
import type { Reading } from '../../core/reading';
import { guarded } from '../../editor/log';
import { language, type Readings } from '../../editor/readings';

/** An article as the views beside the editor show it. */
export interface Shown {
	readonly document: vscode.TextDocument;
	/** Undefined for a seed without a header, or one that is too long. */
	readonly reading: Reading | undefined;
}

/**
 * The article that the views beside the editor are about: the one in front, and while something else is in front,
 * the one before as long as it can still be seen.
 */
export class ShownArticle implements vscode.Disposable {
	readonly #readings: Readings;
	readonly #changed = new vscode.EventEmitter<void>();
	readonly #moved = new vscode.EventEmitter<number>();
	readonly #life: vscode.Disposable;
	#shown: Shown | undefined;

	/** Fires when another article is shown or the one shown was read anew. */
	readonly onDidChange = this.#changed.event;

	/** Fires with the offset of the cursor in the article shown. */
	readonly onDidMove = this.#moved.event;

	constructor(readings: Readings) {
		this.#readings = readings;
		const follow = guarded(readings.log, 'panel', () => this.#follow());
		this.#life = vscode.Disposable.from(
			this.#changed,
			this.#moved,
			vscode.window.onDidChangeActiveTextEditor(() => void follow()),
			vscode.window.onDidChangeVisibleTextEditors(() => void follow()),
			readings.onDidChange(() => void follow()),
			vscode.window.onDidChangeTextEditorSelection(({ textEditor, selections: [selection] }) => {
				if (selection && textEditor.document === this.#shown?.document) {
					this.#moved.fire(textEditor.document.offsetAt(selection.active));
				}
			}),
		);
		void follow();
	}

	get now(): Shown | undefined {
		return this.#shown;
	}

	/** Where the cursor is in the article shown; undefined when no editor shows it. */
	get cursor(): number | undefined {
		const editor = this.editor;
		return editor?.document.offsetAt(editor.selection.active);
	}

	/** The editor in front, if it shows the article, else another that does. */
	get editor(): vscode.TextEditor | undefined {
		const shows = (editor: vscode.TextEditor | undefined): boolean => editor !== undefined && editor.document === this.#shown?.document;
		const { activeTextEditor, visibleTextEditors } = vscode.window;
		return shows(activeTextEditor) ? activeTextEditor : visibleTextEditors.find(shows);
	}

	dispose(): void {
		this.#life.dispose();
	}

	async #follow(): Promise<void> {
		const document = this.#pick();
		const reading = document && await this.#readings.of(document);
		if (document !== this.#pick()) {
			return; // another came to the front while this one was read
		}
		if (document !== this.#shown?.document || reading !== this.#shown?.reading) {
			this.#shown = document && { document, reading };
			this.#changed.fire();
		}
	}

	#pick(): vscode.TextDocument | undefined {
		const isSeed = (document: vscode.TextDocument | undefined): boolean => document?.languageId === language && !document.isClosed;
		const { activeTextEditor, visibleTextEditors } = vscode.window;
		if (isSeed(activeTextEditor?.document)) {
			return activeTextEditor?.document;
		}
		const seeds = visibleTextEditors.map(({ document }) => document).filter(isSeed);
		return seeds.find((document) => document === this.#shown?.document) ?? seeds[0];
	}
}
