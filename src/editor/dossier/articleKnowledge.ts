import * as vscode from 'vscode';
import type { Dossier } from '../../core/dossier/dossier';
import { withDossiers } from '../../core/dossier/corrections';
import type { Knowledge } from '../../core/knowledge';
import type { KnowledgeSource } from '../knowledge';
import type { Dossiers } from './dossiers';
import { sourcesOf } from './places';

/** What is known when an article is read: the extension's data and, over it, what the reader noted down. */
export class ArticleKnowledge implements vscode.Disposable {
	readonly #builtIn: KnowledgeSource;
	readonly #dossiers: Dossiers;
	readonly #kept = new WeakMap<vscode.TextDocument, Kept>();
	readonly #changed = new vscode.EventEmitter<void>();
	readonly #life: vscode.Disposable;

	/** Fires when articles must be read anew because more, or something else, is known. */
	readonly onDidChange = this.#changed.event;

	constructor(builtIn: KnowledgeSource, dossiers: Dossiers) {
		this.#builtIn = builtIn;
		this.#dossiers = dossiers;
		const tell = (): void => { this.#changed.fire(); };
		this.#life = vscode.Disposable.from(this.#changed, builtIn.onDidChange(tell), dossiers.onDidChange(tell));
	}

	/** The same object as long as nothing else is known; undefined until all was loaded. */
	now(document: vscode.TextDocument): Knowledge | undefined {
		const builtIn = this.#builtIn.now;
		const dossiers = this.#dossiers.now(document);
		if (!builtIn || !dossiers) {
			return undefined;
		}
		const kept = this.#kept.get(document);
		if (kept?.builtIn === builtIn && kept.dossiers.length === dossiers.length && kept.dossiers.every((each, at) => each === dossiers[at])) {
			return kept.knowledge;
		}
		const knowledge = withDossiers(builtIn, dossiers, sourcesOf(document));
		this.#kept.set(document, { builtIn, dossiers, knowledge });
		return knowledge;
	}

	async load(document: vscode.TextDocument): Promise<Knowledge> {
		const [builtIn] = await Promise.all([this.#builtIn.load(), this.#dossiers.load(document)]);
		return this.now(document) ?? builtIn;
	}

	dispose(): void {
		this.#life.dispose();
	}
}

interface Kept {
	readonly builtIn: Knowledge;
	readonly dossiers: readonly Dossier[];
	readonly knowledge: Knowledge;
}
