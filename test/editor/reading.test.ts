import * as assert from 'node:assert';
import * as vscode from 'vscode';
import { at, showSeed, theSeed, withSetting } from './articles';

suite('Cards in the editor', () => {
	test('“Huang” is Huang Xueping, with rank, office and where he was introduced', async () => {
		const card = await cardAt('Huang', 2);
		assert.match(card, /^\*\*Huang Xueping\*\*/);
		assert.match(card, /deputy director/);
		assert.match(card, /line 5/);
	});

	test('the most specific comes first: Biden inside the administration', async () => {
		const card = await cardAt('Biden-Harris');
		assert.match(card, /^\*\*Joe Biden\*\*/);
		assert.match(card, /Biden\\-Harris Administration/);
	});

	test('plain words have none', async () => {
		const document = await theSeed();
		assert.deepStrictEqual(await hovers(document, at(document, 'conducted')), []);
	});

	for (const [kind, words] of [['people', 'Huang'], ['organizations', 'Pentagon'], ['dates', 'Wednesday'], ['quotes', 'candid, in-depth'], ['capitals', 'Washington']] as const) {
		test(`cards of ${kind} can be switched off`, async () => {
			const document = await theSeed();
			const shown = await cardAt(words);
			await withSetting(`gloss.hover.${kind}`, false, async () => {
				const left = await hovers(document, at(document, words));
				assert.ok(left.length === 0 || textOf(left) !== shown);
			});
			assert.strictEqual(await cardAt(words), shown);
		});
	}

	test('are answered from a reading that is kept', async () => {
		const document = await theSeed();
		await hovers(document, at(document, 'Huang'));
		const times: number[] = [];
		for (let offset = 0; offset < 2_200; offset += 11) {
			const start = performance.now();
			await hovers(document, document.positionAt(offset));
			times.push(performance.now() - start);
		}
		times.sort((a, b) => a - b);
		console.log(`      200 hovers in this host: median ${shown(times, 0.5)} ms, 95th of 100 ${shown(times, 0.95)} ms, the editor’s own part included`);
		assert.strictEqual(times.length, 200);
	});
});

suite('The editor’s own views', () => {
	test('the Outline: headline, paragraphs, then quotations and dates, in text order', async () => {
		const document = await theSeed();
		const [headline, ...others] = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', document.uri);
		assert.match(headline?.name ?? '', /To de-escalate tensions/);
		const paragraphs = [...headline?.children ?? [], ...others].filter(({ range }) => range.start.line >= 2);
		assert.strictEqual(paragraphs.length, 8);
		const starts = paragraphs.map(({ range }) => document.offsetAt(range.start));
		assert.deepStrictEqual(starts, [...starts].sort((a, b) => a - b));
		for (const { range, children } of paragraphs) {
			assert.ok(children.every((child) => range.contains(child.range) && child.range.contains(child.selectionRange)));
		}
		assert.ok(paragraphs[0]?.children.some(({ name }) => name.includes('frank')));
	});

	test('F12 on a short name goes to the introduction', async () => {
		const document = await theSeed();
		const [link] = await vscode.commands.executeCommand<vscode.LocationLink[]>('vscode.executeDefinitionProvider', document.uri, at(document, 'Huang', 2));
		assert.strictEqual(link && document.getText(link.targetRange), 'Maj. Gen. Huang Xueping');
	});

	test('references of the Pentagon are those of the Department of Defense', async () => {
		const document = await theSeed();
		const found = await vscode.commands.executeCommand<vscode.Location[]>('vscode.executeReferenceProvider', document.uri, at(document, 'Pentagon'));
		assert.deepStrictEqual(found.map(({ range }) => document.getText(range)), ['Department of Defense', 'Pentagon']);
	});

	test('occurrences light up by who is meant', async () => {
		const document = await theSeed();
		const found = await vscode.commands.executeCommand<vscode.DocumentHighlight[]>('vscode.executeDocumentHighlights', document.uri, at(document, 'Chase', 2));
		assert.deepStrictEqual(found.map(({ range }) => document.getText(range)).sort(), ['Chase', 'Chase', 'Michael Chase']);
	});

	test('next and previous quotation go round', async () => {
		const editor = await showSeed();
		editor.selection = new vscode.Selection(0, 0, 0, 0);
		const seen: string[] = [];
		for (let step = 0; step < 7; step++) {
			await vscode.commands.executeCommand('gloss.nextQuote');
			seen.push(editor.document.getText(editor.selection).slice(0, 8));
		}
		assert.strictEqual(new Set(seen.slice(0, 6).map((words, index) => `${index}${words}`)).size, 6);
		assert.strictEqual(seen[6], seen[0]);
		await vscode.commands.executeCommand('gloss.previousQuote');
		assert.strictEqual(editor.document.getText(editor.selection).slice(0, 8), seen[5]);
	});

	test('next and previous mention keep to one person', async () => {
		const editor = await showSeed();
		const place = at(editor.document, 'Chase', 2);
		editor.selection = new vscode.Selection(place, place);
		await vscode.commands.executeCommand('gloss.nextMention');
		assert.deepStrictEqual([editor.document.getText(editor.selection), editor.selection.start.line], ['Chase', 16]);
		await vscode.commands.executeCommand('gloss.previousMention');
		await vscode.commands.executeCommand('gloss.previousMention');
		assert.strictEqual(editor.document.getText(editor.selection), 'Michael Chase');
	});

	test('colours: people, bodies, dates and quotations, and none when they are switched off', async () => {
		const document = await theSeed();
		const tokens = () => vscode.commands.executeCommand<vscode.SemanticTokens | undefined>('vscode.provideDocumentSemanticTokens', document.uri);
		const legend = await vscode.commands.executeCommand<vscode.SemanticTokensLegend>('vscode.provideDocumentSemanticTokensLegend', document.uri);
		assert.deepStrictEqual([...legend.tokenTypes].sort(), ['glossDate', 'glossOrganization', 'glossPerson', 'glossQuotation']);
		const used = new Set([...(await tokens())?.data ?? []].filter((_, index) => index % 5 === 3));
		assert.strictEqual(used.size, 4);
		await withSetting('gloss.semanticColors', false, async () => { assert.strictEqual((await tokens())?.data.length ?? 0, 0); });
	});

	test('the selection grows from the word over the name and the sentence to the paragraph', async () => {
		const document = await theSeed();
		const [range] = await vscode.commands.executeCommand<vscode.SelectionRange[]>('vscode.executeSelectionRangeProvider', document.uri, [at(document, 'Xueping')]);
		const grown: string[] = [];
		for (let step = range; step; step = step.parent) {
			grown.push(document.getText(step.range));
		}
		assert.ok(grown.indexOf('Xueping') < grown.findIndex((words) => words === 'Huang Xueping' || words === 'Maj. Gen. Huang Xueping'));
		assert.ok(grown.some((words) => words.startsWith('Michael Chase') && words.endsWith('.')));
	});

	test('a paragraph of several lines folds', async () => {
		const document = await vscode.workspace.openTextDocument({ language: 'seed', content: 'date 2021-10-01 Talks\n\nOne line\nand another.\n\nLast.' });
		const found = await vscode.commands.executeCommand<vscode.FoldingRange[]>('vscode.executeFoldingRangeProvider', document.uri);
		assert.deepStrictEqual(found.map(({ start, end }) => [start, end]), [[0, 5], [2, 3]]);
	});

	test('long lines wrap, quotation marks have no boxes, nothing is suggested', async () => {
		const settings = vscode.workspace.getConfiguration('editor', await theSeed());
		assert.strictEqual(settings.get('wordWrap'), 'on');
		assert.strictEqual(settings.get('unicodeHighlight.ambiguousCharacters'), false);
		assert.strictEqual(settings.get('guides.indentation'), false);
		assert.deepStrictEqual(settings.get('quickSuggestions'), { other: 'off', comments: 'off', strings: 'off' });
	});
});

function hovers(document: vscode.TextDocument, position: vscode.Position): Thenable<vscode.Hover[]> {
	return vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, position);
}

async function cardAt(words: string, nth = 1): Promise<string> {
	const document = await theSeed();
	return textOf(await hovers(document, at(document, words, nth)));
}

function textOf(found: readonly vscode.Hover[]): string {
	return found.flatMap(({ contents }) => contents).map((content) => (content instanceof vscode.MarkdownString ? content.value : '')).join('\n');
}

function shown(sorted: readonly number[], share: number): string {
	return (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(1);
}
