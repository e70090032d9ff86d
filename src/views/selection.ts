import * as vscode from 'vscode';
import { surroundingsOf } from '../core/surroundings';
import { toSelectionRange } from '../editor/convert';
import { guarded } from '../editor/log';
import { language, type Readings } from '../editor/readings';

/** The selection grows from the word to the name or quotation, the sentence, the paragraph and the article. */
export function registerSelection(readings: Readings): vscode.Disposable {
	return vscode.languages.registerSelectionRangeProvider(language, {
		provideSelectionRanges: guarded(readings.log, 'selection', async (document: vscode.TextDocument, positions: readonly vscode.Position[]) => {
			const reading = await readings.of(document);
			return reading && positions.map((position) => {
				const word = document.getWordRangeAtPosition(position);
				return toSelectionRange(document, surroundingsOf(reading, document.offsetAt(position)), word);
			});
		}),
	});
}
