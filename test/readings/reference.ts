import type { Certainty } from '../../src/core/annotations';
import type { Span } from '../../src/core/span';

/** What people say that an article must read as: who and what is named where, offices, and whose words stand between marks. */
export interface Reference {
	/** The article's text without any markup; all spans are into it. */
	readonly text: string;
	readonly people: readonly Entity[];
	readonly bodies: readonly Entity[];
	/** Names that may belong to more than one of the people: a bare "Clinton" after Bill and Hillary Clinton. */
	readonly open: readonly Span[];
	readonly roles: readonly MarkedRole[];
	readonly quotes: readonly MarkedQuote[];
	/** Utterances of a transcript, which stand after a name and a colon and need no marks: "SMITH: Not yet." */
	readonly turns: readonly MarkedQuote[];
}

export interface Entity {
	readonly id: string;
	readonly name: string;
	/** Of a person: the family name, "" for a single name. Of a body: what it is. */
	readonly sort: string;
	/** Bare names, without titles. */
	readonly mentions: readonly Span[];
}

export interface MarkedRole {
	readonly span: Span;
	readonly person: string;
	readonly tense: 'current' | 'former';
	/** The body that the words name or take up. */
	readonly body: string | undefined;
}

export interface MarkedQuote {
	/** The marks included. */
	readonly span: Span;
	/** One for each who spoke; of more than one in a list, either will do: [[bill, hillary]]. */
	readonly speakers: readonly (readonly string[])[];
	/** Words for a speaker without a name, "one analyst"; a country or capital that speaks is such a one too. */
	readonly unnamed: string | undefined;
	readonly cue: string | undefined;
	readonly certainty: Certainty;
	/** `speech`, or what else stands between marks. */
	readonly form: 'speech' | 'title' | 'nickname' | 'scare';
}
