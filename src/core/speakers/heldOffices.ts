import type { Person } from '../annotations';
import { isoDate } from '../calendar';
import { reachOf } from '../directory/terms';
import type { Reading } from '../reading';

/** Whether a person holds an office that a noun names, so far as the directory knows. */
export type Holds = (person: Person, noun: string, places: readonly string[]) => boolean;

/**
 * Asks the directory for the one bearer of a full name: Marco Rubio is "the Florida senator" of 2016, though the article calls him none. The
 * terms it knows must include the article's day, and the office's name the places that the words name.
 */
export function heldOffices({ knowledge: { directory }, article: { published } }: Reading): Holds {
	const day = published && isoDate(published);
	return ({ name }, noun, places) => {
		const [only, ...others] = name.includes(' ') ? directory.peopleNamed(name) : [];
		return day !== undefined && only !== undefined && others.length === 0 && directory.membershipsOf(only.id).some((term) => {
			const label = directory.post(term.post)?.label ?? '';
			return headOf(label) === noun && places.every((place) => label.includes(place)) && reachOf(term, day) === 'within';
		});
	};
}

/** "senator" of "Senator for Florida". */
function headOf(label: string): string {
	return (label.split(/ (?:of|for) /, 1)[0] ?? '').split(' ').at(-1)?.toLowerCase() ?? '';
}
