/** Milliseconds of many runs. */
export interface Times {
	readonly median: number;
	readonly p95: number;
}

/**
 * Runs `work` for about `budget` ms after a warm-up, at least five times; what `given` makes for it is not timed. The warm-up lasts until the
 * engine has compiled what is hot, which on a machine with other work takes seconds.
 */
export function timesOf<T>(work: (given: T) => void, given: (run: number) => T, budget = 1500): Times {
	const times: number[] = [];
	const started = performance.now();
	for (let run = 0; times.length < 5 || performance.now() - started < warmUp + budget; run++) {
		const made = given(run);
		const start = performance.now();
		work(made);
		const end = performance.now();
		if (run >= 3 && end - started > warmUp) {
			times.push(end - start);
		}
	}
	return summary(times);
}

/** Milliseconds. */
const warmUp = 3000;

export function summary(times: readonly number[]): Times {
	const sorted = [...times].sort((a, b) => a - b);
	const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
	return { median: at(0.5), p95: at(0.95) };
}

/** Milliseconds of one run, in a call of its own, so that its result is free to be collected behind it. */
export function timeOf(work: () => unknown): number {
	const start = performance.now();
	work();
	return performance.now() - start;
}

/** Bytes of heap that the result of `work` keeps alive. */
export function heapOf(work: () => unknown): number {
	const before = usedAfterCollection();
	held.push(work());
	const after = usedAfterCollection();
	held.length = 0;
	return after - before;
}

/** What is being measured: a mere local may be collected before its last use. */
const held: unknown[] = [];

function usedAfterCollection(): number {
	globalThis.gc?.();
	globalThis.gc?.(); // what the first one freed may have held more
	return process.memoryUsage().heapUsed;
}
