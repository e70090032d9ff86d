import { countryOf } from '../../countryOf';
import type { BlockWork } from '../../memory';
import type { Reading } from '../../reading';
import { overlaps, shifted, spanOf, type Span } from '../../span';
import { entryNamed, type Sighting } from './sightings';

/** A state's body in plain words, "Ghana’s parliament", "the Chinese navy": nobody's proper name, and yet one body only. */
export function nationalSightings(reading: Reading, others: readonly Sighting[]): readonly Sighting[] {
	return reading.blocks.flatMap((block) => reading.recall(nationalBodies, block).flatMap((local) => {
		const span = shifted(local, block.span.start);
		const name = reading.article.text.slice(span.start, span.end).replace(/\s+/g, ' ');
		const entry = entryNamed(name, reading.knowledge.directory);
		return others.some((each) => overlaps(each.span, span)) ? [] : [{ span, name, entry, form: 'name' }];
	}));
}

const nationalBodies: BlockWork<readonly Span[]> = { name: 'national bodies', of: nationalBodiesIn };

const offices = 'foreign|defen[cs]e|finance|interior|home|justice|health|education|trade|commerce|energy|oil|agriculture|transport|labou?r|culture|environment';

const bodies = new RegExp(
	`(?<![\\p{L}\\p{M}.-])(?<country>\\p{Lu}[\\p{L}.]{1,24}(?: \\p{Lu}\\p{Ll}{1,20})?)(?:['’]s?)? (?:(?:${offices}) ministry|parliament|central bank|supreme court|`
	+ 'constitutional court|high court|army|navy|air force|coast guard|military|armed forces|election commission)(?![\\p{L}\\p{M}-])', 'gu',
);

function nationalBodiesIn(text: string): readonly Span[] {
	return [...text.matchAll(bodies)].flatMap(({ 0: words, index, groups }) => {
		const country = groups?.country ?? '';
		const late = countryOf(country) === undefined ? country.lastIndexOf(' ') + 1 : 0; // "Yesterday China’s parliament …"
		return countryOf(country.slice(late)) === undefined ? [] : [spanOf(index + late, index + words.length)];
	});
}
