import { countryOf } from '../../countryOf';
import type { Directory } from '../../directory/directory';
import { countriesGovernedFrom } from '../../directory/countryWords';
import type { ContextWork } from '../../memory';
import { once } from '../../once';
import type { Reading } from '../../reading';
import { textOf } from '../../span';
import { publicKinds } from '../../words/bodyHeads';
import { isSharedName } from '../../words/sharedBodies';

/** Tells whether an article is about a country at all, so that "Congress" may be that country's. */
export type About = (country: string) => boolean;

/**
 * An article is about the countries that it names, by name, people, capital or a body that only they have, at least a third as often as the one it
 * names most; one that names none may be about any. Counted when it is first asked.
 */
export function aboutOf(reading: Reading): About {
	const counts = once(() => countsIn(reading));
	return (country) => {
		const most = Math.max(0, ...counts().values());
		return most === 0 || (counts().get(country) ?? 0) * 3 >= most;
	};
}

function countsIn(reading: Reading): ReadonlyMap<string, number> {
	const { names, article: { text } } = reading;
	const counts = new Map<string, number>();
	for (const { span, type } of names) {
		const words = textOf(text, span);
		const countries = type === 'person' ? [] : reading.recallFor(countriesNamed, words, undefined);
		for (const country of countries.length === 0 && type === 'organization' ? countryOfBody(words, reading.knowledge.directory) : countries) {
			counts.set(country, (counts.get(country) ?? 0) + 1);
		}
	}
	return counts;
}

/** "Lok Sabha" and "BJP" are about India, which has them alone. */
function countryOfBody(name: string, directory: Directory): readonly string[] {
	const [only, ...others] = isSharedName(name) ? [] : directory.organizationsNamed(name);
	const isOfState = only !== undefined && others.length === 0 && (publicKinds.has(only.classification) || only.classification === 'party');
	return isOfState && only.country !== undefined ? [only.country] : [];
}

/** The countries that a name is about, each once. */
const countriesNamed: ContextWork<readonly string[], undefined> = {
	name: 'countries named',
	key: () => '',
	of: (name) => {
		const words = name.split(/[\s-]+/);
		return [...new Set([...countriesIn(words.join(' ')), ...words.length > 1 ? countriesIn(words[0] ?? '') : []])];
	},
};

function countriesIn(words: string): readonly string[] {
	const country = countryOf(words);
	return country === undefined ? countriesGovernedFrom(words) : [country];
}
