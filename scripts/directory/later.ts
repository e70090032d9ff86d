import { nameKey } from '../../src/core/directory/keys';
import { idPrefixOf } from '../../src/core/directory/stateBodies';
import { wordingKey } from '../../src/core/directory/wordings';
import { slug } from '../../src/core/fold';
import { sharedLabel } from './ends';
import { linesOf, type Holder, type Office, type Term } from './tables';

/** Offices and people with what we wrote by hand laid over the source. */
export interface Overlaid {
	readonly offices: readonly Office[];
	readonly people: ReadonlyMap<string, Holder>;
}

interface Overlay {
	readonly offices: Map<string, Office>;
	readonly people: Map<string, Holder>;
	/** Ids by "country name", so that a name known in a country is the person known there. */
	readonly holders: Map<string, string>;
	/** Ids of offices by "country wording". */
	readonly wordings: Map<string, string[]>;
}

/**
 * Lays sources/later.txt over the offices: "@US" opens a country, "=Secretary of State" an office, "-name|start" takes a wrong term of the
 * source away, and any other line is a term.
 */
export function withLater(offices: readonly Office[], people: ReadonlyMap<string, Holder>): Overlaid {
	const overlay: Overlay = {
		offices: new Map(offices.map((office) => [office.id, office])), people: new Map(people),
		holders: holdersByCountry(offices, people), wordings: new Map(),
	};
	offices.forEach((office) => {
		entered(overlay, office);
	});
	let country = '';
	let office = '';
	for (const line of linesOf('later.txt')) {
		if (line.startsWith('@')) {
			country = line.slice(1).trim();
		} else if (line.startsWith('=')) {
			office = opened(overlay, line.slice(1), country);
		} else if (line.startsWith('-')) {
			change(overlay, office, (terms) => without(terms, overlay, `${country}|${line.slice(1)}`));
		} else {
			const term = termOf(overlay, line, country);
			change(overlay, office, (terms, label) => withTerm(sharedLabel.test(label) ? terms : endedBy(term, terms), term));
		}
	}
	return { offices: [...overlay.offices.values()], people: overlay.people };
}

function holdersByCountry(offices: readonly Office[], people: ReadonlyMap<string, Holder>): Map<string, string> {
	return new Map(offices.flatMap(({ country, terms }) => terms.map(({ person }): [string, string] => (
		[`${country} ${nameKey(people.get(person)?.name ?? '')}`, person]
	))));
}

/** label|organization|rank|other labels|Wikidata id; the office of that id or label, or a new one. */
function opened(overlay: Overlay, line: string, country: string): string {
	const [label = '', organization = '', rank = '', otherLabels = '', wikidata = ''] = line.split('|');
	const known = wikidata === '' ? officeLabelled(overlay, label, country) : overlay.offices.get(wikidata);
	const office = known ?? { id: wikidata || `${idPrefixOf(country) || 'int'}-${slug(label)}`, otherLabels: [], wikidata, terms: [] };
	const laid: Office = {
		...office, country,
		label: known && wikidata === '' ? known.label : label,
		otherLabels: [...new Set([...office.otherLabels.filter(() => wikidata === ''), ...otherLabels.split(';')])].filter(Boolean),
		...organization === '' ? {} : { organization }, ...rank === '' ? {} : { rank },
	};
	overlay.offices.set(office.id, laid);
	entered(overlay, laid);
	return office.id;
}

/** Keeps an office under each of its wordings. */
function entered({ wordings }: Overlay, { id, country, label, otherLabels }: Office): void {
	for (const wording of new Set([label, ...otherLabels].map((each) => `${country} ${wordingKey(each, country)}`))) {
		wordings.set(wording, [...new Set([...wordings.get(wording) ?? [], id])]);
	}
}

/** The office of that label with the most terms; the exact label before one that means the same. */
function officeLabelled({ offices, wordings }: Overlay, label: string, country: string): Office | undefined {
	const same = (wordings.get(`${country} ${wordingKey(label, country)}`) ?? []).flatMap((id) => offices.get(id) ?? []);
	return same.sort((a, b) => Number(b.label === label) - Number(a.label === label) || b.terms.length - a.terms.length)[0];
}

function change({ offices }: Overlay, id: string, alter: (terms: readonly Term[], label: string) => readonly Term[]): void {
	const office = offices.get(id);
	if (!office) {
		throw new Error('sources/later.txt: a term stands before any office');
	}
	offices.set(id, { ...office, terms: alter(office.terms, office.label) });
}

/** name|start|end|gender|family name|other names; "Mark Rutte@NL" is the one known in the Netherlands. */
function termOf(overlay: Overlay, line: string, country: string): Term {
	const [who = '', start = '', end = '', gender = '', familyName = '', otherNames = ''] = line.split('|');
	const [name = '', home] = who.split('@');
	const id = overlay.holders.get(`${home ?? country} ${nameKey(name)}`);
	if (home !== undefined && id === undefined) {
		throw new Error(`sources/later.txt: nobody of ${home} is called ${name}`);
	}
	const person = overlay.people.get(id ?? slug(name)) ?? { id: slug(name), name, gender, died: '', country };
	overlay.people.set(person.id, { ...person, ...familyName === '' ? {} : { familyName }, otherNames: joined(person.otherNames, otherNames) });
	overlay.holders.set(`${country} ${nameKey(name)}`, person.id);
	return { person: person.id, start, end, source: 'own' };
}

/** Two lists of names as one, each name once. */
export function joined(names: string | undefined, others: string): string {
	return [...new Set([...(names ?? '').split(';'), ...others.split(';')])].filter(Boolean).join(';');
}

/** "RU|Name|2019": without the term of that person and start. */
function without(terms: readonly Term[], { holders }: Overlay, line: string): readonly Term[] {
	const [country = '', name = '', start = ''] = line.split('|');
	const id = holders.get(`${country} ${nameKey(name)}`);
	const left = terms.filter((term) => term.person !== id || term.start !== start);
	if (left.length === terms.length) {
		throw new Error(`sources/later.txt: no term of ${name} from ${start} to take away`);
	}
	return left;
}

/** Takes the place of the same person's term of about the same start in the source. */
function withTerm(terms: readonly Term[], term: Term): readonly Term[] {
	return [...terms.filter(({ person, start, source }) => source === 'own' || person !== term.person || !near(start, term.start)), term];
}

/** Whoever was in office before ends where the term begins. */
function endedBy(term: Term, terms: readonly Term[]): readonly Term[] {
	return terms.map((other) => {
		const before = other.start < term.start && other.person !== term.person;
		const open = other.end === '' || (other.source !== 'own' && other.end > term.start && !(term.end !== '' && term.end <= other.end));
		return before && open ? { ...other, end: term.start, reckoned: true } : other;
	});
}

function near(a: string, b: string): boolean {
	const length = Math.min(a.length, b.length);
	const days = a.length === 10 && b.length === 10 ? Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000 : Infinity;
	return a.slice(0, length) === b.slice(0, length) || days < 62;
}
