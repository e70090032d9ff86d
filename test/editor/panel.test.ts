import * as assert from 'node:assert';
import * as vscode from 'vscode';
import type { PanelLine } from '../../src/views/panel/panel';
import type { ParagraphPage } from '../../src/views/paragraph/paragraph';
import type { TimelinePage } from '../../src/views/timeline/timeline';
import { until } from './articles';

suite('The panel', () => {
	suiteSetup(() => openSeed('000_*.txt'));
	setup(async () => {
		await vscode.commands.executeCommand('gloss.filter', '');
		await vscode.commands.executeCommand('gloss.orderBySpeaker');
		await vscode.commands.executeCommand('gloss.chooseShown', all);
	});
	suiteTeardown(async () => {
		await vscode.commands.executeCommand('gloss.chooseShown', all.filter((group) => group !== 'reports'));
		await vscode.commands.executeCommand('workbench.action.closeAllEditors');
	});

	test('lists dates in the calendar’s order', async () => {
		assert.deepStrictEqual((await group('Dates')).children.map(({ label }) => label), [
			'2020-01', '2021-08-19 Thu', 'late Aug 2021', '27 Sep – 3 Oct 2021', '2021-09-29 Wed', '2021-09-30 Thu', 'Durations and repeats',
		]);
	});

	test('lists dates in the text’s order', async () => {
		await vscode.commands.executeCommand('gloss.orderByText');
		assert.strictEqual((await group('Dates')).children[1]?.label, '27 Sep – 3 Oct 2021');
	});

	test('lists people and how often they are named', async () => {
		const chase = (await group('People')).children.find(({ label }) => label === 'Michael Chase');
		assert.match(chase?.description ?? '', /^3 · deputy assistant secretary/);
		assert.strictEqual(chase?.children.length, 3);
		assert.match(chase.spoken, /^Person Michael Chase, 3/);
	});

	test('counts the paragraphs’ words', async () => {
		assert.strictEqual((await group('Paragraphs')).description, '8 (343 words)');
	});

	test('hides what is not chosen and remembers it', async () => {
		await vscode.commands.executeCommand('gloss.chooseShown', ['people']);
		assert.deepStrictEqual((await lines()).map(({ label }) => label), ['People']);
	});

	test('is filtered by words', async () => {
		await vscode.commands.executeCommand('gloss.filter', 'huang');
		const people = await group('People');
		assert.deepStrictEqual(people.children.map(({ label }) => label), ['Huang Xueping']);
		await vscode.commands.executeCommand('gloss.clearFilter');
		assert.ok((await group('People')).children.length > 1);
	});

	test('goes to the words of a line and selects them', async () => {
		await vscode.commands.executeCommand('gloss.panel.visit', 'date/DATE/2021-08-19//');
		const editor = vscode.window.activeTextEditor;
		assert.strictEqual(editor?.document.getText(editor.selection), 'August 19');
	});

	test('follows an edit, and its undoing', async () => {
		const editor = vscode.window.activeTextEditor ?? assert.fail();
		const end = editor.document.lineAt(editor.document.lineCount - 1).range.end;
		await editor.edit((edit) => { edit.insert(end, '\n\nIt met on 5 May 2019.\n'); });
		await until(async () => (await group('Dates')).children[0]?.label === '2019-05-05 Sun');
		await vscode.commands.executeCommand('undo');
		await until(async () => (await group('Dates')).children[0]?.label === '2020-01');
	});

	test('does nothing when its commands are given nonsense', async () => {
		for (const nonsense of [undefined, 7, 'no such line', {}, null]) {
			await vscode.commands.executeCommand('gloss.panel.visit', nonsense);
			await vscode.commands.executeCommand('gloss.panel.showMentions', nonsense);
			await vscode.commands.executeCommand('gloss.panel.copyQuote', nonsense);
		}
	});

	test('copies a date as the calendar has it', async () => {
		await vscode.commands.executeCommand('gloss.panel.visit', 'date/DATE/2021-W39//');
		assert.strictEqual(await vscode.commands.executeCommand('gloss.copyDate'), '2021-09-27/2021-10-03');
	});

	test('shows the cards of the paragraph at the cursor', async () => {
		await vscode.commands.executeCommand('gloss.panel.visit', 'paragraph/3');
		const page = await vscode.commands.executeCommand<ParagraphPage>('gloss.paragraph.cards');
		assert.strictEqual(page.title, '¶3 · 25 words');
		const trump = page.cards.find(({ title }) => title === 'Donald Trump');
		assert.ok(trump?.rows.some(({ source }) => source === 'this article, line 7'));
	});

	test('draws the article’s days as a timeline, with a hint of conflict', async () => {
		const page = await vscode.commands.executeCommand<TimelinePage>('gloss.timeline.page');
		assert.ok(page.timeline?.lanes[0]?.bars.some(({ day }) => day === 'late Aug 2021'));
		assert.deepStrictEqual(page.hints, ['“spoke” is said of both “the end of August” and “August 19”: one event or two?']);
	});

	test('is empty when no article is open', async () => {
		await vscode.commands.executeCommand('workbench.action.closeAllEditors');
		await until(async () => (await lines()).length === 0);
		await openSeed('000_*.txt');
	});
});

const all = ['quotes', 'reports', 'dates', 'people', 'organizations', 'speakers', 'paragraphs'];

function lines(): Thenable<readonly PanelLine[]> {
	return vscode.commands.executeCommand<readonly PanelLine[]>('gloss.panel.lines');
}

async function group(label: string): Promise<PanelLine> {
	const found = (await lines()).find((line) => line.label === label);
	return found ?? assert.fail(`There is no group “${label}”.`);
}

async function openSeed(glob: string): Promise<void> {
	const [article] = await vscode.workspace.findFiles(glob);
	assert.ok(article);
	await vscode.window.showTextDocument(article);
	await until(async () => (await lines()).length > 0);
}
