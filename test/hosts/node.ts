import { join } from 'node:path';
import { runTests } from '@vscode/test-electron';
import { root } from '../../scripts/hosts/project';
import { copyOfSeeds, main } from './scratch';

// The suite in a Node extension host: in the VS Code server, or with --desktop in a desktop VS Code that is downloaded.
const desktop = process.argv.includes('--desktop');

const options = {
	...desktop ? {} : { vscodeExecutablePath: join(root, 'test', 'hosts', 'launcher.cjs') },
	extensionDevelopmentPath: root,
	extensionTestsPath: join(root, 'out', 'host-node', 'index.js'),
};

main(async () => {
	try {
		return await runTests({ ...options, launchArgs: [copyOfSeeds()] });
	} catch (error) {
		const said = error instanceof Error ? error.message : String(error);
		throw new Error(desktop ? `Desktop VS Code could not run the tests here: ${said}` : said, { cause: error });
	}
});
