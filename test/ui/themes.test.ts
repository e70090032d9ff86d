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
