import type { Person, PersonMention, Role } from '../../annotations';
import type { Reading } from '../../reading';
import { countBefore } from '../../search';
import { spanOf, textOf } from '../../span';
import { appositionsAfter } from './apposition';
import { aroundBlocks, nearby } from './around';
import { roleOf, wordingOf } from './role';

/** "She is a hydrologist at the institute.", "He was a deckhand until 1998.": what a sentence that a pronoun opens says its bearer is. */
export function rolesByPronoun(reading: Reading, pronouns: readonly PersonMention[]): ReadonlyMap<Person, readonly Role[]> {
	const { text } = reading.article;
	const telling = pronouns.filter(({ span: { start, end } }) => tells.test(text.slice(end, end + 12)) && opening.test(text.slice(Math.max(0, start - 4), start)));
	const blocks = telling.length === 0 ? [] : aroundBlocks(reading);
	const roles = new Map<Person, readonly Role[]>();
	for (const { span, person } of telling) {
		const place = blocks[countBefore(blocks, span.start + 1, ({ block }) => block.span.start) - 1];
		if (place) {
			const { block, around } = place;
			const name = spanOf(span.start - block.span.start, span.end - block.span.start);
			const near = nearby(around, name);
			const asides = appositionsAfter(block.text, near, name.end).filter((aside) => !isPraise.test(textOf(block.text, aside.span)));
			const told = asides.map((aside) => wordingOf(block.text, near, aside.span, aside.over));
			roles.set(person, [...roles.get(person) ?? [], ...told.map((wording) => roleOf(reading, wording, block.span.start))]);
		}
	}
	return roles;
}

// What somebody is like, and no office: "one of the best coaches", "an avid player".
const isPraise = /^(?:among|one of|the (?:first|only|last|best|most)|some)\b|\b(?:avid|legendary|great|beloved|proud|devoted|true|real|big|good|bad|strong|keen|lifelong|natural|born|central|key|major) /;

const tells = /^ (?:is|was|has been|serves|served|works|worked) /;

// Where a sentence or a clause of its own begins.
const opening = /(?:^|[.!?;:]["”’)]{0,2} |\n)$/;
