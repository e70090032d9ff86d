import type { Person } from '../annotations';
import { femaleNames, maleNames } from '../words/gender';

export type Gender = 'female' | 'male';

/** From titles and the directory, else from the given name. */
export function genderOf({ gender, name, nameOrder }: Person): Gender | undefined {
	const words = name.split(' ');
	const given = words.length < 2 ? undefined : nameOrder === 'given-first' ? words[0] : words[1];
	return gender ?? (given === undefined ? undefined : femaleNames.has(given) ? 'female' : maleNames.has(given) ? 'male' : undefined);
}
