import type { OrganizationKind } from '../../annotations';
import type { Reading } from '../../reading';
import { spanOf } from '../../span';
import { kindOfHead } from '../../words/bodyHeads';
import { entryNamed, type Sighting } from './sightings';

/**
 * Bodies whose name stands inside another's: "People’s Liberation Army" in "People’s Liberation Army Office for …".
 * The first name is whole where its own head is followed by more that has a head too, or where the directory knows it.
 */
export function nestedSightings(reading: Reading, sightings: readonly Sighting[]): readonly Sighting[] {
	return sightings.flatMap((sighting) => {
		const inner = innerName(sighting.name);
		const entry = inner === undefined ? undefined : entryNamed(inner, reading.knowledge.directory);
		if (inner === undefined || (entry && entry.id === sighting.entry?.id)) {
			return [];
		}
		const { start } = sighting.span;
		const whole = reading.article.text.slice(start, sighting.span.end);
		return whole.startsWith(inner) ? [{ span: spanOf(start, start + inner.length), name: inner, entry, form: 'nested' }] : [];
	});
}

/** Bodies that have offices of their own with long names. */
const closing: ReadonlySet<OrganizationKind | undefined> = new Set<OrganizationKind>(['armed forces', 'ministry', 'police', 'legislature', 'party', 'university', 'government']);

/** The words up to the first head, if a second head follows: two words at least, since "Army" alone names nothing. */
function innerName(name: string): string | undefined {
	const words = name.split(' ');
	const first = words.findIndex((word, index) => index > 0 && word !== 'School' && closing.has(kindOfHead.get(word.toLowerCase())));
	const rest = words.slice(first + 1);
	const opensAgain = /^\p{Lu}/u.test(rest[0] ?? '') && rest.some((word) => kindOfHead.has(word.toLowerCase()));
	return first > 0 && opensAgain && !isOneHead(words[first] ?? '', rest) ? words.slice(0, first + 1).join(' ') : undefined;
}

/** "Independent Police Complaints Council" looks into the police and is none of it; "Guards Corps" is one head of two words. */
function isOneHead(head: string, rest: readonly string[]): boolean {
	return head === 'Police' || (rest.length === 1 && kindOfHead.get(head.toLowerCase()) === kindOfHead.get((rest[0] ?? '').toLowerCase()));
}
