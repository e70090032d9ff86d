import { countryOf } from '../../countryOf';
import { spanOf, type Span } from '../../span';
import { tradesmen } from '../../words/occupations';
import { plainWords } from '../../words/plainWords';
import { irregularPast } from '../../words/tenses';
import { slogans } from '../../words/slogans';
import { formerWords, honorifics, officesInLetters, rankModifiers, ranks, roleNouns, seats, titleModifiers } from '../../words/titles';
import type { Around } from './around';
import { isKin } from './kin';
import { plainOf, wordsBefore, type Word } from './wordsBefore';

/** What stands before a name and belongs to it. Offsets count from the block's start. */
export interface TitleBefore {
	/** From the first word of the title up to the name, without "the". */
	readonly start: number;
	/** "Maj. Gen."; undefined when there is none. */
	readonly rank: Span | undefined;
	/** "former President", "State Department spokesman"; undefined when there is none. */
	readonly office: Span | undefined;
	/** "Mr.", "Dr.", in lower case without the stop. */
	readonly honorific: string | undefined;
}

/** The title, rank and courtesy that stand directly before a name: "Maj. Gen." before "Huang Xueping". */
export function titleBefore(text: string, around: Around, nameStart: number): TitleBefore | undefined {
	const words = mayEndTitle(text, nameStart) ? wordsBefore(text, nameStart) : pluralBefore(text, around, nameStart);
	const courtesy = isFirstLady(words) ? words.length : taken(words, words.length, ({ plain }) => honorifics.has(plain));
	const rankFrom = rankBefore(words, courtesy);
	const officeFrom = withMister(words, withoutKin(words, officeBefore(around, words, rankFrom), rankFrom));
	if (officeFrom === words.length) {
		return undefined;
	}
	const honorific = words.slice(courtesy).at(-1)?.plain;
	return {
		start: words[officeFrom]?.start ?? nameStart,
		rank: spanBetween(words, rankFrom, courtesy),
		office: isSupposed(words, officeFrom, rankFrom) || words.slice(officeFrom, rankFrom).every(({ plain }) => plain === 'retired' || plain === 'late') ? undefined : spanBetween(words, officeFrom, rankFrom),
		honorific,
	};
}

/** "His father Karl Holm" holds no office by that; "Father Karl Holm" is a priest. */
function withoutKin(words: readonly Word[], from: number, to: number): number {
	return from < to && isKin(words[to - 1]?.text ?? '') ? to : from;
}

/** "Mr | Justice Karl Holm": what a judge is called. */
function withMister(words: readonly Word[], from: number): number {
	const isJudge = words[from]?.text === 'Justice' && /^(?:mr|mrs|ms)$/.test(words[from - 1]?.plain ?? '');
	return isJudge ? from - 1 : from;
}

/** "The prospects of a President Holm": an office with a capital behind "a" is one that nobody holds yet. */
function isSupposed(words: readonly Word[], from: number, to: number): boolean {
	return from < to && words[from - 1]?.plain === 'a' && words.slice(from, to).every(({ text }) => /^\p{Lu}/u.test(text));
}

/** The office that ends right before `end`: the noun phrase of "China’s president, Xi Jinping". */
export function officeEndingAt(text: string, around: Around, end: number): Span | undefined {
	const words = wordsBefore(text, end);
	return spanBetween(words, officeBefore(around, words, words.length), words.length);
}

/** A glance at the word before a name, so that the many names without a title cost nothing. */
function mayEndTitle(text: string, nameStart: number): boolean {
	const word = /\S{1,40}$/.exec(text.slice(Math.max(0, nameStart - 42), nameStart).trimEnd())?.[0] ?? ''; // a line may end between them
	return titleWords.has(plainOf(word)) || word.includes('-') || / (?:of|for|to) /.test(text.slice(Math.max(0, nameStart - 40), nameStart));
}

/** "City councilors | Karen Holm and Bo Berg": the last word in the singular, where a second name shows that the plural is a title. */
function pluralBefore(text: string, { people }: Around, nameStart: number): readonly Word[] {
	const noun = /(?<noun>MP|MEP|MLA|[\p{L}-]{4,24})s $/u.exec(text.slice(Math.max(0, nameStart - 26), nameStart))?.groups?.noun?.toLowerCase();
	const name = noun !== undefined && roleNouns.has(noun) && !isKin(noun) ? people.find(({ start }) => start === nameStart) : undefined;
	const next = name && people.find(({ start }) => start > name.end);
	const words = name && next && secondName.test(text.slice(name.end, next.start)) ? wordsBefore(text, nameStart) : [];
	return words.map((word, at) => (at === words.length - 1 ? { ...word, plain: noun ?? '' } : word));
}

// " and ", " (吴安娜) and ", ", " of a list
const secondName = /^(?: \([^()]{1,30}\))?(?: and |, )$/;

const titleWords: ReadonlySet<string> = new Set([
	'assisting', 'del', ...honorifics.keys(), ...ranks, ...roleNouns, ...tradesmen, ...[...seats, ...officesInLetters].map((letters) => letters.toLowerCase()),
]);

/** The index from which words before `to` all pass. */
function taken(words: readonly Word[], to: number, passes: (word: Word) => boolean): number {
	let from = to;
	for (let word = words[from - 1]; word && passes(word); word = words[from - 1]) {
		from--;
	}
	return from;
}

/** "Auditor General": the general of these is no soldier. */
const nounsBeforeGeneral = new Set([
	'attorney', 'solicitor', 'director', 'secretary', 'governor', 'auditor', 'comptroller', 'surgeon', 'postmaster', 'inspector', 'consul', 'advocate', 'prosecutor', 'commissioner',
]);

/** Ranks are written with a capital; "general manager" and "private citizen" are none, nor is the staff of "Chief of Staff". */
function rankBefore(words: readonly Word[], to: number): number {
	const from = taken(words, to, ({ plain, text }) => /^\p{Lu}/u.test(text) && (ranks.has(plain) || rankModifiers.has(plain)));
	const isRank = words.slice(from, to).some(({ plain }) => ranks.has(plain)) && words[from - 1]?.plain !== 'of' && !nounsBeforeGeneral.has(words[from - 1]?.plain ?? '');
	return isRank ? from : to;
}

/** "First lady Michelle Holm" is no "Lady Michelle". */
function isFirstLady(words: readonly Word[]): boolean {
	return words.at(-1)?.plain === 'lady' && words.at(-2)?.plain === 'first';
}

function officeBefore(around: Around, words: readonly Word[], to: number): number {
	const complement = complementBefore(words, to);
	const noun = to === words.length && isFirstLady(words)
		? to - 2
		: behindBody(around, words, taken(words, complement, isOfficeWord), complement);
	if (noun === complement || isDoing(words, noun, complement)) {
		return former(words, to);
	}
	let from = noun;
	for (let next = openedBy(around, words, from); next < from; next = openedBy(around, words, from)) {
		from = next;
	}
	return from === to - 1 && tradesmen.has(words[from]?.text ?? '') ? to : from; // of a seller it is told what he sells
}

function isOfficeWord({ plain, text }: Word): boolean {
	return roleNouns.has(plain) || tradesmen.has(text) || seats.has(text) || officesInLetters.has(text);
}

/** "They will shepherd Wu through": in small letters behind such a word it is a verb. */
function isDoing(words: readonly Word[], from: number, to: number): boolean {
	const before = words[from - 1]?.plain ?? '';
	const isInfinitive = before === 'to' && to - from === 1 && verbsToo.has(words[from]?.plain ?? ''); // "to host | Wu’s rivals"
	const isVerb = isInfinitive || /^(?:will|would|can|could|may|might|must|should|shall|cannot)$/.test(before);
	return isVerb && words.slice(from, to).every(({ text }) => /^\p{Ll}/u.test(text));
}

/** Offices that are verbs as well. */
const verbsToo: ReadonlySet<string> = new Set('host coach pilot chair head lead judge captain shepherd guard nurse author champion partner boss mother father model escort shadow sponsor witness'.split(' '));

/** "Law and Justice (LJ) | leader": a noun that ends the name of a body is none of the office's. */
function behindBody({ bodies }: Around, words: readonly Word[], from: number, to: number): number {
	const last = words.slice(from, to - 1).findLastIndex(({ start, end }) => bodies.some((body) => body.start < start && body.end === end));
	return from + last + 1;
}

/** A rank may be former or retired as well. */
function former(words: readonly Word[], to: number): number {
	return taken(words, to, ({ plain }) => to < words.length && (plain === 'former' || plain === 'retired' || plain === 'late'));
}

/** The words of "of State", "of the Treasury", "for energy", when an office stands before them; else `to` itself. */
function complementBefore(words: readonly Word[], to: number): number {
	if (words[to - 1]?.plain === 'assisting') {
		return words[to - 2]?.plain === 'counsel' ? to - 1 : to; // "counsel assisting | Karen Holm"
	}
	const isOffice = roleNouns.has(words[to - 1]?.plain ?? ''); // "a spokesman for | Governor Karen Holm": the office is hers, and he serves her
	for (let of = to - 2; of > 0 && of >= to - 5 && words[to - 1]?.plain !== 'the' && !isOffice; of--) { // "a spokesman for the | Holm campaign"
		const isOfState = words[of - 1]?.plain === 'state' && words[of - 2]?.plain === 'of'; // "Minister of State for | Defence"
		const office = words[isOfState ? of - 3 : of - 1]?.plain ?? '';
		if ((/^(?:of|for)$/.test(words[of]?.plain ?? '') && roleNouns.has(office)) || (words[of]?.plain === 'to' && sentOut.has(office))) {
			return words[to - 1]?.plain !== 'and' && words.slice(of + 1, to).every((word) => belongs(word)) ? (isOfState ? of - 2 : of) : to;
		}
	}
	return to;
}

/** Offices that are held towards somebody: "Ambassador to Seoul". */
const sentOut: ReadonlySet<string> = new Set('ambassador envoy emissary representative delegate observer adviser advisor consul nuncio attaché'.split(' '));

/** Whether a word may stand in what an office is for: "secretary of | the ministry". */
function belongs({ text, plain }: Word): boolean {
	return /^\p{Lu}/u.test(text) || plain === 'the' || plain === 'and' || titleModifiers.has(plain) || fields.has(plain) || /^(?:ministry|department|commission|council|committee|party|union|agency|association)$/.test(plain);
}

/** What officers of firms and agencies are in charge of. Source: the departments of schema.org's organisations. */
const fields: ReadonlySet<string> = new Set((
	'sustainability operations sales marketing strategy engineering research exploration engagement compliance logistics security safety communications product technology development '
	+ 'investment investments growth football rugby cricket news programming programmes nursing medicine surgery paediatrics pediatrics admissions recruitment procurement maintenance production'
).split(' '));

/** One step further left: a modifier, another office, a country, or a whole body or place. */
function openedBy(around: Around, words: readonly Word[], from: number): number {
	const { people, bodies, places } = around;
	const word = words[from - 1];
	if (!word) {
		return from;
	}
	if (word.plain === 'and' && isPortfolio(words[from - 2]) && /^\p{Lu}/u.test(words[from]?.text ?? '')) {
		return from - 2; // "Energy and | Mines Minister"
	}
	const end = /['’]s$/.test(word.text) ? word.end - 2 : word.end;
	const owner = end < word.end ? people.find((span) => span.end === end) : undefined;
	const named = bodies.find((span) => span.end === end) ?? places.find((span) => span.end === end) ?? owner;
	if (named) {
		const first = words.findIndex(({ start }) => start === named.start);
		return first < 0 ? from : first;
	}
	if (formerWords.has(words[from]?.plain ?? '') && /^\p{Lu}/u.test(word.text) && countryOf(word.text) === undefined) {
		return from; // "Count former President Karen Holm among them"
	}
	if (isVerb(words, from - 1)) {
		return from;
	}
	if (word.plain === 'under' && words[from]?.plain !== 'secretary') {
		return from; // "under President Karen Holm"
	}
	const fits = titleModifiers.has(word.plain) || formerWords.has(word.plain) || roleNouns.has(word.plain) || countryOf(word.text) !== undefined;
	return fits || /^(?:ex|then)-/i.test(word.text) || isPartOfOffice(word) || isOwnedNoun(around, words, from - 1) || isNounOfOffice(around, words, from - 1) ? from - 1 : from;
}

function isPortfolio(word: Word | undefined): boolean {
	return word !== undefined && /^\p{Lu}/u.test(word.text) && portfolios.has(word.plain);
}

/** What ministers are in charge of, as the governments of the G20 name it. */
const portfolios: ReadonlySet<string> = new Set((
	'energy mines mining trade industry industries health science technology education culture sport sports labour labor home foreign defence defense finance economy economic agriculture food fisheries '
	+ 'forestry transport transportation housing urban planning environment climate water information communications communication tourism women family youth law justice security commerce business '
	+ 'veterans immigration land lands infrastructure interior petroleum power railways coal steel civil social digital innovation development treasury budget employment pensions work communities arts'
).split(' '));

/** The "incident" of "the agency’s incident manager Karen Holm": between an owner and the office. */
function isOwnedNoun({ bodies }: Around, words: readonly Word[], at: number): boolean {
	const [word, owner] = [words[at], words[at - 1]];
	const end = owner && /['’]s$/.test(owner.text) ? owner.end - 2 : undefined;
	return word !== undefined && owner !== undefined && /^\p{Ll}[\p{Ll}-]{3,}$/u.test(word.text) && roleNouns.has(words[at + 1]?.plain ?? '') && end !== undefined
		&& (bodies.some((body) => body.end === end) || /^(?:\p{Ll}+|its|their)['’]s$/u.test(owner.text));
}

/** What a noun phrase begins behind, or what makes an office higher: "with | floor leader Karen Holm", "chief | armor officer Karen Holm". */
function leadsToOffice(word: Word | undefined): boolean {
	return word !== undefined && (/^(?:the|an?|with|by|from|for|as|said|says|told|under)$/.test(word.plain) || /^(?:chief|senior|deputy|assistant|former|retired|veteran|longtime|billionaire|millionaire|fellow|local|prominent|wealthy|powerful|influential|renowned|famed)$/.test(word.plain));
}

/** The "production" of "the production chief Karen Holm", the "drought response" of "Norvale drought response director Karen Holm". */
function isNounOfOffice(around: Around, words: readonly Word[], at: number): boolean {
	if (!isNoun(words[at]) || !/^\p{Ll}/u.test(words[at + 1]?.text ?? '')) {
		return false;
	}
	const isSecond = words[at - 1]?.plain === 'and' && roleNouns.has(words[at - 2]?.plain ?? ''); // "a lawmaker and hip-hop artist"
	return leadsToOffice(words[at - 1]) || isSecond || standsBehindName(around, words, at) || (isNoun(words[at - 1]) && standsBehindName(around, words, at - 1));
}

/** Between an article and an office stands what it is for, unless it is an adjective or a verb. */
function isNoun(word: Word | undefined): boolean {
	return word !== undefined && /^\p{Ll}{3,}(?:-\p{Ll}{3,})?$/u.test(word.text) && !/(?:ous|ful|ive|able|ible|ing|ed|ish|ist|less|ly|ent|ant|ic|al|ar|ern)$/.test(word.plain)
		&& !plainWords.has(word.plain) && !qualities.has(word.plain);
}

/** Behind a body or a place: nothing but a noun is between it and the office. */
function standsBehindName({ bodies, places }: Around, words: readonly Word[], at: number): boolean {
	const [word, before] = [words[at], words[at - 1]];
	const isVerb = word === undefined || word.plain.endsWith('s') || irregularPast.has(word.plain) || !/^\p{Ll}{4,}/u.test(word.text);
	return !isVerb && before !== undefined && [...bodies, ...places].some(({ end }) => end === before.end);
}

/** Adjectives that their ending does not tell. */
const qualities = new Set('young little great rich poor tall fierce brave tough strong noted same other rival dead blind black white lone sole proud shrewd bitter gentle late'.split(' '));

/** "Parliament | elected | opposition leader Karen Holm": behind what can elect, it is the verb. */
function isVerb(words: readonly Word[], at: number): boolean {
	const isInfinitive = words[at]?.plain === 'fire' && /^(?:to|may|might|will|would|could|should|must)$/.test(words[at - 1]?.plain ?? ''); // "to fire | manager Karen Holm"
	return isInfinitive || (/^(?:elected|appointed)$/.test(words[at]?.plain ?? '') && (/^\p{Lu}/u.test(words[at - 1]?.text ?? '') || /^(?:had|has|have|he|she|they)$/.test(words[at - 1]?.plain ?? '')));
}

/** "Homeland" of "Homeland Security Secretary": a capital that no sentence opening explains. */
function isPartOfOffice({ text }: Word): boolean {
	return /^\p{Lu}[\p{L}-]{2,}$/u.test(text) && !/^\p{Lu}{6,}$/u.test(text) && !plainWords.has(text.toLowerCase()) && !slogans.has(text);
}

function spanBetween(words: readonly Word[], from: number, to: number): Span | undefined {
	const first = words[from];
	const last = words[to - 1];
	return from < to && first && last ? spanOf(first.start, last.end) : undefined;
}
