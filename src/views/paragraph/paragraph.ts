import * as vscode from 'vscode';
import type { Annotation } from '../../core/annotations';
import { joined } from '../../core/card/common';
import type { Row } from '../../core/card/card';
import { wordCount } from '../../core/length';
import { paragraphCards, type ParagraphCard, type ParagraphCards } from '../../core/outline/paragraph';
import { placeOf, wordsPhrase } from '../../core/outline/places';
import { spanOf, textOf } from '../../core/span';
import { label } from '../../core/label';
import type { Reading } from '../../core/reading';
import { goTo } from '../../editor/front';
import { guarded } from '../../editor/log';
import { sourceText } from '../../editor/markdown';
import type { Readings } from '../../editor/readings';
import type { ShownArticle } from '../panel/shown';
import { openPage, saidBy } from '../webview';

/** How long the cursor must rest before the cards change under the reader's eyes. */
const rested = 120;

/** "In This Paragraph": the cards of what the paragraph at the cursor names, following the cursor. */
export function registerParagraph(readings: Readings, shown: ShownArticle, extension: vscode.Uri): vscode.Disposable {
	let view: vscode.WebviewView | undefined;
	let waiting: ReturnType<typeof setTimeout> | undefined;
	let told = '';
	const tell = guarded(readings.log, 'paragraph', async (again = false) => {
		const found = cardsNow(shown);
		const page = found ? pageOf(found) : { title: '', cards: [], empty: vscode.l10n.t('No article is open.') };
		const telling = JSON.stringify(page);
		if (!view?.visible || (telling === told && !again)) {
			return;
		}
		told = telling;
		view.description = page.title;
		await view.webview.postMessage(page);
	});
	const soon = (): void => {
		clearTimeout(waiting);
		waiting = setTimeout(() => void tell(), rested);
	};
	const heard = guarded(readings.log, 'paragraph', async (message: unknown) => {
		const said = saidBy(message);
		const document = shown.now?.document;
		if (said?.type === 'ready') {
			await tell(true);
		} else if (said && document) {
			await goTo({ document, span: spanOf(said.start, said.end) });
		}
	});
	const resolveWebviewView = guarded(readings.log, 'paragraph', async (resolved: vscode.WebviewView) => {
		view = resolved;
		resolved.webview.onDidReceiveMessage((message: unknown) => void heard(message));
		resolved.onDidChangeVisibility(() => void tell(true));
		resolved.onDidDispose(() => { view = undefined; });
		await openPage(resolved.webview, { extension, name: 'paragraph', title: vscode.l10n.t('In This Paragraph') });
	});
	return vscode.Disposable.from(
		vscode.window.registerWebviewViewProvider('gloss.paragraph', { resolveWebviewView }),
		shown.onDidMove(soon),
		shown.onDidChange(soon),
		new vscode.Disposable(() => { clearTimeout(waiting); }),
		vscode.commands.registerCommand('gloss.paragraph.cards', () => {
			const found = cardsNow(shown);
			return found && pageOf(found);
		}),
	);
}

interface Found {
	readonly reading: Reading;
	readonly cards: ParagraphCards;
}

function cardsNow({ now, cursor = 0 }: ShownArticle): Found | undefined {
	const cards = now?.reading && paragraphCards(now.reading, cursor, vscode.l10n.t);
	return now?.reading && cards && { reading: now.reading, cards };
}

/** What `media/paragraph/paragraph.js` expects; also what the command `gloss.paragraph.cards` answers, for tests. */
export interface ParagraphPage {
	/** "¶5 · 45 words". */
	readonly title: string;
	readonly cards: readonly PageCard[];
	/** What to say when there are no cards. */
	readonly empty: string;
}

export interface PageCard {
	readonly kind: Annotation['kind'];
	/** "Person", for those who do not see the colour. */
	readonly noun: string;
	readonly title: string;
	readonly beside: string;
	/** The words in this paragraph that the card is about. */
	readonly words: string;
	readonly start: number;
	readonly end: number;
	readonly rows: readonly { readonly text: string; readonly source: string }[];
}

function pageOf({ reading, cards: { block, cards } }: Found): ParagraphPage {
	return {
		title: joined(placeOf(reading, block.span, vscode.l10n.t), wordsPhrase(wordCount(block.text), vscode.l10n.t)),
		cards: cards.map((card) => pageCard(reading, card)),
		empty: vscode.l10n.t('Nobody and nothing is named here.'),
	};
}

function pageCard(reading: Reading, { kind, card }: ParagraphCard): PageCard {
	const { start, end } = card.span;
	return {
		kind,
		noun: nounOf(kind),
		title: card.title,
		beside: card.beside,
		words: label(textOf(reading.article.text, spanOf(start, Math.min(end, start + 200))), ''),
		start,
		end,
		rows: [...card.subtitle ? [card.subtitle] : [], ...card.rows].map(pageRow),
	};
}

function pageRow({ text, source }: Row): { text: string; source: string } {
	return { text, source: source ? sourceText(source) : '' };
}

function nounOf(kind: Annotation['kind']): string {
	switch (kind) {
		case 'person':
			return vscode.l10n.t('Person');
		case 'organization':
			return vscode.l10n.t('Organisation');
		case 'quote':
			return vscode.l10n.t('Quotation');
		case 'report':
			return vscode.l10n.t('Reported speech');
		case 'date':
			return vscode.l10n.t('Date');
		case 'capital':
			return vscode.l10n.t('Capital');
	}
}
