import * as vscode from 'vscode';
import { annotationsAt, idOf, mentionWithin, quotesBy, sameAs } from '../core/entity';
import type { Reading } from '../core/reading';
import { touches, type Span } from '../core/span';
import { toLocation } from '../editor/convert';
import { goTo, placeGiven } from '../editor/front';
import { guarded } from '../editor/log';
import { linkCommands } from '../editor/markdown';
import { language, type Readings } from '../editor/readings';

/** Shift+F12 lists every mention of a person or body, short forms and aliases included, and the links of cards do the same. */
export function registerReferences(readings: Readings): vscode.Disposable {
	const provideReferences = guarded(readings.log, 'references', async (
		document: vscode.TextDocument, position: vscode.Position,
	) => {
		const reading = await readings.of(document);
		const spans = reading ? mentionsAt(reading, document.offsetAt(position)) : []; // the introduction too: of two places the editor would show none
		return spans.map((span) => toLocation(document, span));
	});
	return vscode.Disposable.from(
		vscode.languages.registerReferenceProvider(language, { provideReferences }),
		registerPeek(readings, linkCommands.mentions, mentionsAt),
		registerPeek(readings, linkCommands.quotes, quotesAt),
		vscode.commands.registerCommand(linkCommands.introduction, guarded(readings.log, 'go to words', async (...given: unknown[]) => {
			const place = placeGiven(readings, given);
			await (place && goTo(place));
		})),
	);
}

function mentionsAt(reading: Reading, offset: number): readonly Span[] {
	const [annotation] = annotationsAt(reading, offset);
	return annotation ? sameAs(reading, annotation).map(({ span }) => span) : [];
}

/** The quotations of whoever is named, or speaks, at an offset. */
function quotesAt(reading: Reading, offset: number): readonly Span[] {
	const mention = mentionWithin(reading, offset);
	const quote = reading.all('quote').find(({ span, speaker }) => (
		speaker && (touches(speaker.span, offset) || touches(span, offset))
	));
	const ids = mention ? [idOf(mention)] : quote?.speaker?.ids ?? [];
	return [...new Set(ids.flatMap((id) => quotesBy(reading, id)))].map(({ span }) => span);
}

/** A command that opens the peek view over what it finds at the given place, or else at the cursor. */
function registerPeek(
	readings: Readings, command: string, find: (reading: Reading, offset: number) => readonly Span[],
): vscode.Disposable {
	return vscode.commands.registerCommand(command, guarded(readings.log, command, async (...given: unknown[]) => {
		const place = placeGiven(readings, given);
		const reading = place && await readings.of(place.document);
		if (!place || !reading) {
			return;
		}
		const { document, span } = place;
		const locations = find(reading, span.start).map((found) => toLocation(document, found));
		await goTo(place);
		await vscode.commands.executeCommand(
			'editor.action.peekLocations', document.uri, document.positionAt(span.start), locations, 'peek',
		);
	}));
}
