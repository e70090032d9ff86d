import type { Role } from '../../annotations';
import { compareDates, parseIsoDate, type CalendarDate } from '../../calendar';
import type { MembershipEntry, PersonEntry, PostEntry } from '../../directory/directory';
import { folded } from '../../fold';
import type { Reading } from '../../reading';

/** The directory's person behind a name, and the office that made the match sure. */
export interface Match {
	readonly person: PersonEntry;
	readonly post: PostEntry | undefined;
}

/**
 * Finds the one person of the directory who bears this full name, or this family name with that office on the day.
 * Without an office in the article's words that agrees there is no match: many people share a name.
 */
export function matchFor(reading: Reading, name: string, roles: readonly Role[]): Match | undefined {
	const matches = candidatesFor(reading, name).flatMap((person) => {
		const post = agreeingPost(reading, person, roles);
		return post ? [{ person, post }] : [];
	});
	return matches.length === 0 ? namedByReader(reading, name) : matches.length === 1 ? matches[0] : undefined;
}

/**
 * "President Bill Clinton" in 2016: a full name that only one in the directory bears, with an office that is over by its dates. The words of the
 * article do not tell so; the role is a former one all the same.
 */
export function matchPast(reading: Reading, name: string, roles: readonly Role[]): Match | undefined {
	const [person, ...others] = name.includes(' ') ? candidatesFor(reading, name) : [];
	const term = person && others.length === 0 ? roles.map((role) => endedTerm(reading, person, role)).find((each) => each !== undefined) : undefined;
	const post = reading.knowledge.directory.post(term?.post ?? '');
	return person && post && { person, post };
}

/** The roles of somebody known, with those that were over by the directory's dates. */
export function judged(reading: Reading, person: PersonEntry, roles: readonly Role[]): readonly Role[] {
	return roles.map((role) => {
		const term = endedTerm(reading, person, role);
		return term ? { ...role, tense: 'former', overBy: term.layer } : role;
	});
}

/** The last of the terms that a present role names, when all of them ended before the article's day. */
function endedTerm(reading: Reading, person: PersonEntry, role: Role): MembershipEntry | undefined {
	const { knowledge: { directory }, article: { published } } = reading;
	const held = directory.membershipsOf(person.id).filter((term) => namesTerm(reading, role, term));
	const isPlain = /^\p{Ll}/u.test(role.title) && !role.title.includes(' of '); // "communications director" may be of another body by now
	const areOver = role.tense === 'current' && !isPlain && held.every((term) => inTime(term, { ...role, tense: 'former' }, published));
	return areOver ? held.at(-1) : undefined;
}

function namesTerm(reading: Reading, role: Role, term: MembershipEntry): boolean {
	const post = reading.knowledge.directory.post(term.post);
	return post !== undefined && namesPost(reading, asWorded(role), post);
}

/** Whoever bears a name of the reader's dossier is meant, office or not, unless the dossier itself has two of them. */
function namedByReader({ knowledge: { directory } }: Reading, name: string): Match | undefined {
	const [person, ...others] = directory.peopleNamed(name);
	return person?.layer === 'dossier' && others.length === 0 ? { person, post: undefined } : undefined;
}

function candidatesFor({ knowledge: { directory }, article: { published } }: Reading, name: string): readonly PersonEntry[] {
	const exactly = directory.peopleNamed(name);
	const byName = exactly.length > 0 ? exactly : directory.peopleNamed(name.replace(middleInitial, ' '));
	return byName.length > 0 || name.includes(' ') || !published ? byName : directory.peopleCalled(name, published);
}

// "Loretta E. Lynch"
const middleInitial = /(?<=\p{Ll}) \p{Lu}\. (?=\p{Lu})/u;

/** Of people with one family name the one who has ever held an office of that noun by the article's day: Hillary for "Secretary Clinton". */
export function whoHeld({ knowledge: { directory }, article: { published } }: Reading, roles: readonly Role[], names: readonly string[]): readonly string[] {
	const nouns = new Set(roles.map(({ title }) => nounOf(title)));
	if (names.length < 2 || !published) {
		return [];
	}
	const hasHeld = ({ id }: PersonEntry): boolean => directory.membershipsOf(id).some(({ post, startDate }) => (
		nouns.has(nounOf(directory.post(post)?.label ?? '')) && startDate !== undefined && compareDates(firstDay(startDate), published) <= 0
	));
	const held = names.filter((name) => directory.peopleNamed(name).some(hasHeld));
	return held.length === 1 ? held : [];
}

/** The office that somebody known held on the article's day, or before where the role is over, and that the role names or has the noun of. */
export function postHeld(reading: Reading, person: PersonEntry, role: Role): PostEntry | undefined {
	const { knowledge: { directory }, article: { published } } = reading;
	const held = directory.membershipsOf(person.id).filter((term) => inTime(term, role, published)).flatMap((term) => directory.post(term.post) ?? []);
	return held.find((post) => namesPost(reading, asWorded(role), post)) ?? held.find((post) => hasNounOf(role.title, post));
}

/** "Republican Sen." of a senator, "a congressman" of a representative: the noun of the office, in short as well; a vice president is no president. */
function hasNounOf(title: string, { label }: PostEntry): boolean {
	const noun = nounOf(title);
	return !/\b(?:vice|deputy|former|assistant)\b/i.test(title) && (inFull.get(noun) ?? noun) === nounOf(label);
}

const inFull: ReadonlyMap<string, string> = new Map([
	['sen', 'senator'], ['rep', 'representative'], ['congressman', 'representative'], ['congresswoman', 'representative'], ['gov', 'governor'], ['pres', 'president'],
]);

/** "secretary" of "Secretary of State". */
function nounOf(title: string): string {
	return (title.split(/ (?:of|for) /, 1)[0] ?? '').split(' ').at(-1)?.toLowerCase().replace('.', '') ?? '';
}

/** An office that the person held and that a role names, then for a present one and before for a former one. */
function agreeingPost(reading: Reading, person: PersonEntry, roles: readonly Role[]): PostEntry | undefined {
	const { directory } = reading.knowledge;
	for (const term of directory.membershipsOf(person.id)) {
		const post = directory.post(term.post);
		if (post && roles.map(asWorded).some((role) => namesPost(reading, role, post) && inTime(term, role, reading.article.published))) {
			return post;
		}
	}
	return undefined;
}

/** What only the rest of the article says of an office tells nobody from his namesakes. */
function asWorded(role: Role): Role {
	return role.implied ? { ...role, organization: undefined, country: undefined } : role;
}

/** "chairman" of the Joint Chiefs of Staff is an office only together with its body. */
function namesPost({ knowledge: { directory } }: Reading, { title, country, organization }: Role, post: PostEntry): boolean {
	if (country !== undefined && post.country !== undefined && country !== post.country) {
		return false;
	}
	const body = organization !== undefined && organization === post.organization ? directory.organization(organization)?.name : undefined;
	const wordings = body === undefined ? [title] : [title, `${title} of ${body}`];
	return folded(post.label) === folded(title)
		|| wordings.some((wording) => directory.postsNamed(wording, country ?? post.country ?? '').some(({ id }) => id === post.id));
}

function inTime({ startDate, endDate }: MembershipEntry, { tense }: Role, on: CalendarDate | undefined): boolean {
	if (!on) {
		return false;
	}
	const ended = endDate !== undefined && compareDates(lastDay(endDate), on) < 0;
	const begun = startDate === undefined || compareDates(firstDay(startDate), on) <= 0;
	return tense === 'former' ? ended : begun && !ended;
}

function firstDay(date: string): CalendarDate {
	return parseIsoDate(`${date}-01-01`.slice(0, 10)) ?? { year: Number(date.slice(0, 4)), month: 1, day: 1 };
}

function lastDay(date: string): CalendarDate {
	const [year = 1, month = 12, day = 28] = date.split('-').map(Number);
	return { year, month, day };
}
