/** Rows by key, in the order in which they were added. */
export interface Chains {
	add(key: string, row: number): void;
	/** Every row under the key, each once. */
	at(key: string): readonly number[];
}

/**
 * Rows under one key are chained by number, the last first: an array for each of forty thousand keys would take longer to make, and to
 * clear away, than all that is read through it.
 */
export function chainsOf(): Chains {
	const lastLink = new Map<string, number>();
	const rowOf: number[] = [];
	const linkBefore: number[] = [];
	return {
		add: (key, row) => {
			const before = lastLink.get(key) ?? -1;
			if (rowOf[before] !== row) {
				lastLink.set(key, rowOf.length);
				rowOf.push(row);
				linkBefore.push(before);
			}
		},
		at: (key) => {
			const found: number[] = [];
			for (let link = lastLink.get(key) ?? -1; link >= 0; link = linkBefore[link] ?? -1) {
				found.push(rowOf[link] ?? 0);
			}
			return found.reverse();
		},
	};
}
