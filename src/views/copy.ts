import * as vscode from 'vscode';
import type { Annotation } from '../core/annotations';
import { citationOf, dateText } from '../core/citation';
import { annotationsAt } from '../core/entity';
import type { Reading } from '../core/reading';
import { placeGiven } from '../editor/front';
import { guarded } from '../editor/log';
import type { Readings } from '../editor/readings';

/** Copies a quotation with all that is needed to cite it, or a date as the calendar has it. */
export function registerCopy(readings: Readings): vscode.Disposable {
	return vscode.Disposable.from(
		registerCopying(readings, 'gloss.copyQuoteWithCitation', (reading, annotation, file) => (
			annotation.kind === 'quote' || annotation.kind === 'report'
				? citationOf(reading, annotation, { file, say: vscode.l10n.t })
				: undefined
		)),
		registerCopying(readings, 'gloss.copyDate', (_, annotation) => (
			annotation.kind === 'date' ? dateText(annotation) || undefined : undefined
		)),
	);
}

type Copied = (reading: Reading, annotation: Annotation, file: string) => string | undefined;

/** The command answers with what it copied; undefined when there is nothing of the kind at the place. */
function registerCopying(readings: Readings, command: string, copied: Copied): vscode.Disposable {
	return vscode.commands.registerCommand(command, guarded(readings.log, command, async (...given: unknown[]) => {
		const place = placeGiven(readings, given);
		const reading = place && await readings.of(place.document);
		if (!place || !reading) {
			return undefined;
		}
		const file = place.document.uri.path.split('/').at(-1) ?? '';
		const { start, end } = place.span;
		const found = annotationsAt(reading, start);
		const exact = found.filter(({ span }) => span.start === start && span.end === end);
		const text = [...exact, ...found].map((annotation) => copied(reading, annotation, file)).find((each) => each !== undefined);
		if (text === undefined) {
			vscode.window.setStatusBarMessage(vscode.l10n.t('Nothing of that kind at the cursor.'), 4_000);
			return undefined;
		}
		await vscode.env.clipboard.writeText(text);
		vscode.window.setStatusBarMessage(vscode.l10n.t('Copied.'), 4_000);
		return text;
	}));
}
