import type { Say } from '../card/say';
import { described, type NodeKind, type OutlineNode } from './node';

/** The lines that hold `words`, with all that is under them and whatever leads to them. */
export function filtered(nodes: readonly OutlineNode[], words: string, say: Say): readonly OutlineNode[] {
	const sought = folded(words.trim());
	return sought === '' ? nodes : nodes.map((node) => kept(node, sought, say)).filter((node) => node !== undefined);
}

/** How many lines hold `words` themselves. */
export function matches(nodes: readonly OutlineNode[], words: string): number {
	const sought = folded(words.trim());
	return nodes.reduce((count, node) => count + (holds(node, sought) ? 1 : 0) + matches(node.children, words), 0);
}

function kept(node: OutlineNode, sought: string, say: Say): OutlineNode | undefined {
	if (holds(node, sought)) {
		return node;
	}
	const children = node.children.map((child) => kept(child, sought, say)).filter((child) => child !== undefined);
	return children.length > 0 ? recounted({ ...node, children }, say) : undefined;
}

/** "2 of 6" where the line says how many are under it. */
function recounted(node: OutlineNode, say: Say): OutlineNode {
	const total = /(?:^|· )(?<total>\d+)$/.exec(node.description)?.groups?.total;
	const left = itemsUnder(node.children);
	return total === undefined || left === 0 || left >= Number(total) ? node
		: described(node, node.description.slice(0, -total.length) + say('{0} of {1}', left, total));
}

/** What a group counts, wherever it stands under it; lengths of time have a count of their own. */
function itemsUnder(nodes: readonly OutlineNode[]): number {
	const counted = nodes.filter(({ kind }) => kind !== 'durations');
	return counted.reduce((count, { kind, children }) => count + (items.has(kind) ? 1 : itemsUnder(children)), 0);
}

const items: ReadonlySet<NodeKind> = new Set<NodeKind>(['quote', 'report', 'date', 'person', 'organization']);

/** The words around a mention are there to tell it from the next, so whoever else stands in them is not sought. */
function holds({ kind, label, description }: OutlineNode, sought: string): boolean {
	return folded(label).includes(sought) || (kind !== 'mention' && folded(description).includes(sought));
}

/** A reader types "Orban" and "China's" for "Orbán" and "China’s". */
function folded(words: string): string {
	return words.normalize('NFD').replace(/\p{M}/gu, '').replace(/[‘’]/g, '\'').replace(/[“”„«»]/g, '"').toLowerCase();
}
