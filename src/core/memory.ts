/**
 * Work on one block of text that needs nothing but its words, so that its result can be kept while other
 * blocks change. Offsets in the result count from the block's start.
 */
export interface BlockWork<T> {
	readonly name: string;
	readonly of: (text: string) => T;
}

/** Work on a block that also needs what other work found in it; `key` says that in a few characters. */
export interface ContextWork<T, C> {
	readonly name: string;
	readonly key: (context: C) => string;
	readonly of: (text: string, context: C) => T;
}

interface Result {
	/** The context in which it was found; empty for work that needs none. */
	readonly key: string;
	readonly found: unknown;
}

/**
 * Results of block work, by work and words. A new reading of an edited article takes over the memory of the old
 * one; what the new text no longer asks for is forgotten with the generation before.
 */
export class Memory {
	readonly #before: ReadonlyMap<object, ReadonlyMap<string, Result>>;
	readonly #now = new Map<object, Map<string, Result>>();

	constructor(before?: Memory) {
		this.#before = before ? before.#now : new Map<object, Map<string, Result>>();
	}

	recall<T>(work: BlockWork<T>, text: string): T {
		return this.#recall(work, text, '', () => work.of(text));
	}

	recallIn<T, C>(work: ContextWork<T, C>, text: string, context: C): T {
		return this.#recall(work, text, work.key(context), () => work.of(text, context));
	}

	#recall<T>(work: object, text: string, key: string, find: () => T): T {
		const results = this.#resultsOf(work);
		const known = results.get(text) ?? this.#before.get(work)?.get(text);
		const result = known?.key === key ? known : { key, found: find() };
		results.set(text, result);
		return result.found as T; // stored under the work that made it
	}

	#resultsOf(work: object): Map<string, Result> {
		const results = this.#now.get(work) ?? new Map<string, Result>();
		this.#now.set(work, results);
		return results;
	}
}
