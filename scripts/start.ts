import { spawn } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { linkExtension, makeProfile } from './hosts/profile';
import { freePort } from './hosts/port';
import { cache, root } from './hosts/project';
import { startServer } from './hosts/server';

/** Shows a folder of articles, or one article, in a real VS Code: `npm start -- path/to/articles`. */
async function start(path: string): Promise<void> {
	const { folder, article } = articlesAt(path);
	const port = await freePort(usualPort);
	const profile = await makeProfile(join(cache, 'start', String(port)));
	await linkExtension(profile);
	const server = await startServer(profile, port, { driven: false });
	const address = server.address(folder, article === undefined ? [] : [['openFile', server.remote(article)]]);
	console.log(`\nGloss is reading ${folder}\n\n  ${address}\n\nOpen this address in a browser of this machine. Ctrl-C ends it.`);
	browse(address);
	await Promise.race([interrupted(), server.ended.then((said) => { throw new Error(`The VS Code server ended:\n${said}`); })]);
	await server.stop();
	console.log('\nGloss has ended.');
}

const usualPort = 8765;

interface Articles {
	readonly folder: string;
	readonly article: string | undefined;
}

function articlesAt(path: string): Articles {
	const whole = resolve(path);
	const found = statSync(whole, { throwIfNoEntry: false });
	if (!found) {
		throw new Error(`There is no folder or article at ${whole}.`);
	}
	return found.isDirectory() ? { folder: whole, article: firstArticle(whole) } : { folder: dirname(whole), article: whole };
}

/** By name, as the Explorer lists them. */
function firstArticle(folder: string): string | undefined {
	const names = readdirSync(folder, { withFileTypes: true })
		.filter((entry) => entry.isFile() && /\.(?:txt|seed)$/.test(entry.name))
		.map((entry) => entry.name)
		.sort(new Intl.Collator('en', { numeric: true }).compare);
	const first = names.find((name) => /^\d{3,}_[0-9a-f]{16}\.txt$|\.seed$/.test(name)) ?? names[0];
	return first === undefined ? undefined : join(folder, basename(first));
}

function interrupted(): Promise<void> {
	return new Promise((done) => {
		for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
			process.once(signal, () => { done(); });
		}
	});
}

/** Opens the address where there is a desktop to open it on; elsewhere the printed address must do. */
function browse(address: string): void {
	const opener = openers.find(({ here }) => here());
	if (!opener || process.env.CI !== undefined || process.env.BROWSER === 'none') {
		return;
	}
	const [program, ...rest] = opener.command;
	const child = spawn(program, [...rest, address], { stdio: 'ignore', detached: true });
	child.once('error', () => { console.log('No browser could be opened.'); });
	child.unref();
}

interface Opener {
	readonly here: () => boolean;
	readonly command: readonly [string, ...string[]];
}

const openers: readonly Opener[] = [
	{ here: () => process.platform === 'darwin', command: ['open'] },
	{ here: () => process.platform === 'win32', command: ['rundll32', 'url.dll,FileProtocolHandler'] },
	{ here: () => Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY), command: ['xdg-open'] },
];

start(process.argv[2] ?? join(root, 'seeds')).then(
	() => process.exit(0),
	(error: unknown) => {
		console.error(error instanceof Error ? error.message : error);
		process.exit(1);
	},
);
