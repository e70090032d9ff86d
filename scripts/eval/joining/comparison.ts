import type { Knowledge } from '../../../src/core/knowledge';
import type { Person, Quote, Report } from '../../../src/core/annotations';
import { parseArticle } from '../../../src/core/article';
import { Reading } from '../../../src/core/reading';
import { overlaps, type Span } from '../../../src/core/span';
import type { Entity, Reference } from '../../../test/readings/reference';
import type { Clusters } from './clusters';

/** One article as people read it and as the core does. */
export interface Comparison {
	readonly reference: Reference;
	readonly people: Clusters;
	readonly bodies: Clusters;
	readonly persons: readonly Person[];
	readonly quotes: readonly Quote[];
	readonly reports: readonly Report[];
}

export function comparisonOf(reference: Reference, knowledge: Knowledge): Comparison {
	const article = parseArticle(reference.text);
	if (!article) {
		throw new SyntaxError(`no header: ${reference.text.slice(0, 60)}`);
	}
	const reading = new Reading(article, knowledge);
	const named = reading.all('person').filter(({ form, name }) => form !== 'pronoun' && form !== 'description' && !reference.open.some((open) => overlaps(open, name)));
	return {
		reference,
		people: { gold: reference.people, found: gathered(named.map(({ person, name }) => ({ ...person, sort: person.familyName ?? '', span: name }))) },
		bodies: {
			gold: reference.bodies,
			found: gathered(reading.all('organization').map(({ organization, span }) => ({ ...organization, sort: organization.classification, span }))),
		},
		persons: [...new Map(named.map(({ person }) => [person.id, person])).values()],
		quotes: reading.all('quote'),
		reports: reading.all('report'),
	};
}

function gathered(mentions: readonly (Omit<Entity, 'mentions'> & { readonly span: Span })[]): readonly Entity[] {
	const entities = new Map<string, Entity & { readonly mentions: Span[] }>();
	for (const { id, name, sort, span } of mentions) {
		const entity = entities.get(id) ?? { id, name, sort, mentions: [] };
		entities.set(id, entity);
		entity.mentions.push(span);
	}
	return [...entities.values()];
}
