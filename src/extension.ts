import * as vscode from 'vscode';
import { registerDetection } from './editor/detect';
import { ArticleKnowledge } from './editor/dossier/articleKnowledge';
import { Dossiers } from './editor/dossier/dossiers';
import { DossierEditing } from './editor/dossier/editing';
import { DossierPlaces } from './editor/dossier/places';
import { KnowledgeSource } from './editor/knowledge';
import { Log } from './editor/log';
import { Readings } from './editor/readings';
import { registerCopy } from './views/copy';
import { registerDefinition } from './views/definition';
import { registerDossier } from './views/dossier/dossier';
import { registerFolding } from './views/folding';
import { registerHighlights } from './views/highlights';
import { registerHover } from './views/hover';
import { registerMoving } from './views/moving';
import { registerNeighbours } from './views/neighbours';
import { registerOffices } from './views/offices';
import { registerPages } from './views/pages';
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
	const dossiers = new Dossiers(new DossierPlaces(context.globalStorageUri));
	const known = new ArticleKnowledge(knowledge, dossiers);
	const readings = new Readings(known, log);
	const shown = new ShownArticle(readings);
	context.subscriptions.push(
		log,
		knowledge,
		dossiers,
		known,
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
		registerDossier(readings, dossiers, new DossierEditing(dossiers)),
		registerOffices(readings),
		registerPages(readings),
		registerStatus(shown),
	);
}
