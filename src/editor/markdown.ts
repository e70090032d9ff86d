import * as vscode from 'vscode';
import type { Card, CardLink, Row, Source } from '../core/card/card';
import { escaped } from './escape';
import { leavesEditor } from './settings';

/**
 * A card as Markdown; `number` tells its links which document they are about. The links stand in a Markdown of
 * their own, the only one that may run commands, and only ours: it holds nothing but our own words and numbers.
 */
export function toMarkdown(card: Card, number: number): vscode.MarkdownString[] {
	return [
		new vscode.MarkdownString(textOf(card)),
		...card.links.length > 0 ? [linksOf(card.links, number)] : [],
	];
}

/** One line of a card to a line of Markdown: two spaces before the break keep them apart. */
function textOf({ title, beside, subtitle, rows, nested }: Card): string {
	const first = `**${escaped(title)}**${beside === '' ? '' : ` — ${escaped(beside)}`}`;
	const facts = [...subtitle ? [subtitle] : [], ...rows].map(rowText);
	return [first, ...facts, ...nested.map((line) => `↳ ${escaped(line)}`)].join('  \n');
}

function rowText({ text, source }: Row): string {
	return source ? `${escaped(text)} · *${escaped(sourceText(source))}*` : escaped(text);
}

/** "this article, line 5". */
export function sourceText({ layer, line }: Source): string {
	switch (layer) {
		case 'article':
			return line === undefined ? vscode.l10n.t('this article') : vscode.l10n.t('this article, line {0}', line);
		case 'directory':
			return vscode.l10n.t('built-in directory');
		case 'dossier':
			return vscode.l10n.t('your dossier');
	}
}

/** Links out of the editor are there only for readers who asked for them. */
function linksOf(links: readonly CardLink[], number: number): vscode.MarkdownString {
	const mayLeave = leavesEditor();
	const shown = links.filter(({ to }) => mayLeave || (to !== 'wikipedia' && to !== 'wikidata'));
	const markdown = new vscode.MarkdownString(shown.map((link) => linkText(link, number)).join(' · '));
	markdown.isTrusted = { enabledCommands: Object.values(linkCommands) };
	return markdown;
}

/** Only numbers go into a link, so nothing foreign can end it early. */
function linkText({ to, span }: CardLink, number: number): string {
	const given = encodeURIComponent(JSON.stringify([span.start, span.end, number]));
	return `[${escaped(linkTitle(to))}](command:${linkCommands[to]}?${given})`;
}

/** What the links of a card run, with the span's start and end and the number of the document. */
export const linkCommands: Readonly<Record<CardLink['to'], string>> = {
	introduction: 'gloss.goToWords',
	mentions: 'gloss.showMentions',
	quotes: 'gloss.showQuotes',
	offices: 'gloss.showOffices',
	panel: 'gloss.panel.focus',
	wikipedia: 'gloss.openWikipedia',
	wikidata: 'gloss.openWikidata',
};

function linkTitle(to: CardLink['to']): string {
	switch (to) {
		case 'introduction':
			return vscode.l10n.t('First mention');
		case 'mentions':
			return vscode.l10n.t('All mentions');
		case 'quotes':
			return vscode.l10n.t('Their quotes');
		case 'offices':
			return vscode.l10n.t('Offices');
		case 'panel':
			return vscode.l10n.t('Open panel');
		case 'wikipedia':
			return 'Wikipedia';
		case 'wikidata':
			return 'Wikidata';
	}
}
