import { parseArgs } from 'node:util';
import { launchBrowser } from '../../scripts/hosts/browser';
import { makeProfile } from '../../scripts/hosts/profile';
import { startServer } from '../../scripts/hosts/server';
import { main, scratchFolder } from './scratch';
import { testsIn } from './testsIn';

/**
 * Runs the tests of an extension in the Node extension host of the VS Code server, with a browser that nobody
 * sees for its window; the exit code is the tests'.
 */
async function launch(): Promise<number> {
	const { development, tests, folder } = asked();
	const browser = await launchBrowser();
	const server = await startServer(await makeProfile(scratchFolder('host')));
	try {
		const address = server.address(folder, [
			['extensionDevelopmentPath', server.remote(development)],
			['extensionTestsPath', server.remote(tests)],
			['skipWelcome', 'true'],
			['skipReleaseNotes', 'true'],
		]);
		const gone = server.ended.then((said) => { throw new Error(`The VS Code server ended:\n${said}`); });
		return await Promise.race([testsIn(browser, address), gone]);
	} finally {
		await browser.close();
		await server.stop();
	}
}

interface Asked {
	readonly development: string;
	readonly tests: string;
	readonly folder: string;
}

/** The few of VS Code's arguments that matter here; the profile is made afresh, so its folders are not used. */
function asked(): Asked {
	const { values, positionals } = parseArgs({
		strict: false,
		options: { extensionDevelopmentPath: { type: 'string' }, extensionTestsPath: { type: 'string' } },
	});
	const folder = positionals[0];
	if (typeof values.extensionDevelopmentPath !== 'string' || typeof values.extensionTestsPath !== 'string' || folder === undefined) {
		throw new Error('Give --extensionDevelopmentPath=…, --extensionTestsPath=… and a folder.');
	}
	return { development: values.extensionDevelopmentPath, tests: values.extensionTestsPath, folder };
}

main(launch);
