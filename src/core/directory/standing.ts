import { isoDate, type CalendarDate } from '../calendar';
import type { Directory, PersonEntry } from './directory';
import { reachOf } from './terms';

/** Those who may have held an office on the day, the highest and surest office first. */
export function standingsOf(directory: Directory, people: readonly PersonEntry[], on: CalendarDate): readonly PersonEntry[] {
	const day = isoDate(on);
	const standings = people.map((person) => ({ person, standing: standingOn(directory, person, day) }));
	return standings.filter(({ standing }) => standing < Infinity).sort((a, b) => a.standing - b.standing).map(({ person }) => person);
}

/**
 * The rank of the highest office that a person may have held on the day: 1 for a head of state or government, 2 for a deputy or a
 * foreign minister, and so on; a half more where the term is not certain. Infinity when none is known.
 */
function standingOn(directory: Directory, person: PersonEntry, day: string): number {
	let highest = Infinity;
	for (const term of directory.membershipsOf(person.id)) {
		const reach = reachOf(term, day);
		if (reach !== 'outside') {
			highest = Math.min(highest, (directory.post(term.post)?.rank ?? 5) + (reach === 'within' ? 0 : 0.5));
		}
	}
	return highest;
}
