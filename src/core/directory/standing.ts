import type { CalendarDate } from '../calendar';
import type { Directory, PersonEntry } from './directory';
import { holdingOn } from './terms';

/** Those who may have held an office on the day, the highest and surest office first. */
export function standingsOf(directory: Directory, people: readonly PersonEntry[], on: CalendarDate): readonly PersonEntry[] {
	const standings = people.flatMap((person) => {
		const standing = standingOn(directory, person, on);
		return standing === undefined ? [] : [{ person, standing }];
	});
	return standings.sort((a, b) => a.standing - b.standing).map(({ person }) => person);
}

/**
 * The rank of the highest office that a person may have held on the day: 1 for a head of state or government, 2 for a deputy or a
 * foreign minister, and so on; a half more where the term is not certain. Undefined when none is known.
 */
export function standingOn(directory: Directory, person: PersonEntry, on: CalendarDate): number | undefined {
	const ranks = directory.membershipsOf(person.id).flatMap((term) => {
		const holding = holdingOn(term, on);
		return holding ? [(directory.post(term.post)?.rank ?? 5) + (holding.certain ? 0 : 0.5)] : [];
	});
	return ranks.length === 0 ? undefined : Math.min(...ranks);
}
