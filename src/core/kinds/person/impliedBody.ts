import type { Organization } from '../../annotations';
import { portfolioOf } from '../../portfolio';
import type { Reading, SharedWork } from '../../reading';
import { modifyingBody, shortened, type Shortened } from './modifyingBody';
import { implications, type Implication } from '../../words/impliedBodies';

/**
 * The body of an office whose words name none, when the article has just one that can be meant: the court of "Judge Karen Holm". `wording` is the
 * title with what stands before it: "Norvale Rep." may sit in the state's house or in the nation's.
 */
export function impliedBody(reading: Reading, title: string, wording: string): Organization | undefined {
	const words = title.toLowerCase().replace(/\.$/, '');
	if (/^(?:state )?(?:sen|rep)/.test(words) && /^(?:(?:the |former |ex-)*)(?!U\.?S\.?\s)\p{Lu}\S* .*(?:Sen|Rep)/u.test(wording)) {
		return undefined;
	}
	const { bodies, byPortfolio, inShort, parties } = reading.share(candidates);
	const party = partyIn(words, parties);
	if (party) {
		return party;
	}
	for (const implication of implications) {
		const body = implication.office.test(words) ? meantBy(implication, bodies) : undefined;
		if (body) {
			return body;
		}
	}
	const portfolio = portfolioIn(words);
	const [only, ...others] = portfolio === undefined ? [] : byPortfolio.get(portfolio) ?? [];
	if (only) {
		return others.length === 0 ? only : undefined;
	}
	return /^an? /i.test(wording) ? undefined : modifyingBody(words, inShort);
}

/** The one party that the office is named after: "Liberal leader", where the article names the Liberal Party. */
function partyIn(words: string, parties: readonly Organization[]): Organization | undefined {
	const adjective = ofParty.exec(words)?.groups?.adjective;
	const [only, ...others] = adjective === undefined ? [] : parties.filter(({ name }) => name.toLowerCase().replace(/ party$/, '').replace(/s$/, '') === adjective);
	return others.length === 0 ? only : undefined;
}

const ofParty = /^(?:the |deputy |former |acting )*(?<adjective>[\p{L}-]{4,14}(?: (?:democrat|national|union))?) (?:[\p{L}-]{3,16} ){0,2}(?:leader|spokes(?:man|woman|person)|critic|strategist|chair(?:man|woman|person)?|treasurer|whip|campaigner|organi[sz]er)$/u;

/** "finance" of "finance minister", "deputy finance minister", "minister of state for finance". */
function portfolioIn(words: string): string | undefined {
	const { task, of } = /^(?:the |deputy |vice |assistant |acting |junior |state |union |federal |cabinet )*(?:(?<task>\p{L}+)(?: (?:and|management|affairs) ?\p{L}*)? (?:cabinet )?(?:minister|secretary)|(?:minister|commissioner|secretary) (?:of state )?(?:of|for) (?<of>\p{L}+).*)$/u.exec(words)?.groups ?? {};
	return task ?? of;
}

/** A body with the number of its mentions. */
interface Counted {
	readonly organization: Organization;
	readonly count: number;
}

interface Candidates {
	/** The most often named first. */
	readonly bodies: readonly Counted[];
	/** "finance" for "Finance Ministry" and "Ministry of Finance". */
	readonly byPortfolio: ReadonlyMap<string, readonly Organization[]>;
	readonly inShort: readonly Shortened[];
	readonly parties: readonly Organization[];
}

const candidates: SharedWork<Candidates> = { name: 'bodies that an office may imply', of: candidatesIn };

function candidatesIn(reading: Reading): Candidates {
	const counts = new Map<Organization, number>();
	for (const { organization } of reading.all('organization')) {
		counts.set(organization, (counts.get(organization) ?? 0) + 1);
	}
	const bodies = [...counts].map(([organization, count]) => ({ organization, count })).sort((a, b) => b.count - a.count);
	const byPortfolio = new Map<string, Organization[]>();
	for (const { organization } of bodies) {
		const portfolio = organization.classification === 'ministry' ? portfolioOf(organization.name) : undefined;
		if (portfolio !== undefined) {
			byPortfolio.set(portfolio, [...byPortfolio.get(portfolio) ?? [], organization]);
		}
	}
	return { bodies, byPortfolio, inShort: bodies.map(({ organization }) => shortened(organization)), parties: bodies.flatMap(({ organization }) => (organization.classification === 'party' ? [organization] : [])) };
}

/** The only one that fits, or the one that the article is about. */
function meantBy({ kinds, name, never, often = 1, foremost }: Implication, bodies: readonly Counted[]): Organization | undefined {
	const [first, second] = bodies.filter(({ organization }) => kinds.includes(organization.classification) && (name?.test(organization.name) ?? true));
	if (!first || first.count < often || never?.test(first.organization.name)) {
		return undefined;
	}
	const isForemost = foremost && first.count > 2 && first.count >= 2 * (second?.count ?? 0);
	const isOnly = second === undefined && !(foremost && kinds[0] === 'company');
	return isForemost || isOnly ? first.organization : undefined;
}
