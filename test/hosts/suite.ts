import Mocha from 'mocha';

/** Never more than this for one test: an extension host that takes longer is one that hangs. */
const longestTest = 20_000;

/**
 * What an editor calls when it was started to run tests, in Node and in a web worker alike. It ends with the
 * line `N passed, N failed`, which is how the count leaves the editor, and rejects when a test failed.
 */
export async function run(): Promise<void> {
	const mocha = new Mocha({ ui: 'tdd', color: false, reporter: Mocha.reporters.Spec, timeout: longestTest });
	mocha.suite.emit('pre-require', globalThis, 'gloss', mocha);
	await import('gloss:tests');
	const { passes, failures } = await finished(mocha);
	console.log(`${passes} passed, ${failures} failed`);
	if (failures > 0 || passes === 0) {
		throw new Error(`${failures} of ${passes + failures} tests failed in the editor.`);
	}
}

function finished(mocha: Mocha): Promise<Mocha.Stats> {
	return new Promise((resolve) => {
		const runner = mocha.run(() => { resolve(runner.stats ?? none); });
	});
}

/** A runner without statistics ran nothing. */
const none: Mocha.Stats = { suites: 0, tests: 0, passes: 0, pending: 0, failures: 0 };
