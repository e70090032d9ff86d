import { attributionOf, type Attribution, type Sort } from '../attribution';
import { joined } from '../card/common';
import type { Say } from '../card/say';
import type { Reading } from '../reading';
import { Ids, nodeOf, type OutlineNode } from './node';
import type { View } from './outline';
import { wordsPhrase } from './places';
import { speakerLabel } from './speakerLabel';

/** Whose words the article quotes and how surely: an audit of its attributions, by share of the quoted words. */
export function speakersGroup(reading: Reading, { say }: View): OutlineNode | undefined {
	const attribution = attributionOf(reading);
	const ids = new Ids();
	return attribution.words === 0 ? undefined : nodeOf({
		id: 'speakers',
		kind: 'speakers',
		label: say('Who speaks'),
		description: say('{0} quoted', wordsPhrase(attribution.words, say)),
		children: attribution.sorts.map((part) => nodeOf({
			id: `speakers/${part.sort}`,
			kind: 'attribution',
			label: sortWords(part.sort, say),
			description: joined(share(part.words, attribution), quotesPhrase(part.quotes, say)),
			children: part.speakers.map((speaker) => nodeOf({
				id: ids.of('speakers', part.sort, speaker.key),
				kind: 'speaker',
				label: speakerLabel(speaker.quotes[0].speaker, say),
				description: joined(share(speaker.words, attribution), quotesPhrase(speaker.quotes.length, say)),
				noun: say('Speaker'),
				spans: speaker.quotes.map(({ span }) => span),
				annotation: speaker.quotes[0],
			})),
		})),
	});
}

/** "55 %". */
function share(words: number, { words: all }: Attribution): string {
	return `${Math.round(100 * words / all)} %`;
}

function quotesPhrase(count: number, say: Say): string {
	return count === 1 ? say('1 quotation') : say('{0} quotations', count);
}

function sortWords(sort: Sort, say: Say): string {
	switch (sort) {
		case 'named':
			return say('Named people');
		case 'institution':
			return say('Institutions');
		case 'unnamed':
			return say('Unnamed sources');
		case 'inferred':
			return say('Inferred');
		case 'none':
			return say('No speaker stated');
	}
}
