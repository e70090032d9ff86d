import { countryOf } from '../../countryOf';
import type { BlockWork } from '../../memory';
import type { Reading } from '../../reading';
import { countBefore } from '../../search';
import { inTextOrder, overlaps, shifted, spanOf, type Span } from '../../span';
import { entryNamed, type Sighting } from './sightings';

/** A state's body in plain words, "Ghana’s parliament", "the Chinese navy": nobody's proper name, and yet one body only. */
export function nationalSightings(reading: Reading, others: readonly Sighting[]): readonly Sighting[] {
	const taken = others.map(({ span }) => span).sort(inTextOrder);
	return reading.blocks.flatMap((block) => reading.recall(nationalBodies, block).flatMap((local) => {
		const span = shifted(local, block.span.start);
		const name = reading.article.text.slice(span.start, span.end).replace(/\s+/g, ' ');
		const entry = entryNamed(name, reading.knowledge.directory);
		return isTaken(span, taken) ? [] : [{ span, name, entry, form: 'name' }];
	}));
}

/** Names stand apart, but for brackets and what they stand for: whichever overlaps is among the last few that begin before its end. */
function isTaken(span: Span, taken: readonly Span[]): boolean {
	const before = countBefore(taken, span.end, ({ start }) => start);
	return taken.slice(Math.max(0, before - few), before).some((each) => overlaps(each, span));
}

const few = 8;

const nationalBodies: BlockWork<readonly Span[]> = { name: 'national bodies', of: nationalBodiesIn };

const offices = 'foreign|defen[cs]e|finance|interior|home|justice|health|education|trade|commerce|energy|oil|agriculture|transport|labou?r|culture|environment';

const heads = `(?:${offices}) ministry|parliament|central bank|supreme court|constitutional court|high court|army|navy|air force|coast guard|military|armed forces|election commission`;

const head = new RegExp(`(?<= )(?:${heads})(?![\\p{L}\\p{M}-])`, 'gu');

const body = new RegExp(`(?<![\\p{L}\\p{M}.-])(?<country>\\p{Lu}[\\p{L}.]{1,24}(?: \\p{Lu}\\p{Ll}{1,20})?)(?:['’]s?)? (?:${heads})$`, 'u');

/** No country has a longer name, as the pattern counts. */
const longest = 52;

/** The heads are looked for first: they are rare, and capitals, with which a country could begin, are not. */
function nationalBodiesIn(text: string): readonly Span[] {
	const found: Span[] = [];
	for (const { 0: words, index } of text.matchAll(head)) {
		const end = index + words.length;
		const from = Math.max(found.at(-1)?.end ?? 0, index - longest);
		const match = body.exec(text.slice(from, end));
		const country = match?.groups?.country ?? '';
		const late = countryOf(country) === undefined ? country.lastIndexOf(' ') + 1 : 0; // "Yesterday China’s parliament …"
		if (match && countryOf(country.slice(late)) !== undefined) {
			found.push(spanOf(from + match.index + late, end));
		}
	}
	return found;
}
