import { inEnglish, type Say } from '../card/say';
import type { Reading } from '../reading';
import { datesGroup } from './dates';
import { filtered } from './filter';
import { organizationsGroup, peopleGroup } from './named';
import { groups, type Group, type OutlineNode } from './node';
import { paragraphsGroup } from './paragraphs';
import { quotesGroup } from './quotes';
import { reportsGroup } from './reports';
import { speakersGroup } from './speakers';

/** By place in the text, by day, or by whoever speaks or is named most. */
export type Order = 'text' | 'calendar' | 'speaker';

/** How a reader wants to see the panel. */
export interface View {
	readonly order: Order;
	readonly shown: ReadonlySet<Group>;
	/** Lines that hold these words, in any case, and what leads to them; empty for all. */
	readonly filter: string;
	readonly say: Say;
}

/** Quotations by speaker, everything but reported speech, which a reader asks for. */
export const firstView: View = {
	order: 'speaker',
	shown: new Set(groups.filter((group) => group !== 'reports')),
	filter: '',
	say: inEnglish,
};

/** How each group is made; one left out does not compile. */
const makers: Readonly<Record<Group, (reading: Reading, view: View) => OutlineNode | undefined>> = {
	quotes: quotesGroup,
	reports: reportsGroup,
	dates: datesGroup,
	people: peopleGroup,
	organizations: organizationsGroup,
	speakers: speakersGroup,
	paragraphs: paragraphsGroup,
};

/** What the panel shows of an article: a group for each kind that is wanted and found. */
export function outlineOf(reading: Reading, view: View = firstView): readonly OutlineNode[] {
	const made = groups.filter((group) => view.shown.has(group)).map((group) => makers[group](reading, view));
	return filtered(made.filter((group) => group !== undefined), view.filter, view.say);
}
