import type { CalendarDate } from './calendar';
import type { Span } from './span';

/**
 * What a reader can ask about in an article, by kind. All spans are into the article's text.
 * Annotations of one kind are in text order and either nest or stand apart; they never cross.
 */
export interface Annotations {
	readonly person: PersonMention;
	readonly organization: OrganizationMention;
	readonly quote: Quote;
	readonly report: Report;
	readonly date: DateExpression;
	readonly capital: CapitalMention;
}

export type Kind = keyof Annotations;

export type Annotation = Annotations[Kind];

/** Words that stand for a person: "Maj. Gen. Huang Xueping", later "Huang", later "he" as the one who said something. */
export interface PersonMention {
	readonly kind: 'person';
	/** The whole mention, title and rank included, without "the" and without a possessive. */
	readonly span: Span;
	/** The bare name inside `span`: "Huang Xueping". The same as `span` for a pronoun or a described person. */
	readonly name: Span;
	readonly person: Person;
	readonly form: PersonForm;
}

/**
 * name: "Michael Chase" · ranked-name: "Maj. Gen. Huang Xueping" · titled-name: "President Joe Biden" ·
 * surname: "Chase" (also "Mr. Chase") · given-name: "Hillary" · embedded-surname: "Biden" in "Biden-Harris Administration" ·
 * pronoun: "he" · description: "the spokesman".
 */
export type PersonForm =
	| 'name' | 'ranked-name' | 'titled-name' | 'surname' | 'given-name' | 'embedded-surname' | 'pronoun' | 'description';

/** One human being of the article; the same object for each of his or her mentions. */
export interface Person {
	/** A slug that is unique in the article: "huang-xueping". */
	readonly id: string;
	/** The fullest name known: "Huang Xueping". */
	readonly name: string;
	/** "Huang": data, because it is not always the last word. Undefined for a mononym. */
	readonly familyName: string | undefined;
	readonly nameOrder: 'given-first' | 'family-first';
	/** As written before the name: "Maj. Gen.". */
	readonly rank: string | undefined;
	readonly gender: 'female' | 'male' | undefined;
	readonly roles: readonly Role[];
	/** The directory's or dossier's person, when the match is certain on the article's day. */
	readonly entry: string | undefined;
	/** Where the full name comes from when the article never gives it: "Kamala Harris" of "Biden-Harris". */
	readonly nameFrom: Layer;
	/** Why an open question was left open or decided: two Clintons, say. */
	readonly note: string | undefined;
}

/** An office or job in the article's own words: "a former senior military analyst at the RAND Corporation think tank". */
export interface Role {
	/** The whole wording, article and modifiers included. */
	readonly span: Span;
	/** "senior military analyst", "deputy assistant secretary of defense for China". */
	readonly title: string;
	/** The id of an organisation of the article or of the directory. */
	readonly organization: string | undefined;
	/** ISO 3166-1 alpha-2, when the words or the organisation say so. */
	readonly country: string | undefined;
	/** Set where the words name no organisation, and the article has just one that can be meant: the court of "Judge Holm". */
	readonly implied?: true;
	/** Whether it was over on the article's day: "former", "ex-", "then-", or an office that ended by the directory's dates. */
	readonly tense: 'current' | 'former';
	/** Set where not the words but the dates of this layer say that it was over. */
	readonly overBy?: Layer;
}

/** Words that name a body: "Department of Defense", "Pentagon", "administration". */
export interface OrganizationMention {
	readonly kind: 'organization';
	readonly span: Span;
	readonly organization: Organization;
	/** name in full · short: "the ministry" · acronym: "IAEA" · metonym: "the Pentagon" · nested: a body inside another's name. */
	readonly form: 'name' | 'short' | 'acronym' | 'metonym' | 'nested';
}

export interface Organization {
	/** The directory's id where there is an entry, else a slug of the name; unique in the article. */
	readonly id: string;
	/** The fullest name that the article gives it; the directory's own name is behind `entry`. */
	readonly name: string;
	readonly classification: OrganizationKind;
	readonly country: string | undefined;
	/** Id of the body it belongs to, when known or when its name holds it. */
	readonly parent: string | undefined;
	/** The directory's or dossier's organisation. */
	readonly entry: string | undefined;
}

export type OrganizationKind =
	| 'agency' | 'ministry' | 'government' | 'armed forces' | 'police' | 'court' | 'legislature' | 'central bank'
	| 'intelligence service' | 'international organisation' | 'party' | 'think tank' | 'news agency' | 'news outlet' | 'company'
	| 'university' | 'mechanism' | 'organisation';

/** How sure it is who speaks. A wrong name is worse than none. */
export type Certainty = 'stated' | 'pronoun' | 'inferred' | 'none';

/** Words between quotation marks. */
export interface Quote {
	readonly kind: 'quote';
	/** The marks included. */
	readonly span: Span;
	/** Between the marks. */
	readonly words: Span;
	/**
	 * full: whole sentences · partial: runs on into the sentence around it · fragment: a few words, attributed or not ·
	 * title: of a work · nickname · scare: words held at arm's length.
	 */
	readonly form: 'full' | 'partial' | 'fragment' | 'title' | 'nickname' | 'scare';
	readonly speaker: Speaker | undefined;
	/** The words that attribute: "said", "according to"; undefined when nothing does. */
	readonly cue: Span | undefined;
	readonly certainty: Certainty;
	/** The reason in plain words: "this paragraph is one quotation with no attribution; the one before quotes the same statement". */
	readonly reason: string;
	/** "in a statement released on Wednesday", "at a monthly press briefing in Beijing". */
	readonly medium: Span | undefined;
	/** The date expression that says when the words were spoken. */
	readonly uttered: DateExpression | undefined;
	/** What the editor put in: "[People’s Republic of China]". */
	readonly insertions: readonly Span[];
}

/** Speech without marks: "China said on Wednesday that …". */
export interface Report {
	readonly kind: 'report';
	/** The reported content without its "that". */
	readonly span: Span;
	readonly speaker: Speaker;
	readonly cue: Span;
	readonly certainty: Certainty;
}

export interface Speaker {
	/** The words that name the speaker where they stand, with their article: "the Pentagon", "he", "some critics". */
	readonly span: Span;
	/** What a reader should be shown: "Wu Qian", "US Department of Defense", "some critics". */
	readonly name: string;
	readonly who: 'person' | 'organization' | 'unnamed' | 'place';
	/** Ids of people or organisations; more than one for speakers joined by "and"; none for the unnamed. */
	readonly ids: readonly string[];
}

/** Words that name a time, such as "Wednesday" or "the end of August". */
export interface DateExpression {
	readonly kind: 'date';
	readonly span: Span;
	/** As TIMEX3 has it. */
	readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
	/** TIMEX3 value: "2021-09-29", "2021-W39", "P2D"; empty when nothing can be said, as of 30 February. */
	readonly value: string;
	/** TIMEX3 mod: "the end of August" is END. */
	readonly mod: DateModifier | undefined;
	/** First and last day; undefined for durations, sets and times that cannot be placed. */
	readonly first: CalendarDate | undefined;
	readonly last: CalendarDate | undefined;
	/** `publication`: the header's date. `stated`: the words alone fix it. `reckoned`: the article's date helped. `open`: cannot be placed. */
	readonly basis: 'publication' | 'stated' | 'reckoned' | 'open';
	/** How it was worked out, in plain words: "weekday after a past-tense verb: the most recent one". */
	readonly rule: string;
	/** Another possible reading. */
	readonly alternative: DateAlternative | undefined;
	/** Why there is no such time: "June has 30 days". */
	readonly impossible: string | undefined;
}

/** TIMEX3's mod attribute. */
export type DateModifier =
	| 'BEFORE' | 'AFTER' | 'LESS_THAN' | 'MORE_THAN' | 'EQUAL_OR_LESS' | 'EQUAL_OR_MORE' | 'START' | 'MID' | 'END' | 'APPROX';

export interface DateAlternative {
	readonly value: string;
	readonly first: CalendarDate;
	readonly last: CalendarDate;
	readonly rule: string;
}

/** A capital's name, which news uses for a government as well: "Beijing objected". No mention of a body, whose names it leaves alone. */
export interface CapitalMention {
	readonly kind: 'capital';
	readonly span: Span;
	/** ISO 3166-1 alpha-2 of the countries governed from there; two for "Brussels", one of them EU. */
	readonly countries: readonly string[];
	/** The directory's governments that sit there. */
	readonly governments: readonly string[];
	/** open: the sentence does not say which. */
	readonly sense: 'government' | 'city' | 'open';
	/** What tells, in plain words: "“in” stands before it". */
	readonly reason: string;
}

/** Where a fact comes from; cards never mix the layers. */
export type Layer = 'article' | 'directory' | 'dossier';
