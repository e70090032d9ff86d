import * as vscode from 'vscode';
import type { Annotation } from '../core/annotations';
import { annotationsAt, introductionOf } from '../core/entity';
import type { Reading } from '../core/reading';
import type { Span } from '../core/span';
import { toRange } from '../editor/convert';
import { guarded } from '../editor/log';
import { language, type Readings } from '../editor/readings';

/** F12 on "Huang" goes to where he was introduced; on a quotation, to the words that name its speaker. */
export function registerDefinition(readings: Readings): vscode.Disposable {
	return vscode.languages.registerDefinitionProvider(language, {
		provideDefinition: guarded(readings.log, 'definition', async (document: vscode.TextDocument, position: vscode.Position) => {
			const reading = await readings.of(document);
			const [annotation] = reading ? annotationsAt(reading, document.offsetAt(position)) : [];
			const target = reading && annotation && targetOf(reading, annotation);
			if (!target) {
				return undefined;
			}
			const link: vscode.LocationLink = {
				originSelectionRange: toRange(document, annotation.span),
				targetUri: document.uri,
				targetRange: toRange(document, target),
			};
			return [link];
		}),
	});
}

function targetOf(reading: Reading, annotation: Annotation): Span | undefined {
	switch (annotation.kind) {
		case 'person':
			return introductionOf(reading, annotation).span;
		case 'organization':
			return introductionOf(reading, annotation).span;
		case 'quote':
		case 'report':
			return annotation.speaker?.span;
		case 'date':
		case 'capital':
			return undefined;
	}
}
