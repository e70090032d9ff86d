import * as assert from 'node:assert';
import { reads, workbench } from './workbench';

const hostile = ` date 2021-09-30 ![a](https://evil.example/a.png) <img src=https://evil.example/b.png> $(flame) [c](command:workbench.action.quit)

Karen Holm, the mayor of ![Bergen](https://evil.example/c.png) <img src="https://evil.example/d.png">, said on Wednesday: “It is $(flame) [over](command:workbench.action.quit) ![now](https://evil.example/e.png) <b>here</b>.”
`;

suite('A hostile article', () => {
	const its = workbench({ article: '900_0123456789abcdef.txt', text: hostile });

	test('is shown as its own words in cards', async () => {
		for (const words of ['Karen Holm', 'Wednesday', 'It is']) {
			const card = await its().hover(words);
			assert.strictEqual(await card.locator('img, b, [class*="codicon-flame"], a[href*="evil"], a[href*="quit"]').count(), 0);
		}
		assert.match(await its().card('Karen Holm'), /^Karen Holm/);
	});

	test('is shown as its own words in the panel and the paragraph’s cards', async () => {
		await its().openGloss();
		await its().click('Karen Holm');
		await reads(its().rows('Article'), /Karen Holm/);
		await reads(its().webview().locator('body'), /Karen Holm/);
		assert.strictEqual(await its().webview().locator('img, b').count(), 0);
		assert.strictEqual(await its().pane('Article').locator('[class*="codicon-flame"]').count(), 0);
	});

	test('makes the window ask nobody for anything', () => {
		const foreign = its().requests.filter((address) => !/^(?:https?|wss?):\/\/(?:127\.0\.0\.1|localhost)[:/]|^(?:data|blob|vscode-file):/.test(address));
		assert.ok(its().requests.length > 10);
		assert.deepStrictEqual(foreign.filter((address) => !ownFiles.test(address)), []);
	});
});

/** How a web page of an extension names the extension's own files; the editor answers for them itself. */
const ownFiles = /^https:\/\/[\w+-]+\.(?:vscode-resource\.)?vscode-cdn\.net\/[^?]*\/(?:gloss\.gloss-[^/]+\/media|out)\//;
