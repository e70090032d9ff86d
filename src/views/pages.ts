import * as vscode from 'vscode';
import { wikidataOf } from '../core/directory/offered';
import { guarded } from '../editor/log';
import type { Readings } from '../editor/readings';
import { leavesEditor } from '../editor/settings';
import { aboutGiven } from './dossier/about';

/** Opens a page about whoever is named, in the browser and only where the reader switched such links on. Nothing is fetched here. */
export function registerPages(readings: Readings): vscode.Disposable {
	return vscode.Disposable.from(
		registerPage(readings, 'gloss.openWikidata', (item) => `https://www.wikidata.org/wiki/${item}`),
		registerPage(readings, 'gloss.openWikipedia', (item) => `https://www.wikidata.org/wiki/Special:GoToLinkedPage/enwiki/${item}`),
	);
}

/** An address is made of our own words and an item's number, so that no dossier can lead anywhere else. */
function registerPage(readings: Readings, command: string, addressOf: (item: string) => string): vscode.Disposable {
	return vscode.commands.registerCommand(command, guarded(readings.log, command, async (...given: unknown[]) => {
		const about = leavesEditor() ? await aboutGiven(readings, given) : undefined;
		const item = about?.mention && wikidataOf(about.reading, about.mention);
		const isItem = item !== undefined && /^Q[1-9]\d{0,11}$/.test(item);
		return isItem && vscode.env.openExternal(vscode.Uri.parse(addressOf(item), true));
	}));
}
