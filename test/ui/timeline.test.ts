import * as assert from 'node:assert';
import type { FrameLocator } from 'playwright-core';
import { plain, reads, workbench } from './workbench';

suite('The timeline', () => {
	const its = workbench({ size: { width: 1280, height: 1000 } });
	/** Its page, which is the second in the side bar. */
	const page = (): FrameLocator => its().page.locator('iframe.webview').last().contentFrame().locator('#active-frame').contentFrame();

	test('draws dates and quotations on lanes, with bars as long as they are precise', async () => {
		await its().openGloss();
		await its().webview().locator('#content article').first().waitFor(); // the first two pages of a fresh browser, opened at once, now and then lose the worker that fills them
		await its().run('Gloss: Open Timeline');
		await page().locator('svg .item').first().waitFor();
		const width = async (day: RegExp) => Number(await page().locator('.item', { hasText: day }).first().locator('.bar').getAttribute('width'));
		assert.ok(await width(/late Aug 2021/) > await width(/2021-08-19/));
		assert.ok(await width(/2020-01/) > await width(/late Aug 2021/));
		assert.deepStrictEqual((await page().locator('svg text.lane').allInnerTexts()).length, 2);
		await its().picture('timeline-light');
	});

	test('goes to the words of a bar that is clicked, and of one reached by the keyboard', async () => {
		await page().locator('.item', { hasText: '2021-08-19' }).first().locator('.bar').click();
		await reads(its().cursor(), /Ln 17, .*9 selected/);
		await page().locator('.item').first().locator('.bar').click();
		await reads(its().cursor(), /Ln 7, .*selected/); // the click hands the keyboard to the editor, which must be over before the keys below
		await page().locator('.item[tabindex="0"]').focus();
		await its().press('ArrowDown', 'Enter');
		await reads(its().cursor(), /Ln 17, .*9 selected/);
	});

	test('comes nearer by the keyboard', async () => {
		const width = async () => Number(await page().locator('svg').getAttribute('width'));
		const before = await width();
		await page().locator('.item[tabindex="0"]').focus();
		await its().press('+');
		assert.ok(await width() > before * 1.3);
		await page().locator('.item[tabindex="0"]').focus();
		await its().press('0');
		assert.strictEqual(await width(), before);
	});

	test('is a list as well, for those who do not see it', async () => {
		await page().getByRole('button', { name: /list/i }).click();
		await page().locator('ul.list li').first().waitFor();
		const said = plain((await page().locator('ul.list').allInnerTexts()).join(' '));
		assert.match(said, /the end of August/);
		await its().picture('timeline-list');
		await page().getByRole('button', { name: /picture|timeline/i }).click();
	});

	test('leaves the cards of the paragraph where they are when both are hidden and shown again', async function () {
		this.retries(1); // both pages load at once, and the browser now and then loses the worker that fills the second, as it does in a fresh one
		for (let times = 0; times < 2; times++) {
			await its().press('Control+Shift+E');
			await its().page.locator('.explorer-folders-view').waitFor();
			await its().openGloss();
			await its().webview().locator('#content article').first().waitFor(); // waits over the page's own reload, too
			await page().locator('svg .item').first().waitFor();
		}
	});

	test('says what may be one event under two dates', async () => {
		await reads(page().locator('.hint'), /“spoke” is said of both “the end of August” and “August 19”/);
	});
});

suite('The first steps', () => {
	const its = workbench();

	test('are shown by the walkthrough', async () => {
		await its().run('Welcome: Open Walkthrough...');
		await its().page.locator('.quick-input-widget:visible .quick-input-box input').fill('Gloss');
		await its().press('Enter');
		await its().page.locator('.getting-started-step').nth(2).waitFor();
		assert.strictEqual(await its().page.locator('.getting-started-step').count(), 3);
		await its().picture('walkthrough');
	});
});

suite('The timeline of one day', () => {
	const text = ' date 2021-09-30 Talks held\n\nKaren Holm met the Harbor Agency in Norvale on Thursday. “It is over,” Holm said on Thursday.\n';
	const its = workbench({ article: 'talks.txt', text, size: { width: 1280, height: 1000 } });

	test('has room for words beside or within its bars', async () => {
		await its().openGloss();
		await its().webview().locator('#content > *').first().waitFor();
		await its().run('Gloss: Open Timeline');
		const page = its().page.locator('iframe.webview').last().contentFrame().locator('#active-frame').contentFrame();
		await page.locator('svg .item').first().waitFor();
		for (const words of await page.locator('svg .item .words').allTextContents()) {
			assert.match(words, /2021-09-30/);
		}
		await its().picture('timeline-one-day');
	});
});
