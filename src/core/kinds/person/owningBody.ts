import type { Organization, OrganizationMention } from '../../annotations';
import type { Reading, SharedWork } from '../../reading';
import { countBefore, startingIn } from '../../search';
import { spanOf } from '../../span';
import { kindsOfOwner } from '../../words/ownerNouns';

/** "carrier" of "the carrier’s managing director" and "union" of "a shop steward at the union"; undefined where no noun takes up a body. */
export function ownerNoun(wording: string): string | undefined {
	const { owner, employer } = taking.exec(wording)?.groups ?? {};
	const noun = (owner ?? employer)?.toLowerCase();
	return noun !== undefined && kindsOfOwner.has(noun) ? noun : undefined;
}

const taking = /^the (?<owner>[\p{Ll}-]{4,14})['’]s\s|\s(?:of|at|for) the (?<employer>[\p{Ll}-]{4,14})$/iu;

/**
 * The body that the noun takes up: the only one so far with that noun in its name, "the festival" of "Norvale Film Festival", or else the only one of
 * its kind in the paragraph so far, or in this and the one before.
 */
export function owningBody(reading: Reading, noun: string, offset: number): Organization | undefined {
	const [named, namesake] = reading.share(byWord).get(noun) ?? [];
	if (named && named.start < offset && !(namesake && namesake.start < offset)) {
		return named.organization;
	}
	const kinds = kindsOfOwner.get(noun) ?? [];
	const block = countBefore(reading.blocks, offset + 1, ({ span }) => span.start) - 1;
	for (const from of [reading.blocks[block]?.span.start, reading.blocks[block - 1]?.span.start]) {
		const named = from === undefined ? [] : mentionsBetween(reading, from, offset).filter(({ organization }) => kinds.includes(organization.classification));
		const [first, ...others] = new Set(named.map(({ organization }) => organization));
		if (first) {
			return others.length === 0 ? first : undefined;
		}
	}
	return undefined;
}

/** A body where it is first mentioned. */
interface Introduced {
	readonly start: number;
	readonly organization: Organization;
}

/** Bodies by each word of their names, in the order in which the article introduces them. */
const byWord: SharedWork<ReadonlyMap<string, readonly Introduced[]>> = { name: 'bodies by the words of their names', of: bodiesByWord };

function bodiesByWord(reading: Reading): ReadonlyMap<string, readonly Introduced[]> {
	const found = new Map<string, Introduced[]>();
	const known = new Set<Organization>();
	for (const { organization, span: { start } } of reading.all('organization')) {
		for (const word of known.has(organization) ? [] : new Set(organization.name.toLowerCase().split(' '))) {
			const bearing = found.get(word) ?? [];
			found.set(word, bearing);
			bearing.push({ start, organization });
		}
		known.add(organization);
	}
	return found;
}

function mentionsBetween(reading: Reading, from: number, to: number): readonly OrganizationMention[] {
	return startingIn(reading.all('organization'), spanOf(from, to));
}
