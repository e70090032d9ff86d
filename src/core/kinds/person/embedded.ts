import type { OrganizationMention } from '../../annotations';
import type { PersonEntry } from '../../directory/directory';
import type { Reading } from '../../reading';
import { spanOf, textOf, type Span } from '../../span';
import { namedAfterLeaders } from '../../words/bodyHeads';
import { keysOf } from './candidates';
import type { Individual } from './joining';

/** A family name inside the name of a body: "Biden" in "Biden-Harris Administration". */
export interface Embedded {
	readonly span: Span;
	readonly of: Individual | PersonEntry;
}

/** Family names in bodies that are named after those who lead them; an unknown one is looked up among the leaders of the day. */
export function embeddedNames(reading: Reading, individuals: readonly Individual[]): readonly Embedded[] {
	const bearers = new Map(individuals.map((each) => [keysOf([each.shape.familyName ?? '']).join(' '), each]));
	return reading.all('organization').filter((body) => isNamedAfterLeaders(body)).flatMap((body) => piecesOf(reading, body).flatMap((span) => {
		const word = textOf(reading.article.text, span);
		const of = bearers.get(keysOf([word]).join(' ')) ?? leaderCalled(reading, word);
		return of ? [{ span, of }] : [];
	}));
}

function piecesOf(reading: Reading, { span }: OrganizationMention): readonly Span[] {
	const words = [...textOf(reading.article.text, span).matchAll(/[\p{L}\p{M}.’']+/gu)].slice(0, -1);
	return words.filter(([word]) => /^\p{Lu}/u.test(word)).map(({ 0: word, index }) => spanOf(span.start + index, span.start + index + word.length));
}

function isNamedAfterLeaders({ form, organization: { name } }: OrganizationMention): boolean {
	return form === 'name' && namedAfterLeaders.has(name.slice(name.lastIndexOf(' ') + 1).toLowerCase());
}

/** Bodies are named after heads of state and government and their deputies. */
const leading = /\b(?:president|prime minister|premier|chancellor)\b/i;

function leaderCalled({ knowledge: { directory }, article: { published } }: Reading, word: string): PersonEntry | undefined {
	const leaders = !published ? [] : directory.peopleCalled(word, published).filter(({ id }) => (
		directory.membershipsOf(id).some(({ post }) => leading.test(directory.post(post)?.label ?? '')
			&& directory.holdersOf(post, published).some(({ person }) => person === id))
	));
	return leaders.length === 1 ? leaders[0] : undefined;
}
