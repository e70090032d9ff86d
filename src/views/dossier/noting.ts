import * as vscode from 'vscode';
import { adding, knowing, merging, naming, refusing } from '../../core/dossier/changes';
import { listAt, textAt } from '../../core/dossier/json';
import { noteOf, noteOfWords, type Note } from '../../core/dossier/note';
import { idOf, type NamedMention } from '../../core/entity';
import { slug } from '../../core/fold';
import { label, plain } from '../../core/label';
import { lengthOf, textOf } from '../../core/span';
import type { Outcome } from '../../editor/dossier/editing';
import type { About } from './about';
import type { Desk } from './desk';

/** What a reader may say about a mention. An answer given with the command is not asked for again. */
export type Noting = (desk: Desk, about: About, answer?: unknown) => Promise<Outcome | undefined>;

export const addToDossier: Noting = async (desk, about, answer) => {
	const note = await noteAbout(desk, about, answer);
	const isNoted = note && adding(await desk.fileFor(about.document), note).length === 0;
	const described = note && (isNoted ? note : await withSummary(note, answer));
	return described && desk.note(about.document, (file) => adding(file, described));
};

/** What the reader says of whom, the article's own words offered first; undefined when the question is turned away. */
async function withSummary(note: Note, answer: unknown): Promise<Note | undefined> {
	const line = note.list === 'persons' ? 'summary' : 'abstract'; // as Popolo calls it
	const said = typeof answer === 'string' ? answer : await vscode.window.showInputBox({
		title: vscode.l10n.t('Add to Dossier'),
		prompt: vscode.l10n.t('Who or what is {0}? One line, for the card', label(note.name, note.id)),
		value: textAt(note.fields, line) ?? '',
		validateInput: (text) => text.length > 300 ? vscode.l10n.t('No more than 300 characters.') : undefined,
	});
	if (said === undefined) {
		return undefined;
	}
	return isList(said) ? note : { ...note, fields: { ...note.fields, [line]: plain(said) || undefined } }; // what was emptied is not noted
}

function isList(answer: unknown): answer is Note['list'] {
	return answer === 'persons' || answer === 'organizations';
}

export const alsoCalled: Noting = async (desk, about, answer) => {
	const note = noteOfMention(desk, about);
	const name = note && (typeof answer === 'string' ? answer : await askName());
	return note && name !== undefined && plain(name) !== ''
		? desk.note(about.document, (file) => naming(file, note, plain(name)))
		: undefined;
};

export const mergeWith: Noting = async (desk, about, answer) => {
	const lost = noteOfMention(desk, about);
	const others = lost ? await othersThan(desk, about, lost) : [];
	const kept = typeof answer === 'string' ? others.find(({ id }) => id === answer) : await askWhich(others);
	return lost && kept && desk.note(about.document, (file) => merging(file, kept, lost));
};

export const notANameHere: Noting = (desk, about) => refused(desk, about, desk.sourceOf(about.document));

export const notANameAnywhere: Noting = (desk, about) => refused(desk, about, undefined);

export const knownToMe: Noting = async (desk, about) => {
	const note = noteOfMention(desk, about);
	return note && desk.note(about.document, (file) => knowing(file, note.name));
};

function noteOfMention(desk: Desk, { document, reading, mention }: About): Note | undefined {
	return mention && noteOf(reading, mention, desk.sourceOf(document));
}

/** Words that are selected and no name as far as Gloss sees are noted as what the reader says they are. */
async function noteAbout(desk: Desk, about: About, answer: unknown): Promise<Note | undefined> {
	const { document, reading, span, mention } = about;
	const isSelected = lengthOf(span) > 0 && (mention?.span.start !== span.start || mention.span.end !== span.end);
	if (mention && !(isSelected && lengthOf(span) > lengthOf(mention.span))) {
		return noteOfMention(desk, about);
	}
	const words = plain(textOf(reading.article.text, span));
	const list = words === '' ? undefined : isList(answer) ? answer : await askList();
	return list && noteOfWords(list, words.slice(0, 300), desk.sourceOf(document));
}

async function askList(): Promise<Note['list'] | undefined> {
	const items = [
		{ label: vscode.l10n.t('A person'), list: 'persons' as const },
		{ label: vscode.l10n.t('An agency or organisation'), list: 'organizations' as const },
	];
	return (await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Add to Dossier') }))?.list;
}

function askName(): Thenable<string | undefined> {
	return vscode.window.showInputBox({
		title: vscode.l10n.t('This Is Also Called…'),
		prompt: vscode.l10n.t('Another name, as articles write it'),
		validateInput: (name) => plain(name) === '' || name.length > 300 ? vscode.l10n.t('A name of one to 300 characters.') : undefined,
	});
}

/** Everyone else of the same kind in the article, then in the dossier. */
async function othersThan(desk: Desk, { document, reading, mention }: About, { list, id }: Note): Promise<readonly Note[]> {
	const source = desk.sourceOf(document);
	const here = new Map<string, NamedMention>(mention ? reading.all(mention.kind).map((each) => [idOf(each), each] as const) : []);
	const noted = listAt(await desk.fileFor(document), list).flatMap((fields): Note[] => {
		const name = textAt(fields, 'name');
		return name === undefined ? [] : [{ list, id: textAt(fields, 'id') ?? slug(name), name, fields }];
	});
	const all = [...[...here.values()].map((each) => noteOf(reading, each, source)), ...noted];
	return [...new Map(all.map((note) => [note.id, note])).values()].filter((note) => note.id !== id);
}

async function askWhich(others: readonly Note[]): Promise<Note | undefined> {
	const items = others.map((note) => ({
		label: label(note.name, note.id).replaceAll('$(', '\\$('),
		detail: label(textAt(note.fields, 'summary') ?? '', ' '),
		note,
	}));
	return (await vscode.window.showQuickPick(items, {
		title: vscode.l10n.t('Merge with…'), placeHolder: vscode.l10n.t('Who is the same? This one’s name will stay.'), matchOnDetail: true,
	}))?.note;
}

async function refused(desk: Desk, { document, reading, mention }: About, source: string | undefined): Promise<Outcome | undefined> {
	const span = mention?.kind === 'person' ? mention.name : mention?.span;
	return span && desk.note(document, (file) => refusing(file, plain(textOf(reading.article.text, span)), source));
}
