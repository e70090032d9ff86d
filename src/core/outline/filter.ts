import type { OutlineNode } from './node';

/** The lines that hold `words`, with all that is under them and whatever leads to them. */
export function filtered(nodes: readonly OutlineNode[], words: string): readonly OutlineNode[] {
	const sought = folded(words.trim());
	return sought === '' ? nodes : nodes.map((node) => kept(node, sought)).filter((node) => node !== undefined);
}

/** How many lines hold `words` themselves. */
export function matches(nodes: readonly OutlineNode[], words: string): number {
	const sought = folded(words.trim());
	return nodes.reduce((count, node) => count + (holds(node, sought) ? 1 : 0) + matches(node.children, words), 0);
}

function kept(node: OutlineNode, sought: string): OutlineNode | undefined {
	if (holds(node, sought)) {
		return node;
	}
	const children = node.children.map((child) => kept(child, sought)).filter((child) => child !== undefined);
	return children.length > 0 ? { ...node, children } : undefined;
}

/** The words around a mention are there to tell it from the next, so whoever else stands in them is not sought. */
function holds({ kind, label, description }: OutlineNode, sought: string): boolean {
	return folded(label).includes(sought) || (kind !== 'mention' && folded(description).includes(sought));
}

/** A reader types "Orban" and "China's" for "Orbán" and "China’s". */
function folded(words: string): string {
	return words.normalize('NFD').replace(/\p{M}/gu, '').replace(/[‘’]/g, '\'').replace(/[“”„«»]/g, '"').toLowerCase();
}
