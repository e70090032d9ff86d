import * as assert from 'node:assert';
import * as vscode from 'vscode';
import { closeAndRemove, openBytes, openFile, pause, theSeed, until, withSetting } from './articles';

suite('Problems of the format', () => {
	const faults: readonly (readonly [name: string, code: string, text: string, mended: string | undefined])[] = [
		['an impossible date', 'impossible-date', 'date 2021-02-30 Talks\n\nThey met.', undefined],
		['a header that is not first', 'late-header', '\ndate 2021-02-03 Talks\n\nThey met.', 'date 2021-02-03 Talks'],
		['an unclosed quotation mark', 'unclosed-quotation', 'date 2021-02-03 Talks\n\n“We met, he said.\n\nThey left.', '“We met, he said.”'],
		['a character that reorders text', 'hidden-characters', 'date 2021-02-03 Talks\n\nThey \u202Emet.', 'They met.'],
		['no header where the name promises one', 'no-header', 'They met.', undefined],
	];

	for (const [name, code, text, mended] of faults) {
		test(`${name} is told, and mended where that is sure`, async () => {
			const document = await openFile('fault.seed', text);
			await vscode.window.showTextDocument(document);
			await until(() => problemsOf(document).some((problem) => problem.code === code));
			if (mended !== undefined) {
				await mend(document, code);
				assert.ok(document.getText().includes(mended), document.getText());
				await until(() => !problemsOf(document).some((problem) => problem.code === code));
				await document.save();
			}
			await closeAndRemove('fault.seed');
		});
	}

	test('an article saved in another encoding is read as far as it goes, with a quiet hint', async () => {
		const document = await openBytes('fault.seed', Array.from('date 2021-02-03 Talks\n\nKaren Holm said \u0093no\u0094 on Monday.', (letter) => letter.charCodeAt(0)));
		await vscode.window.showTextDocument(document);
		await until(() => problemsOf(document).some(({ code, severity }) => code === 'lost-characters' && severity === vscode.DiagnosticSeverity.Information));
		await closeAndRemove('fault.seed');
	});

	test('the first article has none', async () => {
		const document = await theSeed();
		await pause(300);
		assert.deepStrictEqual(problemsOf(document), []);
	});

	test('can be switched off', async () => {
		await withSetting('gloss.problems.enabled', false, async () => {
			const document = await openFile('fault.seed', 'date 2021-02-30 Talks\n\nThey met.');
			await pause(400);
			assert.deepStrictEqual(problemsOf(document), []);
			await closeAndRemove('fault.seed');
		});
	});

	test('a file of six million characters is left alone, without an error', async () => {
		const document = await openFile('long.seed', `date 2021-02-03 Talks\n\n${'Karen Holm spoke on Monday. '.repeat(215_000)}`);
		const symbols = await vscode.commands.executeCommand<unknown[] | undefined>('vscode.executeDocumentSymbolProvider', document.uri);
		assert.deepStrictEqual(symbols ?? [], []);
		await closeAndRemove('long.seed');
	});
});

function problemsOf({ uri }: vscode.TextDocument): readonly vscode.Diagnostic[] {
	return vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'Gloss');
}

async function mend(document: vscode.TextDocument, code: string): Promise<void> {
	const problem = problemsOf(document).find((each) => each.code === code) ?? assert.fail('It is not told.');
	const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, problem.range);
	const { edit } = actions.find((action) => action.isPreferred) ?? assert.fail(`There is no remedy among ${actions.map(({ title }) => title).join(', ')}.`);
	await vscode.workspace.applyEdit(edit ?? assert.fail('The remedy does nothing.'));
}
