import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { main } from '../../src/cli/main';

/** What a run of the command printed. */
export interface Outcome {
	readonly status: number;
	readonly output: string;
	readonly complaints: readonly string[];
}

export async function gloss(...words: string[]): Promise<Outcome> {
	let output = '';
	const complaints: string[] = [];
	const status = await main(words, {
		dataFolder: join(__dirname, '..', '..', 'data'),
		print: (text) => { output += text; },
		complain: (line) => complaints.push(line),
	});
	return { status, output, complaints };
}

/** A folder with `files` for as long as `use` takes. */
export async function withFolder(files: Readonly<Record<string, string | Uint8Array>>, use: (folder: string) => Promise<void>): Promise<void> {
	const folder = mkdtempSync(join(tmpdir(), 'gloss-test-'));
	try {
		for (const [name, content] of Object.entries(files)) {
			mkdirSync(dirname(join(folder, name)), { recursive: true });
			writeFileSync(join(folder, name), content);
		}
		await use(folder);
	} finally {
		rmSync(folder, { recursive: true });
	}
}
