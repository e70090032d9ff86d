import type { KindRules } from '..';
import type { Person, PersonForm, PersonMention, Role } from '../../annotations';
import { freshId } from '../../fold';
import type { PersonEntry, PostEntry } from '../../directory/directory';
import type { Reading } from '../../reading';
import { inTextOrder, lengthOf } from '../../span';
import { pronounSubjects } from '../../speakers/who/pronouns';
import { rolesInBylines } from './bylines';
import { candidatesOf, keysOf, type Candidate } from './candidates';
import { embeddedNames } from './embedded';
import { judged, matchFor, matchPast, postHeld } from './entry';
import { inOwnScript } from './ownScript';
import { individualsOf, type Individual } from './joining';
import { rolesByPronoun } from './toldByPronoun';
import { unified } from './unified';

export const person: KindRules<'person'> = { find: findPeople };

/** People by their names, joined over the whole article, with titles, ranks and what the article says they are. */
function findPeople(reading: Reading): readonly PersonMention[] {
	const individuals = unified(reading, individualsOf(reading, candidatesOf(reading)));
	const taken = new Set<string>();
	const people = new Map<Individual | PersonEntry, Person>(individuals.map((each) => [each, personOf(reading, each, taken)]));
	const named = individuals.flatMap((each) => mentionsOf(each, people.get(each)));
	const embedded = embeddedNames(reading, individuals).map(({ span, of }): PersonMention => {
		const known = people.get(of) ?? personOfEntry(of as PersonEntry, taken); // every individual has a person
		people.set(of, known);
		return { kind: 'person', span, name: span, person: known, form: 'embedded-surname' };
	});
	const written = named.flatMap((mention) => inOwnScript(reading.article.text, mention));
	const mentions = [...named, ...written, ...embedded].sort((a, b) => inTextOrder(a.span, b.span));
	const pronouns = pronounSubjects(reading, mentions);
	const told = [rolesByPronoun(reading, pronouns), rolesInBylines(reading, named)];
	return told.reduce<readonly PersonMention[]>(withRoles, [...mentions, ...pronouns].sort((a, b) => inTextOrder(a.span, b.span)));
}

/** The mentions with what pronouns or bylines told of their people. */
function withRoles(mentions: readonly PersonMention[], told: ReadonlyMap<Person, readonly Role[]>): readonly PersonMention[] {
	const people = new Map([...told].map(([person, roles]) => [person, { ...person, roles: distinct([...person.roles, ...roles]) }]));
	return people.size === 0 ? mentions : mentions.map((mention) => ({ ...mention, person: people.get(mention.person) ?? mention.person }));
}

function mentionsOf({ candidates, shape }: Individual, of: Person | undefined): readonly PersonMention[] {
	const familyName = keysOf((shape.familyName ?? '').split(' ')).join(' ');
	const given = keysOf((shape.givenName ?? '').split(' '));
	const givenName = shape.nameOrder === 'family-first' && given.length > 1 ? given.at(-1) : given[0];
	return of ? candidates.map((candidate) => ({
		kind: 'person', span: candidate.span, name: candidate.name, person: of, form: formOf(candidate, { familyName, givenName }),
	})) : [];
}

/** The names by which somebody is called, as keys. */
interface CallNames {
	readonly familyName: string;
	readonly givenName: string | undefined;
}

function formOf({ keys, titled, words }: Candidate, { familyName, givenName }: CallNames): PersonForm {
	if (titled === 'office') {
		return 'titled-name';
	}
	const isFamilyName = keys.join(' ') === familyName;
	if (words.length > 1 && !isFamilyName) {
		return titled === 'rank' ? 'ranked-name' : 'name';
	}
	if (titled === 'rank') {
		return 'ranked-name';
	}
	return !isFamilyName && keys[0] === givenName ? 'given-name' : 'surname';
}

function personOf(reading: Reading, { words, shape, candidates, note }: Individual, taken: Set<string>): Person {
	const written = words.join(' ');
	const isDead = candidates.some(({ dead }) => dead);
	const told = distinct(candidates.flatMap(({ roles }) => roles).map((role) => (isDead ? { ...role, tense: 'former' } : role)));
	const match = matchFor(reading, written, told) ?? matchPast(reading, written, told);
	const roles = match ? judged(reading, match.person, told) : told;
	const name = match && (words.length === 1 || match.person.layer === 'dossier') ? match.person.name : written;
	return {
		id: freshId(name, taken),
		name,
		familyName: match?.person.familyName ?? (isMononym(words, candidates) ? undefined : shape.familyName),
		nameOrder: shape.nameOrder,
		rank: candidates.find(({ rank }) => rank !== undefined)?.rank,
		gender: candidates.find(({ gender }) => gender !== undefined)?.gender ?? match?.person.gender,
		roles: match?.post ? withPosts(reading, roles, match.person) : roles,
		entry: match?.person.id,
		nameFrom: candidates.some((each) => each.words.join(' ') === name) ? 'article' : match?.person.layer ?? 'article',
		note,
	};
}

/** "Sutarno, a fisherman": who is introduced by one word and nothing before it has but one name. */
function isMononym(words: readonly string[], candidates: readonly Candidate[]): boolean {
	const introduced = candidates.some(({ span, roles }) => roles.some((role) => role.span.start > span.end));
	return words.length === 1 && introduced && candidates.every(({ titled }) => titled === undefined);
}

/** A bare "President" is the office of the directory's country once its holder is known, and so is "Secretary of State"; a candidate has no such office. */
function withPosts(reading: Reading, roles: readonly Role[], person: PersonEntry): readonly Role[] {
	return roles.map((role) => {
		const post = postHeld(reading, person, role);
		const isBare = post !== undefined && ((role.organization === undefined && role.country === undefined) || isOfAnother(reading, role, post));
		return isBare ? { ...role, organization: post.organization, country: post.country } : role;
	});
}

/** The office is Moscow's, and the article's one foreign ministry, which its words do not name, is Kyiv's. */
function isOfAnother(reading: Reading, { organization, implied }: Role, post: PostEntry): boolean {
	const meant = implied && post.country !== undefined ? reading.all('organization').find((mention) => mention.organization.id === organization)?.organization : undefined;
	return meant?.country !== undefined && meant.country !== post.country;
}

function personOfEntry(entry: PersonEntry, taken: Set<string>): Person {
	return {
		id: freshId(entry.name, taken),
		name: entry.name,
		familyName: entry.familyName,
		nameOrder: 'given-first',
		rank: undefined,
		gender: entry.gender,
		roles: [],
		entry: entry.id,
		nameFrom: entry.layer,
		note: undefined,
	};
}

/**
 * "President" said five times is one role; the first wording stands. Nor is it another where a bare title only repeats it: "Justice Holm" behind
 * "the late Justice Karen Holm of the Supreme Court" is dead still.
 */
function distinct(roles: readonly Role[]): readonly Role[] {
	const kept = new Map<string, Role[]>();
	return roles.filter((role) => {
		const same = kept.get(role.title.toLowerCase()) ?? [];
		const isBare = lengthOf(role.span) === role.title.length;
		const isKnown = same.some(({ organization, tense }) => (
			(organization === role.organization && tense === role.tense) || (isBare && (role.organization === undefined || organization === role.organization))
		));
		if (!isKnown) {
			kept.set(role.title.toLowerCase(), [...same, role]);
		}
		return !isKnown;
	});
}
