import type { Person } from '../../annotations';
import { femaleNames } from '../../words/femaleNames';
import { maleNames } from '../../words/maleNames';

export type Gender = 'female' | 'male';

/** From titles and the directory, else from the given name, wherever it may stand. */
export function genderOf({ gender, name, nameOrder }: Person): Gender | undefined {
	const words = name.split(' ');
	const [first = '', second = ''] = nameOrder === 'given-first' ? words : [words[1], words[0]];
	return gender ?? (words.length < 2 ? undefined : genderOfName(first) ?? (nameOrder === 'given-first' ? undefined : genderOfName(second)));
}

function genderOfName(name: string): Gender | undefined {
	const plain = name.normalize('NFD').replace(/\p{M}/gu, ''); // "Inês"
	return [name, plain].map((each) => (femaleNames.has(each) ? 'female' : maleNames.has(each) ? 'male' : undefined)).find((gender) => gender !== undefined);
}
