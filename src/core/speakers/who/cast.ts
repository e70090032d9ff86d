import type { OrganizationMention, PersonMention } from '../../annotations';
import type { Name } from '../../names/names';
import type { Reading } from '../../reading';
import { countBefore } from '../../search';
import { encloses, inTextOrder, textOf, type Span } from '../../span';

/** Somebody or something that can speak, where it is named. */
export type Voice = PersonMention | OrganizationMention | Place;

/** "Beijing said": a place that stands for those who govern it. */
export interface Place {
	readonly kind: 'place';
	readonly span: Span;
}

/** Everyone and everything named in an article, found by where it stands. */
export class Cast {
	readonly #voices: readonly Voice[];

	constructor(reading: Reading, people: readonly PersonMention[]) {
		const bodies = reading.all('organization').filter(({ form }) => form !== 'nested');
		const named = reading.names.filter(({ type }) => type === 'place').map(placeOf);
		this.#voices = outermost([...people.filter(({ form }) => form !== 'embedded-surname'), ...bodies, ...named]);
	}

	/** Those that lie within a span, in text order, none inside another. */
	within(span: Span): readonly Voice[] {
		const from = countBefore(this.#voices, span.start, startOf);
		const to = countBefore(this.#voices, span.end, startOf);
		return from === to ? none : this.#voices.slice(from, to).filter((voice) => voice.span.end <= span.end);
	}

	/**
	 * The body that a span is the end of, "Housing and Communities" of "the Department for Levelling Up, Housing and Communities", or whoever bears a title
	 * that begins before it: "Green Party (GP) | lawmaker Karen Holm, who".
	 */
	endingIn({ start, end }: Span): Voice | undefined {
		const before = this.#voices[countBefore(this.#voices, start, startOf) - 1];
		const isWhole = before?.kind === 'organization' ? before.span.end === end : before?.kind === 'person' && before.name.start >= start && before.span.end <= end;
		return before && isWhole && before.span.start < start ? before : undefined;
	}
}

const none: readonly Voice[] = [];

function startOf(voice: Voice): number {
	return voice.span.start;
}

function placeOf({ span }: Name): Place {
	return { kind: 'place', span };
}

function outermost(voices: readonly Voice[]): readonly Voice[] {
	const kept: Voice[] = [];
	for (const voice of [...voices].sort((a, b) => inTextOrder(a.span, b.span))) {
		const before = kept.at(-1);
		if (!before || !encloses(before.span, voice.span)) {
			kept.push(voice);
		}
	}
	return kept;
}

/** By which quotations know whoever it is; a place has none. */
export function idsOf(voice: Voice): readonly string[] {
	switch (voice.kind) {
		case 'person':
			return [voice.person.id];
		case 'organization':
			return [voice.organization.id];
		case 'place':
			return [];
	}
}

/** By what a voice is called: its name where the article or the directory has one, a place by its words. */
export function nameOf(voice: Voice, text: string): string {
	switch (voice.kind) {
		case 'person':
			return voice.person.name;
		case 'organization':
			return voice.organization.name;
		case 'place':
			return textOf(text, voice.span);
	}
}
