import type { Organization, OrganizationKind } from '../../annotations';
import type { Reading, SharedWork } from '../../reading';
import { portfolioOf } from '../../portfolio';

/** The body of an office whose words name none, when the article has just one that can be meant: the court of "Judge Karen Holm". */
export function impliedBody(reading: Reading, title: string): Organization | undefined {
	const words = title.toLowerCase();
	const { courts, firms, byPortfolio } = reading.share(candidates);
	if (/^(?:presiding |chief |associate |senior |district |federal )*(?:judge|justice|magistrate)$/.test(words)) {
		return courts.length === 1 ? courts[0] : undefined;
	}
	if (officers.test(words)) {
		return foremost(firms);
	}
	const portfolio = /^(?<task>\p{L}+) (?:minister|secretary)$/u.exec(words)?.groups?.task ?? /^minister (?:of|for) (?<task>\p{L}+)$/u.exec(words)?.groups?.task;
	const [only, ...others] = portfolio === undefined ? [] : byPortfolio.get(portfolio) ?? [];
	return others.length === 0 ? only : undefined;
}

/** Those who lead a firm and nothing else. */
const officers = /^(?:acting |interim |group )*(?:chief (?:executive|financial|operating|technology|marketing)(?: officer)?|ceo|cfo|coo|managing director|finance (?:chief|director))$/;

/** A body with the number of its mentions. */
interface Counted {
	readonly organization: Organization;
	readonly count: number;
}

interface Candidates {
	readonly courts: readonly Organization[];
	/** The most often named first. */
	readonly firms: readonly Counted[];
	/** "finance" for "Finance Ministry" and "Ministry of Finance". */
	readonly byPortfolio: ReadonlyMap<string, readonly Organization[]>;
}

const candidates: SharedWork<Candidates> = { name: 'bodies that an office may imply', of: candidatesIn };

function candidatesIn(reading: Reading): Candidates {
	const counts = new Map<Organization, number>();
	for (const { organization } of reading.all('organization')) {
		counts.set(organization, (counts.get(organization) ?? 0) + 1);
	}
	const bodies = [...counts].map(([organization, count]) => ({ organization, count }));
	const of = (kind: OrganizationKind): readonly Counted[] => bodies.filter(({ organization: { classification } }) => classification === kind);
	const byPortfolio = new Map<string, Organization[]>();
	for (const { organization } of of('ministry')) {
		const portfolio = portfolioOf(organization.name);
		if (portfolio !== undefined) {
			byPortfolio.set(portfolio, [...byPortfolio.get(portfolio) ?? [], organization]);
		}
	}
	return { courts: of('court').map(({ organization }) => organization), firms: [...of('company')].sort((a, b) => b.count - a.count), byPortfolio };
}

/** Named at least twice as often as the next. */
function foremost([first, second]: readonly Counted[]): Organization | undefined {
	return first !== undefined && first.count > 2 && first.count >= 2 * (second?.count ?? 0) ? first.organization : undefined;
}
