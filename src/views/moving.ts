import * as vscode from 'vscode';
import { stepToMention, stepToQuote, type Direction } from '../core/steps';
import { toSpan } from '../editor/convert';
import { activeSeed, goTo } from '../editor/front';
import { guarded } from '../editor/log';
import type { Readings } from '../editor/readings';

/** Next and previous quotation, next and previous mention: the words are selected, and the ends meet. */
export function registerMoving(readings: Readings): vscode.Disposable {
	return vscode.Disposable.from(
		registerStep(readings, 'gloss.nextQuote', stepToQuote, 'next'),
		registerStep(readings, 'gloss.previousQuote', stepToQuote, 'previous'),
		registerStep(readings, 'gloss.nextMention', stepToMention, 'next'),
		registerStep(readings, 'gloss.previousMention', stepToMention, 'previous'),
	);
}

function registerStep(readings: Readings, command: string, step: typeof stepToQuote, direction: Direction): vscode.Disposable {
	return vscode.commands.registerCommand(command, guarded(readings.log, command, async () => {
		const editor = activeSeed();
		const reading = editor && await readings.of(editor.document);
		const span = reading && step(reading, toSpan(editor.document, editor.selection), direction);
		if (!reading) {
			return;
		}
		const here = toSpan(editor.document, editor.selection);
		if (!span || (span.start === here.start && span.end === here.end)) {
			vscode.window.setStatusBarMessage(span ? vscode.l10n.t('There is no other in this article.') : vscode.l10n.t('There is none in this article.'), 4_000);
		}
		await (span && goTo({ document: editor.document, span }));
	}));
}
