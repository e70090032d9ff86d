import * as vscode from 'vscode';
import { toFoldingRange } from '../editor/convert';
import { guarded } from '../editor/log';
import { language, type Readings } from '../editor/readings';

/** Each paragraph of several lines folds, and the article folds under its headline; one line has nothing to fold. */
export function registerFolding(readings: Readings): vscode.Disposable {
	return vscode.languages.registerFoldingRangeProvider(language, {
		provideFoldingRanges: guarded(readings.log, 'folding', async (document: vscode.TextDocument) => {
			const reading = await readings.of(document);
			const { headline, paragraphs = [] } = reading?.article ?? {};
			const last = paragraphs.at(-1);
			const whole = headline && last ? [{ start: headline.start, end: last.span.end }] : [];
			return [...whole, ...paragraphs.map(({ span }) => span)]
				.map((span) => toFoldingRange(document, span))
				.filter(({ start, end }) => start < end);
		}),
	});
}
