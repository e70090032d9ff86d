import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** One text to read, or why there is none. */
export interface Input {
	/** As the user would name it; "-" is standard input. */
	readonly path: string;
	readonly text?: string;
	readonly problem?: string;
}

/** The texts at `paths` in their order: files as they are, folders with every .txt and .seed beneath them. */
export async function* inputsAt(paths: readonly string[]): AsyncIterable<Input> {
	for (const path of paths) {
		yield* path === '-' ? [await standardInput()] : inputsUnder(path);
	}
}

async function* inputsUnder(path: string): AsyncIterable<Input> {
	try {
		const found = (await stat(path)).isDirectory() ? await articlesIn(path) : [path];
		if (found.length === 0) {
			yield { path, problem: 'holds no .txt or .seed file' };
		}
		for (const file of found) {
			yield await inputOf(file);
		}
	} catch (error) {
		yield { path, problem: reasonOf(error) };
	}
}

/** Sorted, so that the same folder always gives the same output. Hidden folders and links to folders are left alone. */
async function articlesIn(folder: string): Promise<string[]> {
	const entries = (await readdir(folder, { withFileTypes: true })).filter(({ name }) => !name.startsWith('.'));
	entries.sort((a, b) => (a.name < b.name ? -1 : 1));
	const found: string[] = [];
	for (const entry of entries) {
		const path = join(folder, entry.name);
		if (entry.isDirectory()) {
			found.push(...entry.name === 'node_modules' ? [] : await articlesIn(path));
		} else if (/\.(?:txt|seed)$/i.test(entry.name)) {
			found.push(path);
		}
	}
	return found;
}

async function inputOf(path: string): Promise<Input> {
	try {
		return decoded(path, await readFile(path));
	} catch (error) {
		return { path, problem: reasonOf(error) };
	}
}

async function standardInput(): Promise<Input> {
	const chunks: Uint8Array[] = [];
	for await (const chunk of process.stdin) {
		chunks.push(chunk as Uint8Array); // no encoding was set, so the stream gives bytes
	}
	return decoded('-', Buffer.concat(chunks));
}

/** A byte order mark stays in the text and counts as one unit, as it does for whoever slices the file. */
function decoded(path: string, bytes: Uint8Array): Input {
	try {
		return { path, text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
	} catch (error) {
		return { path, problem: error instanceof TypeError ? 'is not UTF-8 text' : reasonOf(error) };
	}
}

export function reasonOf(error: unknown): string {
	const code = error instanceof Error && 'code' in error ? String(error.code) : '';
	return reasons[code] ?? (error instanceof Error ? error.message.replace(/\s+/g, ' ') : String(error));
}

const reasons: Readonly<Record<string, string>> = {
	ENOENT: 'does not exist',
	EACCES: 'may not be read',
	EPERM: 'may not be read',
	EISDIR: 'is a folder',
	ENAMETOOLONG: 'has too long a name',
	ELOOP: 'is a link that leads to itself',
};
