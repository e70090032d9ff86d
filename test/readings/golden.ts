import { blocksOf } from '../../src/core/block';
import { parseArticle } from '../../src/core/article';
import type { Certainty } from '../../src/core/annotations';
import { spanOf, type Span } from '../../src/core/span';
import type { Entity, MarkedQuote, MarkedRole, Reference } from './reference';

/** A golden reading of test/golden, which has words and places, as a reference reading with offsets into the article. */
export function readGolden(text: string, golden: string): Reference {
	const words = new Words(text);
	const [people = '', bodies = '', quotes = ''] = golden.split(/^(?:PEOPLE|ORGANISATIONS|QUOTES|DATES)$/m).slice(1);
	const named = { people: groupsIn(people).map((rows) => personFrom(rows, words)), bodies: groupsIn(bodies).map((rows) => bodyFrom(rows, words)) };
	const ids = new Map([...named.people, ...named.bodies].map(({ id, name }) => [name, id]));
	return {
		text, ...named, open: [], turns: [],
		roles: groupsIn(people).flatMap((rows) => rolesFrom(rows, words, ids)),
		quotes: quotes.split('\n').filter((row) => row !== '').map((row) => quoteFrom(row, words, ids)),
	};
}

/** Finds "¶4 Chase #2" in the article. */
class Words {
	readonly #text: string;

	constructor(text: string) {
		this.#text = text;
	}

	at(place: string, words: string, nth = 1): Span {
		const article = parseArticle(this.#text);
		const number = place === 'headline' ? 0 : Number(place.slice(1));
		const block = article && blocksOf(article).find((each) => each.number === number);
		const [front = '', back = front] = words.split(' … ');
		let start = block?.span.start ?? 0;
		for (let count = 1; count <= nth; count++) {
			start = this.#text.indexOf(front, count === 1 ? start : start + 1);
		}
		const end = this.#text.indexOf(back, start);
		if (start < 0 || end < 0) {
			throw new RangeError(`${place} has no ${words}`);
		}
		return spanOf(start, end + back.length);
	}
}

function groupsIn(section: string): readonly (readonly string[])[] {
	return section.split(/^(?=\S)/m).map((group) => group.split('\n').filter((row) => row !== '')).filter(({ length }) => length > 0);
}

function personFrom([heading = '', ...rows]: readonly string[], words: Words): Entity {
	const { name = '', sort = '' } = /^(?<name>.+) \((?:family name (?<sort>[^,]+)(?:, first)?|single name)\)$/.exec(heading)?.groups ?? {};
	return { id: name, name, sort, mentions: rows.filter((row) => !row.startsWith('\trole')).map((row) => personMention(row, words)) };
}

// "	¶2 ranked-name: Maj. Gen. [Huang Xueping] #2"; the number counts the whole mention.
function personMention(row: string, words: Words): Span {
	const { place = '', front = '', name = '', nth } = /^\t(?<place>\S+) [\w-]+: (?<front>[^[]*)\[(?<name>[^\]]*)\](?: #(?<nth>\d+))?$/.exec(row)?.groups ?? {};
	const { start } = words.at(place, front + name, Number(nth ?? 1));
	return spanOf(start + front.length, start + front.length + name.length);
}

function bodyFrom([heading = '', ...rows]: readonly string[], words: Words): Entity {
	const [name = '', sort = ''] = heading.split(' — ');
	return { id: name, name, sort, mentions: rows.map((row) => bodyMention(row, words)) };
}

function bodyMention(row: string, words: Words): Span {
	const { place = '', name = '', nth } = /^\t(?<place>\S+) \w+: (?<name>.*?)(?: #(?<nth>\d+))?$/.exec(row)?.groups ?? {};
	return words.at(place, name, Number(nth ?? 1));
}

function rolesFrom([heading = '', ...rows]: readonly string[], words: Words, ids: ReadonlyMap<string, string>): MarkedRole[] {
	return rows.flatMap((row) => {
		const { place, tense, role = '', body } = /^\trole (?<place>\S+) (?<tense>\w+): (?<role>.*?) = .*?(?: @ (?<body>.*))?$/.exec(row)?.groups ?? {};
		const person = heading.replace(/ \(.*/, '');
		return place === undefined ? [] : [{
			span: words.at(place, role), person, tense: tense === 'former' ? 'former' : 'current', body: body === undefined ? undefined : ids.get(body),
		} satisfies MarkedRole];
	});
}

// "¶8 partial, Wu Qian (he · said), pronoun: “The two sides …” #2"
const quoteRow = /^(?<place>\S+) (?<form>\w+), (?:no speaker|(?<who>.+?) \((?<spoken>[^)·]*)(?: · (?<cue>[^)]*))?\)), (?<certainty>\w+): (?<words>.*?)(?: #(?<nth>\d+))?$/;

function quoteFrom(row: string, words: Words, ids: ReadonlyMap<string, string>): MarkedQuote {
	const { place = '', form = '', who, spoken, cue, certainty, words: quoted = '', nth } = quoteRow.exec(row)?.groups ?? {};
	const named = who === undefined || who === 'unnamed' ? [] : who.split(' and ').map((name) => [ids.get(name) ?? name]);
	return {
		span: words.at(place, quoted, Number(nth ?? 1)),
		speakers: named,
		unnamed: who === 'unnamed' ? spoken?.trim() : undefined,
		cue,
		certainty: certainty as Certainty, // as asGolden writes it
		form: form === 'title' || form === 'nickname' || form === 'scare' ? form : 'speech',
	};
}
