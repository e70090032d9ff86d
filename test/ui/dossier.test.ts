import { appears, reads, workbench } from './workbench';

suite('The reader’s dossier', () => {
	const its = workbench();

	test('is offered among the code actions of a name, by the keyboard', async () => {
		await its().click('Huang Xueping');
		await reads(await its().codeActions(), /Add to Dossier[^]*This Is Also Called…[^]*Not a Name in This Article[^]*Known to Me/);
		await its().picture('dossier-actions');
		await its().press('Enter'); // the first is chosen
		const box = its().page.locator('.quick-input-widget:visible');
		await reads(box, /Who or what is Huang Xueping/);
		await its().picture('dossier-question');
		await its().press('Enter'); // as the article has it
		await reads(its().page.locator('.notifications-toasts'), /Noted in your dossier/);
	});

	test('shows on the card what is the reader’s own', async () => {
		await its().press('Escape');
		await reads(await its().hover('Huang Xueping'), /your dossier/);
		await its().picture('dossier-card');
	});

	test('opens at an entry, where the editor completes what may be noted', async () => {
		await its().page.mouse.move(700, 20);
		await its().click('Huang Xueping');
		await its().run('Gloss: Edit Dossier Entry');
		await its().page.locator('.tab.active', { hasText: 'dossier.json' }).waitFor();
		await its().press('ArrowLeft', 'ArrowRight', 'Enter', 'Control+Space');
		const offers = its().page.locator('.suggest-widget.visible');
		if (!await appears(offers, 10_000)) {
			await its().press('Control+Space');
		}
		await reads(offers, /other_names/);
		await its().picture('dossier-completion');
		await its().press('Escape', 'Control+Z', 'Control+S');
		await its().run('View: Close Editor');
	});

	test('takes the last change back', async () => {
		await its().run('Gloss: Undo Last Change of the Dossier');
		await reads(its().page.locator('.statusbar'), /Taken back/);
	});

	test('that cannot be read says so beside the language of every article', async () => {
		await its().run('Gloss: Open Dossier');
		await its().page.locator('.tab.active', { hasText: 'dossier.json' }).waitFor();
		await its().press('Control+Home');
		await its().page.keyboard.type('mine: ');
		await its().press('Control+S');
		await its().run('View: Show Explorer');
		await its().openFile('000_');
		const language = its().page.locator('[id^="status.languageStatus"]').first();
		await language.click();
		await reads(its().page.locator('.hover-language-status').first(), /Your dossier is not read whole/);
		await its().picture('dossier-broken');
		await its().run('Gloss: Open Dossier');
		await its().page.locator('.tab.active', { hasText: 'dossier.json' }).waitFor();
		await its().press('Control+Z', 'Control+S');
		await its().run('View: Close Editor');
	});

	test('is offered in the menu of a line of the panel', async () => {
		await its().run('View: Show Explorer');
		await its().openFile('000_');
		await its().openGloss();
		await its().page.waitForTimeout(1500); // the view is drawn anew once it is in sight, which would close a menu
		const menu = await its().menu(its().rows('Article').filter({ hasText: 'Michael Chase' }).first());
		await reads(menu, /Add to Dossier[^]*Merge with…/);
		await its().picture('dossier-menu');
		await its().press('Escape');
	});
});
