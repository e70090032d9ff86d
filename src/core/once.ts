/** Makes a thing when it is first asked for. */
export function once<T>(make: () => T): () => T {
	let made: { readonly value: T } | undefined;
	return () => (made ??= { value: make() }).value;
}

/** Remembers what was made for each key. Only for keys of which there are no more than the data has, since nothing is forgotten. */
export function remembered<K, T>(make: (key: K) => T): (key: K) => T {
	const made = new Map<K, T>();
	return (key) => {
		const known = made.get(key);
		if (known !== undefined || made.has(key)) {
			return known as T; // there is an entry, whatever T is
		}
		const fresh = make(key);
		made.set(key, fresh);
		return fresh;
	};
}
