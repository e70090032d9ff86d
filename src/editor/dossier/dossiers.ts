import * as vscode from 'vscode';
import { emptyDossier, type Dossier } from '../../core/dossier/dossier';
import { longestDossier } from '../../core/dossier/json';
import { readDossier, type DossierRead } from '../../core/dossier/read';
import type { DossierPlaces } from './places';

/** How long a burst of changes to a dossier must pause before it is read again. */
const settled = 100;

/** The bytes of UTF-8 that the longest dossier can take; more is not even fetched. */
const mostBytes = 4 * longestDossier;

/** The readers' dossiers, read when an article first asks and again whenever they change, on disk or while they are edited. */
export class Dossiers implements vscode.Disposable {
	readonly places: DossierPlaces;
	readonly #read = new Map<string, Kept>();
	readonly #waiting = new Map<string, ReturnType<typeof setTimeout>>();
	readonly #changed = new vscode.EventEmitter<vscode.Uri | undefined>();
	readonly #loaded = new vscode.EventEmitter<vscode.Uri>();
	readonly #life: vscode.Disposable;
	#watchers: readonly vscode.Disposable[] = [];

	/** Fires when a dossier says something else; without an address when it is another set of dossiers that counts. */
	readonly onDidChange = this.#changed.event;

	/** Fires when a dossier has been read, for the first time too, whether or not it can be understood. */
	readonly onDidLoad = this.#loaded.event;

	constructor(places: DossierPlaces) {
		this.places = places;
		const start = (): void => {
			this.#watch();
			this.#changed.fire(undefined);
		};
		this.#watch();
		this.#life = vscode.Disposable.from(
			this.#changed,
			this.#loaded,
			vscode.workspace.onDidChangeWorkspaceFolders(start),
			vscode.workspace.onDidGrantWorkspaceTrust(start),
			vscode.workspace.onDidChangeTextDocument(({ document }) => { this.#soon(document.uri); }),
			vscode.workspace.onDidCloseTextDocument((document) => { this.#soon(document.uri); }),
		);
	}

	/** What the article's dossiers say, the nearest first; undefined until they were read. */
	now(document: vscode.TextDocument): readonly Dossier[] | undefined {
		const kept = this.places.of(document).map((uri) => this.#read.get(uri.toString()));
		return kept.every((each) => each !== undefined) ? kept.map(({ dossier }) => dossier) : undefined;
	}

	async load(document: vscode.TextDocument): Promise<void> {
		await Promise.all(this.places.of(document).filter((uri) => !this.#read.has(uri.toString())).map((uri) => this.#load(uri)));
	}

	/** What was last read of a dossier, faults and all; undefined when there is none. */
	reading(uri: vscode.Uri): DossierRead | undefined {
		return this.#read.get(uri.toString())?.read;
	}

	/** Reads a dossier again at once, after it was written to. */
	async again(uri: vscode.Uri): Promise<void> {
		await this.#load(uri);
		this.#changed.fire(uri);
	}

	dispose(): void {
		this.#waiting.forEach((timer) => { clearTimeout(timer); });
		this.#waiting.clear();
		this.#watchers.forEach((watcher) => void watcher.dispose());
		this.#life.dispose();
	}

	/** A file that cannot be read, perhaps because it is just being edited, says what it said before. */
	async #load(uri: vscode.Uri): Promise<void> {
		const text = await textOf(uri);
		const read = text === undefined ? undefined : readDossier(text);
		const before = this.#read.get(uri.toString())?.dossier ?? emptyDossier;
		this.#read.set(uri.toString(), { read, dossier: read?.unreadable === undefined ? read?.dossier ?? emptyDossier : before });
		this.#loaded.fire(uri);
	}

	#watch(): void {
		this.#watchers.forEach((watcher) => void watcher.dispose());
		this.#watchers = this.places.all.map((uri) => {
			const folder = vscode.Uri.joinPath(uri, '..');
			const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder, 'dossier.json'));
			const ofFolder = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(vscode.Uri.joinPath(folder, '..'), nameOf(folder)), true, true); // gone with all in it
			const soon = (): void => { this.#soon(uri); };
			const heard = [watcher.onDidChange(soon), watcher.onDidCreate(soon), watcher.onDidDelete(soon), ofFolder.onDidDelete(soon)];
			return vscode.Disposable.from(watcher, ofFolder, ...heard);
		});
	}

	/** Only of dossiers that an article has asked for. */
	#soon(uri: vscode.Uri): void {
		const key = uri.toString();
		if (this.#read.has(key)) {
			clearTimeout(this.#waiting.get(key));
			this.#waiting.set(key, setTimeout(() => {
				this.#waiting.delete(key);
				void this.again(uri);
			}, settled));
		}
	}
}

function nameOf({ path }: vscode.Uri): string {
	return path.slice(path.lastIndexOf('/') + 1);
}

interface Kept {
	readonly read: DossierRead | undefined;
	readonly dossier: Dossier;
}

/** The text as the reader sees it in an editor, else as it is on disk; undefined when there is no such file. */
async function textOf(uri: vscode.Uri): Promise<string | undefined> {
	const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString() && !document.isClosed);
	if (open?.isDirty) {
		return open.getText();
	}
	try {
		const { size } = await vscode.workspace.fs.stat(uri); // the editor keeps the text of a file for a while after it is gone
		if (open) {
			return open.getText();
		}
		return size > mostBytes ? ' '.repeat(longestDossier + 1) : new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
	} catch (error) {
		if (error instanceof vscode.FileSystemError) {
			return undefined;
		}
		throw error;
	}
}
