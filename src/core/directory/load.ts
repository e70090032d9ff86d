import type { CalendarDate } from '../calendar';
import type { Directory, PersonEntry } from './directory';
import { officesOf } from './offices';
import { knownBodiesOf } from './knownBodies';
import { once } from '../once';
import { organizationsOf } from './organizations';
import { peopleOf } from './people';
import { keptAtHand } from './recent';
import { standingsOf } from './standing';
import { tableFrom } from './table';
import { holdersIn, termsOf } from './terms';

/**
 * Makes a directory out of the bytes (UTF-8) or the text of data/directory.txt. The file is only decoded; each index is made
 * when the first question needs it, so that opening an article costs no more than its names ask for.
 */
export function directoryFrom(data: Uint8Array | string): Directory {
	const table = tableFrom(typeof data === 'string' ? data : new TextDecoder().decode(data));
	const organizations = once(() => organizationsOf(table));
	const known = once(() => knownBodiesOf(table));
	const people = once(() => peopleOf(table));
	const offices = once(() => officesOf(table));
	const terms = once(() => termsOf(table, people()));
	const found: Directory = {
		organizationsNamed: (name) => organizations().named(bounded(name)),
		wellKnown: (name) => known().called(bounded(name)),
		organization: (id) => organizations().withId(id),
		governmentsSeatedIn: (city) => organizations().seatedIn(bounded(city)),
		peopleNamed: (name) => people().named(bounded(name)),
		peopleCalled: (familyName, on) => inOffice(people().called(bounded(familyName)), on),
		person: (id) => people().withId(id),
		postsNamed: (wording, country) => offices().named(bounded(wording), country),
		post: (id) => offices().withId(id),
		membershipsOf: (person) => terms().ofPerson(person),
		holdersOf: (post, on) => holdersIn(terms(), post, on),
	};
	return keptAtHand(found);

	function inOffice(bearers: readonly PersonEntry[], on: CalendarDate): readonly PersonEntry[] {
		return bearers.length === 0 ? bearers : standingsOf(found, bearers, on);
	}
}

/** Nothing has a longer name, and whatever is longer costs nothing. */
function bounded(name: string): string {
	return name.length > 300 ? '' : name;
}
