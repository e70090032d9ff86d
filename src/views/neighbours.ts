import * as vscode from 'vscode';
import { parseArticle } from '../core/article';
import { isoDate } from '../core/calendar';
import { activeSeed } from '../editor/front';
import { guarded } from '../editor/log';
import type { Readings } from '../editor/readings';

/** The article before and after this one by its header's date, in the same folder; by name where the days are the same. */
export function registerNeighbours(readings: Readings): vscode.Disposable {
	return vscode.Disposable.from(
		registerNeighbour(readings, 'gloss.nextArticle', 1),
		registerNeighbour(readings, 'gloss.previousArticle', -1),
	);
}

/** A folder may hold a whole archive; more files than this are not opened to find one neighbour. */
const mostFiles = 5_000;

/** As many files are read at once; more gain nothing. */
const atOnce = 32;

interface Dated {
	readonly uri: vscode.Uri;
	/** "2021-09-30 000_5061bdebb244bffe.txt". */
	readonly order: string;
}

function registerNeighbour(readings: Readings, command: string, by: 1 | -1): vscode.Disposable {
	return vscode.commands.registerCommand(command, guarded(readings.log, command, async () => {
		const here = activeSeed()?.document.uri;
		if (!here) {
			return;
		}
		const articles = await articlesBeside(here);
		const at = articles.findIndex(({ uri }) => uri.toString() === here.toString());
		const neighbour = articles[at + by];
		if (at >= 0 && neighbour) {
			await vscode.window.showTextDocument(neighbour.uri);
			return;
		}
		const message = by > 0 ? vscode.l10n.t('This is the latest article of its folder.') : vscode.l10n.t('This is the earliest article of its folder.');
		vscode.window.setStatusBarMessage(message, 4_000);
	}));
}

async function articlesBeside(here: vscode.Uri): Promise<readonly Dated[]> {
	const folder = vscode.Uri.joinPath(here, '..');
	const names = (await vscode.workspace.fs.readDirectory(folder))
		.filter(([name, type]) => (type & vscode.FileType.File) !== 0 && /\.(?:txt|seed)$/i.test(name))
		.slice(0, mostFiles)
		.map(([name]) => name);
	const found: Dated[] = [];
	for (let at = 0; at < names.length; at += atOnce) {
		const some = await Promise.all(names.slice(at, at + atOnce).map((name) => datedOf(folder, name)));
		found.push(...some.filter((each) => each !== undefined));
	}
	return found.sort((a, b) => a.order < b.order ? -1 : 1);
}

/** Only the first line is read as an article; undefined for a file that is none or cannot be read. */
async function datedOf(folder: vscode.Uri, name: string): Promise<Dated | undefined> {
	const uri = vscode.Uri.joinPath(folder, name);
	const bytes = await vscode.workspace.fs.readFile(uri).then((read) => read, () => undefined);
	const published = bytes && parseArticle(firstLine(bytes))?.published;
	return published && { uri, order: `${isoDate(published)} ${name}` };
}

function firstLine(bytes: Uint8Array): string {
	return new TextDecoder().decode(bytes.subarray(0, 2_000)).split(/[\r\n]/, 1)[0] ?? '';
}
