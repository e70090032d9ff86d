import type { OrganizationKind } from '../annotations';
import type { MembershipEntry, OrganizationEntry, OtherName, PersonEntry, PostEntry } from '../directory/directory';
import { isTermDate } from '../directory/terms';
import { slug } from '../fold';
import { listAt, textAt, type Fields } from './json';

/** Where the facts of a dossier come from. */
const origin = { layer: 'dossier', source: 'your dossier' } as const;

/** Popolo's Person; undefined where there is no name. */
export function personEntry(fields: Fields): PersonEntry | undefined {
	const name = textAt(fields, 'name');
	const gender = textAt(fields, 'gender')?.toLowerCase();
	return name === undefined ? undefined : {
		id: textAt(fields, 'id') ?? slug(name),
		name,
		familyName: textAt(fields, 'family_name'),
		gender: gender === 'female' || gender === 'male' ? gender : undefined,
		otherNames: otherNamesIn(fields).map((other) => other.name),
		summary: textAt(fields, 'summary') ?? textAt(fields, 'biography', 2_000),
		wikidata: wikidataIn(fields),
		...origin,
	};
}

/** Popolo's Organization; undefined where there is no name. */
export function organizationEntry(fields: Fields): OrganizationEntry | undefined {
	const name = textAt(fields, 'name');
	return name === undefined ? undefined : {
		id: textAt(fields, 'id') ?? slug(name),
		name,
		otherNames: otherNamesIn(fields),
		classification: kindOf(textAt(fields, 'classification')),
		country: countryIn(fields),
		parent: textAt(fields, 'parent_id'),
		description: textAt(fields, 'abstract') ?? textAt(fields, 'description', 2_000),
		wikidata: wikidataIn(fields),
		...origin,
	};
}

/** Popolo's Post; undefined without id or label. */
export function postEntry(fields: Fields): PostEntry | undefined {
	const id = textAt(fields, 'id');
	const label = textAt(fields, 'label') ?? textAt(fields, 'role');
	return id === undefined || label === undefined ? undefined : {
		id, label, organization: textAt(fields, 'organization_id'), country: countryIn(fields), wikidata: wikidataIn(fields),
	};
}

/** A term, and the office that it is held in where the membership names it by a role instead of a post. */
export interface Term {
	readonly membership: MembershipEntry;
	readonly post: PostEntry | undefined;
}

/** Popolo's Membership of `owner`, or of its own person_id; undefined without a person or an office, or with days that are none. */
export function termEntry(fields: Fields, owner?: string): Term | undefined {
	const person = textAt(fields, 'person_id') ?? owner;
	const label = textAt(fields, 'role') ?? textAt(fields, 'label');
	const organization = textAt(fields, 'organization_id');
	const named = textAt(fields, 'post_id');
	const [startDate, endDate] = [textAt(fields, 'start_date'), textAt(fields, 'end_date')];
	const isDated = [startDate, endDate].every((date) => date === undefined || isTermDate(date));
	if (person === undefined || !isDated || (named === undefined && label === undefined)) {
		return undefined;
	}
	const post = named ?? `${organization ?? ''}/${slug(label ?? '')}`;
	return {
		membership: { person, post, startDate, endDate, ...origin },
		post: named === undefined && label !== undefined ? { id: post, label, organization, country: countryIn(fields) } : undefined,
	};
}

function otherNamesIn(fields: Fields): readonly OtherName[] {
	return listAt(fields, 'other_names').flatMap((other) => {
		const name = textAt(other, 'name');
		return name === undefined ? [] : [{ name, sort: sortOf(textAt(other, 'note')), layer: 'dossier' }];
	});
}

function sortOf(note: string | undefined): OtherName['sort'] {
	return note === 'acronym' || note === 'metonym' || note === 'former' ? note : 'alias';
}

/** "Q11696" of an identifier with the scheme "wikidata". */
function wikidataIn(fields: Fields): string | undefined {
	const found = listAt(fields, 'identifiers').find((each) => textAt(each, 'scheme')?.toLowerCase() === 'wikidata');
	const identifier = found && textAt(found, 'identifier');
	return identifier !== undefined && /^Q[1-9]\d{0,11}$/.test(identifier) ? identifier : undefined;
}

/** "US" of the area "US" or "ocd-division/country:us". */
function countryIn(fields: Fields): string | undefined {
	const area = textAt(fields, 'area_id') ?? '';
	return /^(?:[\w-]*\/?country:)?(?<code>[A-Za-z]{2})$/.exec(area)?.groups?.code?.toUpperCase();
}

/** Popolo leaves classifications free; one that we do not know says no more than that it is a body. */
function kindOf(classification: string | undefined): OrganizationKind {
	return organizationKinds.find((kind) => kind === classification?.toLowerCase()) ?? 'organisation';
}

/** The kinds of bodies that cards can name. */
export const organizationKinds = [
	'agency', 'ministry', 'government', 'armed forces', 'police', 'court', 'legislature', 'central bank', 'intelligence service',
	'international organisation', 'party', 'think tank', 'news agency', 'news outlet', 'company', 'university', 'mechanism', 'organisation',
] as const satisfies readonly OrganizationKind[];
