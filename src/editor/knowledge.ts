import * as vscode from 'vscode';
import { knowledgeFiles, type Knowledge } from '../core/knowledge';

/** What is known beforehand, read from the extension's data files when the first article asks for it. */
export class KnowledgeSource implements vscode.Disposable {
	readonly #changed = new vscode.EventEmitter<void>();
	readonly #folder: vscode.Uri;
	#loading: Promise<Knowledge> | undefined;
	#loaded: Knowledge | undefined;

	/** `folder` is where the extension's data files lie, on a disk or behind an address. */
	constructor(folder: vscode.Uri) {
		this.#folder = folder;
	}

	/** Fires when articles must be read anew because more, or something else, is known. */
	readonly onDidChange = this.#changed.event;

	/** Undefined until it was loaded. */
	get now(): Knowledge | undefined {
		return this.#loaded;
	}

	load(): Promise<Knowledge> {
		this.#loading ??= knowledgeIn(this.#folder).then((knowledge) => this.#loaded = knowledge);
		return this.#loading;
	}

	dispose(): void {
		this.#changed.dispose();
	}
}

/** A file that is missing is not known, and rules alone decide. */
async function knowledgeIn(folder: vscode.Uri): Promise<Knowledge> {
	const files = Promise.all(knowledgeFiles.map(async (name) => [name, await bytesOf(vscode.Uri.joinPath(folder, name))] as const));
	const { knowledgeFrom } = await import('../core/reader');
	return knowledgeFrom(Object.fromEntries(await files));
}

async function bytesOf(file: vscode.Uri): Promise<Uint8Array | undefined> {
	try {
		return await vscode.workspace.fs.readFile(file);
	} catch (error) {
		if (error instanceof vscode.FileSystemError) {
			return undefined;
		}
		throw error;
	}
}
