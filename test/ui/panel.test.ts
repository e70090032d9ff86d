import type { Workbench} from './workbench';
import { none, reads, workbench } from './workbench';

suite('The panel', () => {
	const its = workbench();
	const rows = (): ReturnType<Workbench['rows']> => its().rows('Article');

	test('opens by its icon and lists quotations, dates, people and bodies', async () => {
		await its().openGloss();
		await reads(rows(), /Quotes[^]*Dates[^]*People/);
		await its().picture('panel-light');
	});

	test('names the article above them', async () => {
		await reads(its().pane('Article'), /Thu 30 Sep 2021 · To de-escalate tensions/);
	});

	test('goes to the words of a row that is clicked, and selects them', async () => {
		await rows().filter({ hasText: 'January 2020' }).first().click();
		await reads(its().cursor(), /Ln 7, .*12 selected/);
	});

	test('goes to the words of a row reached by the keyboard', async () => {
		await its().run('Gloss: Open Panel');
		await its().walkTo(/August 19/);
		await its().press('Enter');
		await reads(its().cursor(), /Ln 17, .*9 selected/);
	});

	test('follows the cursor', async () => {
		await its().click('the end of August');
		await reads(its().pane('Article').locator('.monaco-list-row.selected, .monaco-list-row.focused'), /the end of August/);
	});

	test('orders dates as they come in the text, or by the calendar', async () => {
		await its().run('Gloss: Order Panel by Text');
		await reads(rows(), /this week[^]*January 2020/);
		await its().run('Gloss: Order Panel by Calendar');
		await reads(rows(), /January 2020[^]*this week/);
	});

	test('groups quotations by who speaks', async () => {
		await its().run('Gloss: Order Panel by Speaker');
		await reads(rows(), /Department of Defense[^]*“The meeting/);
	});

	test('filters by text while it is typed, and Escape brings all back', async () => {
		await its().run('Gloss: Filter the Panel…');
		await its().type('Filter the Panel', 'huang');
		await reads(its().pane('Article'), /Filter “huang”/);
		await reads(rows(), /Huang Xueping/);
		await rows().filter({ hasText: 'January 2020' }).first().waitFor({ state: 'hidden' });
		await its().picture('panel-filtered');
		await its().press('Escape');
		await reads(rows(), /January 2020/);
	});

	test('shows “In This Paragraph” what the paragraph under the cursor names', async () => {
		await its().click('Following apparent');
		await reads(its().webview().locator('body'), /Department of Defense/);
		await its().click('Wu Qian');
		await reads(its().webview().locator('body'), /Wu Qian/);
		await its().picture('paragraph');
	});

	test('stays right while typing', async () => {
		await its().click('It was the first');
		await its().press('End');
		await its().page.keyboard.type(' It ended in March 2020.');
		await reads(rows(), /March 2020/);
	});
});

suite('Without an article', () => {
	const its = workbench({ article: none });

	test('the panel says what Gloss reads', async () => {
		await its().openGloss();
		await reads(its().pane('Article'), /No article is open/);
		await its().picture('welcome');
	});

	test('opening an article from the Explorer fills it', async () => {
		await its().run('View: Show Explorer');
		await its().openFile('000_5061bdebb244bffe.txt');
		await its().openGloss();
		await reads(its().rows('Article'), /Wu Qian/);
	});
});
