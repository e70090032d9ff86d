import type { Person, PersonMention } from '../../annotations';
import type { Reading } from '../../reading';
import { countBefore, startingIn } from '../../search';
import { spanOf, type Span } from '../../span';
import { Cast } from './cast';
import { describedBy, stillSpokenOf, type Company } from './descriptions';
import { heldOffices } from './heldOffices';
import { appositiveOf, explainedBy, headsOf, isDoer, possessorIn, predicatedOf, subjectIn } from './heads';
import { Floor } from './floor';
import { genderOf, type Gender } from './genderOf';
import { saysMore } from './goingOn';
import { genderOfDescription, isSomebody, ownedHuman } from './unnamed';
import { turns, type Turn } from '../turns';

/**
 * "he" and "she" where they are the subject of a saying verb, each with the person meant. People take the floor by being
 * the subject of a sentence or of a saying verb; a pronoun goes to whoever fits its gender and took it last.
 */
export function pronounSubjects(reading: Reading, people: readonly PersonMention[]): readonly PersonMention[] {
	const cast = new Cast(reading, people);
	const floor = new Floor();
	const { text } = reading.article;
	const found: PersonMention[] = [];
	let last: { readonly person: Person; readonly end: number } | undefined;
	const holds = heldOffices(reading);
	const mourned = mournedIn(reading, people);
	const bearers = bearersAmong(people);
	const take = (person: Person, turn: Turn): void => {
		floor.take(person, turn);
		last = { person, end: turn.span.end };
	};
	for (const turn of reading.share(turns)) {
		const { span, block, rank, words } = turn;
		const gender = pronouns.get(words);
		if (!gender) {
			const owned = ownedHuman(words);
			const named = subjectIn(cast, text, span) ?? appositiveOf(cast, text, span) ?? predicatedOf(cast, text, span) ?? explainedBy(cast, text, span);
			const voice = named ?? (owned === undefined ? possessorIn(cast, text, span) : undefined);
			const spokenOf = (): Person | undefined => last && stillSpokenOf({ people, text }, { person: last.person, from: last.end, to: span.start });
			const described = (): Person | undefined => describedBy({ text, people, holds, last: spokenOf, topic: () => undefined }, span);
			const person = voice ? voice.kind === 'person' && voice.person : (isDoer(text, span.start) ? undefined : bearers.get(span.start)) ?? described();
			for (const other of voice ? peopleBeside(cast, text, span) : []) {
				floor.take(other, turn);
			}
			if (person) {
				take(person, turn);
			} else if (!voice && isSomebody(words) && (rank > 1 || owned !== undefined || opensSentence(text, span)) && !isToldByAnother(text, span)) {
				floor.takeUnnamed(turn, genderOfDescription(words));
				last = undefined;
			}
			continue;
		}
		if (floor.hasSpokenUnnamed(gender, block) || (floor.isUnnamed(gender, block - 1) && saysMore(text, span))) {
			floor.takeUnnamed(turn, gender);
			continue; // A resident said so. “…,” she added.
		}
		const holder = floor.holder(gender, block);
		const isNext = (): boolean => holder !== undefined && isNamedLast({ text, people }, { span, gender }, { holder, spoke: floor.spokeAt(holder) });
		const isUnsure = holder && genderOf(holder) === undefined && (floor.blockOf(holder) < block - 1 || isNext());
		const surer = isUnsure ? onlyOne(people, { span, gender }) : undefined; // two paragraphs later somebody surely of that gender is meant
		const isEarlier = !floor.isUnnamed(gender, block) && (!holder || floor.blockOf(holder) < block);
		const isMourned = isEarlier && mourned && (genderOf(mourned) ?? gender) === gender;
		const isPast = isEarlier && holder !== undefined && floor.blockOf(holder) < block - 1 && !floor.isOneUnnamed(gender, block - 1);
		const above = isPast ? onlyOneAbove({ text, people }, { span, gender }) : undefined;
		const alone = isEarlier ? onlyOneHere({ text, people }, { span, gender }) ?? above : undefined;
		const guessed = (): Person | undefined => introducedHere(people, span, floor.misjudged(gender, block, opensQuoted(text, span)));
		const other = floor.isUnnamed(gender, block) ? undefined : onlyOne(people, { span, gender }) ?? guessed();
		const person = alone ?? (isMourned ? mourned : undefined) ?? surer ?? holder ?? other;
		if (person) {
			floor.tell(person, gender);
			take(person, turn);
			if (found.at(-1)?.span.start !== span.start) {
				found.push({ kind: 'person', span, name: span, person, form: 'pronoun' });
			}
		}
	}
	return found;
}

/** Whose office the words from an offset on tell, before the name: "A conciliator with the board, Karen Holm, is". */
function bearersAmong(people: readonly PersonMention[]): ReadonlyMap<number, Person> {
	const leads = ({ name, person }: PersonMention): readonly (readonly [number, Person])[] => (
		person.roles.filter(({ span }) => span.end < name.start && name.start - span.end < 4).map(({ span }) => [span.start, person] as const)
	);
	return new Map(people.flatMap(leads));
}

/** Whom an obituary is about: "Karen Holm, who sang, dies at 88". There "she" is her, unless the paragraph has named another. */
function mournedIn({ article: { headline, text } }: Reading, people: readonly PersonMention[]): Person | undefined {
	const [first] = people;
	const isAbout = headline !== undefined && first !== undefined && first.span.end <= headline.end;
	return isAbout && /\b(?:dies|died|dead)\b/i.test(text.slice(first.span.end, headline.end)) ? first.person : undefined;
}

/** A pronoun in its place. */
interface Pronoun {
	readonly span: Span;
	readonly gender: Gender;
}

/** "The loudest word went to Harold Holm, who is 87. He told": the one person of that sex whom the paragraph has named, unless as an owner or in a quotation. */
function onlyOneHere({ text, people }: Pick<Company, 'text' | 'people'>, { span, gender }: Pronoun): Person | undefined {
	const from = text.lastIndexOf('\n', span.start) + 1;
	const here = startingIn(people, spanOf(from, span.start)).filter(({ person, span: { end } }) => (genderOf(person) ?? gender) === gender && !/^['’]/.test(text.slice(end, end + 1)));
	const [first] = here;
	const isOne = first !== undefined && here.every(({ person }) => person === first.person);
	return isOne && !notAbout.test(text.slice(from, first.span.start)) ? first.person : undefined;
}

/** "It was left to Harold Holm to explain why.", and below it “…,” he said: the one person whom the paragraph above has named. */
function onlyOneAbove(company: Pick<Company, 'text' | 'people'>, { span, gender }: Pronoun): Person | undefined {
	const { text } = company;
	const from = text.lastIndexOf('\n', span.start) + 1;
	const above = text.slice(0, from).trimEnd().length;
	return /^["“‘«„]/.test(text.slice(from, from + 1)) && above > 0 ? onlyOneHere(company, { span: spanOf(above - 1, above), gender }) : undefined;
}

/** Whoever is named in full right before. */
function introducedHere(people: readonly PersonMention[], { start }: Span, person: Person | undefined): Person | undefined {
	const before = countBefore(people, start, (mention) => mention.span.start);
	const isFull = ({ form }: PersonMention): boolean => form === 'name' || form === 'ranked-name' || form === 'titled-name';
	const isNear = people.slice(Math.max(0, before - 6), before).some((each) => each.person === person && isFull(each) && start - each.span.end < 400);
	return isNear ? person : undefined;
}

/** Whether the paragraph of a pronoun begins with a quotation. */
function opensQuoted(text: string, { start }: Span): boolean {
	return /^["“‘'«„]/.test(text.slice(text.lastIndexOf('\n', start) + 1, start));
}

/** In a quotation, or who only asks: "Cross-examined by Ruth Holm, she". */
const notAbout = /[“"„«]|(?<!\p{L})‘(?=\p{L})|^(?:Cross-examined|Asked|Questioned|Pressed|Challenged|Interviewed|Quizzed|Prompted|Urged|Defended|Represented) by /u;

/** "him" and "her" stand behind "according to", "his" in "in his words". */
const pronouns: ReadonlyMap<string, Gender> = new Map([['he', 'male'], ['him', 'male'], ['his', 'male'], ['she', 'female'], ['her', 'female']]);

/** "A spokesman declined", not "Wu, a spokesman,". */
function opensSentence(text: string, { start }: Span): boolean {
	return /\p{Lu}/u.test(text.charAt(start)) || /(?:[.!?\n]|[.!?]\s)(?:At|In|Outside|On|Near|Inside|Behind) the [^.,!?\n]{2,40},\s$/.test(text.slice(Math.max(0, start - 64), start)); // "At the hospital, a corporal"
}

/** "A surgeon had, she said, been there", "A former clerk at the bank, she went": whoever says so between commas, or is told of, is no other. */
function isToldByAnother(text: string, { end }: Span): boolean {
	const behind = text.slice(end, end + 190);
	return /^[^.!?“”"«»\n]{0,160}, (?:he|she) \p{Ll}{3,12},/u.test(behind) || /^[^,.!?“”"«»\n]{0,80}, (?:he|she) \p{Ll}/u.test(behind);
}

/** Lund of "Wu and Lund met". */
function peopleBeside(cast: Cast, text: string, subject: Span): readonly Person[] {
	return headsOf(cast, text, subject).slice(1).flatMap((voice) => (voice.kind === 'person' ? [voice.person] : []));
}

/** Who has the floor, and where he spoke, if he did. */
interface Holder {
	readonly holder: Person;
	readonly spoke: number | undefined;
}

/**
 * "Chidi was represented by his producer, Anna Lund. “…,” she said.": the sentence before ends with another, surely of that gender, and is not
 * what the holder said.
 */
function isNamedLast({ text, people }: Pick<Company, 'text' | 'people'>, { span, gender }: Pronoun, { holder, spoke }: Holder): boolean {
	const last = people[countBefore(people, span.start, ({ span: { start } }) => start) - 1];
	const isSaid = last !== undefined && spoke !== undefined && spoke < last.span.start && !/\n|\p{Ll}[.!?]["”’]?\s/u.test(text.slice(spoke, last.span.start));
	const ends = last !== undefined && !isSaid && span.start - last.span.end < 300 && /^\.\s/.test(text.slice(last.span.end, last.span.end + 2));
	const isWithin = last !== undefined && !/[.!?\n“”"]/.test(text.slice(last.span.end, span.start)); // "If Anna Wu wins, she"
	return (ends || isWithin) && last.person !== holder && genderOf(last.person) === gender;
}

/** "Wu told Lund to go. He refused.": the only one of that gender, surely of it, among those named last. */
function onlyOne(people: readonly PersonMention[], { span, gender }: Pronoun): Person | undefined {
	const before = countBefore(people, span.start, (mention) => mention.span.start);
	const near = people.slice(Math.max(0, before - 6), before).filter((mention) => span.start - mention.span.end < 300).map(({ person }) => person);
	const fitting = new Set(near.filter((person) => genderOf(person) === gender));
	const possible = new Set(near.filter((person) => (genderOf(person) ?? gender) === gender));
	return fitting.size === 1 ? [...fitting][0] : fitting.size === 0 && possible.size === 1 ? [...possible][0] : undefined;
}
