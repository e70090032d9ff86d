/** Days from the first that is shown, drawn at a distance that the eye can compare. */
export interface Scale {
	readonly width: number;
	/** Where a day begins, from 0 to `width`; days between two edges lie evenly between them. */
	readonly at: (day: number) => number;
}

/**
 * A week is drawn a day to a unit; of longer stretches without an edge each doubling adds four units, so that a
 * date of two years ago and the days of this week stand on one line. Order is kept, and what holds is longer
 * than what it holds.
 */
export function scaleOf(edges: readonly number[]): Scale {
	const days = [...new Set(edges)].sort((a, b) => a - b);
	const places: number[] = [0];
	for (let at = 1; at < days.length; at++) {
		places.push((places[at - 1] ?? 0) + drawn((days[at] ?? 0) - (days[at - 1] ?? 0)));
	}
	const width = places.at(-1) ?? 0;
	return { width, at: (day) => placeAt(day, days, places) };
}

function drawn(days: number): number {
	return days <= week ? days : week + 4 * Math.log2(days / week);
}

const week = 7;

function placeAt(day: number, days: readonly number[], places: readonly number[]): number {
	let after = 0;
	while (after < days.length - 1 && (days[after] ?? 0) < day) {
		after++;
	}
	const before = Math.max(0, after - 1);
	const [from = 0, to = from] = [days[before], days[after]];
	const [start = 0, end = start] = [places[before], places[after]];
	const part = to === from ? 0 : Math.min(1, Math.max(0, (day - from) / (to - from)));
	return start + part * (end - start);
}
