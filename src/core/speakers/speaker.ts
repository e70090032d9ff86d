import type { Person, PersonMention, Speaker } from '../annotations';
import type { Reading } from '../reading';
import { countBefore } from '../search';
import { spanOf, textOf, type Span } from '../span';
import { roleNouns } from '../words/titles';
import { Cast, type Voice } from './cast';
import { headsOf } from './heads';

/** A speaker, and whether a pronoun or a description had to be resolved to know who it is. */
export interface Named {
	readonly speaker: Speaker;
	readonly resolved: boolean;
	/** A pronoun that stands for nobody who can be told. */
	readonly open: boolean;
}

/** Tells who the words of a subject stand for. */
export class Speakers {
	readonly #text: string;
	readonly #cast: Cast;
	readonly #people: readonly PersonMention[];

	constructor(reading: Reading) {
		this.#text = reading.article.text;
		this.#people = reading.all('person');
		this.#cast = new Cast(reading, this.#people);
	}

	at(subject: Span): Named {
		const heads = headsOf(this.#cast, this.#text, subject);
		const [first, ...others] = heads;
		if (first && others.length > 0) {
			return { speaker: this.#joined(subject, heads), resolved: false, open: false };
		}
		if (first) {
			return { speaker: this.#single(subject, first), resolved: first.kind === 'person' && (first.form === 'pronoun' || first.form === 'description'), open: false };
		}
		const described = this.#described(subject);
		if (described) {
			return { speaker: { span: subject, name: described.name, who: 'person', ids: [described.id] }, resolved: true, open: false };
		}
		const words = this.#words(subject);
		return { speaker: { span: subject, name: words, who: 'unnamed', ids: [] }, resolved: false, open: pronoun.test(words) };
	}

	#single(subject: Span, voice: Voice): Speaker {
		const start = voice.kind === 'person' && voice.span.start > subject.start ? voice.span.start : subject.start;
		const span = spanOf(start, relative.test(this.#words(subject)) ? subject.end : voice.span.end);
		return { span, name: this.#nameOf(voice), who: voice.kind, ids: idsOf(voice) };
	}

	#joined(subject: Span, voices: readonly Voice[]): Speaker {
		const span = spanOf(subject.start, voices.at(-1)?.span.end ?? subject.end);
		const kinds = new Set(voices.map(({ kind }) => kind));
		const names = voices.map((voice) => this.#nameOf(voice));
		return {
			span,
			name: [...names.slice(0, -1), ''].join(', ').replace(/, $/, '') + ` and ${names.at(-1) ?? ''}`,
			who: kinds.size === 1 ? voices[0]?.kind ?? 'unnamed' : 'organization',
			ids: voices.flatMap(idsOf),
		};
	}

	#nameOf(voice: Voice): string {
		switch (voice.kind) {
			case 'person':
				return voice.person.name;
			case 'organization':
				return voice.organization.name;
			case 'place':
				return this.#words(voice.span);
		}
	}

	/** "the minister": whoever bears that office and was named last before. */
	#described(subject: Span): Person | undefined {
		const noun = /^(?:the|that|this) (?:\p{L}[\p{L}-]{0,20} ){0,2}(?<noun>\p{L}[\p{L}-]{1,20})$/iu.exec(this.#words(subject))?.groups?.noun?.toLowerCase();
		if (noun === undefined || !roleNouns.has(noun)) {
			return undefined;
		}
		const before = countBefore(this.#people, subject.start, ({ span }) => span.start);
		return this.#people.slice(Math.max(0, before - recent), before).findLast(({ person }) => bears(person, noun))?.person;
	}

	#words(span: Span): string {
		return textOf(this.#text, span).replace(/\s+/g, ' ').trim();
	}
}

/** Among so many mentions before it the bearer of an office is looked for. */
const recent = 100;

/** "Wu, who" */
const relative = / (?:who|which|that)$/;

const pronoun = /^(?:he|she|it|they|we|i|you|who|his|her|their)$/i;

function idsOf(voice: Voice): readonly string[] {
	switch (voice.kind) {
		case 'person':
			return [voice.person.id];
		case 'organization':
			return [voice.organization.id];
		case 'place':
			return [];
	}
}

function bears({ roles }: Person, noun: string): boolean {
	return roles.some(({ title }) => ` ${title.toLowerCase().split(/ (?:of|for|at|in|to) /, 1)[0] ?? ''}`.endsWith(` ${noun}`));
}
