/** Ratios in, percent with one decimal out; nothing to count is 100. */
export function percent(part: number, whole: number): number {
	return whole === 0 ? 100 : Math.round((part / whole) * 1000) / 10;
}

export function f1(recall: number, precision: number): number {
	return recall + precision === 0 ? 0 : percent(2 * recall * precision, recall + precision);
}

/** F1 of what was found where `both` sides have it. */
export function f1Of(both: number, gold: number, found: number): number {
	return f1(both / Math.max(gold, 1), both / Math.max(found, 1));
}

export function mean(values: readonly number[]): number {
	return values.reduce((sum, value) => sum + value, 0) / Math.max(values.length, 1);
}
