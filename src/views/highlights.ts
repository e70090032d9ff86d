import * as vscode from 'vscode';
import { annotationsAt, sameAs } from '../core/entity';
import { toHighlight, toSpan } from '../editor/convert';
import { guarded } from '../editor/log';
import { language, type Readings } from '../editor/readings';

/** With the cursor on "Chase", "Michael Chase" lights up as well: by who is meant, not by letters. */
export function registerHighlights(readings: Readings): vscode.Disposable {
	return vscode.languages.registerDocumentHighlightProvider(language, {
		provideDocumentHighlights: guarded(readings.log, 'highlights', async (document: vscode.TextDocument, position: vscode.Position) => {
			const reading = await readings.of(document);
			const [annotation] = reading ? annotationsAt(reading, document.offsetAt(position)) : [];
			if (reading && annotation && annotation.kind !== 'quote' && annotation.kind !== 'report') {
				return sameAs(reading, annotation).map(({ span }) => toHighlight(document, span));
			}
			// An answer of its own for common words keeps the editor from lighting up every "the".
			const word = document.getWordRangeAtPosition(position);
			return word ? [toHighlight(document, toSpan(document, word))] : [];
		}),
	});
}
