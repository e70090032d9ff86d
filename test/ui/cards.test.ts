import * as assert from 'node:assert';
import { reads, workbench } from './workbench';

suite('Cards', () => {
	const its = workbench();

	test('the mouse on “Huang” says who he is', async () => {
		const card = await its().card('Huang');
		assert.match(card, /^Huang Xueping/);
		assert.match(card, /deputy director/);
		await its().picture('card');
	});

	test('the mouse on “the Pentagon” says that it is the Department of Defense', async () => {
		assert.match(await its().card('Pentagon'), /Department of Defense/);
	});

	test('the mouse on “Wednesday” gives its calendar day', async () => {
		assert.match(await its().card('Wednesday'), /29 September 2021/);
	});

	test('a quotation without a cue says that its speaker is inferred', async () => {
		const card = await its().card('candid, in-depth');
		assert.match(card, /inferred/);
		assert.match(card, /Pentagon|Department of Defense/);
	});

	test('the mouse on “Beijing” says whether it is the government or the city', async () => {
		assert.match(await its().card('Beijing'), /^Government of China/);
		await its().picture('card-capital');
		assert.match(await its().card('Beijing', 1), /here the city/);
	});

	test('the mouse on plain words shows no card', async () => {
		await its().page.mouse.move(700, 20);
		const { x, y } = await its().pointOf('conducted the');
		await its().page.mouse.move(x, y);
		await its().page.waitForTimeout(1500);
		assert.strictEqual(await its().page.locator('.editor-instance .monaco-hover:visible').count(), 0);
	});

	test('“Gloss: Show Card” shows the same card without a mouse', async () => {
		await its().click('Chase', 1);
		await its().run('Gloss: Show Card');
		await reads(its().page.locator('.editor-instance .monaco-hover:visible'), /^Michael Chase/);
	});
});
