import type { Span } from './span';

/** How many of `list`, which is in order, come before the first whose `place` is at least `offset`. */
export function countBefore<T>(list: readonly T[], offset: number, place: (each: T) => number): number {
	let low = 0;
	let high = list.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		const each = list[middle];
		if (each !== undefined && place(each) < offset) {
			low = middle + 1;
		} else {
			high = middle;
		}
	}
	return low;
}

/** Those of `list`, which is in text order, that begin within a span. */
export function startingIn<T extends { readonly span: Span }>(list: readonly T[], { start, end }: Span): readonly T[] {
	const place = ({ span }: T): number => span.start;
	return list.slice(countBefore(list, start, place), countBefore(list, end, place));
}
