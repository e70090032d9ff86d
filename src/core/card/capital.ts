import type { CapitalMention } from '../annotations';
import { sameAs } from '../entity';
import { plain } from '../label';
import type { Reading } from '../reading';
import { textOf } from '../span';
import type { CardBody, Row, Source } from './card';
import { articleSource, counted, countryName, joined, paragraphsOf } from './common';
import type { Say } from './say';

/** What a capital's name stands for here: the government that sits there, the city, or either. */
export function capitalCard(reading: Reading, mention: CapitalMention, say: Say): CardBody {
	const words = plain(textOf(reading.article.text, mention.span));
	const countries = mention.countries.map((code) => countryName(code) ?? '').filter((name) => name !== '').join(say(' or '));
	const isGovernment = mention.sense === 'government';
	return {
		title: isGovernment ? governmentName(reading, mention, countries, say) : words,
		beside: joined(senseWord(mention, say), countries),
		subtitle: senseRow(reading, mention, words, say),
		rows: [...descriptionRows(reading, mention), counted(say('Here: {0}', countedSenses(reading, mention, say)))],
		links: sameAs(reading, mention).length > 1 ? [{ to: 'mentions', span: mention.span }] : [],
	};
}

/** "government" or "city"; nothing where the sentence does not say. */
export function senseWord({ sense }: CapitalMention, say: Say): string | undefined {
	return sense === 'open' ? undefined : sense === 'city' ? say('city') : say('government');
}

function governmentName({ knowledge: { directory } }: Reading, { governments }: CapitalMention, countries: string, say: Say): string {
	const names = governments.flatMap((id) => directory.organization(id)?.name ?? []);
	return names.length > 0 ? plain(names.join(say(' or '))) : say('Government of {0}', countries);
}

/** "“Beijing” stands for it here: it does what governments do". */
function senseRow(reading: Reading, mention: CapitalMention, words: string, say: Say): Row {
	const source = articleSource(reading, mention.span);
	switch (mention.sense) {
		case 'government':
			return { text: say('“{0}” stands for it here: {1}', words, mention.reason), source };
		case 'city':
			return { text: say('here the city: {0}', mention.reason), source };
		case 'open':
			return { text: say('the city or the government: {0}', mention.reason), source };
	}
}

/** One government has a sentence of its own in the directory; of two nobody knows which is meant. */
function descriptionRows({ knowledge: { directory } }: Reading, { governments: [only, ...others], sense }: CapitalMention): readonly Row[] {
	const entry = only === undefined || others.length > 0 || sense !== 'government' ? undefined : directory.organization(only);
	const source: Source = { layer: entry?.layer ?? 'directory', line: undefined };
	return entry?.description === undefined ? [] : [{ text: plain(entry.description), source }];
}

/** "the government ¶1 ¶3 · the city ¶8". */
function countedSenses(reading: Reading, mention: CapitalMention, say: Say): string {
	const words = textOf(reading.article.text, mention.span);
	const named = reading.all('capital').filter(({ span }) => textOf(reading.article.text, span) === words);
	const inSense = (sense: CapitalMention['sense'], label: string): string | undefined => {
		const spans = named.filter((each) => each.sense === sense).map(({ span }) => span);
		return spans.length === 0 ? undefined : `${label} ${paragraphsOf(reading, spans, say)}`;
	};
	return joined(inSense('government', say('the government')), inSense('city', say('the city')), inSense('open', say('either')));
}
