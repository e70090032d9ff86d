import * as vscode from 'vscode';
import type { Annotation, Kind } from '../core/annotations';
import { cardOf } from '../core/card/card';
import { annotationsAt } from '../core/entity';
import { toRange } from '../editor/convert';
import { guarded } from '../editor/log';
import { toMarkdown } from '../editor/markdown';
import { language, type Readings } from '../editor/readings';
import { isOn, type Switch } from '../editor/settings';

/** The card of what lies under the mouse, the most specific first. */
export function registerHover(readings: Readings): vscode.Disposable {
	return vscode.languages.registerHoverProvider(language, {
		provideHover: guarded(readings.log, 'hover', async (document: vscode.TextDocument, position: vscode.Position) => {
			const reading = isOn('hover.enabled', document) ? await readings.of(document) : undefined;
			const found = reading ? annotationsAt(reading, document.offsetAt(position)) : [];
			const [annotation, ...others] = found.filter(({ kind }) => isOn(switches[kind], document));
			if (!reading || !annotation) {
				return undefined;
			}
			const card = cardOf(reading, annotation, others, vscode.l10n.t);
			return new vscode.Hover(toMarkdown(card, readings.numberOf(document)), toRange(document, card.span));
		}),
	});
}

const switches: Readonly<Record<Kind, Switch>> = {
	person: 'hover.people',
	organization: 'hover.organizations',
	quote: 'hover.quotes',
	report: 'hover.reports',
	date: 'hover.dates',
	capital: 'hover.capitals',
} satisfies Record<Annotation['kind'], Switch>;
