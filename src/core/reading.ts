import type { Annotation, Annotations, Kind } from './annotations';
import type { Article } from './article';
import { blocksOf, type Block } from './block';
import { corrected } from './dossier/corrected';
import { withGivenNames } from './dossier/given';
import { kinds } from './kinds';
import type { Knowledge } from './knowledge';
import { Memory, type BlockWork, type ContextWork } from './memory';
import { findNames, type Name } from './names/names';
import { inTextOrder, lengthOf, touches } from './span';

/** Work on a whole article that belongs to no kind. */
export interface SharedWork<T> {
	readonly name: string;
	readonly of: (reading: Reading) => T;
}

/**
 * An article and what was found in it. Each kind is found once, on first demand; one kind may ask for another,
 * so their order resolves itself. A Reading never changes: an edited text gets a new one, which takes over what
 * the old one remembers of the blocks that stayed the same.
 */
export class Reading {
	readonly article: Article;
	readonly knowledge: Knowledge;
	readonly blocks: readonly Block[];
	readonly #memory: Memory;
	readonly #found = new Map<Kind, readonly Annotation[]>();
	readonly #shared = new Map<object, unknown>();
	#names: readonly Name[] | undefined;

	constructor(article: Article, knowledge: Knowledge, before?: Reading) {
		this.article = article;
		this.knowledge = knowledge;
		this.#memory = new Memory(before?.knowledge === knowledge ? before.#memory : undefined);
		this.blocks = blocksOf(article).map(({ number, span, text }) => ({ number, span, text: this.#memory.sameWords(text) }));
	}

	/** Every annotation of a kind, in text order. */
	all<K extends Kind>(kind: K): readonly Annotations[K][] {
		const known = this.#found.get(kind) ?? corrected(this, kind, kinds[kind].find(this));
		this.#found.set(kind, known);
		return known as readonly Annotations[K][]; // each kind is stored under its own name
	}

	/** Proper names before anything is known about them. */
	get names(): readonly Name[] {
		this.#names ??= withGivenNames(this, findNames(this));
		return this.#names;
	}

	/** The block's result of `work`, taken from memory when the block's words were seen before. */
	recall<T>(work: BlockWork<T>, block: Block): T {
		return this.#memory.recall(work, block.text);
	}

	/** The same for work that also depends on what was found in the block before. */
	recallIn<T, C>(work: ContextWork<T, C>, block: Block, context: C): T {
		return this.#memory.recallIn(work, block.text, context);
	}

	/** The same for work on words that are no block, such as a name, or on the whole article: then `words` is empty. */
	recallFor<T, C>(work: ContextWork<T, C>, words: string, context: C): T {
		return this.#memory.recallIn(work, words, context);
	}

	/** A number by which the key of a block's work can name what was found in the whole article, told in words. */
	numberOf(words: string): number {
		return this.#memory.numberOf(words);
	}

	/** What several kinds ask of the whole article, such as whose turn it is to speak: found once. */
	share<T>(work: SharedWork<T>): T {
		if (!this.#shared.has(work)) {
			this.#shared.set(work, work.of(this));
		}
		return this.#shared.get(work) as T; // stored under the work that made it
	}

	/** What lies at an offset, the most specific first: a name inside a quotation before the quotation. */
	at(offset: number): readonly Annotation[] {
		const found: Annotation[] = [];
		for (const kind of Object.keys(kinds) as Kind[]) { // the keys of a record of kinds
			found.push(...this.all(kind).filter((annotation) => touches(annotation.span, offset)));
		}
		return found.sort((a, b) => lengthOf(a.span) - lengthOf(b.span) || inTextOrder(a.span, b.span));
	}
}
