import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { readerApart } from '../scripts/readerApart.mjs';

// npm run bench: builds the benchmark as the product is built, so that what is measured is what runs, and runs it.
const root = join(import.meta.dirname, '..');
const scratch = mkdtempSync(join(tmpdir(), 'gloss-bench-'));
const common = { bundle: true, format: 'cjs', target: 'es2022', minify: true, logLevel: 'warning', absWorkingDir: root };
try {
	const outfile = join(scratch, 'bench.js');
	const extension = join(scratch, 'extension.js');
	await build({ ...common, entryPoints: ['bench/index.ts'], outfile, platform: 'node', packages: 'external', nodePaths: [join(root, 'node_modules')] });
	await build({ ...common, entryPoints: ['src/extension.ts'], outfile: extension, platform: 'browser', external: ['vscode'], supported: { 'dynamic-import': false }, plugins: [readerApart] });
	await build({ ...common, entryPoints: ['src/core/reader.ts'], outfile: join(scratch, 'reader.js'), platform: 'browser' });
	await build({ ...common, entryPoints: ['bench/activation.ts'], outfile: join(scratch, 'activation.js'), platform: 'node' });
	const { status } = spawnSync(process.execPath, ['--expose-gc', '--max-old-space-size=4096', outfile, root, scratch], {
		stdio: 'inherit', env: { ...process.env, NODE_PATH: join(root, 'node_modules') },
	});
	process.exitCode = status ?? 1;
} finally {
	rmSync(scratch, { recursive: true });
}
