import { isoDate } from '../calendar';
import type { MembershipEntry } from '../directory/directory';
import type { Reading } from '../reading';
import type { Source } from './card';
import { holdsOn, periodOf, postName } from './directory';
import type { Say } from './say';

/** One office of a person as a list shows it. */
export interface OfficeLine {
	/** "Secretary of Defense, US Department of Defense". */
	readonly office: string;
	/** "(2021-01-22 to 2025-01-20)". */
	readonly period: string;
	/** "then" on the article's day, "later", "before"; empty where the article has no day. */
	readonly when: string;
	readonly source: Source;
}

/** Offices in order of their start, each told as seen from the article's day. */
export function officeLines(reading: Reading, terms: readonly MembershipEntry[], say: Say): readonly OfficeLine[] {
	return terms.map((term) => ({
		office: postName(reading, term.post),
		period: periodOf(reading, term, say),
		when: whenOf(reading, term, say),
		source: { layer: term.layer, line: undefined },
	}));
}

function whenOf({ article: { published } }: Reading, term: MembershipEntry, say: Say): string {
	if (!published) {
		return '';
	}
	if (holdsOn(term, published)) {
		return say('on the article’s day');
	}
	const { startDate = '' } = term;
	return startDate > isoDate(published).slice(0, startDate.length) ? say('later') : say('before');
}
