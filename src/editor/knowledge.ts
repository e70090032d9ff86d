import * as vscode from 'vscode';
import { emptyDirectory } from '../core/directory/directory';
import type { Knowledge } from '../core/knowledge';

/** What is known beforehand, read from the extension's data files when the first article asks for it. */
export class KnowledgeSource implements vscode.Disposable {
	readonly #changed = new vscode.EventEmitter<void>();
	#loading: Promise<Knowledge> | undefined;
	#loaded: Knowledge | undefined;

	/** Fires when articles must be read anew because more, or something else, is known. */
	readonly onDidChange = this.#changed.event;

	/** Undefined until it was loaded. */
	get now(): Knowledge | undefined {
		return this.#loaded;
	}

	load(): Promise<Knowledge> {
		this.#loading ??= knowledgeIn().then((knowledge) => this.#loaded = knowledge);
		return this.#loading;
	}

	dispose(): void {
		this.#changed.dispose();
	}
}

/** Rules alone and a directory that knows nobody, for as long as there are no data files to read. */
function knowledgeIn(): Promise<Knowledge> {
	return Promise.resolve({ names: undefined, directory: emptyDirectory });
}
