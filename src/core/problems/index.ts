import type { Span } from '../span';
import { hiddenCharacters } from './hiddenCharacters';
import { headerProblems } from './header';
import { lostCharacters } from './lostCharacters';
import { unclosedQuotations } from './quotations';

/** A fault of the format, never of what an article says or whom it names. */
export interface Problem {
	readonly code: ProblemCode;
	readonly span: Span;
	/** What the message must name: "2021-02-30", "U+202E (1), U+200B (3)". */
	readonly detail: string;
	/** Changes that mend it, to be made together; none when only the author can. */
	readonly fix: readonly Edit[];
}

export type ProblemCode = 'no-header' | 'late-header' | 'impossible-date' | 'unclosed-quotation' | 'hidden-characters' | 'lost-characters';

/** `text` takes the place of what stands at `span`. */
export interface Edit {
	readonly span: Span;
	readonly text: string;
}

/** The faults of a document; `name` is its file's name, which may promise a seed. */
export function problemsOf(text: string, name: string): readonly Problem[] {
	return [...headerProblems(text, name), ...unclosedQuotations(text), ...hiddenCharacters(text), ...lostCharacters(text)];
}
