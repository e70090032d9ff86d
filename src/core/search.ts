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
