import type { OrganizationMention, PersonMention } from '../annotations';
import type { Block } from '../block';
import type { Reading } from '../reading';
import { shifted, type Span } from '../span';
import type { CueWords } from './cues';
import { frame } from './frame';
import { subjectOf, type Cast, type Subject } from './subjects';

/** A cue with whoever it makes speak. Offsets are the article's. */
export interface Attribution {
	readonly span: Span;
	readonly word: string;
	readonly sort: CueWords['sort'];
	readonly sentence: Span;
	/** The number of the block it stands in. */
	readonly block: number;
	readonly subject: Subject;
}

/** Every attribution of the article in text order, given the people it names; pronouns are left as they are. */
export function attributionsOf(reading: Reading, people: readonly PersonMention[]): readonly Attribution[] {
	const bodies = reading.all('organization');
	const places = reading.names.filter(({ type }) => type === 'place');
	return reading.blocks.flatMap((block) => {
		const cast: Cast = {
			reading, block, frame: reading.recall(frame, block),
			people: within(people, block), bodies: within<OrganizationMention>(bodies, block), places: within(places, block),
		};
		return cast.frame.cues.flatMap((cue) => attributionOf(cast, cue) ?? []);
	});
}

function attributionOf(cast: Cast, cue: CueWords): Attribution | undefined {
	const subject = subjectOf(cast, cue);
	const { start } = cast.block.span;
	return subject && {
		span: shifted(cue.span, start), word: cue.word, sort: cue.sort, sentence: shifted(cue.sentence, start), block: cast.block.number, subject,
	};
}

/** Things in text order that lie in a block; the first is found by halving. */
function within<T extends { readonly span: Span }>(things: readonly T[], { span }: Block): readonly T[] {
	let low = 0;
	for (let high = things.length; low < high;) {
		const middle = (low + high) >> 1;
		if ((things[middle]?.span.start ?? 0) < span.start) {
			low = middle + 1;
		} else {
			high = middle;
		}
	}
	let to = low;
	while (to < things.length && (things[to]?.span.start ?? span.end) < span.end) {
		to++;
	}
	return things.slice(low, to);
}

/**
 * Who "he" or "she" is as the subject of a cue: the last one whom the paragraph made speak, else the only person of
 * the paragraph, else whoever spoke in the paragraph before. A gender that is known to differ speaks against it.
 */
export function pronounSubjects(reading: Reading, people: readonly PersonMention[]): readonly PersonMention[] {
	const attributions = attributionsOf(reading, people);
	const found: PersonMention[] = [];
	let last: { readonly person: PersonMention['person']; readonly block: number } | undefined;
	for (const { subject, block } of attributions) {
		if (subject.sort === 'pronoun') {
			const person = personFor(reading, { span: subject.span, block, last }, people);
			if (person) {
				found.push({ kind: 'person', span: subject.span, name: subject.span, person, form: 'pronoun' });
				last = { person, block };
			}
		} else if (subject.who?.kind === 'person') {
			last = { person: subject.who.person, block };
		}
	}
	return found;
}

interface Pronoun {
	readonly span: Span;
	readonly block: number;
	readonly last: { readonly person: PersonMention['person']; readonly block: number } | undefined;
}

function personFor(reading: Reading, { span, block, last }: Pronoun, people: readonly PersonMention[]): PersonMention['person'] | undefined {
	const word = reading.article.text.slice(span.start, span.end).toLowerCase();
	const gender = word === 'he' ? 'male' : word === 'she' ? 'female' : undefined;
	const fits = (person: PersonMention['person']): boolean => gender !== undefined && (person.gender ?? gender) === gender;
	if (last && block - last.block <= 2 && fits(last.person)) {
		return last.person;
	}
	const here = reading.blocks.find(({ number }) => number === block);
	const before = here ? within(people, here).filter((mention) => mention.span.end <= span.start && fits(mention.person)) : [];
	const persons = new Set(before.map(({ person }) => person));
	return persons.size === 1 ? before[0]?.person : undefined;
}
