import * as vscode from 'vscode';
import type { Card, CardLink, Row, Source } from '../core/card/card';
import { spanOf, type Span } from '../core/span';
import type { SymbolEntry } from '../core/symbols';
import { escaped } from './escape';

/** The only place where core types become the editor's and foreign text becomes Markdown. */
export function toRange(document: vscode.TextDocument, { start, end }: Span): vscode.Range {
	return new vscode.Range(document.positionAt(start), document.positionAt(end));
}

export function toSpan(document: vscode.TextDocument, range: vscode.Range): Span {
	return spanOf(document.offsetAt(range.start), document.offsetAt(range.end));
}

export function toLocation(document: vscode.TextDocument, span: Span): vscode.Location {
	return new vscode.Location(document.uri, toRange(document, span));
}

export function toSelection(document: vscode.TextDocument, { start, end }: Span): vscode.Selection {
	return new vscode.Selection(document.positionAt(start), document.positionAt(end));
}

export function toFoldingRange(document: vscode.TextDocument, { start, end }: Span): vscode.FoldingRange {
	return new vscode.FoldingRange(document.positionAt(start).line, document.positionAt(end).line, vscode.FoldingRangeKind.Region);
}

/** Spans from the innermost outwards, each inside the next. */
export function toSelectionRange(document: vscode.TextDocument, steps: readonly Span[]): vscode.SelectionRange | undefined {
	return steps.reduceRight<vscode.SelectionRange | undefined>(
		(parent, span) => new vscode.SelectionRange(toRange(document, span), parent), undefined,
	);
}

export function toSymbol(document: vscode.TextDocument, entry: SymbolEntry): vscode.DocumentSymbol {
	const symbol = new vscode.DocumentSymbol(
		entry.name, entry.detail, symbolKinds[entry.kind], toRange(document, entry.span), toRange(document, entry.selection),
	);
	symbol.children = entry.children.map((child) => toSymbol(document, child));
	return symbol;
}

const symbolKinds: Readonly<Record<SymbolEntry['kind'], vscode.SymbolKind>> = {
	headline: vscode.SymbolKind.File,
	paragraph: vscode.SymbolKind.Namespace,
	quote: vscode.SymbolKind.String,
	date: vscode.SymbolKind.Event,
};

/**
 * A card as Markdown. Its links stand in a Markdown of their own, the only one that may run commands, and only
 * ours: it holds nothing but our own words and numbers.
 */
export function toMarkdown(card: Card): vscode.MarkdownString[] {
	return [
		new vscode.MarkdownString(textOf(card)),
		...card.links.length > 0 ? [linksOf(card.links)] : [],
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
function sourceText({ layer, line }: Source): string {
	switch (layer) {
		case 'article':
			return line === undefined ? vscode.l10n.t('this article') : vscode.l10n.t('this article, line {0}', line);
		case 'directory':
			return vscode.l10n.t('built-in directory');
		case 'dossier':
			return vscode.l10n.t('your dossier');
	}
}

function linksOf(links: readonly CardLink[]): vscode.MarkdownString {
	const markdown = new vscode.MarkdownString(links.map(linkText).join(' · '));
	markdown.isTrusted = { enabledCommands: Object.values(linkCommands) };
	return markdown;
}

/** Only numbers go into a link, so nothing foreign can end it early. */
function linkText({ to, span }: CardLink): string {
	const given = encodeURIComponent(JSON.stringify([span.start, span.end]));
	return `[${escaped(linkTitle(to))}](command:${linkCommands[to]}?${given})`;
}

/** What the links of a card run, with the span's start and end. */
export const linkCommands: Readonly<Record<CardLink['to'], string>> = {
	introduction: 'gloss.goToWords',
	mentions: 'gloss.showMentions',
	quotes: 'gloss.showQuotes',
	panel: 'gloss.panel.focus',
};

function linkTitle(to: CardLink['to']): string {
	switch (to) {
		case 'introduction':
			return vscode.l10n.t('First mention');
		case 'mentions':
			return vscode.l10n.t('All mentions');
		case 'quotes':
			return vscode.l10n.t('Their quotes');
		case 'panel':
			return vscode.l10n.t('Open panel');
	}
}
