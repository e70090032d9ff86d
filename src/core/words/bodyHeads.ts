import type { OrganizationKind } from '../annotations';

/**
 * What a body is, by the word its name turns on; in lower case. Sources: the government directories of the US, UK, EU and UN and the
 * classes of organisations in schema.org.
 */
export const kindOfHead: ReadonlyMap<string, OrganizationKind> = new Map(Object.entries({
	ministry: 'ministry', department: 'ministry', treasury: 'ministry', chancellery: 'ministry', secretariat: 'agency', inquiry: 'mechanism', agency: 'agency', bureau: 'agency',
	commission: 'agency', office: 'agency', directorate: 'agency', authority: 'agency', administration: 'government', government: 'government',
	cabinet: 'government', inspectorate: 'agency', service: 'agency', committee: 'agency', board: 'agency', embassy: 'agency', consulate: 'agency',
	army: 'armed forces', navy: 'armed forces', force: 'armed forces', forces: 'armed forces', corps: 'organisation', guard: 'armed forces',
	guards: 'armed forces', militia: 'armed forces', command: 'armed forces', military: 'armed forces', fleet: 'armed forces', brigade: 'armed forces',
	police: 'police', constabulary: 'police', gendarmerie: 'police', court: 'court', tribunal: 'court', parliament: 'legislature', congress: 'legislature',
	senate: 'legislature', assembly: 'legislature', duma: 'legislature', knesset: 'legislature', bundestag: 'legislature', party: 'party', front: 'party',
	reserve: 'central bank', university: 'university', college: 'university', academy: 'organisation', school: 'organisation', presidency: 'government', dal: 'party', brands: 'company', railway: 'company', minerals: 'company', resources: 'company', infra: 'company', infrastructure: 'company', air: 'company', marine: 'company', chemical: 'company', construction: 'company', realty: 'company', trucking: 'company', corporation: 'company', corp: 'company',
	company: 'company', inc: 'company', ltd: 'company', co: 'company', plc: 'company', group: 'company', holdings: 'company', airlines: 'company',
	airways: 'company', motors: 'company', bank: 'company', industries: 'company', news: 'news outlet', press: 'news outlet', times: 'news outlet', post: 'news outlet', herald: 'news outlet', tribune: 'news outlet',
	spectator: 'news outlet', scotsman: 'news outlet', echo: 'news outlet', argus: 'news outlet', advertiser: 'news outlet', journal: 'news outlet', examiner: 'news outlet', sentinel: 'news outlet', dispatch: 'news outlet',
	mercury: 'news outlet', inquirer: 'news outlet', bulletin: 'news outlet', zeitung: 'news outlet', gazette: 'news outlet', guardian: 'news outlet', telegraph: 'news outlet', observer: 'news outlet', chronicle: 'news outlet', courier: 'news outlet',
	review: 'news outlet', ledger: 'news outlet', wire: 'news agency', newspaper: 'news outlet', magazine: 'news outlet', television: 'news outlet',
	tv: 'news outlet', radio: 'news outlet', broadcasting: 'news outlet', ab: 'company', ag: 'company', sa: 'company', gmbh: 'company', nv: 'company',
	spa: 'company', oyj: 'company', asa: 'company', llc: 'company', llp: 'company', limited: 'company', incorporated: 'company', talks: 'mechanism',
	dialogue: 'mechanism', mechanism: 'mechanism', forum: 'mechanism', summit: 'mechanism', conference: 'mechanism', institute: 'organisation',
	institution: 'organisation', center: 'organisation', centre: 'organisation', foundation: 'organisation', association: 'organisation', union: 'organisation',
	council: 'organisation', league: 'organisation', federation: 'organisation', organization: 'organisation', organisation: 'organisation',
	society: 'organisation', alliance: 'organisation', coalition: 'organisation', movement: 'organisation', network: 'organisation', fund: 'organisation',
	ballet: 'organisation', theatre: 'organisation', theater: 'organisation', opera: 'organisation', orchestra: 'organisation', philharmonic: 'organisation', symphony: 'organisation', choir: 'organisation', ensemble: 'organisation', circus: 'organisation',
	recorder: 'news outlet', enquirer: 'news outlet', register: 'news outlet', bugle: 'news outlet', gleaner: 'news outlet', intelligencer: 'news outlet', statesman: 'news outlet',
	junta: 'government', campaign: 'organisation', church: 'organisation', club: 'organisation', rail: 'company', railways: 'company', logistics: 'company', bros: 'company',
	brothers: 'company', airline: 'company', partners: 'company', technologies: 'company', systems: 'company', securities: 'company', insurance: 'company', energy: 'company',
	electric: 'company', oil: 'company', petroleum: 'company', steel: 'company', foods: 'company', stores: 'company', pharmaceuticals: 'company', telecom: 'company',
	communications: 'company', shipping: 'company', lines: 'company', media: 'company', entertainment: 'company', capital: 'company', investments: 'company',
	holding: 'company', futures: 'company', financial: 'company', ventures: 'company', electronics: 'company', semiconductor: 'company', semiconductors: 'company',
	mining: 'company', laboratories: 'company', labs: 'company', enterprises: 'company', bancorp: 'company', chemicals: 'company', automotive: 'company', aerospace: 'company', kg: 'company', bhd: 'company', tbk: 'company', pty: 'company', cargo: 'company', freight: 'company', power: 'company', gas: 'company', solar: 'company', wireless: 'company',
	cement: 'company', brewery: 'company', breweries: 'company', distillery: 'company', hotels: 'company', resorts: 'company', studios: 'company', pictures: 'company', records: 'company',
	shipyard: 'company', shipyards: 'company', shipbuilders: 'company', builders: 'company', robotics: 'company', software: 'company', biosciences: 'company', therapeutics: 'company', water: 'company', engineering: 'company', associates: 'company', mutual: 'company', compañía: 'company',
	compagnie: 'company', assurance: 'company', properties: 'company', developments: 'company', dairies: 'company', textiles: 'company', tyres: 'company',
} satisfies Readonly<Record<string, OrganizationKind>>));

/** What firms make or do, as the last word of their names, common surnames left out: "Norvale Aggregates". From the classes of the UN's ISIC. */
export const tradeHeads: ReadonlySet<string> = new Set((
	'Terminals Equities Carriers Ratings Resorts Aggregates Quarries Mines Mills Bakeries Dairies Nurseries Tiles Textiles Garments Plastics Ceramics Optics Couriers Express Catering Haulage Scaffolding Roofing Interiors Consulting '
	+ 'Analytics Dynamics Solutions Innovations Biotech Genomics Instruments Controls Valves Bearings Cables Metals Alloys Timber Lumber Paper Packaging Printing Publishing Fisheries '
	+ 'Seafoods Farms Orchards Vineyards Wines Spirits Beverages Sugar Meats Poultry Feeds Fertilisers Fertilizers Agro Apparel Footwear Furniture Jewellers Cosmetics Diagnostics Imaging '
	+ 'Surgery Clinic Pharmacy Robotics Satellites Turbines Batteries Renewables Utilities Pipelines Drilling Shipbuilding Ferries Cruises Tours Hospitality Leasing Lending Payments Insurance Reinsurance Realty'
).split(' '));

/** "Grupo Holm", "Banco Holm": what a firm is called before its own name, in the languages of the larger markets. */
export const firmOpeners: ReadonlySet<string> = new Set((
	'Grupa Grupo Groupe Gruppe Gruppo Banco Banca Banque Caja Caixa Caisse Compañía Compagnie Empresa Cooperativa Librairie Editorial Editora Constructora Minera Cementos Trattoria Ristorante '
	+ 'Cervecería Sociedad Société Aerolíneas PT CV'
).split(' '));

/** What the noun beside a name says that the body is, whatever its own words are: "the Popular Force party", "the lender Vida". */
export const kindOfNounBeside: ReadonlyMap<string, OrganizationKind> = new Map(Object.entries({
	party: 'party', bank: 'company', lender: 'company',
	airline: 'company', carmaker: 'company', automaker: 'company', retailer: 'company', insurer: 'company', company: 'company', firm: 'company', brewer: 'company', chipmaker: 'company',
	producer: 'company', maker: 'company', manufacturer: 'company', supplier: 'company', operator: 'company', brewery: 'company', consultancy: 'company', brokerage: 'company',
	conglomerate: 'company', contractor: 'company', platform: 'company', marketplace: 'company', supermarket: 'company', developer: 'company', utility: 'company', bookmaker: 'company', startup: 'company', 'start-up': 'company', distributor: 'company', publisher: 'company', steelmaker: 'company', shipbuilder: 'company',
	'radio station': 'news outlet', 'television station': 'news outlet', 'tv station': 'news outlet', radio: 'news outlet', television: 'news outlet', journal: 'news outlet', newspaper: 'news outlet', magazine: 'news outlet', broadcaster: 'news outlet', tabloid: 'news outlet', weekly: 'news outlet', regulator: 'agency', watchdog: 'agency',
	chain: 'company', builder: 'company', subcontractor: 'company', importer: 'company', exporter: 'company', processor: 'company', refiner: 'company', wholesaler: 'company', label: 'company',
	'law firm': 'company', 'hedge fund': 'company', 'pension fund': 'company', 'private equity fund': 'company', bloc: 'party',
	drugmaker: 'company', ministry: 'ministry', university: 'university', militia: 'armed forces', concern: 'company', daily: 'news outlet',
	charity: 'organisation', nonprofit: 'organisation', ngo: 'organisation', orchestra: 'organisation', museum: 'organisation', troupe: 'organisation',
	'theatre company': 'organisation', 'theater company': 'organisation', 'dance company': 'organisation', 'ballet company': 'organisation', 'opera company': 'organisation',
	'state body': 'agency', 'government body': 'agency', 'public body': 'agency', 'statutory body': 'agency', 'state agency': 'agency', 'government agency': 'agency', 'federal agency': 'agency', 'export credit agency': 'agency', 'space agency': 'agency',
	'ratings agency': 'company', 'rating agency': 'company', 'advertising agency': 'company', 'ad agency': 'company', 'travel agency': 'company', 'modelling agency': 'company', 'modeling agency': 'company', 'talent agency': 'company', 'estate agency': 'company', 'recruitment agency': 'company',
	'aid agency': 'organisation', 'relief agency': 'organisation',
	'think tank': 'think tank', 'think-tank': 'think tank', 'research center': 'think tank', 'research centre': 'think tank', 'research institute': 'think tank', 'news agency': 'news agency', 'news outlet': 'news outlet', 'news site': 'news outlet',
} satisfies Readonly<Record<string, OrganizationKind>>));

/** Heads that a later "the Council" may take up with a capital. */
export const headsWithCapital: ReadonlySet<string> = new Set((
	'council commission committee agency ministry authority board tribunal guards corps league federation association foundation institute university department bureau directorate '
	+ 'army navy police party union bank court assembly senate academy company group club school college hospital society trust telegraph times herald post gazette tribune'
).split(' '));

/** What a company may be called that says what it trades in: "the airline". From the classes of organisations in schema.org. */
export const companyNouns: readonly string[] = (
	'airline carrier retailer insurer brewer brewery carmaker automaker chipmaker drugmaker lender developer manufacturer startup conglomerate shipyard'
).split(' ');

/** Heads that a later "the ministry" may take up by themselves; "the office" and "the house" too often mean rooms. */
export const headsTakenUp: ReadonlySet<string> = new Set([
	...companyNouns, 'firm', 'club', 'school', 'college', 'broadcaster', 'brokerage', 'utility', 'regulator', 'watchdog', ...(
		'ministry department treasury agency bureau commission directorate authority administration mission movement front committee court tribunal parliament senate assembly party army navy corporation company bank university institute foundation association council union league federation organization organisation coalition alliance museum hospital infirmary clinic inquiry board trust fund confederation charity '
		+ 'forum troupe panel subcommittee theatre theater orchestra hospice cooperative co-operative chamber embassy consulate secretariat inspectorate constabulary squadron regiment battalion brigade militia '
		+ 'laboratory festival brewery distillery winery shipyard restaurant studio gallery archive refinery quarry command junta division force guard temple mosque synagogue monastery journal alliance diocese parish consortium syndicate guild observatory conservatory academy society bloc legislature district railway').split(' '),
]);

/** Heads that are taken up only by the wording of an office: "an inspector at the office", "the company’s director". */
export const headsOfEmployers: ReadonlySet<string> = new Set(
	'office company firm group college school centre center institution agency service club team police network fund church newspaper paper magazine station channel union council'.split(' '),
);

/** What a body may be called by the word its name turns on: "the brokerage" for "Norvale Securities". From the classes of organisations in schema.org. */
export const nounsOfHead: ReadonlyMap<string, readonly string[]> = new Map(Object.entries({
	guard: ['agency'], securities: ['brokerage', 'broker'], bank: ['lender'], insurance: ['insurer'], assurance: ['insurer'], mutual: ['insurer'], airlines: ['airline', 'carrier'], airways: ['airline', 'carrier'],
	motors: ['carmaker', 'automaker'], pharmaceuticals: ['drugmaker'], steel: ['steelmaker'], power: ['utility'], electricity: ['utility'], electric: ['utility'], water: ['utility'],
	hospital: ['hospital'], infirmary: ['hospital'], center: ['hospital'], centre: ['hospital'], council: ['authority'], commission: ['regulator', 'watchdog', 'panel'], committee: ['panel'], subcommittee: ['panel', 'committee'], board: ['panel'], tribunal: ['panel'],
	air: ['airline', 'carrier'], authority: ['regulator', 'watchdog'],
	airline: ['carrier'], philharmonic: ['orchestra'], ballet: ['company', 'troupe'], theatre: ['company', 'troupe'], theater: ['company', 'troupe'], opera: ['company'], circus: ['company', 'troupe'], symphony: ['orchestra'], sinfonia: ['orchestra'], chamber: ['association'], rovers: ['club'], united: ['club'], city: ['club'], athletic: ['club'], fc: ['club'], cf: ['club'], wanderers: ['club'], newspaper: ['paper'],
	times: ['paper'], herald: ['paper'], gazette: ['paper'], tribune: ['paper'], post: ['paper'], workers: ['union'], unions: ['union', 'federation'], pilots: ['union'], employees: ['union'], teachers: ['union'], nurses: ['union'],
}));

/** Those who join in a union, as its name has them: "Air Line Pilots Association". */
export const membersOfUnions = /\b(?:Workers|Teachers|Pilots|Nurses|Employees|Staff|Doctors|Labou?rers|Miners|Drivers|Firefighters|Dockers|Seafarers|Journalists|Steelworkers|Railwaymen|Machinists|Teamsters|Longshoremen|Public Service)\b/;

/** What a body may be called that is not in its name. */
export const headsOfKind: ReadonlyMap<OrganizationKind, readonly string[]> = new Map<OrganizationKind, readonly string[]>([
	['agency', ['agency']], ['company', ['company', 'firm', 'group']], ['news agency', ['agency']], ['news outlet', ['newspaper', 'paper', 'journal', 'magazine', 'station', 'broadcaster', 'channel']], ['ministry', ['ministry']], ['party', ['party']], ['university', ['university']],
	['central bank', ['bank']], ['armed forces', ['service', 'command']], ['think tank', ['institute', 'center', 'centre', 'think tank']], ['police', ['police', 'force']], ['court', ['court']], ['legislature', ['parliament']], ['organisation', ['organisation', 'organization', 'group']], ['international organisation', ['organisation', 'organization', 'agency', 'bloc', 'alliance']],
]);

/** Legal forms of companies, without full stops, as names write them. */
export const legalForms: ReadonlySet<string> = new Set('Corp Cos Corporation Inc Incorporated Ltd Limited Plc PLC plc Co Company LLC LLP AG SA NV AB AS ASA GmbH SpA Oyj Holdings Holding'.split(' '));

/** Legal forms and the like, which a short name leaves out: "RAND" for "RAND Corporation". */
export const dispensable: ReadonlySet<string> = new Set(
	'corporation corp inc ltd plc llc co company group holdings ag as ab asa oyj sa a/s s/a nv gmbh limited incorporated airlines airways motors university news agency bank party institute foundation pac'.split(' '),
);

/** Heads of bodies that are named after the people who lead them: "Biden-Harris Administration". */
export const namedAfterLeaders: ReadonlySet<string> = new Set(['administration', 'government', 'cabinet', 'presidency', 'campaign', 'coalition']);

/** Bodies of a state: an office in one of them is an office of its country. */
export const publicKinds: ReadonlySet<OrganizationKind> = new Set<OrganizationKind>([
	'agency', 'ministry', 'government', 'armed forces', 'police', 'court', 'legislature', 'central bank', 'intelligence service',
]);
