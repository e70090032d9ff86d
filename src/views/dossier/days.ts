import * as vscode from 'vscode';
import { choosing } from '../../core/dossier/changes';
import { chosenRule, periodNamed, targetOf } from '../../core/dossier/chosen';
import type { DateAlternative } from '../../core/annotations';
import { compareDates, isoDate } from '../../core/calendar';
import type { Noting } from './noting';

/** Keeps the day that the reader gives, "2021-10-06", for the date expression at the place. */
export const chooseDay: Noting = async (desk, { document, reading, date }, answer) => {
	const value = date && (typeof answer === 'string' ? answer : await askDay());
	if (!date || value === undefined || !periodNamed(value)) {
		return undefined;
	}
	const target = targetOf(desk.sourceOf(document), reading.article.text, date.span);
	return desk.note(document, (file) => choosing(file, target, value));
};

/** Keeps the other reading that the card offers. */
export const chooseOtherDay: Noting = (desk, about) => (
	about.date?.alternative ? chooseDay(desk, about, valueOf(about.date.alternative)) : Promise.resolve(undefined)
);

/** Takes the choice back; the words mean again what the rules say. */
export const forgetDay: Noting = async (desk, { document, reading, date }) => {
	const target = date?.rule === chosenRule ? targetOf(desk.sourceOf(document), reading.article.text, date.span) : undefined;
	return target && desk.note(document, (file) => choosing(file, target, undefined));
};

/** "2021-10-06", or "2021-10-04/2021-10-10" for more days than one. */
export function valueOf({ first, last }: DateAlternative): string {
	return compareDates(first, last) === 0 ? isoDate(first) : `${isoDate(first)}/${isoDate(last)}`;
}

function askDay(): Thenable<string | undefined> {
	return vscode.window.showInputBox({
		title: vscode.l10n.t('Choose Another Day…'),
		prompt: vscode.l10n.t('A day, month, year or period: 2021-10-06, 2021-10, 2021 or 2021-10-04/2021-10-10'),
		validateInput: (value) => periodNamed(value.trim()) ? undefined : vscode.l10n.t('No calendar has such a day.'),
	}).then((value) => value?.trim());
}
