import * as vscode from 'vscode';
import type { Edit, Problem } from '../core/problems';
import type { Painted, PaintedKind } from '../core/paint';
import { spanOf, type Span } from '../core/span';
import type { SymbolEntry } from '../core/symbols';

/** The only place where core types become the editor's. */
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

export function toHighlight(document: vscode.TextDocument, span: Span): vscode.DocumentHighlight {
	return new vscode.DocumentHighlight(toRange(document, span), vscode.DocumentHighlightKind.Text);
}

export function toFoldingRange(document: vscode.TextDocument, { start, end }: Span): vscode.FoldingRange {
	return new vscode.FoldingRange(document.positionAt(start).line, document.positionAt(end).line);
}

/** Spans from the innermost outwards, each inside the next, and inside them all the word, where it fits. */
export function toSelectionRange(
	document: vscode.TextDocument, steps: readonly Span[], word: vscode.Range | undefined,
): vscode.SelectionRange {
	const [whole = toRange(document, spanOf(0, 0)), ...outwards] = steps.map((span) => toRange(document, span)).reverse();
	const within = outwards.filter((range) => !word || (range.contains(word) && !range.isEqual(word)));
	return [...within, ...word ? [word] : []].reduce(
		(parent, range) => new vscode.SelectionRange(range, parent), new vscode.SelectionRange(whole),
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

export function toDiagnostic(
	document: vscode.TextDocument, { code, span }: Problem, message: string, severity: vscode.DiagnosticSeverity,
): vscode.Diagnostic {
	const diagnostic = new vscode.Diagnostic(toRange(document, span), message, severity);
	diagnostic.code = code;
	diagnostic.source = 'Gloss';
	return diagnostic;
}

/** Edits of an article, or a snippet at its beginning. */
export function toEdit(document: vscode.TextDocument, change: readonly Edit[] | vscode.SnippetString): vscode.WorkspaceEdit {
	const edits = change instanceof vscode.SnippetString
		? [vscode.SnippetTextEdit.insert(document.positionAt(0), change)]
		: change.map(({ span, text }) => vscode.TextEdit.replace(toRange(document, span), text));
	const whole = new vscode.WorkspaceEdit();
	whole.set(document.uri, edits);
	return whole;
}

/** The token types of package.json, which its `semanticTokenScopes` bring to every theme's colours. */
export const legend = new vscode.SemanticTokensLegend(['glossPerson', 'glossOrganization', 'glossDate', 'glossQuotation']);

const tokenTypes: Readonly<Record<PaintedKind, string>> = {
	person: 'glossPerson', organization: 'glossOrganization', date: 'glossDate', quote: 'glossQuotation',
};

/** A token may not run over the end of a line, so a stretch of several lines becomes several tokens. */
export function toSemanticTokens(document: vscode.TextDocument, painted: readonly Painted[]): vscode.SemanticTokens {
	const builder = new vscode.SemanticTokensBuilder(legend);
	for (const { kind, span } of painted) {
		const range = toRange(document, span);
		for (let { line } = range.start; line <= range.end.line; line++) {
			const piece = range.intersection(document.lineAt(line).range);
			if (piece && !piece.isEmpty) {
				builder.push(piece, tokenTypes[kind]);
			}
		}
	}
	return builder.build();
}
