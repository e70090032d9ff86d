import * as vscode from 'vscode';
import { speakerKey } from '../../core/attribution';
import { annotationsAt, quotesBy, idOf } from '../../core/entity';
import { dimmedFor } from '../../core/focus';
import type { OutlineNode } from '../../core/outline/node';
import type { Reading } from '../../core/reading';
import { toRange } from '../../editor/convert';
import { guarded, type Log } from '../../editor/log';
import type { ShownArticle } from './shown';
import type { PanelTree } from './tree';

/** Reads one speaker alone: all that is not theirs is dimmed until the focus is ended. */
export function registerFocus(tree: PanelTree, shown: ShownArticle, log: Log): vscode.Disposable {
	const dim = vscode.window.createTextEditorDecorationType({ opacity: '0.45' });
	let key = '';
	const draw = (): void => {
		const { document, reading } = shown.now ?? {};
		const spans = reading && key !== '' ? dimmedFor(reading, key) : [];
		for (const editor of vscode.window.visibleTextEditors) {
			editor.setDecorations(dim, editor.document === document ? spans.map((span) => toRange(editor.document, span)) : []);
		}
	};
	const focus = (wanted: string): void => {
		key = wanted;
		void vscode.commands.executeCommand('setContext', 'gloss.focused', key !== '');
		draw();
	};
	return vscode.Disposable.from(
		dim,
		shown.onDidChange(draw),
		vscode.commands.registerCommand('gloss.focusSpeaker', guarded(log, 'focus', (id: unknown) => {
			const node = typeof id === 'string' ? tree.node(id) : undefined;
			const wanted = node ? speakerOf(node) : shown.now?.reading && speakerAt(shown.now.reading, shown.cursor ?? 0);
			if (wanted === undefined) {
				vscode.window.setStatusBarMessage(vscode.l10n.t('Nobody who speaks is at the cursor.'), 4_000);
			}
			focus(wanted ?? '');
		})),
		vscode.commands.registerCommand('gloss.endFocus', () => { focus(''); }),
	);
}

/** Whoever speaks in the line's quotations. */
function speakerOf({ annotation, children }: OutlineNode): string | undefined {
	if (annotation?.kind === 'quote' || annotation?.kind === 'report') {
		return speakerKey(annotation.speaker) || undefined;
	}
	return children.map(speakerOf).find((key) => key !== undefined);
}

/** Whoever speaks at the cursor, or is named there and speaks elsewhere. */
function speakerAt(reading: Reading, offset: number): string | undefined {
	for (const annotation of annotationsAt(reading, offset)) {
		if (annotation.kind === 'quote' || annotation.kind === 'report') {
			return speakerKey(annotation.speaker) || undefined;
		}
		const quote = annotation.kind === 'date' || annotation.kind === 'capital' ? undefined : quotesBy(reading, idOf(annotation))[0];
		if (quote) {
			return speakerKey(quote.speaker);
		}
	}
	return undefined;
}
