import { countries } from './words/countries';

/** The country that a name, a demonym or an abbreviation stands for: "US", "China", "Chinese". Case matters; capitals do not count. */
export function countryOf(words: string): string | undefined {
	return codes.get(words.replace(/['’]s?$/, ''));
}

const codes: ReadonlyMap<string, string> = new Map(
	// The shared words ("Congolese", "Guinean") go to whichever country stands first, as they do in most articles.
	[...countries].reverse().flatMap(({ code, name, otherNames, demonyms }) => (
		[name, ...otherNames, ...demonyms].map((word): [string, string] => [word, code])
	)),
);

/** Every name and abbreviation of a country, without demonyms and capitals. */
export const countryNames: ReadonlySet<string> = new Set(countries.flatMap(({ name, otherNames }) => [name, ...otherNames]));
