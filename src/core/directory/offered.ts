import type { NamedMention } from '../entity';
import type { Reading } from '../reading';
import type { MembershipEntry } from './directory';

/** Every office that is known of whoever is mentioned, in order of their start; none for a body, or where no entry is surely meant. */
export function officesOf({ knowledge: { directory } }: Reading, mention: NamedMention): readonly MembershipEntry[] {
	const entry = mention.kind === 'person' ? mention.person.entry : undefined;
	return entry === undefined ? [] : directory.membershipsOf(entry);
}

/** The Wikidata item of whoever is mentioned, "Q6279". */
export function wikidataOf({ knowledge: { directory } }: Reading, mention: NamedMention): string | undefined {
	const entry = mention.kind === 'person' ? mention.person.entry : mention.organization.entry;
	const found = entry === undefined ? undefined : mention.kind === 'person' ? directory.person(entry) : directory.organization(entry);
	return found?.wikidata;
}
