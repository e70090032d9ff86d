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
 * An empty page that may load nothing but its own script and style, and reach nothing outside. What it shows
 * comes to it as data and becomes text by `textContent` alone, so an article can bring no markup.
 */
export function openPage(webview: vscode.Webview, { extension, name, title }: Page): void {
	const media = vscode.Uri.joinPath(extension, 'media', name);
	webview.options = { enableScripts: true, localResourceRoots: [media] };
	const nonce = nonceOf();
	const uri = (file: string): string => webview.asWebviewUri(vscode.Uri.joinPath(media, file)).toString();
	webview.html = `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="stylesheet" href="${uri(`${name}.css`)}">
</head>
<body>
<main id="content" aria-label="${title}"></main>
<script nonce="${nonce}" src="${uri(`${name}.js`)}"></script>
</body>
</html>`;
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
