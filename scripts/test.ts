import { type ChildProcess, spawn } from 'node:child_process';
import { root } from './hosts/project';
import { desktop, type Stage, stages } from './stages';

/** Runs all stages, or those named, and ends with the one line that counts them together. */
async function test(names: readonly string[]): Promise<boolean> {
	const chosen = chosenFrom(names);
	const counts: Count[] = [];
	const unbuilt = chosen.some((stage) => stage.built) && !await built();
	for (const stage of chosen) {
		counts.push(unbuilt && stage.built ? failedWith(stage, 'the build failed') : await counted(stage));
	}
	const passed = sum(counts.map((count) => count.passed));
	const failed = sum(counts.map((count) => count.failed));
	console.log(`\n${passed} passed, ${failed} failed`);
	return failed === 0 && passed > 0;
}

interface Count {
	readonly passed: number;
	readonly failed: number;
}

function chosenFrom(names: readonly string[]): readonly Stage[] {
	const known = [...stages, desktop];
	const unknown = names.find((name) => !known.some((stage) => stage.name === name));
	if (unknown !== undefined) {
		throw new Error(`There are no tests named ${unknown}; there are ${known.map((stage) => stage.name).join(', ')}.`);
	}
	return names.length === 0 ? stages : known.filter((stage) => names.includes(stage.name));
}

async function built(): Promise<boolean> {
	const { code } = await finished(['scripts/build.mjs', '--tests'], 60);
	return code === 0;
}

async function counted(stage: Stage): Promise<Count> {
	const began = performance.now();
	console.log(`\n— ${stage.name} —`);
	const { code, said } = await finished(stage.run, stage.longest);
	const count = stage.count === 'one' ? oneTest(code) : closing(said);
	console.log(`${stage.name}: ${((performance.now() - began) / 1000).toFixed(1)} s`);
	if (code === undefined) {
		return failedWith(stage, `it did not end within ${stage.longest} seconds`, count);
	}
	if (!count || (code !== 0 && count.failed === 0)) {
		return failedWith(stage, `it ended with ${code} before its tests were counted`, count);
	}
	return count;
}

function oneTest(code: number | undefined): Count {
	return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** The last line of the form `N passed, N failed`. */
function closing(said: string): Count | undefined {
	const last = [...said.matchAll(/^(?<passed>\d+) passed, (?<failed>\d+) failed\r?$/gm)].at(-1)?.groups;
	return last && { passed: Number(last.passed), failed: Number(last.failed) };
}

function failedWith(stage: Stage, reason: string, count: Count = { passed: 0, failed: 0 }): Count {
	console.log(`The stage ${stage.name} failed: ${reason}.`);
	return { passed: count.passed, failed: count.failed + 1 };
}

interface Finished {
	/** Undefined when it had to be ended. */
	readonly code: number | undefined;
	readonly said: string;
}

/** Runs Node and shows what it prints as it comes. */
function finished(run: readonly string[], longest: number): Promise<Finished> {
	return new Promise((resolve) => {
		const child = spawn(process.execPath, run, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], detached: grouped });
		running.add(child);
		const said: Buffer[] = [];
		let late = false;
		child.stdout.on('data', (text: Buffer) => { said.push(text); process.stdout.write(text); });
		child.stderr.on('data', (text: Buffer) => process.stderr.write(text));
		const cap = setTimeout(() => { late = true; void end(child); }, longest * 1000);
		child.once('close', (code) => {
			clearTimeout(cap);
			running.delete(child);
			resolve({ code: late ? undefined : code ?? 1, said: Buffer.concat(said).toString() });
		});
	});
}

/** A group of its own, so that whatever a stage started can be ended with it. */
const grouped = process.platform !== 'win32';

const running = new Set<ChildProcess>();

/** First asked, so that servers and browsers are taken down, then made to. */
async function end(child: ChildProcess): Promise<void> {
	signal(child, 'SIGTERM');
	await new Promise((resolve) => setTimeout(resolve, 3000));
	signal(child, 'SIGKILL');
}

function signal(child: ChildProcess, name: NodeJS.Signals): void {
	try {
		process.kill(grouped ? -(child.pid ?? 0) : child.pid ?? 0, name);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'ESRCH') { // it ended by itself in the meantime
			throw error;
		}
	}
}

for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
	process.once(name, () => void Promise.all([...running].map(end)).then(() => process.exit(1)));
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, number) => total + number, 0);
}

test(process.argv.slice(2)).then(
	(passed) => process.exit(passed ? 0 : 1),
	(error: unknown) => {
		console.error(error instanceof Error ? error.message : error);
		process.exit(1);
	},
);
