import * as assert from 'node:assert';
import * as vscode from 'vscode';
import type { OfficeLine } from '../../src/core/card/offices';
import type { PanelLine } from '../../src/views/panel/panel';
import { at, showSeed, startedExtension, until, withSetting } from './articles';

suite('The reader’s dossier', () => {
	let words = '';
	suiteSetup(async () => {
		words = (await showSeed()).document.getText();
		await startedExtension();
	});
	setup(async () => {
		await showSeed();
		await removeDossier();
	});
	suiteTeardown(async () => {
		await removeDossier();
		await vscode.commands.executeCommand('workbench.action.closeAllEditors');
	});

	test('an entry is noted down, shown on the card as the reader’s, and taken back', async () => {
		await place('Michael Chase');
		assert.strictEqual(await vscode.commands.executeCommand('gloss.addToDossier', ...await given('Michael Chase'), 'Talks with Beijing.'), 'changed');
		const dossier = await dossierFile() as { persons: { name: string; summary: string }[] }; // as its schema has it
		assert.deepStrictEqual(dossier.persons.map(({ name, summary }) => [name, summary]), [['Michael Chase', 'Talks with Beijing.']]);
		await until(async () => (await cardAt('Michael Chase')).includes('your dossier'));
		assert.strictEqual(await vscode.commands.executeCommand('gloss.undoDossierChange'), 'changed');
		assert.strictEqual(await dossierFile(), undefined);
		await until(async () => !(await cardAt('Michael Chase')).includes('your dossier'));
	});

	test('a line that the reader empties is not noted, and an entry that stands is not asked about again', async () => {
		assert.strictEqual(await vscode.commands.executeCommand('gloss.addToDossier', ...await given('Wu Qian'), ''), 'changed');
		const { persons: [wu] } = await dossierFile() as { persons: object[] }; // as its schema has it
		assert.ok(wu && !('summary' in wu));
		assert.strictEqual(await vscode.commands.executeCommand('gloss.addToDossier', ...await given('Wu Qian')), 'nothing to change');
	});

	test('another name is found at once in the open article', async () => {
		await place('Wu Qian');
		await vscode.commands.executeCommand('gloss.alsoCalled', ...await given('Wu Qian'), 'The ministry’s man');
		await vscode.commands.executeCommand('gloss.alsoCalled', ...await given('Wu Qian'), 'meeting');
		await until(async () => (await person('Wu Qian')).children.some(({ label }) => label === 'meeting'));
	});

	test('two are merged into one', async () => {
		await vscode.commands.executeCommand('gloss.mergeWith', ...await given('Michael Chase'), 'huang-xueping');
		await until(async () => (await people()).every(({ label }) => label !== 'Michael Chase'));
		assert.ok((await person('Huang Xueping')).children.some(({ label }) => label === 'Michael Chase'));
		await vscode.commands.executeCommand('gloss.undoDossierChange');
		await until(async () => (await people()).some(({ label }) => label === 'Michael Chase'));
	});

	test('what is no name here is none here', async () => {
		await vscode.commands.executeCommand('gloss.notANameHere', ...await given('Huang Xueping'));
		await until(async () => (await people()).every(({ children }) => children.every(({ label }) => label !== 'Huang Xueping')));
		const { not_names: [said] } = await dossierFile() as { not_names: { target: { source: string } }[] }; // as its schema has it
		assert.match(said?.target.source ?? '', /^000_[0-9a-f]{16}\.txt$/);
	});

	test('a folder that is removed takes its dossier with it', async () => {
		await vscode.commands.executeCommand('gloss.notANameHere', ...await given('Huang Xueping'));
		await until(async () => (await people()).every(({ label }) => label !== 'Huang Xueping'));
		await vscode.workspace.fs.delete(vscode.Uri.joinPath(dossierUri(), '..'), { recursive: true });
		await until(async () => (await people()).some(({ label }) => label === 'Huang Xueping'));
	});

	test('who is known loses the colour and stays in the panel', async () => {
		const before = await tokens();
		await vscode.commands.executeCommand('gloss.knownToMe', ...await given('Huang Xueping'));
		await until(async () => await tokens() < before);
		assert.match((await person('Huang Xueping')).description, /known to you/);
	});

	test('a chosen day is shown and noted for this article alone', async () => {
		await vscode.commands.executeCommand('gloss.chooseDay', ...await given('August 19'), '2020-08-19');
		await until(async () => (await lines('Dates')).some(({ label }) => label === '2020-08-19 Wed'));
		await vscode.commands.executeCommand('gloss.forgetDay', ...await given('August 19'));
		await until(async () => (await lines('Dates')).some(({ label }) => label === '2021-08-19 Thu'));
	});

	test('all of it is offered among the code actions of a name, and of a date', async () => {
		assert.deepStrictEqual(await actionsAt('Huang Xueping'), [
			'Add to Dossier', 'Edit Dossier Entry', 'This Is Also Called…', 'Merge with…', 'Not a Name in This Article', 'Not a Name in Any Article', 'Known to Me',
		]);
		assert.deepStrictEqual(await actionsAt('Wednesday'), ['Read as Wed 6 October 2021', 'Choose Another Day…']);
		assert.deepStrictEqual(await actionsAt('apparent signals'), []);
	});

	test('a dossier that is no JSON is told once and never written to', async () => {
		await writeDossier('{ "persons": [ mine');
		await place('Huang Xueping');
		await until(async () => {
			await cardAt('Huang Xueping');
			return problems().length === 1;
		});
		assert.strictEqual(await vscode.commands.executeCommand('gloss.addToDossier', ...await given('Huang Xueping'), ''), 'unreadable');
		assert.strictEqual(await dossierText(), '{ "persons": [ mine');
	});

	test('unknown fields, order and spacing of a dossier stay', async () => {
		await writeDossier('{\n    "mine": [1,  2],\n    "persons": []\n}\n');
		assert.strictEqual(await vscode.commands.executeCommand('gloss.addToDossier', ...await given('Wu Qian'), ''), 'changed');
		assert.match(await dossierText() ?? '', /^\{\n {4}"mine": \[1, {2}2\],\n {4}"persons": \[\n {8}\{\n/);
	});

	test('an entry is opened where it stands', async () => {
		assert.strictEqual(await vscode.commands.executeCommand('gloss.editDossierEntry', ...await given('Wu Qian')), 'changed');
		const editor = vscode.window.activeTextEditor;
		assert.match(editor?.document.getText(editor.selection) ?? '', /^\{\s*"id": "wu-qian"/);
	});

	test('a Popolo file is taken over whole', async () => {
		const file = vscode.Uri.joinPath(dossierUri(), '..', 'council.json');
		await vscode.workspace.fs.writeFile(file, new TextEncoder().encode('{"persons": [{"id": "p", "name": "Ana Torres", "image": "x"}], "areas": [{"id": "a"}]}'));
		assert.strictEqual(await vscode.commands.executeCommand('gloss.importPopolo', file), 'changed');
		assert.deepStrictEqual(await dossierFile(), { persons: [{ id: 'p', name: 'Ana Torres', image: 'x' }], areas: [{ id: 'a' }] });
	});

	test('offices held later are told when they are asked for', async () => {
		const held = await vscode.commands.executeCommand<readonly OfficeLine[]>('gloss.showOffices', ...await given('Biden'));
		await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
		assert.ok(held.some(({ office, when }) => office.startsWith('President') && when === 'on the article’s day'), JSON.stringify(held));
	});

	test('cards lead out of the editor only where the reader wants them to', async () => {
		assert.ok(!(await cardAt('Biden')).includes('Wikidata'));
		await withSetting('gloss.externalLinks', true, async () => {
			assert.ok((await cardAt('Biden')).includes('Wikidata'));
		});
	});

	test('what it says is shown as its own words, whatever they are', async () => {
		const summary = '[x](command:workbench.action.quit) ![i](https://e.example/p.png) $(alert) <b>b</b>';
		await writeDossier(JSON.stringify({ persons: [{ id: 'wu-qian', name: 'Wu Qian', summary }] }));
		await place('Wu Qian');
		await until(async () => (await cardAt('Wu Qian')).includes('your dossier'));
		const card = await cardAt('Wu Qian');
		assert.ok(card.includes('\\[x\\]\\(command\\:workbench'), card);
		assert.ok(!/\]\(command:workbench|!\[i\]|<b>|\$\(alert/.test(card), card);
	});

	test('a dossier to fill in is opened where there is none', async () => {
		await vscode.commands.executeCommand('gloss.openDossier');
		assert.deepStrictEqual(JSON.parse(vscode.window.activeTextEditor?.document.getText() ?? ''), { persons: [], organizations: [] });
	});

	test('the article was never edited', async () => {
		const { document } = await showSeed();
		assert.strictEqual(document.isDirty, false);
		assert.strictEqual(document.getText(), words);
	});
});

function dossierUri(): vscode.Uri {
	const folder = vscode.workspace.workspaceFolders?.[0]?.uri ?? assert.fail('No folder is open.');
	return vscode.Uri.joinPath(folder, '.gloss', 'dossier.json');
}

async function dossierText(): Promise<string | undefined> {
	const there = await vscode.workspace.findFiles(new vscode.RelativePattern(vscode.Uri.joinPath(dossierUri(), '..'), 'dossier.json'), null);
	return there.length === 0 ? undefined : new TextDecoder().decode(await vscode.workspace.fs.readFile(dossierUri()));
}

async function dossierFile(): Promise<unknown> {
	const text = await dossierText();
	return text === undefined ? undefined : JSON.parse(text);
}

/** Through the editor, as a reader would write it. */
async function writeDossier(text: string): Promise<void> {
	const edit = new vscode.WorkspaceEdit();
	edit.createFile(dossierUri(), { overwrite: true, contents: new TextEncoder().encode(text) });
	await vscode.workspace.applyEdit(edit);
	const document = await vscode.workspace.openTextDocument(dossierUri());
	await vscode.window.showTextDocument(document, { preview: false });
	await showSeed();
	await until(() => document.getText() === text);
}

async function removeDossier(): Promise<void> {
	const edit = new vscode.WorkspaceEdit();
	edit.deleteFile(dossierUri(), { ignoreIfNotExists: true });
	await vscode.workspace.applyEdit(edit);
	await until(async () => await dossierText() === undefined);
	await until(async () => (await people()).filter(({ label }) => ['Michael Chase', 'Huang Xueping', 'Wu Qian'].includes(label)).length === 3);
	await until(async () => !(await cardAt('Michael Chase')).includes('your dossier'));
}

async function place(needle: string): Promise<void> {
	const editor = await showSeed();
	const position = at(editor.document, needle);
	editor.selection = new vscode.Selection(position, position);
}

/** Start and end of the words in the article in front; the document is the one in front. */
async function given(needle: string): Promise<readonly [number, number, undefined]> {
	const { document } = await showSeed();
	const start = document.offsetAt(at(document, needle)) - 1;
	return [start, start + needle.length, undefined];
}

async function cardAt(needle: string): Promise<string> {
	const { document } = await showSeed();
	const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, at(document, needle));
	return hovers.flatMap(({ contents }) => contents).map((content) => (content instanceof vscode.MarkdownString ? content.value : '')).join('\n');
}

async function actionsAt(needle: string): Promise<readonly string[]> {
	const { document } = await showSeed();
	const position = at(document, needle);
	const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, new vscode.Range(position, position), 'gloss');
	return actions.map(({ title }) => title);
}

async function tokens(): Promise<number> {
	const { document } = await showSeed();
	const found = await vscode.commands.executeCommand<vscode.SemanticTokens | undefined>('vscode.provideDocumentSemanticTokens', document.uri);
	return found?.data.length ?? 0;
}

function problems(): readonly vscode.Diagnostic[] {
	return vscode.languages.getDiagnostics(dossierUri()).filter(({ source }) => source === 'Gloss');
}

async function lines(group: string): Promise<readonly PanelLine[]> {
	const all = await vscode.commands.executeCommand<readonly PanelLine[]>('gloss.panel.lines');
	return all.find(({ label }) => label === group)?.children ?? [];
}

function people(): Promise<readonly PanelLine[]> {
	return lines('People');
}

async function person(name: string): Promise<PanelLine> {
	return (await people()).find(({ label }) => label === name) ?? assert.fail(`${name} is not in the panel.`);
}
