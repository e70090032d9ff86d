import type { Person } from '../../annotations';
import { isoDate } from '../../calendar';
import { countryOf } from '../../countryOf';
import { reachOf } from '../../directory/terms';
import type { Reading } from '../../reading';

/** An office in the words of a description: "the former secretary of State". */
export interface Held {
	readonly noun: string;
	/** What else the office's name must hold: "Florida", "State". */
	readonly words: readonly string[];
	/** Whether it is over. */
	readonly former: boolean;
}

/** Whether a person holds such an office, or held it, so far as the directory knows. */
export type Holds = (person: Person, held: Held) => boolean;

/**
 * Asks the directory for the one bearer of a full name: Marco Rubio is "the Florida senator" of 2016, though the article calls him none. The
 * terms it knows must include the article's day, or be over by then, and the office's name must hold the places and portfolios that the words name.
 */
export function heldOffices({ knowledge: { directory }, article: { published } }: Reading): Holds {
	const day = published && isoDate(published);
	return ({ name }, { noun, words, former }) => {
		const [only, ...others] = name.includes(' ') ? directory.peopleNamed(name) : [];
		return day !== undefined && only !== undefined && others.length === 0 && directory.membershipsOf(only.id).some((term) => {
			const { label = '', country } = directory.post(term.post) ?? {};
			const isThen = former ? term.endDate !== undefined && term.endDate < day.slice(0, term.endDate.length) : reachOf(term, day) === 'within';
			const isNamed = (word: string): boolean => label.toLowerCase().includes(word.toLowerCase()) || (country !== undefined && countryOf(word) === country);
			return isThen && headOf(label) === noun && words.every((word) => isNamed(word));
		});
	};
}

/** "senator" of "Senator for Florida". */
function headOf(label: string): string {
	return (label.split(/ (?:of|for) /, 1)[0] ?? '').split(' ').at(-1)?.toLowerCase() ?? '';
}
