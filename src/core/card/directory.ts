import type { Person, Role } from '../annotations';
import { isoDate, parseIsoDate, type CalendarDate } from '../calendar';
import type { MembershipEntry } from '../directory/directory';
import type { Reading } from '../reading';
import type { Row } from './card';
import { plain } from '../label';
import type { Say } from './say';

/** The offices that the directory or the dossier gives the person on the article's day, and where the article says otherwise. */
export function termRows(reading: Reading, person: Person, say: Say): readonly Row[] {
	const { published } = reading.article;
	if (person.entry === undefined || !published) {
		return [];
	}
	const terms = reading.knowledge.directory.membershipsOf(person.entry);
	return [
		...terms.filter((term) => holdsOn(term, published)).slice(0, 2).map((term) => termRow(reading, term, say)),
		...overRows(reading, person, terms, say).slice(0, 1),
		...disagreements(reading, person, terms, say).slice(0, 1),
	];
}

/** "President" in the article, years after the term ended: the words are the article's, that it was over is told by the directory. */
function overRows(reading: Reading, person: Person, terms: readonly MembershipEntry[], say: Say): readonly Row[] {
	return person.roles.filter(({ overBy }) => overBy !== undefined).flatMap((role) => {
		const last = terms.filter((term) => isOf(reading, role, term)).at(-1);
		const text = last && say('over by then: {0} {1}', postName(reading, last.post), periodOf(reading, last, say));
		return last && text !== undefined ? [{ text, source: { layer: last.layer, line: undefined } }] : [];
	});
}

/** Whether a term reaches the day. An open end means "in office when the source was taken"; see `isKnownOn` for days after that. */
export function holdsOn({ startDate, endDate }: MembershipEntry, day: CalendarDate): boolean {
	const on = isoDate(day);
	// A shorter form such as "2021" stands for all of its days, so only the known part is compared.
	return (startDate === undefined || startDate <= on.slice(0, startDate.length))
		&& (endDate === undefined || endDate >= on.slice(0, endDate.length));
}

/** Whether the source knew of that day: after it was taken, a term that was open then may be over. */
function isKnownOn({ snapshot }: MembershipEntry, day: CalendarDate): boolean {
	return snapshot === undefined || isoDate(day) <= snapshot;
}

function termRow(reading: Reading, term: MembershipEntry, say: Say): Row {
	return { text: `${postName(reading, term.post)} ${periodOf(reading, term, say)}`.trim(), source: { layer: term.layer, line: undefined } };
}

/** "Secretary of Defense, US Department of Defense". */
export function postName(reading: Reading, id: string): string {
	const { directory } = reading.knowledge;
	const post = directory.post(id);
	const body = post?.organization === undefined ? undefined : directory.organization(post.organization)?.name;
	return [post?.label ?? '', body].filter(Boolean).map((name) => plain(name ?? '')).join(', ');
}

/** "(2021-01-20 to 2025-01-20)", "(since 2021)", "(since 2021, last known 2022-08-03)". */
export function periodOf({ article: { published } }: Reading, term: MembershipEntry, say: Say): string {
	const { startDate, endDate, snapshot } = term;
	if (startDate === undefined) {
		return endDate === undefined ? '' : say('(until {0})', shown(endDate));
	}
	if (snapshot !== undefined && published && !isKnownOn(term, published)) {
		return say('(since {0}, last known {1})', shown(startDate), shown(snapshot));
	}
	return endDate === undefined ? say('(since {0})', shown(startDate)) : say('({0} to {1})', shown(startDate), shown(endDate));
}

function shown(date: string): string {
	const whole = parseIsoDate(date);
	return whole ? isoDate(whole) : plain(date);
}

/** "former" in the article while the directory's term runs, or the other way about: shown, never settled, and not where the directory cannot know. */
function disagreements(reading: Reading, person: Person, terms: readonly MembershipEntry[], say: Say): readonly Row[] {
	const { published } = reading.article;
	return person.roles.flatMap((role) => {
		const own = terms.filter((term) => isOf(reading, role, term));
		const reaching = published === undefined ? [] : own.filter((term) => holdsOn(term, published));
		const last = own.at(-1);
		if (!last || reaching.length > 0 === (role.tense === 'current') || reaching.some((term) => published && !isKnownOn(term, published))) {
			return [];
		}
		const text = reaching.length > 0
			? say('differs: in office on the article’s day')
			: say('differs: {0} {1}', postName(reading, last.post), periodOf(reading, last, say));
		return [{ text, source: { layer: last.layer, line: undefined } }];
	});
}

/** Whether the term is of the office that the article gives, in the country it names or else the term's own. */
function isOf({ knowledge: { directory } }: Reading, { title, country }: Role, { post }: MembershipEntry): boolean {
	return directory.postsNamed(title, country ?? directory.post(post)?.country ?? '').some(({ id }) => id === post);
}
