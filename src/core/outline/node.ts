import type { Annotation } from '../annotations';
import { label, plain, shortened } from '../label';
import type { Span } from '../span';

/** The groups of the panel, each of which can be shown or hidden. */
export type Group = 'quotes' | 'reports' | 'dates' | 'people' | 'organizations' | 'speakers' | 'paragraphs';

/** In the order in which the panel draws them. */
export const groups: readonly Group[] = ['quotes', 'reports', 'dates', 'people', 'organizations', 'speakers', 'paragraphs'];

/** What a line of the panel is: a group, or something in one. */
export type NodeKind =
	| Group | 'speaker' | 'day' | 'undated' | 'quote' | 'report' | 'date' | 'durations' | 'person' | 'organization' | 'mention'
	| 'attribution' | 'paragraph';

/** One line of the panel, before any TreeItem. */
export interface OutlineNode {
	/** The same for the same thing after an edit elsewhere, so that a tree keeps what is open and selected. */
	readonly id: string;
	readonly kind: NodeKind;
	/** Never empty, one line, nothing hidden in it, at most 120 characters. */
	readonly label: string;
	/** What stands beside the label, dimmed: "¶5 · said · 36 words". */
	readonly description: string;
	/** The line for a screen reader, which sees neither icon nor place: "Quotation “frank”, ¶1, said". */
	readonly spoken: string;
	/** The words a visit selects; of several mentions the first. Undefined for a group. */
	readonly target: Span | undefined;
	/** All words the line stands for; the cursor in any of them is at this line. */
	readonly spans: readonly Span[];
	/** The annotation whose card tells more. */
	readonly annotation: Annotation | undefined;
	readonly children: readonly OutlineNode[];
}

/** What a node must say of itself; the rest follows or is empty. */
export interface NodeParts {
	readonly id: string;
	readonly kind: NodeKind;
	readonly label: string;
	readonly description?: string;
	/** "Quotation", "Person": what the line is, for a screen reader. */
	readonly noun?: string;
	readonly spans?: readonly Span[];
	readonly annotation?: Annotation | undefined;
	readonly children?: readonly OutlineNode[];
}

/** Makes a line of foreign and own words safe to show. */
export function nodeOf(parts: NodeParts): OutlineNode {
	const { id, kind, description = '', noun = '', spans = [], annotation, children = [] } = parts;
	const shown = label(parts.label, noun || '…');
	const beside = shortened(plain(description), longestDescription);
	const spoken = spokenOf([noun, shown].filter(Boolean).join(' '), beside);
	return { id, kind, label: shown, description: beside, spoken, target: spans[0], spans, annotation, children };
}

function spokenOf(words: string, beside: string): string {
	return [words, beside].filter(Boolean).join(', ');
}

/** The same line with other words beside it. */
export function described(node: OutlineNode, description: string): OutlineNode {
	const words = node.description === '' ? node.spoken : node.spoken.slice(0, -node.description.length - 2);
	return { ...node, description, spoken: spokenOf(words, description) };
}

const longestDescription = 160;

/** Ids that stay unique where the same words come twice: "quote:“frank”" and "quote:“frank”#2". */
export class Ids {
	readonly #used = new Map<string, number>();

	of(...parts: readonly string[]): string {
		const id = parts.map((part) => part.slice(0, longestIdPart)).join('/');
		const count = (this.#used.get(id) ?? 0) + 1;
		this.#used.set(id, count);
		return count === 1 ? id : `${id}#${count}`;
	}
}

const longestIdPart = 80;
