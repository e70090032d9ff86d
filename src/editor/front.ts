import * as vscode from 'vscode';
import { spanOf, type Span } from '../core/span';
import { toSelection, toSpan } from './convert';
import { language, type Readings } from './readings';

/** A stretch of an open article. */
export interface Place {
	readonly document: vscode.TextDocument;
	readonly span: Span;
}

/** The editor in front, when it shows a seed. */
export function activeSeed(): vscode.TextEditor | undefined {
	const editor = vscode.window.activeTextEditor;
	return editor?.document.languageId === language ? editor : undefined;
}

/**
 * What a command is about: the start, end and document number of a card's link, or else the selection in front.
 * Anyone may run a command with anything, so all that is not a whole number counts as not given.
 */
export function placeGiven(readings: Readings, [start, end, number]: readonly unknown[]): Place | undefined {
	const editor = activeSeed();
	const document = isOffset(number) ? readings.numbered(number) : editor?.document;
	if (!document) {
		return undefined;
	}
	if (isOffset(start) && isOffset(end)) {
		return { document, span: spanOf(start, Math.max(start, end)) };
	}
	return editor && { document: editor.document, span: toSpan(editor.document, editor.selection) };
}

/** Shows the article with the words selected, in the editor that has it already where there is one. */
export async function goTo({ document, span }: Place): Promise<void> {
	const shown = vscode.window.visibleTextEditors.find((editor) => editor.document === document);
	const selection = toSelection(document, span);
	const viewColumn = shown?.viewColumn ?? vscode.ViewColumn.Active;
	const editor = await vscode.window.showTextDocument(document, { viewColumn, selection });
	editor.revealRange(selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

function isOffset(value: unknown): value is number {
	return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
