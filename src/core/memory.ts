/**
 * Work on one block of text that needs nothing but its words, so that its result can be kept while other
 * blocks change. Offsets in the result count from the block's start.
 */
export interface BlockWork<T> {
	readonly name: string;
	readonly of: (text: string) => T;
}

/**
 * Results of block work, by work and words. A new reading of an edited article takes over the memory of the old
 * one; what the new text no longer asks for is forgotten with the generation before.
 */
export class Memory {
	readonly #before: ReadonlyMap<BlockWork<unknown>, ReadonlyMap<string, unknown>>;
	readonly #now = new Map<BlockWork<unknown>, Map<string, unknown>>();

	constructor(before?: Memory) {
		this.#before = before ? before.#now : new Map<BlockWork<unknown>, Map<string, unknown>>();
	}

	recall<T>(work: BlockWork<T>, text: string): T {
		const results = this.#resultsOf(work);
		const known = results.get(text) ?? this.#before.get(work)?.get(text) ?? work.of(text);
		results.set(text, known);
		return known as T; // stored under the work that made it
	}

	#resultsOf(work: BlockWork<unknown>): Map<string, unknown> {
		const results = this.#now.get(work) ?? new Map<string, unknown>();
		this.#now.set(work, results);
		return results;
	}
}
