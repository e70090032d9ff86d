import type { Annotation } from '../annotations';
import type { Reading } from '../reading';

/** Whether the reader marked who is mentioned as known: no colour then, and still a line in the outline. */
export function isKnown({ knowledge: { corrections, directory } }: Reading, annotation: Annotation): boolean {
	const known = corrections?.known;
	if (!known || known.size === 0 || (annotation.kind !== 'person' && annotation.kind !== 'organization')) {
		return false;
	}
	const { name, entry } = annotation.kind === 'person' ? annotation.person : annotation.organization;
	const listed = entry === undefined ? undefined : directory.person(entry) ?? directory.organization(entry);
	return known.has(name) || (listed !== undefined && known.has(listed.name));
}
