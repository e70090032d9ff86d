import type { OrganizationKind } from '../annotations';

/**
 * What a body is, by the word its name turns on; in lower case. Sources: the government directories of the US, UK, EU and UN and the
 * classes of organisations in schema.org.
 */
export const kindOfHead: ReadonlyMap<string, OrganizationKind> = new Map(Object.entries({
	ministry: 'ministry', department: 'ministry', treasury: 'ministry', chancellery: 'ministry', secretariat: 'agency', agency: 'agency', bureau: 'agency',
	commission: 'agency', office: 'agency', directorate: 'agency', authority: 'agency', administration: 'government', government: 'government',
	cabinet: 'government', inspectorate: 'agency', service: 'agency', committee: 'agency', board: 'agency', embassy: 'agency', consulate: 'agency',
	army: 'armed forces', navy: 'armed forces', force: 'armed forces', forces: 'armed forces', corps: 'armed forces', guard: 'armed forces',
	guards: 'armed forces', militia: 'armed forces', command: 'armed forces', military: 'armed forces', fleet: 'armed forces', brigade: 'armed forces',
	police: 'police', constabulary: 'police', gendarmerie: 'police', court: 'court', tribunal: 'court', parliament: 'legislature', congress: 'legislature',
	senate: 'legislature', assembly: 'legislature', duma: 'legislature', knesset: 'legislature', bundestag: 'legislature', party: 'party', front: 'party',
	reserve: 'central bank', university: 'university', college: 'university', academy: 'university', school: 'university', corporation: 'company', corp: 'company',
	company: 'company', inc: 'company', ltd: 'company', co: 'company', plc: 'company', group: 'company', holdings: 'company', airlines: 'company',
	airways: 'company', motors: 'company', bank: 'company', industries: 'company', news: 'news agency', press: 'news agency', talks: 'mechanism',
	dialogue: 'mechanism', mechanism: 'mechanism', forum: 'mechanism', summit: 'mechanism', conference: 'mechanism', institute: 'organisation',
	institution: 'organisation', center: 'organisation', centre: 'organisation', foundation: 'organisation', association: 'organisation', union: 'organisation',
	council: 'organisation', league: 'organisation', federation: 'organisation', organization: 'organisation', organisation: 'organisation',
	society: 'organisation', alliance: 'organisation', coalition: 'organisation', movement: 'organisation', network: 'organisation', fund: 'organisation',
	campaign: 'organisation', church: 'organisation', club: 'organisation',
} satisfies Readonly<Record<string, OrganizationKind>>));

/** Heads that a later "the ministry" may take up by themselves; "the office" and "the house" too often mean rooms. */
export const headsTakenUp: ReadonlySet<string> = new Set(
	'ministry department treasury agency bureau commission directorate authority administration committee court tribunal parliament senate assembly party army navy corporation company bank university institute foundation association council union league federation organization organisation coalition alliance'.split(' '),
);

/** Legal forms and the like, which a short name leaves out: "RAND" for "RAND Corporation". */
export const dispensable: ReadonlySet<string> = new Set(
	'corporation corp inc ltd plc llc co company group holdings ag sa nv gmbh limited incorporated airlines airways motors university news agency bank party institute foundation'.split(' '),
);

/** Heads of bodies that are named after the people who lead them: "Biden-Harris Administration". */
export const namedAfterLeaders: ReadonlySet<string> = new Set(['administration', 'government', 'cabinet', 'presidency', 'campaign', 'coalition']);

/** Bodies of a state: an office in one of them is an office of its country. */
export const publicKinds: ReadonlySet<OrganizationKind> = new Set<OrganizationKind>([
	'agency', 'ministry', 'government', 'armed forces', 'police', 'court', 'legislature', 'central bank', 'intelligence service',
]);
