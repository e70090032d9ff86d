import type { Role } from '../../annotations';
import { folded } from '../../fold';
import type { ContextWork } from '../../memory';
import { once } from '../../once';
import type { Reading } from '../../reading';
import { encloses, shifted, spanOf, textOf, type Span } from '../../span';
import { isDead } from './dead';
import { isGivenName } from '../../names/sorts/givenName';
import { knownAs } from '../../words/knownAs';
import { generations } from '../../words/nameParts';
import { electedNouns, genderedNouns, honorifics, kinNouns, roleNouns } from '../../words/titles';
import { appositionsAfter } from './apposition';
import { appositionsBefore } from './appositionBefore';
import { aroundBlocks, nearby, type Around } from './around';
import { matchFor, whoHeld } from './entry';
import { roleOf, wordingOf, type Wording } from './role';
import { canBeRespelled } from './spelling';
import { sharedTitle } from './sharedTitle';
import { officeEndingAt, titleBefore, type TitleBefore } from './titleBefore';

/** A person's name where it stands, with what its sentence says of the bearer, before names are joined. */
export interface Candidate {
	/** Title and rank included. */
	readonly span: Span;
	readonly name: Span;
	/** "Huang", "Xueping". */
	readonly words: readonly string[];
	/** The same for comparing: folded, "al-" left out. */
	readonly keys: readonly string[];
	/** All of it, in one string, by which the name is joined to others. */
	readonly likeness: string;
	/** Whether the letters of a word can be spelled otherwise. */
	readonly respelled: boolean;
	readonly rank: string | undefined;
	readonly roles: readonly Role[];
	readonly gender: 'female' | 'male' | undefined;
	/** Given names of the one whom the directory knows by this office and family name: the Bill of "President Clinton". */
	readonly givenKeys: readonly string[];
	/** The full name of a namesake who is named right behind: "Holm spoke of | Karen Holm", as keys. */
	readonly namesake: string | undefined;
	/** "dr", "lord": a courtesy that not everybody bears, in lower case without the stop. */
	readonly courtesy: string | undefined;
	/** What stands before the name. */
	readonly titled: 'office' | 'rank' | 'courtesy' | undefined;
	/** Whether it is another name of the person before it: "Karen Holm, known as Kaho". */
	readonly calls: boolean;
	/** Whether it stands in words that somebody quotes. */
	readonly quoted: boolean;
	/** Whether the sentence tells that the bearer is dead, who holds no office. */
	readonly dead: boolean;
	/** Whether it is told of kin of a namesake, by whose "Sr." the two are told apart: "his father, | Karl Holm Sr." */
	readonly ofKin: boolean;
}

/** Every name of a person in the article, in text order. */
export function candidatesOf(reading: Reading): readonly Candidate[] {
	const found = aroundBlocks(reading).map(({ block, around }) => ({ start: block.span.start, locals: reading.recallIn(people, block, around) }));
	const fullNames = once(() => [...new Set(found.flatMap(({ locals }) => locals.filter(({ words }) => words.length > 1).map(({ words }) => words.join(' '))))]);
	return found.flatMap(({ start, locals }) => locals.map((local) => placed(reading, local, { start, fullNames })));
}

interface Setting {
	/** Of the block. */
	readonly start: number;
	/** Of all people of the article. */
	readonly fullNames: () => readonly string[];
}

/** A candidate as its block shows it: offsets from the block's start, roles not yet tied to bodies. */
interface Local extends Omit<Candidate, 'roles' | 'givenKeys'> {
	readonly wordings: readonly Wording[];
}

/** The candidate in its article. Each part is named, as copying all would take several times longer. */
function placed(reading: Reading, local: Local, { start, fullNames }: Setting): Candidate {
	const { words, keys, likeness, respelled, rank, gender, namesake, courtesy, titled, calls, quoted, dead, ofKin, wordings } = local;
	const roles = wordings.map((wording) => roleOf(reading, wording, start));
	return {
		span: shifted(local.span, start), name: shifted(local.name, start), words, keys, likeness, respelled, rank, gender, namesake, courtesy, titled, calls,
		roles, givenKeys: givenKeysOf(reading, local, roles, fullNames), quoted, dead, ofKin,
	};
}

/** Whom the roles make of a family name that stands by itself. */
function givenKeysOf(reading: Reading, { words, titled }: Local, roles: readonly Role[], fullNames: () => readonly string[]): readonly string[] {
	const [name = '', ...others] = words;
	if (titled !== 'office' || others.length > 0) {
		return [];
	}
	const match = matchFor(reading, name, roles);
	const names = match ? [match.person.name, ...match.person.otherNames ?? []] : whoHeld(reading, roles, fullNames().filter((each) => each.endsWith(` ${name}`)));
	return names.flatMap((name) => keysOf(name.split(' ').slice(0, -1)));
}

const people: ContextWork<readonly Local[], Around> = {
	name: 'people',
	key: ({ people: names, bodies, places }) => `${keyOf(names)}|${keyOf(bodies)}|${keyOf(places)}`,
	of: (text, around) => around.people.map((name) => localAt(text, nearby(around, name), name)),
};

function keyOf(spans: readonly Span[]): string {
	return spans.map(({ start, end }) => `${start}-${end}`).join();
}

function localAt(text: string, around: Around, name: Span): Local {
	const title = titleBefore(text, around, name.start);
	const wordings = wordingsAt(text, around, name, title);
	const written = textOf(text, name);
	const words = [...written.replace(nickname, '').split(/\s+/), ...sharedFamilyName(text, around, name)];
	const keys = keysOf([...words.slice(0, -1), ...nicknameIn(written), ...words.slice(-1)]);
	const gender = genderOf(title, wordings) ?? genderedNouns.get(kinBefore(text, name.start));
	const titled = title?.office ? 'office' : title?.rank ? 'rank' : title && 'courtesy';
	const calls = callsSomebody(text, around, name);
	const quoted = around.quoted.some((words) => encloses(words, name));
	const namesake = keys.length === 1 ? namesakeBehind(text, around, name) : undefined;
	const ofKin = generations.has(keys.at(-1) ?? '') && kinBefore(text, name.start) !== '';
	const dead = isDead(text, name);
	const courtesy = title?.honorific !== undefined && rare.test(title.honorific) ? title.honorific : undefined;
	return {
		span: spanOf(title?.start ?? name.start, name.end),
		name, words, keys, wordings, gender, namesake, courtesy, titled, calls, quoted, dead, ofKin,
		likeness: [words.join(' '), keys.join(' '), gender, namesake, courtesy, titled, calls, quoted, ofKin].join('|'),
		respelled: canBeRespelled(words),
		rank: title?.rank && textOf(text, title.rank),
	};
}

// Not "Mr" and "Ms", which tell the gender only.
const rare = /^(?:dr|doctor|prof|rev|revd|fr|sir|lord|lady|dame|sheikh|sheik|datuk|dato|engr|barr)$/;

/** "Holm spoke of Karen Holm": who is named in full right behind is another. */
function namesakeBehind(text: string, { people: names }: Around, { start, end }: Span): string | undefined {
	const next = names.find((each) => each.start > end);
	const between = next && next.start - end < 48 ? text.slice(end, next.start) : '.';
	return next && !/[.!?;:“”"\n]/.test(between) && textOf(text, next).endsWith(` ${text.slice(start, end)}`) ? keysOf(textOf(text, next).split(/\s+/)).join(' ') : undefined;
}

/** "Joko Widodo, popularly known as Jokowi". */
function callsSomebody(text: string, { people: names }: Around, { start }: Span): boolean {
	if (!text.startsWith('known as ', start - 9)) {
		return false;
	}
	const of = names.findLast(({ end }) => end < start);
	return of !== undefined && onlyKnownAs.test(text.slice(of.end, start));
}

const onlyKnownAs = new RegExp(`^${knownAs}$`, 'u');

// The "Buck" of Walter "Buck" Pruitt.
const nickname = /\s["“‘'(](?<nick>[^"”’')]{1,24})["”’')](?=\s)/u;

function nicknameIn(name: string): readonly string[] {
	const nick = nickname.exec(name)?.groups?.nick;
	return nick === undefined || nick.includes(' ') ? [] : [nick];
}

/** "Bell" for the Arthur of "Arthur and Maureen Bell". */
function sharedFamilyName(text: string, { people: names }: Around, { start, end }: Span): readonly string[] {
	const next = text.startsWith(' and ', end) ? names.find((each) => each.start === end + 5) : undefined;
	const given = text.slice(start, end).replace(/ \p{Lu}\.$/u, ''); // "Charles G. and David H. Holm"
	const [, ...family] = next ? textOf(text, next).split(/\s+/).filter((word) => !/^\p{Lu}\.$/u.test(word)) : [];
	return isGivenName(given) ? family : [];
}

/** How the words of a name are compared: without case, diacritics, stops, quotation marks or an Arabic article. */
export function keysOf(words: readonly string[]): readonly string[] {
	const plain = words.map((word) => folded(word).replace(/[.,"“”‘]|'s$/g, ''));
	return plain.map((word) => word.replace(/^(?:al|el|as|ash|ad|an|ar|az)-(?=\p{L}{3})/u, '')).filter((key) => key !== '');
}

function wordingsAt(text: string, around: Around, name: Span, title: TitleBefore | undefined): readonly Wording[] {
	const before = title === undefined ? sharedTitle(text, around, name.start) : title.office;
	const asides = [...appositionsAfter(text, around, name.end), ...appositionsBefore(text, around, spanOf(title?.start ?? name.start, name.end))];
	const first = before && title?.office && officeJoined(text, around, before);
	const isOver = first !== undefined && isFormer(textOf(text, first)); // "Former prosecutor and mayor Karen Holm" is neither now
	const written = [first, ...before ? stackedIn(text, before) : []].flatMap((office) => (office ? [wordingOf(text, around, withArticle(text, office), isOver && !/^(?:current|now)\b/.test(textOf(text, office)))] : []));
	const offices = written.map((wording) => ofBodyBehind(wording, { text, around, name }));
	const told = asides.flatMap((aside) => (!encloses(aside.span, name) ? [wordingOf(text, around, aside.span, aside.over)] : []));
	return [...offices, ...told];
}

/** "presidential candidate | Sen." before a name: two offices, the second of which is a title by itself. */
function stackedIn(text: string, office: Span): readonly Span[] {
	const { front, title } = /^(?<front>.*?[\p{L}-]{4,20}) (?<title>(?:Sen|Rep|Gov)\.)$/u.exec(textOf(text, office))?.groups ?? {};
	const noun = front?.split(' ').at(-1)?.toLowerCase() ?? '';
	const isPair = front !== undefined && title !== undefined && roleNouns.has(noun);
	return isPair ? [spanOf(office.start, office.start + front.length), spanOf(office.end - title.length, office.end)] : [office];
}

/** "Analyst Karen Holm | of Norvale Bank": the body behind the name is where the office before it is held; behind a member of parliament it is the party. */
function ofBodyBehind(wording: Wording, { text, around, name }: { readonly text: string; readonly around: Around; readonly name: Span }): Wording {
	const lead = /^ (?:of|at|from|with) (?:the )?/.exec(text.slice(name.end, name.end + 12))?.[0];
	const isHeld = wording.body === undefined && !wording.itsOwn && lead !== undefined && !sitsForOthers(wording.title);
	const body = isHeld ? around.bodies.find(({ start }) => start === name.end + lead.length) : undefined;
	return body ? { ...wording, body } : wording;
}

function sitsForOthers(title: string): boolean {
	const noun = title.toLowerCase().split(/[\s-]/).at(-1)?.replace(/\.$/, '') ?? '';
	return electedNouns.has(noun) || electedNouns.has(noun.replace(/s$/, ''));
}

/** "Norvale oil minister and | OPEC president Karen Holm": two offices of one, as nobody is meant by the first alone. */
function officeJoined(text: string, around: Around, { start, end }: Span): Span | undefined {
	const isSmall = /^\p{Ll}/u.test(text.slice(text.lastIndexOf(' ', end - 1) + 1, end));
	const before = text.startsWith(' and ', start - 5) ? officeEndingAt(text, around, start - 5) : undefined;
	const opens = before && /(?:^|[.!?”"]\s|\n)$/.test(text.slice(0, before.start)); // "Deputy Prime Minister and Defence Minister Karen Holm said"
	const office = before && (isSmall || opens === true || isFormer(textOf(text, before))) ? before : undefined;
	const opener = office && /(?:^|[^\p{L}])(?<word>\p{L}{1,5}) $/u.exec(text.slice(Math.max(0, office.start - 7), office.start))?.groups?.word?.toLowerCase();
	if (!office || opener === undefined || !openers.has(opener)) {
		return office;
	}
	const isHis = isFormer(textOf(text, office)) && !around.people.some((name) => encloses(office, name)); // "by the former mayor and governor Karen Holm"
	return isHis && leads.has(opener) ? office : undefined;
}

/** What leads to an office of which somebody else may be meant; some of them do not where it is over. */
const openers = new Set(['the', 'a', 'an', 'his', 'her', 'its', 'their', 'our', 'my', 'and', 'or', 'with', 'by', 'of', 'from']);
const leads = new Set(['the', 'with', 'by', 'of', 'from']);

function isFormer(words: string): boolean {
	return /^(?:the )?(?:former|ex-)\b/i.test(words);
}

/** "The critic Karen Holm": the article belongs to the office, though not to the name. */
function withArticle(text: string, { start, end }: Span): Span {
	return spanOf(/(?:^|[^\p{L}])the $/iu.test(text.slice(Math.max(0, start - 5), start)) ? start - 4 : start, end);
}

/** The "mother" of "his mother Karen Holm". */
function kinBefore(text: string, nameStart: number): string {
	const word = /(?<noun>\p{Ll}{3,13}),? $/u.exec(text.slice(Math.max(0, nameStart - 16), nameStart))?.groups?.noun ?? '';
	return kinNouns.has(word) ? word : '';
}

function genderOf(title: TitleBefore | undefined, wordings: readonly Wording[]): 'female' | 'male' | undefined {
	const byCourtesy = title?.honorific === undefined ? undefined : honorifics.get(title.honorific);
	const nouns = wordings.flatMap((wording) => wording.title.toLowerCase().split(/[\s-]+/));
	return byCourtesy ?? nouns.map((noun) => genderedNouns.get(noun)).find((gender) => gender !== undefined);
}
