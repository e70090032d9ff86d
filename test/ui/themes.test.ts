import * as assert from 'node:assert';
import { workbench } from './workbench';

suite('Themes', () => {
	const its = workbench();

	for (const [name, kind] of [
		['Default Light Modern', 'vs'],
		['Default Dark Modern', 'vs-dark'],
		['Default High Contrast', 'hc-black'],
		['Default High Contrast Light', 'hc-light'],
	] as const) {
		test(`in ${name} people, bodies, dates and quotations stand out`, async () => {
			await its().settings({ 'workbench.colorTheme': name });
			await its().page.locator(`.monaco-workbench.${kind}`).waitFor();
			await its().openGloss();
			await its().hover('Huang');
			await its().picture(`theme ${kind}`);
			const plain = await its().colourOf('spoke briefly');
			for (const words of ['Chase', 'Reuters', 'January 2020', 'crisis']) {
				assert.notStrictEqual(await its().colourOf(words, words === 'Chase' ? 1 : 0), plain, words);
			}
		});
	}
});

suite('Themes, of an article that its first line tells', () => {
	const text = ' date 2021-09-30 Talks held\n\nKaren Holm met the Harbor Agency in Norvale on Wednesday. She walked home.\n';
	const its = workbench({ article: 'talks.txt', text, settings: { 'workbench.colorTheme': 'Default High Contrast Light' } });

	test('names stand out in a theme that colours no meaning by itself', async () => {
		await its().openGloss();
		await its().page.getByText('Karen Holm').first().waitFor();
		const plain = await its().colourOf('walked home');
		await its().hover('Karen');
		for (const words of ['Karen', 'Agency', 'Wednesday']) {
			assert.notStrictEqual(await its().colourOf(words), plain, words);
		}
	});
});
