import type { OrganizationMention, Person, PersonMention } from '../annotations';
import { countryName, joined } from '../card/common';
import { roleWords } from '../card/person';
import { isKnown } from '../dossier/known';
import { idOf, type NamedMention } from '../entity';
import { plain } from '../label';
import type { Reading } from '../reading';
import { spanOf, textOf, type Span } from '../span';
import { grouped, type Some } from './grouped';
import { Ids, nodeOf, type OutlineNode } from './node';
import type { View } from './outline';
import { blockAt, placeOf } from './places';

/** Everyone who is named, the most often named first; in text order as they come. */
export function peopleGroup(reading: Reading, view: View): OutlineNode | undefined {
	const people = inOrder(grouped(reading.all('person'), idOf), view);
	const ids = new Ids();
	return people.length === 0 ? undefined : nodeOf({
		id: 'people',
		kind: 'people',
		label: view.say('People'),
		description: String(people.length),
		children: people.map((mentions) => nodeOf({
			...common(reading, mentions, { view, ids }),
			kind: 'person',
			label: mentions[0].person.name,
			description: joined(countOf(mentions), knownWord(reading, mentions[0], view), roleOf(reading, mentions[0].person, view)),
			noun: view.say('Person'),
		})),
	});
}

/** Every body that is named, the most often named first; in text order as they come. */
export function organizationsGroup(reading: Reading, view: View): OutlineNode | undefined {
	const bodies = inOrder(grouped(reading.all('organization'), idOf), view);
	const ids = new Ids();
	return bodies.length === 0 ? undefined : nodeOf({
		id: 'organizations',
		kind: 'organizations',
		label: view.say('Agencies and organisations'),
		description: String(bodies.length),
		children: bodies.map((mentions) => nodeOf({
			...common(reading, mentions, { view, ids }),
			kind: 'organization',
			label: mentions[0].organization.name,
			description: joined(countOf(mentions), knownWord(reading, mentions[0], view), descriptionOf(mentions[0], view)),
			noun: view.say('Organisation'),
		})),
	});
}

function inOrder<M extends NamedMention>(named: readonly Some<M>[], { order }: View): readonly Some<M>[] {
	return order === 'text' ? named : [...named].sort((a, b) => b.length - a.length);
}

interface Making {
	readonly view: View;
	readonly ids: Ids;
}

function common(reading: Reading, mentions: Some<NamedMention>, { view, ids }: Making) {
	const id = ids.of(mentions[0].kind, idOf(mentions[0]));
	return {
		id,
		spans: mentions.map(({ span }) => span),
		annotation: mentions[0],
		children: mentions.length > 1 ? mentions.map((mention) => mentionNode(reading, mention, { view, ids, id })) : [],
	};
}

function countOf(mentions: readonly NamedMention[]): string {
	return String(mentions.length);
}

/** Whoever is known to the reader has no colour in the text, and here a word that says why. */
function knownWord(reading: Reading, mention: NamedMention, { say }: View): string | undefined {
	return isKnown(reading, mention) ? say('known to you') : undefined;
}

/** "deputy director, People’s Liberation Army Office …": the present role told first, else a former one. */
function roleOf(reading: Reading, { roles, rank }: Person, { say }: View): string | undefined {
	const role = roles.find(({ tense }) => tense === 'current') ?? roles[0];
	return role ? roleWords(reading, role, say) : rank && plain(rank);
}

function descriptionOf({ organization }: OrganizationMention, { say }: View): string {
	return joined(say(organization.classification), countryName(organization.country));
}

/** "Huang · ¶4 · … and Huang spoke briefly by phone …": the words and what stands around them. */
function mentionNode(reading: Reading, mention: NamedMention, { view, ids, id }: Making & { readonly id: string }): OutlineNode {
	const place = placeOf(reading, mention.span, view.say);
	return nodeOf({
		id: ids.of(id, place),
		kind: 'mention',
		label: textOf(reading.article.text, mention.span),
		description: joined(place, formWord(mention, view), around(reading, mention.span)),
		noun: view.say('Mention'),
		spans: [mention.span],
		annotation: mention,
	});
}

function formWord(mention: PersonMention | OrganizationMention, { say }: View): string | undefined {
	return mention.form === 'pronoun' ? say('pronoun') : undefined;
}

/** A few words before and after, cut between words, from the same paragraph. */
function around(reading: Reading, { start, end }: Span): string {
	const { text } = reading.article;
	const block = blockAt(reading, start)?.span ?? spanOf(start, end);
	const before = text.slice(Math.max(block.start, start - reach), start);
	const after = text.slice(end, Math.min(block.end, end + reach));
	const opening = start - reach > block.start ? before.replace(/^\S{0,30}\s?/, '… ') : before;
	const closing = end + reach < block.end ? after.replace(/\s?\S{0,30}$/, ' …') : after;
	return plain(`${opening}${text.slice(start, end)}${closing}`);
}

const reach = 30;
