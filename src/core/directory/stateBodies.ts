import type { OrganizationKind } from '../annotations';

/** A body that nearly every state has, so that "Kenya’s Foreign Ministry" is known without a line of data. */
export interface StateBody {
	/** Ends the id: "ke-ministry-of-foreign-affairs". */
	readonly slug: string;
	/** What the body is called where nothing better is known. */
	readonly name: string;
	/** Further wordings after a country's name; case does not matter there. */
	readonly otherNames: readonly string[];
	readonly classification: OrganizationKind;
	/** What it does, after "of Kenya that" or the like. */
	readonly task: string;
}

// portfolio|name|other names|task. Portfolios are the words that ministers' titles share with their ministries.
const ministries: readonly string[] = [
	'foreign|Ministry of Foreign Affairs|Foreign Ministry,Ministry of External Affairs,External Affairs Ministry,Ministry of Foreign Relations,Foreign Office,Ministry of Foreign and European Affairs|conducts relations with other states',
	'defense|Ministry of Defense|Ministry of National Defense,Ministry of the Armed Forces,Defense Department|is in charge of defence and the armed forces',
	'finance|Ministry of Finance|Finance Ministry,Ministry of Economy and Finance,Treasury,Ministry of the Treasury,Ministry of Finance and Economic Planning|is in charge of public money and taxes',
	'interior|Ministry of the Interior|Ministry of Internal Affairs,Ministry of Home Affairs,Home Ministry|is in charge of public order and administration at home',
	'justice|Ministry of Justice|Justice Department|is in charge of courts and law',
	'health|Ministry of Health|Ministry of Public Health,Health Department|is in charge of public health',
	'education|Ministry of Education|Education Department|is in charge of schools and learning',
	'trade|Ministry of Trade|Ministry of Commerce,Trade and Industry Ministry,Commerce Ministry|is in charge of trade',
	'industry|Ministry of Industry|Industry Ministry|is in charge of industry',
	'economy|Ministry of Economy|Ministry of Economics,Ministry of Economic Affairs,Economic Ministry,Ministry of Economic Development|is in charge of economic policy',
	'energy|Ministry of Energy|Ministry of Petroleum,Oil Ministry,Ministry of Oil,Petroleum Ministry,Ministry of Power|is in charge of energy',
	'agriculture|Ministry of Agriculture|Farm Ministry|is in charge of farming and food',
	'transport|Ministry of Transport|Ministry of Transportation,Transportation Ministry|is in charge of roads, railways and shipping',
	'labor|Ministry of Labor|Employment Ministry,Ministry of Employment|is in charge of work and employment',
	'culture|Ministry of Culture|Culture Ministry|is in charge of culture and the arts',
	'environment|Ministry of Environment|Climate Ministry,Ministry of Natural Resources|is in charge of the environment',
	'information|Ministry of Information|Communications Ministry,Ministry of Communications|is in charge of information and the media',
	'tourism|Ministry of Tourism|Tourism Ministry|is in charge of tourism',
	'sport|Ministry of Sport|Sports Ministry,Ministry of Youth and Sports|is in charge of sport',
	'planning|Ministry of Planning|Planning Ministry|is in charge of planning',
	'science|Ministry of Science and Technology|Science Ministry,Ministry of Science,Technology Ministry|is in charge of science and technology',
	'housing|Ministry of Housing|Housing Ministry|is in charge of housing',
	'social|Ministry of Social Affairs|Social Ministry,Ministry of Social Welfare,Ministry of Social Development|is in charge of welfare',
	'infrastructure|Ministry of Infrastructure|Infrastructure Ministry,Ministry of Public Works|is in charge of public works',
	'water|Ministry of Water|Water Ministry,Ministry of Water Resources|is in charge of water',
	'youth|Ministry of Youth|Youth Ministry|is in charge of youth',
	'women|Ministry of Women|Ministry of Women’s Affairs|is in charge of women’s affairs',
	'mines|Ministry of Mines|Mining Ministry,Ministry of Mining|is in charge of mining',
];

// portfolio|name|other names|classification|task
const institutions: readonly string[] = [
	'government|government|authorities,federal government,central government,national government|government|governs the country',
	'legislature|parliament|national parliament,legislature,National Assembly|legislature|makes the laws',
	'supreme court|Supreme Court|Supreme Court of Justice,Supreme Court of Appeal,top court|court|is the highest court of law',
	'constitutional court|Constitutional Court|Constitutional Tribunal,Constitutional Council|court|judges whether laws agree with the constitution',
	'armed forces|armed forces|military,Armed Forces,defense forces,Defense Forces,Defense Force|armed forces|is the whole of the armed services',
	'army|Army|Ground Forces,Land Forces|armed forces|fights on land',
	'navy|Navy|Naval Forces|armed forces|fights at sea',
	'air force|Air Force|Air Forces|armed forces|fights in the air',
	'coast guard|Coast Guard|coastguard|agency|guards the coast',
	'general staff|General Staff|General Staff of the Armed Forces,Armed Forces General Staff|armed forces|plans and directs operations of the armed forces',
	'central bank|central bank|Central Bank,National Bank,Reserve Bank,Monetary Authority|central bank|issues the money and sets interest rates',
	'police|national police|police,National Police,federal police,Federal Police,police force|police|keeps public order',
	'cabinet|cabinet|Cabinet,Council of Ministers,Cabinet of Ministers|government|is the ministers in council',
	'election commission|Election Commission|Electoral Commission,Central Election Commission,National Electoral Commission|agency|runs the elections',
	'embassy|embassy|Embassy,consulate,Consulate General|agency|speaks for the country abroad',
];

/** Every sort of body, by portfolio. */
export const stateBodies: ReadonlyMap<string, StateBody> = new Map([
	...ministries.map((row): [string, StateBody] => {
		const [portfolio = '', name = '', otherNames = '', task = ''] = row.split('|');
		return [portfolio, { slug: slugOf(name), name, otherNames: otherNames.split(','), classification: 'ministry', task }];
	}),
	...institutions.map((row): [string, StateBody] => {
		const [portfolio = '', name = '', otherNames = '', classification = '', task = ''] = row.split('|');
		// the column holds nothing but these kinds
		return [portfolio, { slug: slugOf(portfolio), name, otherNames: otherNames.split(','), classification: classification as OrganizationKind, task }];
	}),
]);

/** How ids of a country's bodies begin: "us-", "prc-", "uk-", "fr-". */
export function idPrefixOf(code: string): string {
	return ownPrefixes.get(code) ?? code.toLowerCase();
}

export function countryOfPrefix(prefix: string): string {
	return [...ownPrefixes].find(([, own]) => own === prefix)?.[0] ?? prefix.toUpperCase();
}

const ownPrefixes: ReadonlyMap<string, string> = new Map([['CN', 'prc'], ['GB', 'uk']]);

function slugOf(name: string): string {
	return name.toLowerCase().replace(/[^a-z]+/g, '-');
}
