/** At least one. */
export type Some<T> = readonly [T, ...T[]];

/** Things of the same key together, the groups in order of their first member. */
export function grouped<T>(things: readonly T[], keyOf: (thing: T) => string): readonly Some<T>[] {
	const groups = new Map<string, [T, ...T[]]>();
	for (const thing of things) {
		const key = keyOf(thing);
		const group = groups.get(key);
		if (group) {
			group.push(thing);
		} else {
			groups.set(key, [thing]);
		}
	}
	return [...groups.values()];
}
