import type { BlockWork } from '../../memory';
import type { Reading } from '../../reading';
import { shifted, spanOf, type Span } from '../../span';
import { entryNamed, type Sighting } from './sightings';

/** "the U.N. refugee agency": what the directory knows of the United Nations by its task, in place of the United Nations themselves. */
export function withUnitedNations(reading: Reading, sightings: readonly Sighting[]): readonly Sighting[] {
	const found = unitedNationsSightings(reading);
	const starts = new Set(found.map(({ span }) => span.start));
	return found.length === 0 ? sightings : [...sightings.filter(({ span }) => !starts.has(span.start)), ...found];
}

function unitedNationsSightings(reading: Reading): readonly Sighting[] {
	return reading.blocks.flatMap((block) => reading.recall(agencies, block).flatMap((local): Sighting[] => {
		const name = block.text.slice(local.start, local.end).replace(/\s+/g, ' ');
		const entry = entryNamed(name.replace(/^(?:U\.N\.|United Nations)(?:['’]s)?/, 'UN').replace('\'', '’'), reading.knowledge.directory);
		return entry ? [{ span: shifted(local, block.span.start), name, entry, form: 'name' }] : [];
	}));
}

const agencies: BlockWork<readonly Span[]> = { name: 'agencies of the United Nations', of: agenciesIn };

const agency = /(?<![\p{L}.-])(?:UN|U\.N\.|United Nations)(?:['’]s)? (?:[\p{Ll}-]{4,12}(?:['’]s?)? ){1,2}(?:agency|watchdog|fund|body|office|organi[sz]ation)(?![\p{L}-])/gu;

function agenciesIn(text: string): readonly Span[] {
	const found = /\bU\.?N\b|United Nations/.test(text) ? text.matchAll(agency) : [];
	return [...found].map(({ 0: words, index }) => spanOf(index, index + words.length));
}
