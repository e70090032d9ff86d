import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, lstatSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { freePort, host } from './port';
import type { Profile } from './profile';
import { root } from './project';

/** A running VS Code server; only who knows its token is let in. */
export interface Server {
	readonly port: number;
	/** The address of a window on a folder, with things to tell it such as `['openFile', remote(path)]`. */
	address(folder: string, payload?: Payload): string;
	/** How the workbench names a file or folder of this machine. */
	remote(path: string): string;
	/** Resolves to the last lines it printed when the server ends by itself. */
	readonly ended: Promise<string>;
	stop(): Promise<void>;
}

export type Payload = readonly (readonly [string, string])[];

/** Starts the server on the port asked for or the next free one, and waits until it answers. Where tests drive it, it opens no dialogs. */
export async function startServer(profile: Profile, wantedPort = 0, { driven = true } = {}): Promise<Server> {
	linkModules();
	const port = await freePort(wantedPort);
	const token = randomBytes(16).toString('hex');
	const child = spawn(process.execPath, [program, ...flags(profile, port, token), ...driven ? ['--enable-smoke-test-driver'] : []], {
		env: environment(),
		stdio: ['ignore', 'pipe', 'pipe'],
		detached: grouped,
	});
	const said = tail(child);
	const ended = new Promise<string>((resolve) => child.once('exit', () => { resolve(said()); }));
	const killed = (): void => { kill(child, 'SIGKILL'); };
	process.once('exit', killed);
	await listening(child, ended);
	return {
		port,
		ended,
		remote: (path) => remote(port, path),
		address: (folder, payload = []) => address({ port, token, folder, payload }),
		stop: async () => {
			kill(child, 'SIGTERM');
			setTimeout(killed, patience).unref();
			await ended;
			killed(); // extension hosts, should one have outlived its server
			process.off('exit', killed);
		},
	};
}

const server = join(root, 'node_modules', 'code-server', 'lib', 'vscode');
const program = join(server, 'out', 'server-main.js');

/** Long enough for a server to end by itself. */
const patience = 3000;

/** A group of its own lets one signal reach the server and its extension hosts; Windows knows no groups. */
const grouped = process.platform !== 'win32';

/** The workbench fetches its colouring engine from the server's own node_modules, which npm put beside it. */
function linkModules(): void {
	const link = join(server, 'node_modules');
	if (!existsSync(program)) {
		throw new Error('The VS Code server is not installed: run npm ci first.');
	}
	if (!lstatSync(link, { throwIfNoEntry: false })) {
		symlinkSync(join(root, 'node_modules'), link, 'junction');
	}
}

function flags(profile: Profile, port: number, token: string): string[] {
	return [
		'--host', host, '--port', String(port), '--connection-token', token, '--accept-server-license-terms',
		'--server-data-dir', profile.server, '--user-data-dir', profile.user, '--extensions-dir', profile.extensions,
		'--telemetry-level', 'off', '--disable-workspace-trust',
	];
}

/** No gallery, so that nothing is fetched; and nothing of an editor in whose terminal this may run. */
function environment(): NodeJS.ProcessEnv {
	const kept = Object.entries(process.env).filter(([name]) => !/^(?:VSCODE_|ELECTRON_|NODE_OPTIONS$)/.test(name));
	return { ...Object.fromEntries(kept), EXTENSIONS_GALLERY: '{"serviceUrl":""}' };
}

async function listening(child: ChildProcess, ended: Promise<string>): Promise<void> {
	const ready = new Promise<void>((resolve) => {
		child.stdout?.on('data', (text: Buffer) => {
			if (text.includes('agent listening on')) {
				resolve();
			}
		});
	});
	const gone = ended.then((said) => { throw new Error(`The VS Code server ended at once:\n${said}`); });
	const late = new Promise<never>((_, reject) => {
		setTimeout(() => { reject(new Error('The VS Code server did not answer within 30 seconds.')); }, 30_000).unref();
	});
	await Promise.race([ready, gone, late]);
}

interface Window {
	readonly port: number;
	readonly token: string;
	readonly folder: string;
	readonly payload: Payload;
}

function address({ port, token, folder, payload }: Window): string {
	const url = new URL(`http://${host}:${port}/`);
	url.searchParams.set('tkn', token);
	url.searchParams.set('folder', slashed(folder));
	if (payload.length > 0) {
		url.searchParams.set('payload', JSON.stringify(payload));
	}
	return url.href;
}

function remote(port: number, path: string): string {
	return `vscode-remote://${host}:${port}${slashed(path).split('/').map(encodeURIComponent).join('/')}`;
}

/** "C:\articles" is "/C:/articles" in an address. */
function slashed(path: string): string {
	const forward = path.replaceAll('\\', '/');
	return forward.startsWith('/') ? forward : `/${forward}`;
}

/** Keeps the last lines a process printed, for when it has to be explained why it ended. */
function tail(child: ChildProcess): () => string {
	let text = '';
	const keep = (more: Buffer): void => { text = (text + more.toString()).slice(-4000); };
	child.stdout?.on('data', keep);
	child.stderr?.on('data', keep);
	return () => text.trim();
}

function kill(child: ChildProcess, signal: NodeJS.Signals): void {
	if (child.pid === undefined) {
		return;
	}
	try {
		process.kill(grouped ? -child.pid : child.pid, signal);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'ESRCH') { // it is gone already, which is what was wanted
			throw error;
		}
	}
}
