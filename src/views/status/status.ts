import * as vscode from 'vscode';
import { joined } from '../../core/card/common';
import { minutesToRead, totalWords, wordsPerMinute } from '../../core/length';
import type { Reading } from '../../core/reading';
import { isTooLong, language, longestArticle } from '../../editor/readings';
import type { Shown, ShownArticle } from '../panel/shown';
import { countsOf, dayOf } from './words';

/** The article's date, length and counts, in the status bar and beside the language; either opens the panel. */
export function registerStatus(shown: ShownArticle): vscode.Disposable {
	const bar = vscode.window.createStatusBarItem('gloss.article', vscode.StatusBarAlignment.Right, 101);
	bar.name = vscode.l10n.t('Gloss: Article');
	bar.command = 'gloss.openPanel';
	const item = vscode.languages.createLanguageStatusItem('gloss.article', language);
	item.name = vscode.l10n.t('Article');
	item.command = { command: 'gloss.openPanel', title: vscode.l10n.t('Open Panel') };
	const draw = (): void => {
		const state = shown.now && stateOf(shown.now);
		if (!state) {
			bar.hide();
			return;
		}
		bar.text = state.short;
		bar.tooltip = state.tooltip;
		bar.accessibilityInformation = { label: [state.title, state.detail].join(', ') };
		item.text = state.title;
		item.detail = state.detail;
		item.severity = state.severity;
		bar.show();
	};
	draw();
	return vscode.Disposable.from(bar, item, shown.onDidChange(draw));
}

/** All our own words and numbers, so no icon or link can be smuggled in. */
interface State {
	readonly short: string;
	readonly title: string;
	readonly detail: string;
	readonly tooltip: string;
	readonly severity: vscode.LanguageStatusSeverity;
}

function stateOf({ document, reading }: Shown): State {
	if (reading) {
		return articleState(reading);
	}
	const { Warning, Information } = vscode.LanguageStatusSeverity;
	return isTooLong(document)
		? plainState(
			vscode.l10n.t('Too long to analyse'),
			vscode.l10n.t('Articles of more than {0} characters are not analysed', longestArticle.toLocaleString('en')), Warning,
		)
		: plainState(vscode.l10n.t('No header'), vscode.l10n.t('The first line is not “date 2021-09-30 Headline”'), Information);
}

function plainState(title: string, detail: string, severity: vscode.LanguageStatusSeverity): State {
	return { short: `$(book) ${title}`, title, detail, tooltip: detail, severity };
}

function articleState(reading: Reading): State {
	const { published } = reading.article;
	const words = totalWords(reading);
	const minutes = vscode.l10n.t('{0} min', minutesToRead(words));
	const counts = countsOf(reading, vscode.l10n.t);
	const day = dayOf(published, vscode.l10n.t);
	const detail = joined(words === 1 ? vscode.l10n.t('1 word') : vscode.l10n.t('{0} words', words), minutes, counts);
	return {
		short: `$(book) ${joined(day, minutes, counts)}`,
		title: day,
		detail,
		tooltip: `${vscode.l10n.t('Article of {0}', joined(day, detail))}\n${
			vscode.l10n.t('Reading time at {0} words a minute (Brysbaert 2019)', wordsPerMinute)}`,
		severity: vscode.LanguageStatusSeverity.Information,
	};
}
