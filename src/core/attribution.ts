import type { Quote } from './annotations';
import { grouped, type Some } from './outline/grouped';
import { wordCount } from './length';
import type { Reading } from './reading';
import { textOf } from './span';

/** How surely quoted words belong to someone: a named person, a body, someone unnamed, only by inference, nobody. */
export type Sort = 'named' | 'institution' | 'unnamed' | 'inferred' | 'none';

/** Whose words an article quotes. */
export interface Attribution {
	/** All quoted words that are speech or attributed to someone. */
	readonly words: number;
	/** Only the sorts that there are, the surest first. */
	readonly sorts: readonly SortPart[];
}

export interface SortPart {
	readonly sort: Sort;
	readonly words: number;
	readonly quotes: number;
	/** Who says most comes first. */
	readonly speakers: readonly SpeakerPart[];
}

export interface SpeakerPart {
	/** The same for the same people or bodies; empty for nobody. */
	readonly key: string;
	/** Empty for nobody. */
	readonly name: string;
	readonly words: number;
	readonly quotes: Some<Quote>;
}

const sorts: readonly Sort[] = ['named', 'institution', 'unnamed', 'inferred', 'none'];

/** An audit of attributions. Titles, nicknames and words held at arm's length are nobody's speech and not counted. */
export function attributionOf(reading: Reading): Attribution {
	const spoken = reading.all('quote').filter(isSpeech);
	const words = (quotes: readonly Quote[]): number => (
		quotes.reduce((sum, quote) => sum + wordCount(textOf(reading.article.text, quote.words)), 0)
	);
	const parts = sorts.map((sort): SortPart => {
		const quotes = spoken.filter((quote) => sortOf(quote) === sort);
		const speakers = grouped(quotes, ({ speaker }) => speakerKey(speaker)).map((of): SpeakerPart => (
			{ key: speakerKey(of[0].speaker), name: of[0].speaker?.name ?? '', words: words(of), quotes: of }
		));
		return { sort, words: words(quotes), quotes: quotes.length, speakers: [...speakers].sort((a, b) => b.words - a.words) };
	});
	return { words: words(spoken), sorts: parts.filter(({ quotes }) => quotes > 0) };
}

/** Speakers are the same when they stand for the same people or bodies; the unnamed when they are called the same. */
export function speakerKey(speaker: Quote['speaker']): string {
	if (!speaker) {
		return '';
	}
	return speaker.ids.length > 0 ? speaker.ids.join('+') : `unnamed:${speaker.name.toLowerCase()}`;
}

function isSpeech({ form, speaker }: Quote): boolean {
	return form === 'full' || form === 'partial' || (form === 'fragment' && speaker !== undefined);
}

function sortOf({ speaker, certainty }: Quote): Sort {
	if (!speaker || certainty === 'none') {
		return 'none';
	}
	if (certainty === 'inferred') {
		return 'inferred';
	}
	switch (speaker.who) {
		case 'person':
			return 'named';
		case 'unnamed':
			return 'unnamed';
		case 'organization':
		case 'place':
			return 'institution';
	}
}
