/**
 * Names that bodies of many states bear: "Congress" sits in Washington, Manila and Santiago, and is a party in India. Which one is meant only
 * its article can tell. Source: the names in our own directory that stand there for one country and that the government directories and
 * parliaments of other countries use as well. Names with a country in them ("US Senate") and those that only one state has
 * ("State Department", "Bundestag") are not among them.
 */
export function isSharedName(name: string): boolean {
	return shared.test(name);
}

/** What is a chamber at home and a party abroad. */
export interface PartyAbroad {
	readonly home: string;
	readonly abroad: string;
	/** What only an article from there names; "Indian" alone may be said of the peoples of the Americas. */
	readonly sign: RegExp;
	/** The name that the directory has for it. */
	readonly name: string;
}

export const partiesAbroad: ReadonlyMap<string, PartyAbroad> = new Map([
	['Congress', { home: 'US', abroad: 'IN', sign: /\b(?:India|Delhi|BJP|Lok Sabha|Rajya Sabha|MLAs?|Rs)\b/, name: 'Indian National Congress' }],
]);

const portfolios = 'Defen[cs]e|Justice|Health|Labou?r|Treasury|Education|Energy|Agriculture|Interior|Transport(?:ation)?|Commerce|Trade|Finance|Environment';

const shared = new RegExp(`^(?:the )?(?:${[
	'Congress', 'Senate', 'House', 'House of (?:Representatives|Commons|Lords|Councillors)', 'Parliament', 'National Assembly', 'General Assembly', 'State Council', 'Federation Council',
	'(?:Supreme|High|Constitutional|Federal) Court', 'Court of Appeal', `(?:Department|Ministry) of (?:the )?(?:${portfolios})`, `(?:${portfolios}) (?:Department|Ministry)`,
	'Treasury', 'Home Office', 'Cabinet Office', 'Foreign Office', '(?:Prime Minister|President)[’\']s Office', 'National Security Council', 'National Security Bureau',
	'National Intelligence Service', 'Secret Service', 'Security Service', '(?:Federal |National )?(?:Election|Electoral) Commission', 'Environmental? (?:Protection )?Agency',
	'Securities and Exchange Commission', 'National Guard', 'Civil Guard', 'Coast Guard', 'Air Force', 'Army', 'Navy', 'Marine Corps', 'Space Force', 'Special Forces',
	'National Police', 'Metropolitan Police', 'Postal Service', 'Forest Service', 'Census Bureau', 'Central Bank', 'Reserve Bank', '(?:Inland|Internal) Revenue Service',
	'(?:Democratic|Republican|Labou?r|Liberal|Conservative|Green|Communist|Socialist|Social Democratic|People[’\']s Democratic|National) Party', 'Labou?r', 'Conservatives', 'Republicans', 'Democrats',
	// letters that firms, parties and offices of several countries bear
	'CPC', 'NEC', 'MAC', 'MAS', 'PA', 'CBN', 'KPA', 'FCA', 'CNE', 'NIA', 'ORF', 'EP', 'BNP', 'PTI', 'PPP', 'AAP', 'PDP', 'APC', 'DPP', 'EFF', 'CSU', 'NCDC', 'INEC',
].join('|')})$`, 'u');
