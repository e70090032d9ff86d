import type * as vscode from 'vscode';
import type { Annotation, DateExpression } from '../../core/annotations';
import { annotationsAt, type NamedMention } from '../../core/entity';
import type { Reading } from '../../core/reading';
import type { Span } from '../../core/span';
import { placeGiven } from '../../editor/front';
import type { Readings } from '../../editor/readings';

/** What a command of the dossier is about: an article, a place in it and whatever is found there. */
export interface About {
	readonly document: vscode.TextDocument;
	readonly reading: Reading;
	readonly span: Span;
	/** The person or body named at the place. */
	readonly mention: NamedMention | undefined;
	/** The date expression at the place. */
	readonly date: DateExpression | undefined;
}

/** Takes the place from a card's link or a line of the panel, else from the cursor. */
export async function aboutGiven(readings: Readings, given: readonly unknown[]): Promise<About | undefined> {
	const place = placeGiven(readings, given);
	const reading = place && await readings.of(place.document);
	return place && reading && aboutAt(place.document, reading, place.span);
}

/** What is found at a place of an article. */
export function aboutAt(document: vscode.TextDocument, reading: Reading, span: Span): About {
	const found = annotationsAt(reading, span.start);
	const exact = found.filter((each) => each.span.start === span.start && each.span.end === span.end);
	const first = <A extends Annotation>(is: (annotation: Annotation) => annotation is A): A | undefined => exact.find(is) ?? found.find(is);
	return { document, reading, span, mention: first(isMention), date: first(isDate) };
}

function isMention(annotation: Annotation): annotation is NamedMention {
	return annotation.kind === 'person' || annotation.kind === 'organization';
}

function isDate(annotation: Annotation): annotation is DateExpression {
	return annotation.kind === 'date' && annotation.basis !== 'publication';
}
