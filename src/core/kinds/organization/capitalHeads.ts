import type { Reading } from '../../reading';
import { countBefore } from '../../search';
import type { Span } from '../../span';
import { headsWithCapital } from '../../words/bodyHeads';
import { roleNouns } from '../../words/titles';
import type { Sighting } from './sightings';

/** "The Council" after "Human Rights Council": tells the latest sighting before it whose name holds that head, if there is one. */
export function headsTakenUpIn(reading: Reading, sightings: readonly Sighting[]): (sighting: Sighting) => Sighting | undefined {
	const { text } = reading.article;
	const isShort = ({ name, entry, span }: Sighting): boolean => (
		!entry && (name === 'House' || (headsWithCapital.has(name.toLowerCase()) && (bare.has(name) || isTakenUp(text, span))))
	);
	const shorts = new Set(sightings.filter((each) => society.test(each.name) || isShort(each)));
	const byHead = shorts.size === 0 ? new Map<string, readonly Sighting[]>() : sightingsByHead(sightings);
	return (sighting) => {
		const longer = shorts.has(sighting) ? byHead.get(sighting.name.toLowerCase()) ?? [] : [];
		return longer[countBefore(longer, sighting.span.start, ({ span }) => span.start) - 1] ?? (bare.has(sighting.name) ? onlyOne(longer) : undefined);
	};
}

/** "Council sells plow" of a headline, where the article goes on to one council only. */
function onlyOne([first, ...others]: readonly Sighting[]): Sighting | undefined {
	return others.every(({ name }) => name === first?.name) ? first : undefined;
}

/** What local papers write without "the": "Council rescinded the motion". */
const bare = new Set(['Council', 'Board', 'Committee', 'Commission', 'House']);

/** "The Red Cross" is the Kenya Red Cross where the article has that. */
const society = /^Red (?:Cross|Crescent)$/;

/** Behind "the", or before an office: "the Committee", "Committee Chairman Karen Holm". */
function isTakenUp(text: string, { start, end }: Span): boolean {
	const office = /^ (?<office>[\p{L}-]{3,16})\b/u.exec(text.slice(end, end + 20))?.groups?.office ?? '';
	return /[Tt]he $/.test(text.slice(Math.max(0, start - 4), start)) || roleNouns.has(office.toLowerCase());
}

function sightingsByHead(sightings: readonly Sighting[]): ReadonlyMap<string, readonly Sighting[]> {
	const byHead = new Map<string, Sighting[]>();
	for (const sighting of [...sightings].sort((a, b) => a.span.start - b.span.start)) {
		for (const head of headsIn(sighting)) {
			const ofHead = byHead.get(head) ?? [];
			byHead.set(head, ofHead);
			ofHead.push(sighting);
		}
	}
	return byHead;
}

/** Chambers that reporters in the gallery go on to call "the House". */
const chamber = /(?:^|\s)(?:(?:Lok|Rajya|Vidhan) Sabha|(?:Legislative|National|State) Assembly|(?!General)\p{Lu}\p{L}+ Assembly|Parliament|Dáil(?: Éireann)?|House of (?:Commons|Lords|Assembly|Keys)|HOUSE OF (?:COMMONS|LORDS))$/u;

/** What sits within a house whose name comes before it: "the Senate" is not the Senate ethics committee. */
const ofAHouse = new Set(['committee', 'subcommittee', 'panel', 'caucus']);

/** The "guards" and the "corps" of "Revolutionary Guards Corps", but not the "corps" of "Office of the Peace Corps". */
function headsIn({ name }: Sighting): ReadonlySet<string> {
	const words = name.split(/ (?:of|for|on|in|at|and|to) /, 1)[0]?.split(' ') ?? [];
	const isLong = name.includes(' ');
	const last = words.at(-1)?.toLowerCase() ?? '';
	if (isLong && ofAHouse.has(last)) {
		return new Set([last].filter((word) => headsWithCapital.has(word)));
	}
	if (chamber.test(name)) {
		return new Set(['house', ...words.map((word) => word.toLowerCase()).filter((word) => isLong && headsWithCapital.has(word))]);
	}
	const national = /^(?!Inter).+ (?<society>Red (?:Cross|Crescent))\b/u.exec(name)?.groups?.society;
	if (national !== undefined) {
		return new Set([national.toLowerCase()]);
	}
	return new Set(isLong ? words.map((word) => word.toLowerCase()).filter((word) => headsWithCapital.has(word)) : []);
}
