/** One part of `npm test`: a program, how long it may take, and how its tests are counted. */
export interface Stage {
	readonly name: string;
	/** Arguments for Node. */
	readonly run: readonly string[];
	/** Seconds; a stage that takes longer has failed. */
	readonly longest: number;
	/** `closing`: it ends with the line `N passed, N failed`. `one`: it counts as one test, passed when it exits with 0. */
	readonly count: 'closing' | 'one';
	/** Whether it needs what scripts/build.mjs makes. */
	readonly built: boolean;
}

/** Names only what failed. */
const brief = '--reporter-option=brief=yes';

/** What `npm test` runs, the quickest first. */
export const stages: readonly Stage[] = [
	{ name: 'types', run: ['node_modules/typescript/bin/tsc', '-p', '.'], longest: 120, count: 'one', built: false },
	{ name: 'lint', run: ['node_modules/eslint/bin/eslint.js', '.'], longest: 240, count: 'one', built: false },
	mocha('unit', ['test/**/*.test.ts', ...except('editor', 'grammar', 'package', 'ui'), brief], 480),
	mocha('grammar', ['test/grammar/**/*.test.ts'], 60),
	{ ...mocha('package', ['test/package/**/*.test.ts', '--timeout=60000'], 90), built: true },
	{ name: 'host', run: tsx('test/hosts/node.ts'), longest: 240, count: 'closing', built: true },
	{ name: 'web', run: tsx('test/hosts/web.ts'), longest: 240, count: 'closing', built: true },
	{ ...mocha('ui', ['test/ui/**/*.test.ts', '--timeout=60000', '--exit'], 480), built: true },
];

/** On request only, since it downloads an editor. */
export const desktop: Stage = {
	name: 'desktop', run: tsx('test/hosts/node.ts', '--desktop'), longest: 600, count: 'closing', built: true,
};

function mocha(name: string, rest: readonly string[], longest: number): Stage {
	const run = [
		'node_modules/mocha/bin/mocha.js', '--import=tsx', '--ui=tdd', '--forbid-only', '--reporter=test/hosts/reporter.cjs', ...rest,
	];
	return { name, run, longest, count: 'closing', built: false };
}

function except(...folders: string[]): string[] {
	return folders.map((folder) => `--ignore=test/${folder}/**`);
}

function tsx(...rest: string[]): string[] {
	return ['--import=tsx', ...rest];
}
