import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { type Settings, writeSettings } from '../../scripts/hosts/profile';
import { cache, root } from '../../scripts/hosts/project';
import { place, type Place } from './place';

/** A window of VS Code, used as a reader does: with a mouse and a keyboard. */
export class Workbench {
	readonly page: Page;
	readonly #place: Place;

	/** The address of everything that the window has asked for. */
	readonly requests: string[] = [];

	private constructor(page: Page, where: Place) {
		this.page = page;
		this.#place = where;
		page.on('request', (request) => { this.requests.push(request.url()); });
	}

	/** Opens a window on the copy of the seeds, with an article in front unless it is to be empty. */
	static async open({ article = seed, text, size = usualSize, settings = {} }: Opening = {}): Promise<Workbench> {
		const where = await place();
		await writeSettings(where.profile, settings);
		if (text !== undefined) {
			writeFileSync(join(where.folder, article), text);
		}
		const page = await where.browser.newPage({ viewport: size });
		const workbench = new Workbench(page, where);
		page.setDefaultTimeout(patience);
		await page.addInitScript({ path: join(root, 'test', 'ui', 'inPage.js') });
		const payload = article === none ? [] : [['openFile', where.server.remote(join(where.folder, article))] as const];
		await page.goto(where.server.address(where.folder, payload));
		await workbench.#ready(article !== none);
		return workbench;
	}

	async close(): Promise<void> {
		await this.page.close();
	}

	/** Replaces the user's settings. The server watches articles but not settings, so the window is opened anew. */
	async settings(settings: Settings): Promise<void> {
		await writeSettings(this.#place.profile, settings);
		await this.page.reload();
		await this.#ready(true);
	}

	/** Opens a file of the folder by its name, through the Explorer. */
	async openFile(name: string): Promise<void> {
		await this.page.locator('.explorer-folders-view .monaco-list-row', { hasText: name }).dblclick();
		await this.page.locator('.tab.active', { hasText: name }).waitFor();
	}

	/** Where the words, which must stand on one line, are in the editor; it is scrolled until they are in sight. */
	async pointOf(words: string, nth = 0): Promise<Point> {
		let before: Point | null = null;
		for (let tries = 0; tries < 20; tries++) {
			const point = await this.page.evaluate<Point | null>(`gloss.pointOf(${JSON.stringify(words)}, ${nth})`);
			if (point && point.x === before?.x && point.y === before.y) {
				return point; // and no longer moving
			}
			before = point;
			await this.page.waitForTimeout(150);
			if (!point && tries > 1) {
				await this.#scroll(tries === 2 ? -40 : 6);
			}
		}
		throw new Error(`“${words}” is not in sight.`);
	}

	async colourOf(words: string, nth = 0): Promise<string> {
		return String(await this.page.evaluate(`gloss.colourOf(${JSON.stringify(words)}, ${nth})`));
	}

	/** Rests the mouse on the words until a card appears. The first move is lost now and then, so it moves again. */
	async hover(words: string, nth = 0): Promise<Locator> {
		const card = this.page.locator('.editor-instance .monaco-hover:visible').first();
		for (let tries = 0; tries < 6; tries++) {
			await this.page.mouse.move(700, 20);
			await this.page.waitForTimeout(100);
			const { x, y } = await this.pointOf(words, nth);
			await this.page.mouse.move(x - 2, y);
			await this.page.mouse.move(x, y);
			if (await appears(card, 3000)) {
				return card;
			}
		}
		throw new Error(`No card appeared on “${words}”.`);
	}

	/** The words of the card on these words. */
	async card(words: string, nth = 0): Promise<string> {
		return plain(await (await this.hover(words, nth)).innerText());
	}

	/** The menu of code actions at the cursor. The editor drops an ask that comes right behind a click now and then, so it is asked again. */
	async codeActions(): Promise<Locator> {
		const menu = this.page.locator('.action-widget');
		for (let tries = 0; tries < 4; tries++) {
			await this.press('Control+.');
			if (await appears(menu, 3000)) {
				return menu;
			}
		}
		throw new Error('No code actions appeared.');
	}

	/** Puts the cursor into the words. */
	async click(words: string, nth = 0): Promise<void> {
		const { x, y } = await this.pointOf(words, nth);
		await this.page.mouse.click(x, y);
	}

	async press(...keys: string[]): Promise<void> {
		for (const key of keys) {
			await this.page.keyboard.press(key);
		}
	}

	/** Runs a command by its title through the command palette. */
	async run(title: string): Promise<void> {
		await this.press('F1');
		const box = this.page.locator('.quick-input-widget .quick-input-box input');
		await box.fill(`>${title}`);
		await this.page.locator('.quick-input-widget .monaco-list-row', { hasText: title }).first().waitFor();
		await this.press('Enter');
	}

	/** Types into the box that a command opened, once it is there. */
	async type(title: string, words: string): Promise<void> {
		await this.page.locator('.quick-input-widget:visible', { hasText: title }).waitFor();
		await this.page.keyboard.type(words);
	}

	/** "Ln 17, Col 1" or "Ln 17, Col 1 (5 selected)", as the status bar says. */
	cursor(): Locator {
		return this.page.locator('[id="status.editor.selection"]');
	}

	/** A view in the side bar, by its title. */
	pane(view: string): Locator {
		return this.page.locator('.pane', { has: this.page.locator(`.pane-header[aria-label^="${view}"]`) });
	}

	/** The rows of a view, such as `Outline`, that is open in the side bar. */
	rows(view: string): Locator {
		return this.pane(view).locator('.monaco-list-row');
	}

	/** Opens Gloss's own part of the side bar by its icon. */
	async openGloss(): Promise<void> {
		const icon = this.page.locator('.activitybar .action-item', { has: this.page.locator('[aria-label^="Gloss"]') });
		if (!/\bchecked\b/.test(await icon.getAttribute('class') ?? '')) {
			await icon.click();
		}
		await this.page.locator('.pane-header[aria-label^="Article"]').waitFor();
	}

	/** Moves down a focused list, row by row from its top, until the row that is reached reads so. */
	async walkTo(wanted: RegExp): Promise<void> {
		await this.press('Home');
		const reached = this.page.locator('.monaco-list:focus .monaco-list-row.focused, .monaco-list.element-focused .monaco-list-row.focused');
		for (let rows = 0; rows < 60; rows++) {
			if (wanted.test(plain((await reached.allInnerTexts()).join(' ')))) {
				return;
			}
			await this.press('ArrowDown');
			await this.page.waitForTimeout(50);
		}
		throw new Error(`No row reads ${String(wanted)}.`);
	}

	/** The menu of a row, asked for again when it was lost because the list was drawn anew under the mouse. */
	async menu(row: Locator): Promise<Locator> {
		const items = this.page.locator('.monaco-menu-container, .context-view').locator('.action-item').first();
		for (let tries = 0; tries < 6; tries++) {
			await row.click({ button: 'right' });
			if (await appears(items, 3000)) {
				return this.page.locator('.monaco-menu-container, .context-view');
			}
			await this.press('Escape');
		}
		throw new Error('No menu appeared.');
	}

	/** The content of a view or editor that is a page of its own. */
	webview(): FrameLocator {
		return this.page.locator('iframe.webview').first().contentFrame().locator('#active-frame').contentFrame();
	}

	/** Turns the wheel over the editor, down or up by so many notches; Monaco counts turns, not their size. */
	async #scroll(notches: number): Promise<void> {
		const editor = await this.page.locator('.editor-instance .monaco-editor').first().boundingBox();
		await this.page.mouse.move((editor?.x ?? 0) + 300, (editor?.y ?? 0) + 300);
		for (let turned = 0; turned < Math.abs(notches); turned++) {
			await this.page.mouse.wheel(0, Math.sign(notches) * 120);
		}
		await this.page.waitForTimeout(250);
	}

	/** The sign that Gloss has read the article is its headline among the breadcrumbs. */
	async #ready(withArticle: boolean): Promise<void> {
		await this.page.locator('.monaco-workbench .part.sidebar .monaco-list-row').first().waitFor();
		if (withArticle) {
			await this.page.locator('.breadcrumbs-control [class*="codicon-symbol-"]').first().waitFor();
		}
	}

	/** Keeps a picture of the window, for eyes to look at. */
	async picture(name: string): Promise<void> {
		mkdirSync(pictures, { recursive: true });
		await this.page.waitForTimeout(300); // cards and lists fade in
		await this.page.screenshot({ path: join(pictures, `${name}.png`) });
	}
}

export interface Opening {
	/** A file of the seeds by its name, or `none`. */
	readonly article?: string;
	/** The words of an article that is not among the seeds. */
	readonly text?: string;
	readonly size?: { readonly width: number; readonly height: number };
	readonly settings?: Settings;
}

/** For a window without an editor. */
export const none = '';

/** The article that most tests read. */
const seed = '000_5061bdebb244bffe.txt';

export interface Point {
	readonly x: number;
	readonly y: number;
}

/** A window that shows nothing for so long hangs; all of it in milliseconds. */
const patience = 15_000;

const usualSize = { width: 1280, height: 900 };

/** Where pictures of the windows go. */
const pictures = join(cache, 'ui');

/** Lends the tests of a suite one window, and keeps a picture of it when a test fails. */
export function workbench(opening?: Opening): () => Workbench {
	let open: Workbench | undefined;
	suiteSetup(async () => { open = await Workbench.open(opening); });
	teardown(async function () {
		if (this.currentTest?.state === 'failed') {
			await open?.picture(`failed ${this.currentTest.fullTitle().replace(/[^\w ]/g, '')}`);
		}
	});
	suiteTeardown(() => open?.close());
	return () => {
		if (!open) {
			throw new Error('The window is open while tests run, and only then.');
		}
		return open;
	};
}

/** Text as it reads: Monaco and its widgets draw many spaces as U+00A0. */
export function plain(text: string): string {
	return text.replaceAll('\u00a0', ' ');
}

/** Waits until the locator's text fits, and says what it was when it never does. */
export async function reads(locator: Locator, wanted: RegExp | string): Promise<void> {
	let text = '';
	for (let tries = 0; tries < 40; tries++) {
		text = plain((await locator.allInnerTexts()).join('\n'));
		if (typeof wanted === 'string' ? text.includes(wanted) : wanted.test(text)) {
			return;
		}
		await locator.page().waitForTimeout(250);
	}
	throw new Error(`Expected ${String(wanted)} but read: ${text}`);
}

export async function appears(locator: Locator, within: number): Promise<boolean> {
	try {
		await locator.waitFor({ timeout: within });
		return true;
	} catch (error) {
		if (error instanceof Error && error.name === 'TimeoutError') {
			return false;
		}
		throw error;
	}
}
