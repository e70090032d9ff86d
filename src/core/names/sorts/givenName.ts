import { femaleNames } from '../../words/femaleNames';
import { givenNames } from '../../words/givenNames';
import { maleNames } from '../../words/maleNames';

/** Whether some list has the word for a given name, that of office holders or those by gender. */
export function isGivenName(word: string): boolean {
	return givenNames.has(word) || femaleNames.has(word) || maleNames.has(word);
}
