import type { Certainty, Speaker } from '../annotations';
import type { Reading } from '../reading';
import type { Attribution } from '.';

/** The speaker of an attribution as a reader should be shown it, and how sure that is. */
export interface Spoken {
	readonly speaker: Speaker;
	readonly certainty: Certainty;
	readonly reason: string;
}

export function spokenBy(reading: Reading, { subject, word, sort }: Attribution): Spoken {
	const words = reading.article.text.slice(subject.span.start, subject.span.end).replace(/\s+/g, ' ');
	const who = subject.sort === 'pronoun'
		? reading.all('person').find(({ span, form }) => form === 'pronoun' && span.start === subject.span.start)
		: subject.who;
	if (!who) {
		const place = subject.sort === 'place';
		const reason = subject.sort === 'pronoun' ? `“${words}” ${word}; who that is stays open` : `“${words}” ${word}`;
		return {
			speaker: { span: subject.span, name: words.replace(/^the /i, place ? '' : words.slice(0, 4)), who: place ? 'place' : 'unnamed', ids: [] },
			certainty: 'stated', reason,
		};
	}
	const name = who.kind === 'person' ? who.person.name : who.organization.name;
	const id = who.kind === 'person' ? who.person.id : who.organization.id;
	return {
		speaker: { span: subject.span, name, who: who.kind, ids: [id] },
		certainty: subject.sort === 'pronoun' ? 'pronoun' : 'stated',
		reason: subject.sort === 'pronoun' ? `“${words}” ${word}: ${name} was the last to speak before` : reasonFor(sort, words, word),
	};
}

function reasonFor(sort: Attribution['sort'], words: string, word: string): string {
	return sort === 'source' ? `${word} ${words}, the source of the report; who spoke the words is not stated` : `${words} ${word}`;
}
