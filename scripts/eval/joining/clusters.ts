import { overlaps, type Span } from '../../../src/core/span';
import type { Entity } from '../../../test/readings/reference';
import { f1, mean } from './ratios';

/** Mentions joined to entities, as they should be and as they are. */
export interface Clusters {
	readonly gold: readonly Entity[];
	readonly found: readonly Entity[];
}

/**
 * B³ F1 over mentions (Bagga and Baldwin 1998): for each mention the share of its cluster that the other side joins to it as well. A
 * mention that only one side has, or has with other edges, counts nothing for it.
 */
export function bCubed(articles: readonly Clusters[]): number {
	const recalls = articles.flatMap(({ gold, found }) => shares(gold, found));
	const precisions = articles.flatMap(({ gold, found }) => shares(found, gold));
	return f1(mean(recalls), mean(precisions));
}

function shares(entities: readonly Entity[], others: readonly Entity[]): readonly number[] {
	const keys = others.map(({ mentions }) => new Set(mentions.map(keyOf)));
	return entities.flatMap(({ mentions }) => mentions.map((mention) => {
		const other = keys.find((set) => set.has(keyOf(mention)));
		return other ? mentions.filter((each) => other.has(keyOf(each))).length / mentions.length : 0;
	}));
}

export function keyOf({ start, end }: Span): string {
	return `${start}-${end}`;
}

/** Whether a found entity is, by most of its mentions, the reference's: what a reader is shown under its name. */
export function isSame({ gold, found }: Clusters, goldId: string, foundId: string): boolean {
	const right = gold.find(({ id }) => id === goldId)?.mentions ?? [];
	const mentions = found.find(({ id }) => id === foundId)?.mentions ?? [];
	const shared = mentions.filter((mention) => right.some((each) => overlaps(each, mention)));
	return shared.length * 2 > mentions.length;
}
