import type { Person, PersonMention } from '../../annotations';
import { countryOf } from '../../countryOf';
import { countBefore, startingIn } from '../../search';
import { spanOf, textOf, type Span } from '../../span';
import { callings, widerNouns } from '../../words/callings';
import { demonyms } from '../../words/demonyms';
import { titlesByNoun } from '../../words/officeNouns';
import { formerWords, genderedNouns, roleNouns, titleModifiers } from '../../words/titles';
import { genderOf } from './genderOf';
import type { Holds } from './heldOffices';
import { spouseMeant } from './spouse';

/** What may be asked to tell whom a description stands for. */
export interface Company {
	readonly text: string;
	/** In text order. */
	readonly people: readonly PersonMention[];
	/** Whoever the last sentence or saying verb before was about, when no other is named since. */
	readonly last: () => Person | undefined;
	/** Whom the paragraph before, or this one, is about from its first words on. */
	readonly topic: () => Person | undefined;
	/** What the directory knows of offices. */
	readonly holds: Holds;
}

/** Who took the floor, up to where, and where it is asked for. */
interface Holding {
	readonly person: Person;
	readonly from: number;
	readonly to: number;
}

/** Whoever took the floor last, unless somebody else was named since, other than as an owner: "Wu’s future". */
export function stillSpokenOf({ people, text }: Pick<Company, 'people' | 'text'>, { person, from, to }: Holding): Person | undefined {
	const between = startingIn(people, spanOf(from, to));
	const others = between.some((each) => each.person !== person && each.span.end < to && !/^['’]/.test(text.slice(each.span.end, each.span.end + 1)));
	return others || text.slice(from, to).split(/\n\s*\n/, 3).length > 2 ? undefined : person;
}

/** "the former minister", "the 52-year-old", "the Spaniard": whoever bears that office, is of that age, or was just spoken of. */
export function describedBy(company: Company, subject: Span): Person | undefined {
	const words = withoutSecond(textOf(company.text, subject).replace(/\s+/g, ' ').replace(/ (?:him|her)self$|,? who$/, '').replace(parentOf, '').replace(parentBehind, '$<parent>-of-two'));
	const { modifiers = '', noun = '', portfolio = '', place = '' } = description.exec(words)?.groups ?? {};
	const { people, text, last } = company;
	const count = countBefore(people, subject.start, ({ span }) => span.start);
	const recent = people.slice(Math.max(0, count - reach), count);
	if (noun === '') {
		return spouseMeant(words, { text, recent, last });
	}
	const ofParty = memberMeant(noun, modifiers, { text, recent });
	if (ofParty) {
		return ofParty;
	}
	const age = aged.exec(noun)?.groups?.age;
	const meant = age === undefined
		? bearer(noun.toLowerCase(), { text, recent, last, topic: company.topic, holds: company.holds, modifiers: `${modifiers}${portfolio} ${place}`.trim().split(/\s+/) }) ?? takenUp(company, subject, noun)
		: ofAge(company, { recent, subject, age });
	return meant && isToldSince({ text, recent }, { person: meant, subject, noun }) ? undefined : meant;
}

/** "the Texas Republican" of "Rep. Wu (R., Texas)": the only one so far whom a bracket places in that party, and there. */
function memberMeant(noun: string, modifiers: string, { text, recent }: Pick<Search, 'text' | 'recent'>): Person | undefined {
	const place = /^(?:[Ff]reshman |[Vv]eteran )?(?<place>\p{Lu}[\p{L} ]{2,18}) $/u.exec(modifiers)?.groups?.place;
	if (place === undefined || !/^(?:Republican|Democrat)$/.test(noun)) {
		return undefined;
	}
	const seat = new RegExp(`^ \\(${noun.charAt(0)}(?:-|\\.?, )${place}\\)|^, ${noun.charAt(0)}-${place}\\b`);
	const [only, ...others] = new Set(recent.filter(({ span }) => seat.test(text.slice(span.end, span.end + 32))).map(({ person }) => person));
	return others.length === 0 ? only : undefined;
}

interface Meant {
	readonly person: Person;
	readonly subject: Span;
	readonly noun: string;
}

/** "One diplomat close to the talks said so. “…,” the diplomat said": who was told of without a name since the bearer was last named. */
function isToldSince({ text, recent }: Pick<Search, 'text' | 'recent'>, { person, subject, noun }: Meant): boolean {
	const from = recent.findLast((mention) => mention.person === person)?.span.end ?? subject.start;
	const between = subject.start - from < memory ? text.slice(from, subject.start) : '';
	return between.includes(noun) && new RegExp(`(?:[.!?]["”’]?\\s|\\n)(?:One|A|An|Another) (?:[\\p{Ll}-]{2,20} ){0,3}${noun}\\b`, 'u').test(between);
}

/** "the Ohio senator | and presidential candidate" */
function withoutSecond(words: string): string {
	const { first, noun } = /^(?<first>[^,]{4,60}?) and (?:[\p{L}-]{2,20} ){0,3}(?<noun>[\p{Ll}-]{3,20})$/u.exec(words)?.groups ?? {};
	return first !== undefined && roleNouns.has(noun ?? '') ? first : words;
}

interface Search extends Pick<Company, 'text' | 'last' | 'topic' | 'holds'> {
	readonly recent: readonly PersonMention[];
	readonly modifiers: readonly string[];
}

const description = /^(?:[Tt]he|[Tt]hat|[Tt]his) (?<modifiers>(?:[\p{L}\d][\p{L}\d'’-]{0,20} ){0,3}?)(?<noun>[\p{L}\d][\p{L}\d-]{1,20})(?:(?<=[Ss]ecretary|[Mm]inister) of (?:the )?(?<portfolio>\p{L}{3,16}))?(?: (?:from|for) (?<place>\p{Lu}[\p{L}-]{1,20}(?: \p{Lu}[\p{L}-]{1,20}){0,2}))?$/u;

/** "the 34-year-old | mother of three" */
const parentOf = /(?<=-year-old) (?:single )?(?:grand)?(?:mother|father) of \p{L}+$/u;

/** "the mother of three" is a mother of however many. */
const parentBehind = /(?<=^[Tt]he (?:single |widowed |married |divorced |expectant )?)(?<parent>mother|father) of (?:\p{L}+|\d{1,2})$/u;

const aged = /^(?<age>\d{1,3})-year-old$/;

/** Among so many mentions before it the bearer of an office is looked for. */
const reach = 100;

function bearer(noun: string, search: Search): Person | undefined {
	if (!roleNouns.has(noun) && !titlesByNoun.has(noun) && !widerNouns.has(noun) && noun !== 'lady') {
		return undefined;
	}
	const { recent, modifiers, holds } = search;
	const named = [...new Set(recent.map(({ person }) => person))].filter((person) => agrees(person, noun));
	const held = { noun, words: modifiers.filter((word) => /^\p{Lu}/u.test(word)), former: modifiers.some((word) => formerWords.has(word)) };
	// No "Florida senator" sits for Iowa.
	const elsewhere = (person: Person): boolean => held.words.length > 0 && holds(person, { ...held, words: [] }) && !holds(person, held);
	const people = named.filter((person) => !contradicts(person, modifiers) && !elsewhere(person));
	const then = held.former ? people.filter(({ roles }) => roles.some(({ title, tense }) => tense === 'former' && endsInNoun(title, noun))) : [];
	const known = held.former && then.length === 0 ? named.filter((person) => holds(person, held)) : [];
	const exactly = then.length > 0 ? then : known.length > 0 ? known : people.filter((person) => bears(person, noun));
	const wider = exactly.length > 0 ? exactly : people.filter((person) => isOneOf(person, widerNouns.get(noun) ?? []));
	const possible = (wider.length > 0 ? wider : named.filter((person) => holds(person, held))).filter((person) => !(ofState.has(noun) && isPast(person, search)));
	return possible.length < 2 ? possible[0] : chosen(possible, search);
}

/** Offices that are over when another holds them, as a nurse's work is not. */
const ofState = new Set('governor president senator congressman congresswoman representative lawmaker secretary minister premier chancellor mayor ambassador attorney'.split(' '));

/** "the governor", when the text was just about another than the former one. */
function isPast(person: Person, { modifiers, last, topic }: Search): boolean {
	const { roles, rank } = person;
	const over = rank === undefined && roles.length > 0 && roles.every(({ tense }) => tense === 'former') && !modifiers.some((word) => formerWords.has(word));
	const spokenOf = over ? last() ?? topic() : undefined;
	return spokenOf !== undefined && spokenOf !== person;
}

/** Of two senators "the Ohio senator" is the one whom the article places in Ohio, and "the senator" the one just spoken of. */
function chosen(possible: readonly Person[], { text, recent, modifiers, last }: Search): Person | undefined {
	const places = modifiers.filter((word) => /^\p{Lu}/u.test(word));
	const near = places.length === 0 ? [] : recent.filter(({ person, span }) => (
		possible.includes(person) && places.every((word) => textAround(text, span).includes(word))
	));
	const placed = new Set(near.map(({ person }) => person));
	if (placed.size > 0) {
		return placed.size === 1 ? [...placed][0] : undefined;
	}
	const spokenOf = last();
	return possible.find((person) => person === spokenOf) ?? recent.findLast(({ person }) => possible.includes(person))?.person;
}

/** "Ohio Sen. Wu", "Wu, D-Ohio", "Wu of Ohio". */
function textAround(text: string, { start, end }: Span): string {
	return text.slice(Math.max(0, start - 16), end) + (text.slice(end, end + 32).split(/[“"\n]|\.\s/, 1)[0] ?? '');
}

/** "the congressman" is no woman. */
function agrees(person: Person, noun: string): boolean {
	const gender = genderedNouns.get(noun);
	return gender === undefined || (genderOf(person) ?? gender) === gender;
}

function bears(person: Person, noun: string): boolean {
	return isOneOf(person, [noun, ...titlesByNoun.get(noun) ?? []])
		|| person.roles.some(({ title }) => endsInNoun(title, noun));
}

/** "secretary" of "former secretary of State", "fisherman" of "a fisherman and chairman of the union". */
function endsInNoun(title: string, noun: string): boolean {
	return title.toLowerCase().split(/,? and |, /).some((office) => ` ${office.split(/ (?:of|for|at|in|to) /, 1)[0] ?? ''}`.endsWith(` ${noun}`));
}

function isOneOf({ rank, roles }: Person, nouns: readonly string[]): boolean {
	const borne = [rank ?? '', ...roles.map(({ title }) => title)].map((title) => ` ${title.toLowerCase().replaceAll('.', '')}`);
	return borne.some((title) => nouns.some((noun) => title.endsWith(` ${noun}`) || title.replaceAll('-', ' ').endsWith(` ${noun}`))); // "Lt-Col", a colonel
}

/** "the finance minister" is no foreign minister, "the French minister" none of Chad. */
function contradicts({ roles }: Person, modifiers: readonly string[]): boolean {
	const titles = roles.map(({ title }) => title.toLowerCase()).join(' ');
	const countries = roles.flatMap(({ country }) => country ?? []);
	return modifiers.some((word, at) => {
		const country = demonyms.has(word) && !regions.has(modifiers[at - 1] ?? '') ? countryOf(word) : undefined;
		return (country !== undefined && countries.length > 0 && !countries.includes(country))
			|| (titleModifiers.has(word) && !formerWords.has(word) && !epithets.has(word) && !titles.includes(word));
	});
}

const regions = new Set(['Latin', 'South', 'North', 'Central', 'West', 'East']);

/** Said of whoever holds an office, whatever it is called. */
const epithets = new Set(['veteran', 'longtime', 'new', 'newly', 'top', 'senior', 'current', 'elected', 'appointed', 'outgoing', 'incoming', 'acting', 'opposition', 'ruling', 'local', 'star', 'young']);

interface Aged {
	readonly recent: readonly PersonMention[];
	readonly subject: Span;
	readonly age: string;
}

function ofAge({ text, people, last, topic }: Company, { recent, subject, age }: Aged): Person | undefined {
	const known = recent.findLast(({ span }) => ageAt(text, span) === age);
	const candidate = known ? undefined : last() ?? onlyOneNamed(text, people, subject.start) ?? topic();
	return known?.person ?? (recent.some(({ person, span }) => person === candidate && ageAt(text, span) !== undefined) ? undefined : candidate);
}

/** "Karen Holm, 52," or "52-year-old Karen Holm". */
function ageAt(text: string, { start, end }: Span): string | undefined {
	const behind = /^,? \(?(?:aged? )?(?<age>\d{1,3})(?=[,.;)])/.exec(text.slice(end, end + 12))?.groups?.age;
	return behind ?? /(?<age>\d{1,3})-year-old (?:[\p{Ll}-]{1,20} ){0,2}$/u.exec(text.slice(Math.max(0, start - 50), start))?.groups?.age;
}

/** "the novelist", "the Spaniard": whom the text was just about, unless it told of such a one before or of the other sex. */
function takenUp({ text, people, last }: Company, subject: Span, noun: string): Person | undefined {
	if (!callings.has(noun.toLowerCase()) && !isOneOfAPeople(noun)) {
		return undefined;
	}
	const earlier = text.slice(Math.max(0, subject.start - memory), subject.start).toLowerCase();
	const person = isToldOf(earlier, noun.toLowerCase()) ? undefined : last() ?? onlyOneNamed(text, people, subject.start);
	return person && person.rank === undefined && agrees(person, noun.toLowerCase()) ? person : undefined; // an inspector is no chef
}

/** In characters. */
const memory = 2000;

/** "a farmer", "his farmer", "farmers": another than whom "the farmer" takes up. */
function isToldOf(earlier: string, noun: string): boolean {
	for (let at = earlier.indexOf(noun); at >= 0; at = earlier.indexOf(noun, at + noun.length)) {
		const opens = !/[\p{L}-]$/u.test(earlier.slice(Math.max(0, at - 1), at));
		if (opens && !/\b(?:the|that|this) (?:\S{1,20} ){0,3}$/.test(earlier.slice(Math.max(0, at - 70), at))) {
			return true;
		}
	}
	return false;
}

/** "Many see it as Wu does. “…,” the baker says.": the one person whom the paragraph, or the one before a paragraph's first words, has named. */
function onlyOneNamed(text: string, people: readonly PersonMention[], offset: number): Person | undefined {
	const before = text.slice(Math.max(0, offset - 600), offset);
	const start = before.lastIndexOf('\n') + 1;
	const opens = /["“‘'„«]/.test(before[start] ?? '');
	const from = offset - before.length + (opens ? before.slice(0, start).trimEnd().lastIndexOf('\n') + 1 : start);
	const named = new Set(startingIn(people, spanOf(from, offset)).map(({ person }) => person));
	return named.size === 1 ? [...named][0] : undefined;
}

/** "Spaniard", "American"; "the French" and "the Chinese" are many. */
function isOneOfAPeople(noun: string): boolean {
	return demonyms.has(noun) && !/(?:ese|ish|ch|ss|Western|Thai|Democratic|Islamic|Hispanic)$/.test(noun);
}
