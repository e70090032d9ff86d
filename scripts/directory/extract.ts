import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { grouped, rowsOf, type Row } from './csv';
import { isLocal } from './scope';

/**
 * Makes the committed source tables out of a folder of facts exported from Wikidata (CC0) and from unitedstates/congress-legislators (CC0):
 * `node --import=tsx scripts/directory/extract.ts path/to/facts`. Only needed when the facts are renewed; `npm run directory` reads the tables.
 */
const [folder = ''] = process.argv.slice(2);
const target = join(import.meta.dirname, '../../sources');

/** The day each export was taken, where it differs from the common one; from the README of the facts. */
const snapshots = snapshotDays(readFileSync(join(folder, 'README.md'), 'utf8'));

const holders = csv('officeholders.csv').filter((row) => !isLocal(row));
const people = new Map(csv('persons.csv').map((row) => [row.person_qid ?? '', row]));
const legislators = csv('us-legislators-current.csv');
const executives = csv('us-executives.csv');

mkdirSync(target, { recursive: true });
writeFileSync(join(target, 'wikidata-offices.txt'), officeTable());
writeFileSync(join(target, 'wikidata-people.txt'), peopleTable());
writeFileSync(join(target, 'us-congress.txt'), congressTable());

function csv(name: string): readonly Row[] {
	return rowsOf(readFileSync(join(folder, name), 'utf8'));
}

/** "| us-cabinet | 2022-08-03 | 1504 |" */
function snapshotDays(readme: string): ReadonlyMap<string, string> {
	return new Map([...readme.matchAll(/^\| (\S+) \| (\d{4}-\d{2}-\d{2}) \|/gm)].map(([, name = '', day = '']) => [name, day]));
}

/** An office a line that opens with "=", and its terms below: person|start|end. */
function officeTable(): string {
	const offices = grouped(holders, (row) => [
		row.country_code, repository(row), snapshots.get(repository(row)) ?? '', row.position_qid, row.short_title, row.position === row.short_title ? '' : row.position,
	].join('|'));
	return [...offices].map(([office, terms]) => [
		`=${office}`, ...terms.map(({ person_qid, start, end }) => `${person_qid ?? ''}|${start ?? ''}|${end ?? ''}`),
	].join('\n')).join('\n') + '\n';
}

function repository({ source_repo = '' }: Row): string {
	return source_repo.slice(source_repo.indexOf('/') + 1);
}

/** qid|name|gender|day of death|countries */
function peopleTable(): string {
	const wanted = new Set(holders.map(({ person_qid }) => person_qid ?? ''));
	const names = new Map(holders.map(({ person_qid, person }) => [person_qid ?? '', person ?? '']));
	return [...wanted].sort().map((qid) => {
		const row = people.get(qid);
		return [qid, names.get(qid), row?.gender?.[0] ?? '', row?.date_of_death ?? '', row?.country_codes ?? ''].join('|');
	}).join('\n') + '\n';
}

/** qid|full name|first|last|post|state|party|start|end; a member's terms that follow one another are one term. */
function congressTable(): string {
	const seats = grouped([...legislators, ...executives], (row) => [
		row.wikidata_qid, row.full_name, row.first, row.last, row.type, row.state ?? '', row.party,
	].join('|'));
	return [...seats].flatMap(([seat, terms]) => joined(terms).map(([start, end]) => `${seat}|${start}|${end}`)).join('\n') + '\n';
}

function joined(terms: readonly Row[]): [string, string][] {
	const spans: [string, string][] = [];
	for (const { start = '', end = '' } of [...terms].sort((a, b) => (a.start ?? '').localeCompare(b.start ?? ''))) {
		const last = spans.at(-1);
		if (last && Date.parse(start) - Date.parse(last[1]) < 20 * 86_400_000) {
			last[1] = end;
		} else {
			spans.push([start, end]);
		}
	}
	return spans;
}
