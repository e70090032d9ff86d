import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { congressOffices } from './congress';
import { settled, type Settled } from './ends';
import { bodyOf, rankOf } from './judge';
import { withLater } from './later';
import { linesOf, organizationRows, snapshotsOf, wikidataOffices, wikidataPeople, type Holder, type Office, type Term } from './tables';

/** Makes data/directory.txt out of the tables in sources/: `npm run directory`. The same tables give the same bytes. */
const target = join(import.meta.dirname, '../../data/directory.txt');
/** Whose ambassadors news names. */
const senders: ReadonlySet<string> = new Set(['US', 'CN', 'RU', 'GB', 'FR', 'DE', 'JP', 'UA', 'IL', 'IR', 'IN', 'TW', 'KP', 'KR', 'TR', 'SA', 'AU', 'CA']);
const congress = congressOffices();
const known = wikidataPeople();
const everyone = new Map([...congress.people, ...[...known].map(([id, holder]): [string, Holder] => [id, named(holder)])]);
const { offices, people } = withLater([...wikidataOffices().filter(isMet), ...congress.offices].map(localised), everyone);
const kept = offices.map((office) => settled(office, people)).filter(({ terms }) => terms.length > 0).sort(byCountry);
const order: string[] = [];
const places = new Map<string, number>();
const snapshots = snapshotsOf();
const postLines = kept.map(postLine);

writeFileSync(target, [
	'gloss-directory 1', '#sources', ...sourceLines(), '#organizations', ...organizationRows().map((row) => row.join('|')),
	'#people', ...order.map(personLine), '#posts', ...postLines, '',
].join('\n'));
console.log(`${organizationRows().length} bodies, ${order.length} people, ${kept.length} offices, ${kept.reduce((sum, { terms }) => sum + terms.length, 0)} terms`);

/** Ambassadors are met when a large country or an alliance sends or receives them. */
function isMet({ label, country }: Office): boolean {
	return !/\bambassador\b|permanent representative/i.test(label) || senders.has(country)
		|| /\b(?:united states|china|russian? federation|russia|united nations|nato|european union|japan|india|united kingdom|ukraine|israel|iran)\b/i.test(label);
}

/** "Secretary of Defence" is no American wording. */
function localised(office: Office): Office {
	return office.country === 'US' ? { ...office, label: office.label.replace('Defence', 'Defense') } : office;
}

/** Labels in the source hold remarks in brackets: "John Smith (politician)". */
function named(holder: Holder): Holder {
	return { ...holder, name: holder.name.replace(/ \([^)]*\)$|,? \b(?:1st|2nd|Baron|Baroness|Viscount|Earl)\b.*$/g, '') };
}

function byCountry(a: Office, b: Office): number {
	return a.country.localeCompare(b.country) || a.label.localeCompare(b.label) || a.id.localeCompare(b.id);
}

function sourceLines(): readonly string[] {
	return [
		`own|common knowledge|${linesOf('snapshot.txt')[0] ?? ''}`, 'congress|unitedstates/congress-legislators (CC0)|2026-06-15',
		...[...snapshots].map(([key, day]) => `${key}|Wikidata (CC0), ${key}, ${day}|${day}`),
	];
}

function postLine(office: Settled): string {
	const [main = ''] = [...office.terms].map(({ source }) => source);
	const cells = [
		office.id, clean(office.label), office.otherLabels.map(clean).filter((each) => each !== office.label).join(';'), office.country,
		office.organization ?? bodyOf(office) ?? '', (office.rank ?? rankOf(office)) + (office.shared ? '+' : ''), main,
		office.wikidata === office.id ? '' : office.wikidata,
	];
	return `${cells.join('|')}|${office.terms.map((term) => termCell(term, main)).join(';')}`;
}

function clean(label: string): string {
	return label.replace(/[|;]/g, ',');
}

/** person,start,end,source; nothing for the next person of the list, and nothing at the end that says the same as nothing. */
function termCell({ person, start, end, source, reckoned }: Term, main: string): string {
	const at = places.get(person);
	if (at === undefined) {
		places.set(person, order.length);
		order.push(person);
	}
	const ended = end === '' ? '' : (reckoned ? '~' : '') + end.replaceAll('-', '');
	return [at?.toString(36) ?? '', start.replaceAll('-', ''), ended, source === main ? '' : source].join(',').replace(/,+$/, (commas) => commas.slice(0, start === '' ? 1 : 0));
}

function personLine(id: string): string {
	const holder = people.get(id);
	const code = /^Q\d+$/.test(id) ? id.slice(1) : id;
	return [code, holder?.name, holder?.gender, holder?.familyName ?? '', holder?.otherNames ?? '', holder?.country].join('|').replace(/\|+$/, '');
}
