import { parseIsoDate, type CalendarDate } from '../../../src/core/calendar';
import { knowledge } from '../../knowledge';

/** The directory that ships. */
export const { directory } = knowledge;

export function day(iso: string): CalendarDate {
	const date = parseIsoDate(iso);
	if (!date) {
		throw new Error(`${iso} is no day`);
	}
	return date;
}

/** Who surely held the office on the day: ["Lloyd Austin"]. */
export function holders(office: string, on: string, country?: string): readonly string[] {
	return holdings(office, on, country).filter(({ certain }) => certain).map(({ name }) => name);
}

/** Who may have held it: ["Lloyd Austin?"] where it is not sure. */
export function possibleHolders(office: string, on: string, country?: string): readonly string[] {
	return holdings(office, on, country).map(({ name, certain }) => certain ? name : `${name}?`);
}

function holdings(office: string, on: string, country: string | undefined): readonly { readonly name: string; readonly certain: boolean }[] {
	return directory.postsNamed(office, country).flatMap(({ id }) => directory.holdersOf(id, day(on)))
		.map(({ person, certain }) => ({ name: directory.person(person)?.name ?? person, certain }));
}

/** Ids of the bodies of that name. */
export function bodies(name: string): readonly string[] {
	return directory.organizationsNamed(name).map(({ id }) => id);
}

/** The bodies that the offices of that wording belong to, each once. */
export function bodyOf(office: string, country?: string): readonly string[] {
	return [...new Set(directory.postsNamed(office, country).map(({ organization }) => organization ?? 'none'))];
}

export function called(familyName: string, on: string): readonly string[] {
	return directory.peopleCalled(familyName, day(on)).map(({ name }) => name);
}
