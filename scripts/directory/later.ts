import { nameKey } from '../../src/core/directory/keys';
import { wordingKey } from '../../src/core/directory/wordings';
import { slug } from '../../src/core/fold';
import { idPrefixOf } from '../../src/core/directory/stateBodies';
import { linesOf, type Holder, type Office, type Term } from './tables';

/** Offices and people with what we wrote by hand laid over the source. */
export interface Overlaid {
	readonly offices: readonly Office[];
	readonly people: ReadonlyMap<string, Holder>;
}

/** "@US 2025-06-01" opens a country, "=Secretary of State" an office, any other line is a term: name|start|end|gender|family name|other names. */
export function withLater(offices: readonly Office[], people: ReadonlyMap<string, Holder>): Overlaid {
	const byId = new Map(offices.map((office) => [office.id, office]));
	const everyone = new Map(people);
	const holders = holdersByCountry(offices, everyone);
	let country = '';
	let current: Office | undefined;
	for (const line of linesOf('later.txt')) {
		if (line.startsWith('@')) {
			country = line.slice(1).trim();
			current = undefined;
		} else if (line.startsWith('=')) {
			current = officeFor(line.slice(1), country, [...byId.values()]);
			byId.set(current.id, current);
		} else if (current) {
			const [name = '', start = '', end = '', gender = '', familyName = '', otherNames = ''] = line.split('|');
			const known = everyone.get(holders.get(`${country} ${nameKey(name)}`) ?? slug(name));
			const person = known ?? { id: slug(name), name, gender, died: '', country };
			everyone.set(person.id, { ...person, name, ...familyName === '' ? {} : { familyName }, ...otherNames === '' ? {} : { otherNames } });
			holders.set(`${country} ${nameKey(name)}`, person.id);
			current = { ...current, terms: withTerm(current.terms, { person: person.id, start, end, source: 'own' }) };
			byId.set(current.id, current);
		}
	}
	return { offices: [...byId.values()], people: everyone };
}

function holdersByCountry(offices: readonly Office[], people: ReadonlyMap<string, Holder>): Map<string, string> {
	return new Map(offices.flatMap(({ country, terms }) => terms.map(({ person }): [string, string] => (
		[`${country} ${nameKey(people.get(person)?.name ?? '')}`, person]
	))));
}

/** label|organization|rank; the office of that label with the most terms, or a new one. */
function officeFor(line: string, country: string, offices: readonly Office[]): Office {
	const [label = '', organization = '', rank = ''] = line.split('|');
	const key = wordingKey(label, country);
	const same = offices.filter((office) => office.country === country
		&& [office.label, ...office.otherLabels].some((each) => wordingKey(each, country) === key));
	const [known] = same.sort((a, b) => Number(b.label === label) - Number(a.label === label) || b.terms.length - a.terms.length);
	const office = known ?? { id: `${idPrefixOf(country) || 'int'}-${slug(label)}`, country, label, otherLabels: [], wikidata: '', terms: [] };
	return { ...office, ...organization === '' ? {} : { organization }, ...rank === '' ? {} : { rank } };
}

/** Takes the place of the same person's term of about the same start, and ends whoever was in office before. */
function withTerm(terms: readonly Term[], term: Term): readonly Term[] {
	const others = terms.filter(({ person, start }) => !(person === term.person && near(start, term.start)));
	return [...others.map((other) => {
		const before = other.start < term.start && other.person !== term.person;
		const open = other.end === '' || (other.source !== 'own' && other.end > term.start && !(term.end !== '' && term.end <= other.end));
		return before && open ? { ...other, end: term.start, reckoned: true } : other;
	}), term];
}

function near(a: string, b: string): boolean {
	const length = Math.min(a.length, b.length);
	const days = a.length === 10 && b.length === 10 ? Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000 : Infinity;
	return a.slice(0, length) === b.slice(0, length) || days < 62;
}
