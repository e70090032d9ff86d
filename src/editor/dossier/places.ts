import * as vscode from 'vscode';

/** Where dossiers lie: one in each workspace folder, and one of the reader's own beside the editor's settings. */
export class DossierPlaces {
	readonly #own: vscode.Uri;

	/** `storage` is the extension's folder for what outlives a workspace. */
	constructor(storage: vscode.Uri) {
		this.#own = vscode.Uri.joinPath(storage, 'dossier.json');
	}

	/** Every dossier that an article's reading listens to, the nearest first. A folder that is not trusted has no say. */
	of(document: vscode.TextDocument): readonly vscode.Uri[] {
		const folder = vscode.workspace.getWorkspaceFolder(document.uri);
		return [...folder && vscode.workspace.isTrusted ? [inFolder(folder)] : [], this.#own];
	}

	/** All of them. */
	get all(): readonly vscode.Uri[] {
		const folders = vscode.workspace.isTrusted ? vscode.workspace.workspaceFolders ?? [] : [];
		return [...folders.map(inFolder), this.#own];
	}

	/** The one that is meant where no article says which. */
	get first(): vscode.Uri {
		return this.all[0] ?? this.#own;
	}

	/** The one to write to: that of the article's folder, unless the reader keeps all in one or the folder cannot be written. */
	writable(document: vscode.TextDocument): vscode.Uri {
		const keepIn = vscode.workspace.getConfiguration('gloss', document).get<unknown>('dossier.keepIn');
		const [nearest = this.#own] = this.of(document);
		const canWrite = vscode.workspace.fs.isWritableFileSystem(nearest.scheme) !== false;
		return keepIn === 'user' || !canWrite ? this.#own : nearest;
	}
}

function inFolder(folder: vscode.WorkspaceFolder): vscode.Uri {
	return vscode.Uri.joinPath(folder.uri, '.gloss', 'dossier.json');
}

/** How dossiers call an article: its path in the workspace folder, and its address, which is all there is outside of one. */
export function sourcesOf(document: vscode.TextDocument): readonly string[] {
	const address = document.uri.toString();
	const folder = vscode.workspace.getWorkspaceFolder(document.uri);
	return folder ? [document.uri.path.slice(folder.uri.path.length).replace(/^\/+/, ''), address] : [address];
}

/** The name to note down in a dossier: the path where the dossier lies in the article's folder, else the address. */
export function sourceFor(document: vscode.TextDocument, dossier: vscode.Uri): string {
	const folder = vscode.workspace.getWorkspaceFolder(document.uri);
	const [path = '', address = path] = sourcesOf(document);
	return folder && dossier.toString() === inFolder(folder).toString() ? path : address;
}
