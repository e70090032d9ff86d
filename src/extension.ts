import type * as vscode from 'vscode';
import { registerDetection } from './editor/detect';
import { KnowledgeSource } from './editor/knowledge';
import { Log } from './editor/log';
import { Readings } from './editor/readings';
import { registerHover } from './views/hover';
import { registerSymbols } from './views/symbols';

/** The table of contents of the product: one line for each view. Nothing is read before it is asked for. */
export function activate(context: vscode.ExtensionContext): void {
	const log = new Log();
	const knowledge = new KnowledgeSource(context.extensionUri);
	const readings = new Readings(knowledge, log);
	context.subscriptions.push(
		log,
		knowledge,
		readings,
		registerDetection(log),
		registerHover(readings),
		registerSymbols(readings),
	);
}
