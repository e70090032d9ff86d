import type { KindRules } from '..';
import type { CapitalMention } from '../../annotations';
import type { Block } from '../../block';
import { countryOf } from '../../countryOf';
import { countriesGovernedFrom } from '../../directory/countryWords';
import type { Name } from '../../names/names';
import { once } from '../../once';
import type { Reading } from '../../reading';
import { countBefore } from '../../search';
import { encloses, textOf } from '../../span';
import { tokens } from '../../tokens';
import { cities } from '../../words/cities';
import { countries } from '../../words/countries';
import { isElsewhere, placeOf, type Place } from './place';
import { senseBeside, type Sense } from './sense';

export const capital: KindRules<'capital'> = { find: findCapitals };

/** Capitals by name, each with what it stands for there: "Beijing" for China’s government, or for the city. */
function findCapitals(reading: Reading): readonly CapitalMention[] {
	const speakers = new Set([...reading.all('quote'), ...reading.all('report')].flatMap(({ speaker }) => speaker?.who === 'place' ? [speaker.span.end] : []));
	return reading.names.flatMap((name) => {
		const words = textOf(reading.article.text, name.span);
		const governed = name.type === 'place' && isCity(words) ? countriesGovernedFrom(words) : [];
		const block = governed.length === 0 ? undefined : blockAround(reading, name);
		if (!block) {
			return [];
		}
		const place = placeIn(reading, block, name, governed);
		if (isElsewhere(place)) {
			return [];
		}
		const sense = speakers.has(name.span.end) ? speaks : senseBeside(place) ?? open;
		return [{ kind: 'capital', span: name.span, countries: ofCapital(governed, sense), governments: governmentsIn(reading, words), ...sense }];
	});
}

const speaks: Sense = { sense: 'government', reason: 'it says something here' };

const open: Sense = { sense: 'open', reason: 'nothing beside it tells' };

/** "Kremlin" is a seat as well, but no city; "Singapore" is its own country. */
function isCity(words: string): boolean {
	return (cities.has(words) || capitals().has(words)) && countryOf(words) === undefined;
}

const capitals = once((): ReadonlySet<string> => new Set(countries.map((country) => country.capital)));

/** The city of Brussels is Belgium’s, whoever else governs from there. */
function ofCapital(governed: readonly string[], { sense }: Sense): readonly string[] {
	return sense === 'city' ? governed.filter((code) => code !== 'EU') : governed;
}

function governmentsIn({ knowledge }: Reading, words: string): readonly string[] {
	return knowledge.directory.governmentsSeatedIn(words).map(({ id }) => id);
}

function placeIn(reading: Reading, block: Block, { span }: Name, governed: readonly string[]): Place {
	const words = reading.recall(tokens, block);
	const from = countBefore(words, span.start - block.span.start, ({ start }) => start);
	const to = countBefore(words, span.end - block.span.start, ({ start }) => start);
	return placeOf(words, from, to, governed);
}

function blockAround({ blocks }: Reading, { span }: Name): Block | undefined {
	const block = blocks[countBefore(blocks, span.end, (each) => each.span.end)];
	return block && encloses(block.span, span) ? block : undefined;
}
