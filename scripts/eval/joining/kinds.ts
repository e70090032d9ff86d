import type { Scores } from '../measures';
import { isSame, type Clusters } from './clusters';
import type { Comparison } from './comparison';
import { f1Of, percent } from './ratios';

/**
 * kinds: F1 of bodies with what they are, where a body is right when most mentions of the found one are the reference's and the kind
 * is the same. families: of the people found, the share whose family name is the reference's.
 */
export function kindsScore(articles: readonly Comparison[]): Scores {
	const bodies = articles.map(({ bodies: each }) => pairsOf(each));
	const people = articles.flatMap(({ people: each }) => pairsOf(each).pairs);
	const right = bodies.flatMap(({ pairs }) => pairs).filter(({ same }) => same).length;
	return {
		kinds: f1Of(right, sum(bodies, ({ gold }) => gold), sum(bodies, ({ found }) => found)),
		families: percent(people.filter(({ same }) => same).length, people.length),
	};
}

/** Each of the reference's entities with the first found one that is the same. */
function pairsOf(clusters: Clusters): { readonly pairs: readonly { readonly same: boolean }[]; readonly gold: number; readonly found: number } {
	const pairs = clusters.gold.flatMap((entity) => {
		const match = clusters.found.find(({ id }) => isSame(clusters, entity.id, id));
		return match ? [{ same: match.sort === entity.sort }] : [];
	});
	return { pairs, gold: clusters.gold.length, found: clusters.found.length };
}

function sum<T>(items: readonly T[], count: (item: T) => number): number {
	return items.reduce((total, item) => total + count(item), 0);
}
