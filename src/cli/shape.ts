import type { CapitalMention, DateExpression, Organization, OrganizationMention, Person, PersonMention, Quote, Report, Role, Speaker } from '../core/annotations';
import { isoDate, type CalendarDate } from '../core/calendar';
import type { Reading } from '../core/reading';
import { textOf, type Span } from '../core/span';

/** What `gloss annotate` tells of one article; schemas/annotations.schema.json documents it for other programs. */
export type AnnotatedArticle = ReturnType<typeof annotatedArticle>;

export function annotatedArticle(path: string, reading: Reading) {
	const { article } = reading;
	const place = (span: Span) => ({ start: span.start, end: span.end, text: textOf(article.text, span) });
	return {
		path,
		offsetUnit: 'utf-16' as const,
		date: article.published ? isoDate(article.published) : null,
		headline: article.headline ? textOf(article.text, article.headline) : null,
		people: grouped(reading.all('person'), ({ person }) => person).map(([person, mentions]) => personShape(person, mentions, place)),
		organizations: grouped(reading.all('organization'), ({ organization }) => organization)
			.map(([organization, mentions]) => organizationShape(organization, mentions, place)),
		quotes: reading.all('quote').map((quote, at) => quoteShape(quote, `q${at + 1}`, place)),
		reports: reading.all('report').map((report) => reportShape(report, place)),
		dates: reading.all('date').map((date) => dateShape(date, place)),
		capitals: reading.all('capital').map((capital) => capitalShape(capital, place)),
	};
}

type Place = (span: Span) => Span & { readonly text: string };

/** Mentions by whom they name, in the order of the first mention. */
function grouped<M, T extends Person | Organization>(mentions: readonly M[], of: (mention: M) => T): [T, M[]][] {
	const groups = new Map<string, [T, M[]]>();
	for (const mention of mentions) {
		const who = of(mention);
		const group = groups.get(who.id) ?? [who, []];
		group[1].push(mention);
		groups.set(who.id, group);
	}
	return [...groups.values()];
}

function personShape(person: Person, mentions: readonly PersonMention[], place: Place) {
	return {
		id: person.id,
		name: person.name,
		familyName: person.familyName ?? null,
		nameOrder: person.nameOrder,
		rank: person.rank ?? null,
		gender: person.gender ?? null,
		nameFrom: person.nameFrom,
		entry: person.entry ?? null,
		note: person.note ?? null,
		roles: person.roles.map((role) => roleShape(role, place)),
		mentions: mentions.map(({ span, name, form }) => ({ ...place(span), form, name: place(name) })),
	};
}

function roleShape({ span, title, organization, country, tense, overBy, implied }: Role, place: Place) {
	return { ...place(span), title, organization: organization ?? null, country: country ?? null, tense, overBy: overBy ?? null, implied: implied === true };
}

function organizationShape(organization: Organization, mentions: readonly OrganizationMention[], place: Place) {
	return {
		id: organization.id,
		name: organization.name,
		classification: organization.classification,
		country: organization.country ?? null,
		parent: organization.parent ?? null,
		entry: organization.entry ?? null,
		mentions: mentions.map(({ span, form }) => ({ ...place(span), form })),
	};
}

function quoteShape(quote: Quote, id: string, place: Place) {
	return {
		id,
		...place(quote.span),
		words: place(quote.words),
		form: quote.form,
		speaker: quote.speaker ? speakerShape(quote.speaker, place) : null,
		cue: quote.cue ? place(quote.cue) : null,
		certainty: quote.certainty,
		reason: quote.reason,
		medium: quote.medium ? place(quote.medium) : null,
		uttered: quote.uttered ? { ...place(quote.uttered.span), value: quote.uttered.value } : null,
		insertions: quote.insertions.map(place),
	};
}

function reportShape({ span, speaker, cue, certainty }: Report, place: Place) {
	return { ...place(span), speaker: speakerShape(speaker, place), cue: place(cue), certainty };
}

/** `ids` are those of `people` or `organizations`. */
function speakerShape({ span, name, who, ids }: Speaker, place: Place) {
	return { ...place(span), name, who, ids };
}

function dateShape(date: DateExpression, place: Place) {
	const { alternative } = date;
	return {
		...place(date.span),
		type: date.type,
		value: date.value,
		mod: date.mod ?? null,
		first: dayShape(date.first),
		last: dayShape(date.last),
		basis: date.basis,
		rule: date.rule,
		alternative: alternative
			? { value: alternative.value, first: isoDate(alternative.first), last: isoDate(alternative.last), rule: alternative.rule }
			: null,
		impossible: date.impossible ?? null,
	};
}

function capitalShape({ span, sense, reason, countries, governments }: CapitalMention, place: Place) {
	return { ...place(span), sense, reason, countries, governments };
}

function dayShape(day: CalendarDate | undefined): string | null {
	return day ? isoDate(day) : null;
}
