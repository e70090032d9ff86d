import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../scripts/hosts/project';

/** An empty folder that is gone when this process is. */
export function scratchFolder(name: string): string {
	const folder = mkdtempSync(join(tmpdir(), `gloss-${name}-`));
	process.once('exit', () => { rmSync(folder, { recursive: true, force: true, maxRetries: 3 }); });
	return folder;
}

/** A copy of the seeds, so that no test can harm the real ones. */
export function copyOfSeeds(): string {
	const folder = join(scratchFolder('articles'), 'seeds');
	cpSync(join(root, 'seeds'), folder, { recursive: true });
	return folder;
}

/** Runs the work and ends this process with its exit code, or with one line on what went wrong; a signal ends it tidily too. */
export function main(work: () => Promise<number>): void {
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
		process.once(signal, () => process.exit(1));
	}
	work().then(
		(code) => process.exit(code),
		(error: unknown) => {
			console.error(error instanceof Error ? error.message : error);
			process.exit(1);
		},
	);
}
