const { reporters } = require('mocha');

/** Tells each test by name, or with the option `brief` only those that failed, and ends with the line `N passed, N failed`. */
module.exports = class Closing extends reporters.Base {
	constructor(runner, options) {
		super(runner, options);
		if (options?.reporterOptions?.brief === undefined) {
			new reporters.Spec(runner, options);
		} else {
			runner.once('end', () => { this.epilogue(); });
		}
		runner.once('end', () => {
			const { passes, pending, failures } = runner.stats;
			console.log(`${passes} passed, ${failures + pending} failed`); // a test that is skipped holds nothing
		});
	}
};
