import type { Annotation, Annotations, Kind, OrganizationMention, Person, PersonMention, Quote } from '../../src/core/annotations';
import { articleWithoutHeader, parseArticle } from '../../src/core/article';
import { emptyDirectory, type Directory } from '../../src/core/directory/directory';
import { Reading } from '../../src/core/reading';
import { spanOf, type Span } from '../../src/core/span';

/** A reading whose annotations a test tells by hand, so that what is made of them is tested without any finder. */
export class Told extends Reading {
	readonly #told: readonly Annotation[];

	constructor(text: string, told: (text: string) => readonly Annotation[], directory: Directory = emptyDirectory) {
		super(parseArticle(text) ?? articleWithoutHeader(text, undefined), { names: undefined, directory });
		this.#told = told(text);
	}

	override all<K extends Kind>(kind: K): readonly Annotations[K][] {
		return this.#told.filter((annotation): annotation is Annotations[K] => annotation.kind === kind);
	}
}

/** The span of the nth place where `words` stand, counted from 1. */
export function spanIn(text: string, words: string, nth = 1): Span {
	let at = -1;
	for (let count = 0; count < nth; count++) {
		at = text.indexOf(words, at + 1);
	}
	if (at < 0) {
		throw new Error(`“${words}” does not stand ${nth} times in the text`);
	}
	return spanOf(at, at + words.length);
}

export function person(name: string, more: Partial<Person> = {}): Person {
	return {
		id: name.toLowerCase().replaceAll(' ', '-'), name, familyName: name.split(' ').at(-1), nameOrder: 'given-first', rank: undefined,
		gender: undefined, roles: [], entry: undefined, nameFrom: 'article', note: undefined, ...more,
	};
}

export function mention(of: Person, span: Span, more: Partial<PersonMention> = {}): PersonMention {
	return { kind: 'person', span, name: span, person: of, form: 'name', ...more };
}

export function body(name: string, span: Span, more: Partial<OrganizationMention> = {}): OrganizationMention {
	const organization = { id: name, name, classification: 'agency', country: undefined, parent: undefined, entry: undefined } as const;
	return { kind: 'organization', span, organization, form: 'name', ...more };
}

export function quote(span: Span, more: Partial<Quote> = {}): Quote {
	return {
		kind: 'quote', span, words: spanOf(span.start + 1, span.end - 1), form: 'full', speaker: undefined, cue: undefined,
		certainty: 'none', reason: '', medium: undefined, uttered: undefined, insertions: [], ...more,
	};
}
