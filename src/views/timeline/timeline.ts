import * as vscode from 'vscode';
import { joined } from '../../core/card/common';
import { label } from '../../core/label';
import type { Reading } from '../../core/reading';
import { spanOf, textOf } from '../../core/span';
import { conflictsOf } from '../../core/timeline/conflicts';
import { timelineOf, type Timeline } from '../../core/timeline/timeline';
import { goTo } from '../../editor/front';
import { guarded } from '../../editor/log';
import type { Readings } from '../../editor/readings';
import type { ShownArticle } from '../panel/shown';
import { dayOf } from '../status/words';
import { openPage, saidBy } from '../webview';

/** The article's dates, and the days on which its quotations were spoken, as bars on one line of time. */
export function registerTimeline(readings: Readings, shown: ShownArticle, extension: vscode.Uri): vscode.Disposable {
	let view: vscode.WebviewView | undefined;
	let told = '';
	const tell = guarded(readings.log, 'timeline', async (again = false) => {
		const page = pageOf(shown.now?.reading);
		const telling = JSON.stringify(page);
		if (view?.visible && (telling !== told || again)) {
			told = telling;
			await view.webview.postMessage(page);
		}
	});
	const heard = guarded(readings.log, 'timeline', async (message: unknown) => {
		const said = saidBy(message);
		const document = shown.now?.document;
		if (said?.type === 'ready') {
			await tell(true);
		} else if (said && document) {
			await goTo({ document, span: spanOf(said.start, said.end) });
		}
	});
	const resolveWebviewView = guarded(readings.log, 'timeline', async (resolved: vscode.WebviewView) => {
		view = resolved;
		resolved.webview.onDidReceiveMessage((message: unknown) => void heard(message));
		resolved.onDidChangeVisibility(() => void tell(true));
		resolved.onDidDispose(() => { view = undefined; });
		await openPage(resolved.webview, { extension, name: 'timeline', title: vscode.l10n.t('Timeline') });
	});
	return vscode.Disposable.from(
		vscode.window.registerWebviewViewProvider('gloss.timeline', { resolveWebviewView }),
		shown.onDidChange(() => void tell()),
		vscode.commands.registerCommand('gloss.openTimeline', () => vscode.commands.executeCommand('gloss.timeline.focus')),
		vscode.commands.registerCommand('gloss.timeline.page', () => pageOf(shown.now?.reading)),
	);
}

/** What `media/timeline/timeline.js` expects; also what the command `gloss.timeline.page` answers, for tests. */
export interface TimelinePage {
	readonly timeline: Timeline | undefined;
	/** Dates that may contradict each other, one sentence each. */
	readonly hints: readonly string[];
	readonly texts: Readonly<Record<'title' | 'description' | 'empty' | 'list' | 'picture' | 'closer' | 'wider' | 'all' | 'note', string>>;
}

function pageOf(reading: Reading | undefined): TimelinePage {
	const timeline = reading && timelineOf(reading, vscode.l10n.t);
	return { timeline, hints: reading ? hintsOf(reading) : [], texts: textsOf(reading, timeline) };
}

/** "Both “spoke”: “the end of August” and “August 19” may name different days for one event." */
function hintsOf(reading: Reading): readonly string[] {
	const words = (span: { readonly start: number; readonly end: number }): string => label(textOf(reading.article.text, span), '…');
	return conflictsOf(reading).slice(0, mostHints).map(({ word, dates: [one, other] }) => (
		vscode.l10n.t('“{0}” is said of both “{1}” and “{2}”: one event or two?', word, words(one.span), words(other.span))
	));
}

const mostHints = 5;

function textsOf(reading: Reading | undefined, timeline: Timeline | undefined): TimelinePage['texts'] {
	const count = timeline?.lanes.reduce((sum, { bars }) => sum + bars.length, 0) ?? 0;
	const day = reading ? dayOf(reading.article.published, vscode.l10n.t) : '';
	return {
		title: vscode.l10n.t('Timeline of the article of {0}', day),
		description: joined(
			vscode.l10n.t('{0} bars, each as long as what is known of its day', count),
			vscode.l10n.t('arrow keys move between them, Enter goes to the words, plus and minus zoom'),
		),
		empty: reading ? vscode.l10n.t('This article names no day.') : vscode.l10n.t('No article is open.'),
		list: vscode.l10n.t('As a list'),
		picture: vscode.l10n.t('As a picture'),
		closer: vscode.l10n.t('Zoom in'),
		wider: vscode.l10n.t('Zoom out'),
		all: vscode.l10n.t('Show all'),
		note: vscode.l10n.t('Stretches of more than a week are drawn shorter.'),
	};
}
