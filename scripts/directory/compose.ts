import { congressOffices } from './congress';
import { compared, settled, type Settled } from './ends';
import { bodyOf, rankOf } from './judge';
import { knownBodyLines } from './knownBodies';
import { withLater } from './later';
import { withNames } from './names';
import { linesOf, organizationRows, snapshotsOf, wikidataOffices, wikidataPeople, type Holder, type Office, type Term } from './tables';

/** The directory's file, and how much is in it. */
export interface Composed {
	readonly text: string;
	readonly counts: Readonly<Record<'bodies' | 'names of known bodies' | 'people' | 'offices' | 'terms', number>>;
}

/** Puts the tables of sources/ together. The same tables give the same text, to the byte. */
export function composed(): Composed {
	const { offices, people } = overlaid();
	const kept = offices.map((office) => settled(office, people)).filter(({ terms }) => terms.length > 0).sort(byCountry);
	const list = listOfPeople();
	const posts = kept.map((office) => postLine(office, list));
	const bodies = organizationRows().map((row) => row.join('|'));
	const known = knownBodyLines();
	const holders = list.order.map((id) => personLine(id, people.get(id)));
	return {
		text: ['gloss-directory 1', '#sources', ...sourceLines(), '#organizations', ...bodies, '#known', ...known, '#people', ...holders, '#posts', ...posts, ''].join('\n'),
		counts: { bodies: bodies.length, 'names of known bodies': known.length, people: holders.length, offices: kept.length, terms: kept.reduce((sum, { terms }) => sum + terms.length, 0) },
	};
}

/** What the sources have, with what we wrote by hand laid over it. */
function overlaid(): ReturnType<typeof withLater> {
	const congress = congressOffices();
	const known = new Map([...wikidataPeople()].map(([id, holder]): [string, Holder] => [id, named(holder)]));
	for (const [id, member] of congress.people) {
		known.set(id, withMember(member, known.get(id)));
	}
	const offices = merged([...wikidataOffices().filter(isMet), ...congress.offices]).map(localised);
	return withLater(offices, withNames(known));
}

/** The name and gender of one source, the other names of both. */
function withMember(member: Holder, known: Holder | undefined): Holder {
	const others = [member.name, ...(member.otherNames ?? '').split(';')].filter((name) => name !== '' && name !== known?.name);
	return known ? { ...known, otherNames: others.join(';'), familyName: member.familyName ?? '' } : member;
}

/** One office that two sources know is one. */
function merged(offices: readonly Office[]): readonly Office[] {
	const byId = new Map<string, Office>();
	for (const office of offices) {
		const known = byId.get(office.id);
		byId.set(office.id, known ? { ...known, terms: [...known.terms, ...office.terms] } : office);
	}
	return [...byId.values()];
}

/** Whose ambassadors news names. */
const senders: ReadonlySet<string> = new Set(['US', 'CN', 'RU', 'GB', 'FR', 'DE', 'JP', 'UA', 'IL', 'IR', 'IN', 'TW', 'KP', 'KR', 'TR', 'SA', 'AU', 'CA']);

/** Ambassadors are met when a large country or an alliance sends or receives them. */
function isMet({ label, country }: Office): boolean {
	return !/\bambassador\b|permanent representative/i.test(label) || senders.has(country)
		|| /\b(?:united states|china|russian? federation|russia|united nations|nato|european union|japan|india|united kingdom|ukraine|israel|iran)\b/i.test(label);
}

/** "Secretary of Defence" is no American wording, "Gov." is any state's, and Scotland's ministers are not those of the kingdom. */
function localised(office: Office): Office {
	if (office.country === 'GB' && office.otherLabels.some((label) => label.endsWith('(Scotland)'))) {
		return { ...office, label: `${office.label} (Scotland)`, otherLabels: [], organization: 'scottish-government', rank: '4' };
	}
	if (office.country === 'US' && office.label.startsWith('Governor of ')) {
		return { ...office, otherLabels: [...office.otherLabels, 'Governor'] };
	}
	return office.country === 'US' ? { ...office, label: office.label.replace('Defence', 'Defense') } : office;
}

/** Labels in the source hold remarks in brackets: "John Smith (politician)". */
function named(holder: Holder): Holder {
	return { ...holder, name: holder.name.replace(/ \([^)]*\)$|,? \b(?:1st|2nd|Baron|Baroness|Viscount|Earl)\b.*$/g, '') };
}

function byCountry(a: Office, b: Office): number {
	return compared(a.country, b.country) || compared(a.label, b.label) || compared(a.id, b.id);
}

function sourceLines(): readonly string[] {
	return [
		`own|common knowledge|${linesOf('snapshot.txt')[0] ?? ''}`, 'congress|unitedstates/congress-legislators (CC0), 2026-06-15|2026-06-15',
		...[...snapshotsOf()].map(([key, day]) => `${key}|Wikidata (CC0), ${key}, ${day}|${day}`),
	];
}

interface ListOfPeople {
	/** Ids in the order in which the terms first name them. */
	readonly order: string[];
	readonly places: Map<string, number>;
}

function listOfPeople(): ListOfPeople {
	return { order: [], places: new Map() };
}

function postLine(office: Settled, people: ListOfPeople): string {
	const [main = ''] = office.terms.map(({ source }) => source);
	const cells = [
		office.id, clean(office.label), office.otherLabels.map(clean).filter((each) => each !== office.label).join(';'), office.country,
		office.organization ?? bodyOf(office) ?? '', (office.rank ?? rankOf(office)) + (office.shared ? '+' : ''), main,
		office.wikidata === office.id ? '' : office.wikidata,
	];
	return `${cells.join('|')}|${office.terms.map((term) => termCell(term, main, people)).join(';')}`;
}

function clean(label: string): string {
	return label.replace(/[|;]/g, ',');
}

/** person,start,end,source; nothing for the next person of the list, and nothing at the end that says the same as nothing. */
function termCell({ person, start, end, source, reckoned }: Term, main: string, { order, places }: ListOfPeople): string {
	const at = places.get(person);
	if (at === undefined) {
		places.set(person, order.length);
		order.push(person);
	}
	const ended = end === '' ? '' : (reckoned ? '~' : '') + end.replaceAll('-', '');
	return [at?.toString(36) ?? '', start.replaceAll('-', ''), ended, source === main ? '' : source].join(',').replace(/,+$/, (commas) => commas.slice(0, start === '' ? 1 : 0));
}

function personLine(id: string, holder: Holder | undefined): string {
	const code = /^Q\d+$/.test(id) ? id.slice(1) : id;
	return [code, holder?.name, holder?.gender, holder?.familyName ?? '', holder?.otherNames ?? '', holder?.country].join('|').replace(/\|+$/, '');
}
