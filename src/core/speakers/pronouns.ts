import type { Person, PersonMention } from '../annotations';
import type { Reading } from '../reading';
import { countBefore } from '../search';
import type { Span } from '../span';
import { femaleNames, maleNames } from '../words/gender';
import { Cast, type Voice } from './cast';
import { appositiveOf, headsOf } from './heads';
import { turns, type Turn } from './turns';

/**
 * "he" and "she" where they are the subject of a saying verb, each with the person meant. People take the floor by being
 * the subject of a sentence or of a saying verb; a pronoun goes to whoever fits its gender and took it last.
 */
export function pronounSubjects(reading: Reading, people: readonly PersonMention[]): readonly PersonMention[] {
	const cast = new Cast(reading, people);
	const floor = new Floor();
	const { text } = reading.article;
	const found: PersonMention[] = [];
	for (const { span, block, rank, words } of reading.share(turns)) {
		const gender = words === 'he' ? 'male' : words === 'she' ? 'female' : undefined;
		if (!gender) {
			const voice = headsOf(cast, text, span)[0] ?? appositiveOf(cast, text, span) ?? possessorIn(cast, text, span);
			if (voice?.kind === 'person') {
				floor.take(voice.person, { block, rank });
			} else if (!voice && rank > 1 && somebody.test(words)) {
				floor.takeUnnamed(block);
			}
			continue;
		}
		const person = floor.holder(gender, block) ?? (floor.isUnnamed(block) ? undefined : onlyOne(people, { span, gender }));
		if (person) {
			floor.take(person, { block, rank });
			if (found.at(-1)?.span.start !== span.start) {
				found.push({ kind: 'person', span, name: span, person, form: 'pronoun' });
			}
		}
	}
	return found;
}

/** "Wu’s house burned down. “I lost all,” he said." */
function possessorIn(cast: Cast, text: string, subject: Span): Voice | undefined {
	const [voice] = cast.within(subject);
	return voice?.span.start === subject.start && /^[’']s?\s/.test(text.slice(voice.span.end, voice.span.end + 3)) ? voice : undefined;
}

type Gender = 'female' | 'male';

/** One human being without a name: "a spokeswoman for the court". */
const somebody = /^(?:an?|one|another) (?:[\p{L}-]{1,20} ){0,3}(?:spokes(?:man|woman|person)|woman|man|official|diplomat|aide|adviser|resident|farmer|witness|analyst|envoy|officer|lawyer|teacher|student|voter|nurse|doctor|fisherman|mother|father|neighbo[u]?r|tourist|driver|worker)\b/u;

/** For so many paragraphs one is remembered. */
const memory = 4;

/** Who took the floor, the last of each gender. */
class Floor {
	readonly #taken = new Map<Person, { readonly block: number; readonly rank: number; readonly order: number }>();
	#order = 0;
	#unnamedIn: number | undefined;

	/** "a spokeswoman said": in this paragraph a pronoun is hers, though she has no name. */
	takeUnnamed(block: number): void {
		this.#unnamedIn = block;
	}

	isUnnamed(block: number): boolean {
		return this.#unnamedIn === block;
	}

	take(person: Person, { block, rank }: Pick<Turn, 'block' | 'rank'>): void {
		this.#unnamedIn = undefined;
		this.#taken.set(person, { block, rank, order: this.#order++ });
	}

	/** The last who fits, not longer ago than a few paragraphs. */
	holder(gender: Gender, block: number): Person | undefined {
		if (this.isUnnamed(block)) {
			return undefined;
		}
		let best: { readonly person: Person; readonly order: number } | undefined;
		for (const [person, taken] of this.#taken) {
			if (block - taken.block > memory) {
				this.#taken.delete(person);
			} else if ((genderOf(person) ?? gender) === gender && (!best || taken.order > best.order)) {
				best = { person, order: taken.order };
			}
		}
		return best?.person;
	}
}

/** "Wu told Lund to go. He refused.": the only one of that gender, surely of it, among those named last. */
function onlyOne(people: readonly PersonMention[], { span, gender }: { readonly span: Span; readonly gender: Gender }): Person | undefined {
	const before = countBefore(people, span.start, (mention) => mention.span.start);
	const near = people.slice(Math.max(0, before - 6), before).filter((mention) => span.start - mention.span.end < 300).map(({ person }) => person);
	const fitting = new Set(near.filter((person) => genderOf(person) === gender));
	return fitting.size === 1 ? [...fitting][0] : undefined;
}

/** From titles and the directory, else from the given name. */
export function genderOf({ gender, name, nameOrder }: Person): Gender | undefined {
	const words = name.split(' ');
	const given = words.length < 2 ? undefined : nameOrder === 'given-first' ? words[0] : words[1];
	return gender ?? (given === undefined ? undefined : femaleNames.has(given) ? 'female' : maleNames.has(given) ? 'male' : undefined);
}
