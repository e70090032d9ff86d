import * as assert from 'node:assert';
import { reads, workbench } from './workbench';

suite('Moving about', () => {
	const its = workbench();

	test('F12 on a short name goes to where the person was introduced', async () => {
		await its().click('Huang', 1);
		await reads(its().cursor(), 'Ln 9,');
		await its().press('F12');
		await reads(its().cursor(), 'Ln 5,');
	});

	test('Shift+F12 lists every mention of the person in a peek', async () => {
		await its().click('Huang', 1);
		await its().press('Shift+F12');
		const peek = its().page.locator('.reference-zone-widget, .zone-widget .ref-tree').first();
		await peek.waitFor();
		await reads(its().page.locator('.zone-widget .ref-tree'), /Huang[^]*Huang[^]*Huang/);
		await its().picture('peek');
		await its().press('Escape');
		await peek.waitFor({ state: 'hidden' });
	});

	test('and both mentions of a body that has two', async () => {
		await its().click('Pentagon');
		await its().press('Shift+F12');
		const peek = its().page.locator('.zone-widget .ref-tree').first();
		await reads(peek, /Department of Defense[^]*Pentagon/);
		await its().press('Escape');
		await peek.waitFor({ state: 'hidden' });
	});

	test('the next quotation is a key away', async () => {
		await its().click('Following apparent');
		await its().press('Control+k', 'q');
		await reads(its().cursor(), /Ln 3, .*selected/);
	});

	test('whoever is named once has no next mention, which is said', async () => {
		await its().click('Reuters');
		await its().run('Gloss: Go to Next Mention');
		await reads(its().cursor(), /selected/);
		await its().run('Gloss: Go to Next Mention');
		await reads(its().page.locator('.statusbar'), /There is no other in this article/);
	});

	test('every theme colours a person otherwise than a quotation', async () => {
		assert.notStrictEqual(await its().colourOf('Chase', 1), await its().colourOf('crisis'));
		assert.notStrictEqual(await its().colourOf('Chase', 1), await its().colourOf('spoke briefly'));
	});
});

suite('The Outline', () => {
	const its = workbench();

	test('lists the headline and what is in each paragraph', async () => {
		await its().run('Explorer: Focus on Outline View');
		await its().page.locator('.outline-tree .monaco-list-row').first().waitFor();
		await reads(its().page.locator('.outline-tree'), /To de-escalate tensions/);
		await its().picture('outline');
	});

	test('goes to a paragraph by the keyboard', async () => {
		await its().run('Explorer: Focus on Outline View');
		await its().walkTo(/Michael Chase, the US/);
		await its().press('Enter');
		await reads(its().cursor(), 'Ln 5,');
	});

	test('goes to a row that is clicked', async () => {
		await its().page.locator('.outline-tree .monaco-list-row', { hasText: 'Michael Chase, the US' }).click();
		await reads(its().cursor(), 'Ln 5,');
		await its().press('Home');
		await its().page.locator('.outline-tree .monaco-list-row', { hasText: 'To de-escalate' }).first().click();
		await reads(its().cursor(), 'Ln 1,');
	});
});
