import type { Annotation, Layer } from '../annotations';
import type { Reading } from '../reading';
import { encloses, inTextOrder, type Span } from '../span';
import { capitalCard } from './capital';
import { dateCard } from './date';
import { inEnglish, type Say } from './say';
import { organizationCard } from './organization';
import { personCard } from './person';
import { quoteCard, reportCard } from './quote';
import { nestedLine } from './nested';
import { fitted } from './fitted';

/** What a reader is told about one annotation, before any Markdown. All texts are single lines of foreign and own words. */
export interface Card {
	/** The words the card is about. */
	readonly span: Span;
	/** A name, a speaker or a day: "Huang Xueping". */
	readonly title: string;
	/** What belongs beside it at a glance: "Maj. Gen. · China". */
	readonly beside: string;
	/** The role here, the reason for a speaker: "deputy director, People’s Liberation Army Office …". */
	readonly subtitle: Row | undefined;
	readonly rows: readonly Row[];
	/** One line for each annotation around or inside this one. */
	readonly nested: readonly string[];
	readonly links: readonly CardLink[];
}

/** One fact, or several of the same source. */
export interface Row {
	readonly text: string;
	/** Undefined for what was merely counted in the article. */
	readonly source: Source | undefined;
}

/** Where a fact comes from: this article's line 5, the built-in directory, the reader's dossier. */
export interface Source {
	readonly layer: Layer;
	/** Counted from 1; undefined outside the article. */
	readonly line: number | undefined;
}

/** Where a link at the foot of a card leads. */
export interface CardLink {
	readonly to: 'introduction' | 'mentions' | 'quotes' | 'offices' | 'panel' | 'wikipedia' | 'wikidata';
	/** The words to go to, or one mention of what is to be listed. */
	readonly span: Span;
}

/** A card without what its surroundings add. */
export type CardBody = Omit<Card, 'nested' | 'span'>;

/**
 * The card of an annotation at the place where it stands: roles and introduction are told as seen from there.
 * `others` are the less specific annotations at the same place, one line each.
 */
export function cardOf(reading: Reading, annotation: Annotation, others: readonly Annotation[] = [], say: Say = inEnglish): Card {
	const around = others.filter(({ span }) => encloses(span, annotation.span) || encloses(annotation.span, span));
	const nested = [...around].sort((a, b) => inTextOrder(a.span, b.span)).map((other) => nestedLine(reading, other, say));
	return fitted({ span: annotation.span, ...bodyOf(reading, annotation, say), nested });
}

function bodyOf(reading: Reading, annotation: Annotation, say: Say): CardBody {
	switch (annotation.kind) {
		case 'person':
			return personCard(reading, annotation, say);
		case 'organization':
			return organizationCard(reading, annotation, say);
		case 'quote':
			return quoteCard(reading, annotation, say);
		case 'report':
			return reportCard(reading, annotation, say);
		case 'date':
			return dateCard(reading, annotation, say);
		case 'capital':
			return capitalCard(reading, annotation, say);
	}
}
