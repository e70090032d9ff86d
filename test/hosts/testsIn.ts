import { format } from 'node:util';
import type { Browser, Page } from 'playwright-core';

/** Opens a window that was told to run tests, prints what they print, and resolves to their exit code. */
export async function testsIn(browser: Browser, address: string): Promise<number> {
	const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
	const done = ending(page);
	await page.exposeFunction('codeAutomationLog', print);
	await page.goto(address);
	return done;
}

/** The workbench says how its tests ended; a page that is gone will not. */
function ending(page: Page): Promise<number> {
	return new Promise((resolve, reject) => {
		page.once('crash', () => { reject(new Error('The browser\'s page crashed.')); });
		page.once('close', () => { reject(new Error('The browser\'s page was closed.')); });
		void page.exposeFunction('codeAutomationExit', resolve).catch(reject);
		setTimeout(() => { reject(new Error('The tests in the editor did not end within three minutes.')); }, 180_000).unref();
	});
}

/** What tests and the extension print, without what the workbench says of itself the same way. */
function print(type: string, args: readonly unknown[]): void {
	const text = format(...args);
	if (type !== 'debug' && !workbench.test(text)) {
		console.log(text);
	}
}

const workbench = new RegExp([
	'^%c',
	'^Found additional',
	'^Ignoring',
	'^Loading development extension',
	'^Updating additional',
	'^vscode-test-web-support',
	'Cannot find (?:module|package) \'(?:@vscode/spdlog|native-watchdog)\'',
].join('|'));
