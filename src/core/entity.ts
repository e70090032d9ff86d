import type { Annotation, CapitalMention, OrganizationMention, PersonMention, Quote } from './annotations';
import type { Reading } from './reading';
import { inTextOrder, textOf, touches } from './span';

/** A mention of someone or of some body. */
export type NamedMention = PersonMention | OrganizationMention;

/** What a reader points at: the most specific annotation around the character after `offset`, else one that ends there. */
export function annotationsAt(reading: Reading, offset: number): readonly Annotation[] {
	const found = reading.at(offset);
	const around = found.filter(({ span }) => offset < span.end);
	return around.length > 0 ? around : found;
}

/** The id by which quotations and mentions know a person or an organisation. */
export function idOf(mention: NamedMention): string {
	return mention.kind === 'person' ? mention.person.id : mention.organization.id;
}

/** All that stands for the same as `annotation`: every mention of the person, every expression of the same day. */
export function sameAs(reading: Reading, annotation: Annotation): readonly Annotation[] {
	switch (annotation.kind) {
		case 'person':
			return mentionsOf(reading, annotation);
		case 'organization':
			return mentionsOf(reading, annotation);
		case 'date':
			return reading.all('date').filter(({ value, type }) => value !== '' && value === annotation.value && type === annotation.type);
		case 'capital':
			return meantBy(reading, annotation);
		case 'quote':
		case 'report':
			return [annotation];
	}
}

/** "Beijing" the government is also "the Chinese government", and never Beijing the city. */
function meantBy(reading: Reading, { sense, countries, governments }: CapitalMention): readonly Annotation[] {
	const capitals = reading.all('capital').filter((other) => other.sense === sense && other.countries[0] === countries[0]);
	const bodies = sense !== 'government' ? [] : reading.all('organization').filter(({ organization: { entry } }) => entry !== undefined && governments.includes(entry));
	return [...capitals, ...bodies].sort((a, b) => inTextOrder(a.span, b.span));
}

/** Every mention of the same person or body, in text order. */
export function mentionsOf<M extends NamedMention>(reading: Reading, mention: M): readonly M[] {
	const id = idOf(mention);
	const mentions: readonly NamedMention[] = reading.all(mention.kind);
	return mentions.filter((other): other is M => idOf(other) === id);
}

/**
 * Where a reader learns who this is: the first mention by the full name, else the first with a title or a name,
 * else the first of all. "Biden" in "the Biden-Harris Administration" introduces nobody.
 */
export function introductionOf<M extends NamedMention>(reading: Reading, mention: M): M {
	const mentions = mentionsOf(reading, mention);
	return mentions.find((each) => isFullName(reading, each)) ?? mentions.find(isProperName) ?? mentions[0] ?? mention;
}

/** The quotations of a person or body, those of several speakers included. */
export function quotesBy(reading: Reading, id: string): readonly Quote[] {
	return reading.all('quote').filter(({ speaker }) => speaker?.ids.includes(id));
}

/** The person or body mentioned at the words that name a speaker: "he" and "the Pentagon" lead to one. */
export function mentionWithin(reading: Reading, offset: number): NamedMention | undefined {
	return annotationsAt(reading, offset).find((each): each is NamedMention => each.kind === 'person' || each.kind === 'organization');
}

/** The number of the paragraph at an offset; 0 is the headline. */
export function paragraphAt(reading: Reading, offset: number): number {
	return reading.blocks.find(({ span }) => touches(span, offset))?.number ?? 0;
}

/** The line of an offset, counted from 1 as editors show it. */
export function lineAt(reading: Reading, offset: number): number {
	const { paragraphs, text } = reading.article;
	const paragraph = paragraphs.find(({ span }) => touches(span, offset));
	if (!paragraph) {
		return 1;
	}
	const breaks = text.slice(paragraph.span.start, offset).match(/\r\n|\r|\n/g);
	return paragraph.line + 1 + (breaks?.length ?? 0);
}

function isFullName(reading: Reading, mention: NamedMention): boolean {
	return mention.kind === 'person'
		? textOf(reading.article.text, mention.name) === mention.person.name
		: mention.form === 'name';
}

function isProperName({ form }: NamedMention): boolean {
	return form === 'name' || form === 'ranked-name' || form === 'titled-name' || form === 'acronym' || form === 'metonym';
}
