import type { NamedMention } from '../entity';
import { introductionOf, lineAt } from '../entity';
import { roleWords } from '../card/person';
import { inEnglish } from '../card/say';
import { slug } from '../fold';
import { plain } from '../label';
import type { Reading } from '../reading';
import { isoDate } from '../calendar';
import type { Fields } from './json';

/** Someone or something as a dossier would note it down. */
export interface Note {
	readonly list: 'persons' | 'organizations';
	/** The id by which the dossier knows the entry; that of the built-in directory where it has one. */
	readonly id: string;
	readonly name: string;
	/** The whole entry in Popolo's words. */
	readonly fields: Fields;
}

/** What the article says of a mention, in Popolo's words and with the article as its source. */
export function noteOf(reading: Reading, mention: NamedMention, source: string): Note {
	const where = introductionOf(reading, mention);
	const day = reading.article.published;
	const origin = { note: [source, day && isoDate(day), `line ${lineAt(reading, where.span.start)}`].filter(Boolean).join(', ') };
	return mention.kind === 'person' ? personNote(reading, mention, origin) : organizationNote(reading, mention, origin);
}

/** Words that were not recognised as a name and that the reader says are one. */
export function noteOfWords(list: Note['list'], words: string, source: string): Note {
	const name = plain(words);
	return noteOfFields(list, { id: slug(name), name, sources: [{ note: source }] });
}

interface Origin {
	readonly note: string;
}

function personNote(reading: Reading, { person }: Extract<NamedMention, { kind: 'person' }>, origin: Origin): Note {
	const entry = person.entry === undefined ? undefined : reading.knowledge.directory.person(person.entry);
	const role = person.roles.find(({ tense }) => tense === 'current') ?? person.roles[0];
	return noteOfFields('persons', {
		id: entry?.id ?? person.id,
		name: entry?.name ?? person.name,
		...optional('family_name', person.familyName),
		...optional('gender', person.gender),
		...optional('summary', role && roleWords(reading, role, inEnglish)),
		...identifiers(entry?.wikidata),
		sources: [origin],
	});
}

function organizationNote(reading: Reading, { organization }: Extract<NamedMention, { kind: 'organization' }>, origin: Origin): Note {
	const entry = organization.entry === undefined ? undefined : reading.knowledge.directory.organization(organization.entry);
	return noteOfFields('organizations', {
		id: entry?.id ?? organization.id,
		name: entry?.name ?? organization.name,
		classification: organization.classification,
		...optional('area_id', organization.country),
		...optional('parent_id', entry?.parent),
		...identifiers(entry?.wikidata),
		sources: [origin],
	});
}

function noteOfFields(list: Note['list'], fields: { readonly id: string; readonly name: string } & Fields): Note {
	return { list, id: fields.id, name: fields.name, fields };
}

function optional(name: string, value: string | undefined): Fields {
	return value === undefined || value === '' ? {} : { [name]: plain(value) };
}

function identifiers(wikidata: string | undefined): Fields {
	return wikidata === undefined ? {} : { identifiers: [{ scheme: 'wikidata', identifier: wikidata }] };
}
