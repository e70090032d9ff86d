import { spanOf, type Span } from '../../span';
import { roleNouns } from '../../words/titles';
import type { Around } from './around';
import { titleBefore } from './titleBefore';

/** No list of people with one title is longer. */
const longest = 8;

/** "Sens. Karen Holm, David Adler | and Wu Qian": the title in the plural that stands before the first of them belongs to all. */
export function sharedTitle(text: string, around: Around, nameStart: number): Span | undefined {
	let start = nameStart;
	for (let step = 0; step < longest; step++) {
		const before = around.people.findLast(({ end }) => end < start && start - end < reach);
		if (!before || !goesOn.test(text.slice(before.end, start))) {
			return undefined;
		}
		const office = titleBefore(text, around, before.start)?.office;
		if (office) {
			return singularOf(text.slice(office.start, office.end)) === undefined ? undefined : spanOf(office.start, office.end);
		}
		({ start } = before);
	}
	return undefined;
}

/** In characters: "(R-Norvale), and ". */
const reach = 48;

// ", ", " and ", " (R-Norvale), ", " of Norvale and "
const goesOn = /^(?: \([^()]{1,30}\)| of \p{Lu}[\p{L}. ]{2,24})?(?:,? and|,) $/u;

/** "state Rep." for "state Reps.", "Presidents" and their like; undefined when the words are no title in the plural. */
export function singularOf(title: string): string | undefined {
	const last = title.slice(title.lastIndexOf(' ') + 1);
	const { noun = '', stop = '' } = /^(?<noun>[\p{L}-]{3,30}?)s(?<stop>\.?)$/u.exec(last)?.groups ?? {};
	const isPlural = roleNouns.has(noun.toLowerCase());
	return isPlural ? `${title.slice(0, title.length - last.length)}${noun}${stop}` : undefined;
}
