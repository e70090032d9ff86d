import * as vscode from 'vscode';
import { registerDetection } from './editor/detect';
import { KnowledgeSource } from './editor/knowledge';
import { Log } from './editor/log';
import { Readings } from './editor/readings';
import { registerCopy } from './views/copy';
import { registerDefinition } from './views/definition';
import { registerFolding } from './views/folding';
import { registerHighlights } from './views/highlights';
import { registerHover } from './views/hover';
import { registerMoving } from './views/moving';
import { registerNeighbours } from './views/neighbours';
import { registerPanel } from './views/panel/panel';
import { ShownArticle } from './views/panel/shown';
import { registerParagraph } from './views/paragraph/paragraph';
import { registerProblems } from './views/problems';
import { registerReferences } from './views/references';
import { registerSelection } from './views/selection';
import { registerSemanticTokens } from './views/semanticTokens';
import { registerShowCard } from './views/showCard';
import { registerStatus } from './views/status/status';
import { registerSymbols } from './views/symbols';
import { registerTimeline } from './views/timeline/timeline';

/** The table of contents of the product: one line for each view. Nothing is read before it is asked for. */
export function activate(context: vscode.ExtensionContext): void {
	const log = new Log();
	const knowledge = new KnowledgeSource(vscode.Uri.joinPath(context.extensionUri, 'data'));
	const readings = new Readings(knowledge, log);
	const shown = new ShownArticle(readings);
	context.subscriptions.push(
		log,
		knowledge,
		readings,
		shown,
		registerDetection(log),
		registerHover(readings),
		registerSymbols(readings),
		registerDefinition(readings),
		registerReferences(readings),
		registerHighlights(readings),
		registerMoving(readings),
		registerNeighbours(readings),
		registerShowCard(readings),
		registerSemanticTokens(readings),
		registerFolding(readings),
		registerSelection(readings),
		registerProblems(readings),
		registerPanel(readings, shown, context.globalState),
		registerParagraph(readings, shown, context.extensionUri),
		registerTimeline(readings, shown, context.extensionUri),
		registerCopy(readings),
		registerStatus(shown),
	);
}
