import type { Person, PersonMention } from '../annotations';
import type { Reading } from '../reading';
import { shifted, textOf, type Span } from '../span';
import { femaleNames, maleNames } from '../words/gender';
import { Cast } from './cast';
import { headsOf } from './heads';
import { speech } from './speech';

/**
 * "he" and "she" where they are the subject of a saying verb, each with the person meant. People take the floor by being
 * the subject of a sentence or of a saying verb; a pronoun goes to whoever fits its gender and took it last.
 */
export function pronounSubjects(reading: Reading, people: readonly PersonMention[]): readonly PersonMention[] {
	const cast = new Cast(reading, people);
	const floor = new Floor();
	const found: PersonMention[] = [];
	for (const { span, block, rank } of turnsOf(reading)) {
		const words = textOf(reading.article.text, span).toLowerCase();
		const gender = genderOfPronoun[words];
		if (!gender) {
			const [voice] = headsOf(cast, reading.article.text, span);
			if (voice?.kind === 'person') {
				floor.take(voice.person, { block, rank });
			}
			continue;
		}
		const person = floor.holder(gender, block);
		if (person) {
			floor.take(person, { block, rank });
			if (found.at(-1)?.span.start !== span.start) {
				found.push({ kind: 'person', span, name: span, person, form: 'pronoun' });
			}
		}
	}
	return found;
}

type Gender = 'female' | 'male';

const genderOfPronoun: Readonly<Record<string, Gender>> = { he: 'male', she: 'female' };

interface Turn {
	readonly span: Span;
	readonly block: number;
	/** A speaker holds the floor more firmly than whoever a sentence is about. */
	readonly rank: number;
}

/** Subjects of sentences and of saying verbs, in text order. */
function turnsOf(reading: Reading): readonly Turn[] {
	return reading.blocks.flatMap((block) => {
		const { cues, themes } = reading.recall(speech, block);
		const at = (span: Span, rank: number): Turn => ({ span: shifted(span, block.span.start), block: block.number, rank });
		const turns = [...themes.map((span) => at(span, 1)), ...cues.map(({ subject }) => at(subject, 2))];
		return turns.sort((a, b) => a.span.start - b.span.start || a.rank - b.rank);
	});
}

/** For so many paragraphs one is remembered. */
const memory = 4;

/** Who took the floor, the last of each gender. */
class Floor {
	readonly #taken = new Map<Person, { readonly block: number; readonly rank: number; readonly order: number }>();
	#order = 0;

	take(person: Person, { block, rank }: Omit<Turn, 'span'>): void {
		this.#taken.set(person, { block, rank, order: this.#order++ });
	}

	/** The last who fits, not longer ago than a few paragraphs. */
	holder(gender: Gender, block: number): Person | undefined {
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

/** From titles and the directory, else from the given name. */
export function genderOf({ gender, name, nameOrder }: Person): Gender | undefined {
	const words = name.split(' ');
	const given = words.length < 2 ? undefined : nameOrder === 'given-first' ? words[0] : words[1];
	return gender ?? (given === undefined ? undefined : femaleNames.has(given) ? 'female' : maleNames.has(given) ? 'male' : undefined);
}
