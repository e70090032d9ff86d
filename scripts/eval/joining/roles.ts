import type { Role } from '../../../src/core/annotations';
import type { MarkedRole } from '../../../test/readings/reference';
import type { Scores } from '../measures';
import { isSame, keyOf } from './clusters';
import type { Comparison } from './comparison';
import { f1Of, percent } from './ratios';

/**
 * roles: F1 of offices and jobs with exactly the same words, of the right person and of the right tense. role bodies: of the roles that
 * are right and have a body in the article, the share with that body.
 */
export function rolesScores(articles: readonly Comparison[]): Scores {
	const matches = articles.flatMap(matchesIn);
	const gold = articles.reduce((sum, { reference }) => sum + reference.roles.length, 0);
	const found = articles.reduce((sum, { persons }) => sum + persons.flatMap(({ roles }) => roles).length, 0);
	const withBody = matches.filter(({ body }) => body !== 'none');
	return {
		'roles': f1Of(matches.length, gold, found),
		'role bodies': percent(withBody.filter(({ body }) => body === 'right').length, withBody.length),
	};
}

interface Match {
	readonly body: 'right' | 'wrong' | 'none';
}

function matchesIn(article: Comparison): readonly Match[] {
	return article.reference.roles.flatMap((gold) => {
		const role = foundFor(article, gold);
		return role ? [{ body: gold.body === undefined ? 'none' : isBody(article, gold.body, role) ? 'right' : 'wrong' } satisfies Match] : [];
	});
}

function foundFor({ people, persons }: Comparison, gold: MarkedRole): Role | undefined {
	return persons.filter(({ id }) => isSame(people, gold.person, id))
		.flatMap(({ roles }) => roles)
		.find(({ span, tense }) => keyOf(span) === keyOf(gold.span) && tense === gold.tense);
}

function isBody({ bodies }: Comparison, gold: string, { organization }: Role): boolean {
	return organization !== undefined && isSame(bodies, gold, organization);
}
