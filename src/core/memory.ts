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
	readonly #wordsBefore: ReadonlyMap<string, string>;
	readonly #words = new Map<string, string>();
	readonly #numbersBefore: ReadonlyMap<string, number>;
	readonly #numbers = new Map<string, number>();
	#nextNumber: number;

	constructor(before?: Memory) {
		this.#before = before ? before.#now : new Map<object, Map<string, Result>>();
		this.#wordsBefore = before ? before.#words : new Map<string, string>();
		this.#numbersBefore = before ? before.#numbers : new Map<string, number>();
		this.#nextNumber = before ? before.#nextNumber : 0;
	}

	/** A number for words that are too long to stand in the key of every block: the same words have the same one in all generations. */
	numberOf(words: string): number {
		const number = this.#numbers.get(words) ?? this.#numbersBefore.get(words) ?? this.#nextNumber++;
		this.#numbers.set(words, number);
		return number;
	}

	/**
	 * The same words as one string for all generations: two that are not the same string are compared letter by letter, at every piece of work.
	 * It is a copy, since a slice would keep the whole article it was cut from.
	 */
	sameWords(text: string): string {
		const own = this.#wordsBefore.get(text) ?? this.#words.get(text) ?? ` ${text}`.slice(1);
		this.#words.set(own, own);
		return own;
	}

	recall<T>(work: BlockWork<T>, text: string): T {
		const known = this.#known(work, text, '') ?? this.#keep(work, text, { key: '', found: work.of(text) });
		return known.found as T; // stored under the work that made it
	}

	recallIn<T, C>(work: ContextWork<T, C>, text: string, context: C): T {
		const key = work.key(context);
		const known = this.#known(work, text, key) ?? this.#keep(work, text, { key, found: work.of(text, context) });
		return known.found as T; // stored under the work that made it
	}

	#known(work: object, text: string, key: string): Result | undefined {
		const now = this.#now.get(work)?.get(text);
		if (now) {
			return now.key === key ? now : undefined;
		}
		const before = this.#before.get(work)?.get(text);
		return before?.key === key ? this.#keep(work, text, before) : undefined;
	}

	#keep(work: object, text: string, result: Result): Result {
		const results = this.#now.get(work);
		if (results) {
			results.set(text, result);
		} else {
			this.#now.set(work, new Map([[text, result]]));
		}
		return result;
	}
}
