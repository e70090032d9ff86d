import type { Person, PersonMention, Role } from '../annotations';
import { introductionOf, mentionsOf, paragraphAt, quotesBy } from '../entity';
import { plain } from '../label';
import type { Reading } from '../reading';
import { encloses, textOf } from '../span';
import type { CardBody, Row } from './card';
import { articleSource, counted, countryName, joined, linksOf, mentionsPhrase, quotedPhrase, quoteRows } from './common';
import { termRows } from './directory';
import type { Say } from './say';

/** Who this is here: the role told nearest before, where introduced, how often named, what said. */
export function personCard(reading: Reading, mention: PersonMention, say: Say): CardBody {
	const { person } = mention;
	const role = roleHere(person, mention);
	return {
		title: plain(person.name),
		beside: besideOf(person, role, say),
		subtitle: role && { text: roleWords(reading, role, say), source: articleSource(reading, role.span) },
		rows: [
			introductionRow(reading, mention, say),
			...otherRoles(reading, person, role, say),
			...summaryRows(reading, person, { told: role && roleWords(reading, role, say), say }),
			...nameRows(person, say),
			...hereRows(reading, mention, say),
			...termRows(reading, person, say),
		],
		links: linksOf(reading, mention),
	};
}

/**
 * Of several roles the one a reader needs at this place: a present one told at or before the mention, the nearest
 * first; else a present one told later; else a former one. "Chase, a former analyst" in ¶4 still holds the office of ¶2.
 */
function roleHere(person: Person, mention: PersonMention): Role | undefined {
	const rank = (role: Role): number => {
		const told = role.span.start <= mention.span.end + 2 ? 0 : 1; // ", a spokesperson" starts two units on
		return (role.tense === 'current' ? 0 : 2) + told;
	};
	const distance = (role: Role): number => Math.abs(role.span.start - mention.span.start);
	return [...person.roles].sort((a, b) => rank(a) - rank(b) || distance(a) - distance(b))[0];
}

function besideOf(person: Person, role: Role | undefined, say: Say): string {
	const surname = person.nameOrder === 'family-first' && person.familyName !== undefined
		? say('(surname: {0})', plain(person.familyName))
		: undefined;
	return [joined(person.rank && plain(person.rank), role?.implied ? undefined : countryName(role?.country)), surname].filter(Boolean).join(' ');
}

/** "deputy director, People’s Liberation Army Office …", "former President"; the body only where the role's own words name it. */
export function roleWords(reading: Reading, role: Role, say: Say): string {
	const body = reading.all('organization').find(({ span, organization }) => (
		organization.id === role.organization && encloses(role.span, span)
	));
	const title = plain(role.title);
	const named = body && plain(textOf(reading.article.text, body.span));
	const words = named === undefined || title.includes(named) ? title : `${title}, ${named}`;
	return role.tense === 'former' && role.overBy === undefined && !/^(?:former|ex-|then)/i.test(words) ? say('former {0}', words) : words;
}

function introductionRow(reading: Reading, mention: PersonMention, say: Say): Row {
	const introduction = introductionOf(reading, mention);
	const text = introduction.span.start === mention.span.start ? say('introduced here') : say('introduced');
	return { text, source: articleSource(reading, introduction.span) };
}

function otherRoles(reading: Reading, person: Person, shown: Role | undefined, say: Say): readonly Row[] {
	const told = new Set(shown ? [roleWords(reading, shown, say)] : []);
	const rows: Row[] = [];
	for (const role of person.roles) {
		const words = roleWords(reading, role, say);
		if (!told.has(words)) {
			rows.push({ text: say('also {0}', words), source: articleSource(reading, role.span) });
			told.add(words);
		}
	}
	return rows.slice(0, 2);
}

/** What the reader's dossier says in one line; that it says what the article says needs no second telling. */
function summaryRows({ knowledge: { directory } }: Reading, { entry }: Person, { told, say }: { told: string | undefined; say: Say }): readonly Row[] {
	const person = entry === undefined ? undefined : directory.person(entry);
	if (person?.layer !== 'dossier') {
		return [];
	}
	const summary = person.summary === undefined ? '' : plain(person.summary);
	return [{ text: summary === '' || summary === told ? say('noted') : summary, source: { layer: person.layer, line: undefined } }];
}

/** The full name of "Harris" may come from outside the article; two Clintons may be left open. */
function nameRows(person: Person, say: Say): readonly Row[] {
	const rows: Row[] = [];
	if (person.nameFrom !== 'article') {
		rows.push({ text: say('full name not in the article'), source: { layer: person.nameFrom, line: undefined } });
	}
	return person.note === undefined ? rows : [...rows, counted(plain(person.note))];
}

function hereRows(reading: Reading, mention: PersonMention, say: Say): readonly Row[] {
	const quotes = quotesBy(reading, mention.person.id);
	const here = joined(mentionsPhrase(reading, mention, say), quotedPhrase(quotes, say), companyPhrase(reading, mention, say));
	const names = otherNames(reading, mention);
	return [
		counted(say('Here: {0}', here)),
		...names.length > 0 ? [counted(say('Also called: {0}', names.join(', ')))] : [],
		...quoteRows(reading, quotes),
	];
}

/** What else the article calls the person, in order of appearance; pronouns tell nothing. */
function otherNames(reading: Reading, mention: PersonMention): readonly string[] {
	const { text } = reading.article;
	const names = mentionsOf(reading, mention)
		.filter(({ form }) => form !== 'pronoun')
		.map(({ name }) => plain(textOf(text, name)));
	return [...new Set(names)].filter((name) => name !== plain(mention.person.name)).slice(0, 4);
}

/** "named with Michael Chase each time": whoever stands in every paragraph that names this person. */
function companyPhrase(reading: Reading, mention: PersonMention, say: Say): string | undefined {
	const paragraphs = new Set(mentionsOf(reading, mention).map(({ span }) => paragraphAt(reading, span.start)));
	if (paragraphs.size < 2) {
		return undefined;
	}
	const seen = new Map<Person, Set<number>>();
	for (const { person, span } of reading.all('person')) {
		const number = paragraphAt(reading, span.start);
		if (person.id !== mention.person.id && paragraphs.has(number)) {
			seen.set(person, (seen.get(person) ?? new Set()).add(number));
		}
	}
	const company = [...seen].find(([, numbers]) => numbers.size === paragraphs.size)?.[0];
	return company && say('named with {0} each time', plain(company.name));
}
