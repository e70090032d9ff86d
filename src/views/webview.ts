import * as vscode from 'vscode';

/** What a page of ours is made of; all of it lies in `media/`. */
export interface Page {
	readonly extension: vscode.Uri;
	/** "paragraph" for `media/paragraph/paragraph.js` and `paragraph.css`. */
	readonly name: string;
	/** For a screen reader. */
	readonly title: string;
}

/**
 * An empty page that holds its own script and style, may load nothing, and reaches nothing outside. What it shows
 * comes to it as data and becomes text by `textContent` alone, so an article can bring no markup.
 */
export async function openPage(webview: vscode.Webview, { extension, name, title }: Page): Promise<void> {
	const [style, script] = await Promise.all(['css', 'js'].map((ending) => textOf(vscode.Uri.joinPath(extension, 'media', name, `${name}.${ending}`))));
	webview.options = { enableScripts: true, localResourceRoots: [] };
	const nonce = nonceOf();
	webview.html = `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style nonce="${nonce}">${style ?? ''}</style>
</head>
<body>
<main id="content" aria-label="${title}"></main>
<script nonce="${nonce}">${script ?? ''}</script>
</body>
</html>`;
}

/** A file of ours, put into the page whole: two pages that are shown again at once do not always get what they ask for by an address. */
async function textOf(uri: vscode.Uri): Promise<string> {
	return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}

/** A page says that it listens, or that words are to be shown; whatever else it says is nothing. */
export type Said = { readonly type: 'ready' } | { readonly type: 'go'; readonly start: number; readonly end: number };

/** Reads a message of a page. */
export function saidBy(message: unknown): Said | undefined {
	if (typeof message !== 'object' || message === null || !('type' in message)) {
		return undefined;
	}
	if (message.type === 'ready') {
		return { type: 'ready' };
	}
	const { start, end } = { start: undefined, end: undefined, ...message };
	return message.type === 'go' && isOffset(start) && isOffset(end) && start <= end ? { type: 'go', start, end } : undefined;
}

function isOffset(value: unknown): value is number {
	return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function nonceOf(): string {
	const bytes = crypto.getRandomValues(new Uint8Array(18));
	return btoa(String.fromCharCode(...bytes)).replace(/[^A-Za-z0-9]/g, '0');
}
