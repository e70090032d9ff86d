import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { cache } from './project';

/** A browser without a window: the one npm brought, else one that is installed; throws in one sentence where there is none. */
export async function launchBrowser(): Promise<Browser> {
	const tried: string[] = [];
	for (const [name, find] of browsers) {
		try {
			return await chromium.launch({ ...await find(), headless: true });
		} catch (error) {
			tried.push(`${name}: ${reason(error)}`);
		}
	}
	throw new Error(`No browser can be started here, so nothing can be tested in one (${tried.join('; ')}).`);
}

interface Launch {
	readonly executablePath?: string;
	readonly channel?: string;
	readonly args?: string[];
}

const browsers: readonly (readonly [string, () => Promise<Launch>])[] = [
	['Chromium from npm', bundled],
	...['chrome', 'chromium', 'msedge'].map((channel) => [channel, () => Promise.resolve({ channel })] as const),
	['Chromium of the system', installed],
];

/** Linux on x64 only. It unpacks itself into the temporary folder, and takes any `chromium` there for its own. */
async function bundled(): Promise<Launch> {
	if (process.platform !== 'linux' || process.arch !== 'x64') {
		throw new Error('is made for Linux on x64');
	}
	const folder = join(cache, 'browser');
	await mkdir(folder, { recursive: true });
	const before = process.env.TMPDIR;
	process.env.TMPDIR = folder;
	try {
		const { default: sparticuz } = await import('@sparticuz/chromium');
		return { executablePath: await sparticuz.executablePath(), args: ['--font-render-hinting=none', '--disable-gpu'] };
	} finally {
		restore('TMPDIR', before);
	}
}

function restore(name: string, value: string | undefined): void {
	if (value === undefined) {
		Reflect.deleteProperty(process.env, name);
	} else {
		process.env[name] = value;
	}
}

function installed(): Promise<Launch> {
	const found = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/snap/bin/chromium'].find((path) => existsSync(path));
	return found === undefined ? Promise.reject(new Error('is not installed')) : Promise.resolve({ executablePath: found });
}

/** The one line that says what is missing, out of the page Playwright prints. */
function reason(error: unknown): string {
	const text = error instanceof Error ? error.message : String(error);
	const library = /error while loading shared libraries: (?<name>[^:\s]+)/.exec(text)?.groups?.name;
	if (library !== undefined) {
		return `the library ${library} is missing`;
	}
	return /is not found at|not supported/.test(text) ? 'is not installed' : text.split('\n', 1)[0] ?? text;
}
