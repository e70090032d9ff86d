import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** One term as the sources have it. */
export interface Term {
	readonly person: string;
	readonly start: string;
	readonly end: string;
	/** Key of the source. */
	readonly source: string;
	/** The end was worked out: a successor began, or the holder died. */
	readonly reckoned?: boolean;
}

export interface Office {
	readonly id: string;
	readonly country: string;
	readonly label: string;
	readonly otherLabels: readonly string[];
	readonly wikidata: string;
	readonly terms: readonly Term[];
	readonly organization?: string;
	readonly rank?: string;
}

export interface Holder {
	readonly id: string;
	readonly name: string;
	readonly gender: string;
	readonly died: string;
	readonly country: string;
	readonly familyName?: string;
	readonly otherNames?: string;
}

export const sourcesFolder = join(import.meta.dirname, '../../sources');

/** The lines of a source table without empty ones and remarks. */
export function linesOf(name: string): readonly string[] {
	return readFileSync(join(sourcesFolder, name), 'utf8').split('\n').filter((line) => line.trim() !== '' && !line.startsWith('//'));
}

/** Offices of the Wikidata table; one office in two exports is one office here. */
export function wikidataOffices(): readonly Office[] {
	const offices = new Map<string, Office & { readonly terms: Term[] }>();
	let office: (Office & { readonly terms: Term[] }) | undefined;
	let source = '';
	for (const line of linesOf('wikidata-offices.txt')) {
		if (line.startsWith('=')) {
			const [country = '', repository = '', , wikidata = '', label = '', fullLabel = ''] = line.slice(1).split('|');
			const key = `${country} ${wikidata}`;
			office = offices.get(key) ?? { id: wikidata, country, label, otherLabels: fullLabel === '' ? [] : [fullLabel], wikidata, terms: [] };
			// A few lists of regional speakers carry no identifier; which office is meant cannot be told.
			if (wikidata !== '') {
				offices.set(key, office);
			}
			source = repository;
		} else {
			const [person = '', start = '', end = ''] = line.split('|');
			office?.terms.push({ person, start, end, source });
		}
	}
	return [...offices.values()];
}

/** The day each export was taken. */
export function snapshotsOf(): ReadonlyMap<string, string> {
	return new Map(linesOf('wikidata-offices.txt').filter((line) => line.startsWith('=')).map((line) => {
		const [, repository = '', day = ''] = line.split('|');
		return [repository, day];
	}));
}

export function wikidataPeople(): ReadonlyMap<string, Holder> {
	return new Map(linesOf('wikidata-people.txt').map((line) => {
		const [id = '', name = '', gender = '', died = '', countries = ''] = line.split('|');
		return [id, { id, name, gender, died, country: countries.split(' ')[0] ?? '' }];
	}));
}

/** The rows of every file of bodies, with the country that the last "@" line named and the year from which each may be meant. */
export function organizationRows(): readonly (readonly string[])[] {
	const founded = foundingYears();
	return readdirSync(join(sourcesFolder, 'organizations')).sort().flatMap((file) => {
		let country = '';
		return linesOf(`organizations/${file}`).flatMap((line) => {
			if (line.startsWith('@')) {
				country = line.slice(1).trim();
				return [];
			}
			const [id = '', name = '', names = '', kind = '', parent = '', wikidata = '', portfolio = '', description = ''] = line.split('|');
			return [[id, name, names, kind, country, parent, wikidata, portfolio, 'own', description, ...founded.has(id) ? [founded.get(id) ?? ''] : []]];
		});
	});
}

/** The lines of founded.txt: the year by a body's id. */
export function foundingYears(): ReadonlyMap<string, string> {
	return new Map(linesOf('founded.txt').map((line): [string, string] => {
		const [id = '', year = ''] = line.split('|');
		return [id, year];
	}));
}
