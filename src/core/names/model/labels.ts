import type { Name } from '../names';

/** Labels of words: 0 is "no name", then for each type its first word and its further words. */
export const labelTypes: readonly Name['type'][] = ['person', 'organization', 'place', 'other'];

export const labelCount = 1 + 2 * labelTypes.length;

export function firstLabel(type: Name['type']): number {
	return 1 + 2 * labelTypes.indexOf(type);
}

export function typeOfLabel(label: number): Name['type'] {
	return labelTypes[(label - 1) >> 1] ?? 'other';
}

/** "Further word" labels are even and follow only the same type; the start is `labelCount`. */
export function mayFollow(before: number, label: number): boolean {
	const further = label > 0 && label % 2 === 0;
	return !further || before === label || before === label - 1;
}
