import type { Holder, Office, Term } from './tables';

/** An office whose terms agree with one another as far as the source allows. */
export interface Settled extends Office {
	/** Several people hold it at once: judges, vice premiers, ministers without portfolio. */
	readonly shared: boolean;
}

/**
 * Drops terms that end before they start and open copies of closed ones, ends the terms of the dead, and ends an open term where a
 * successor began: the source's editors close a term late or never, and "in office" would be wrong from then on.
 */
export function settled(office: Office, people: ReadonlyMap<string, Holder>): Settled {
	const sound = withoutCopies(office.terms.filter(({ start, end }) => start === '' || end === '' || start.slice(0, end.length) <= end))
		.map((term) => endedByDeath(term, people.get(term.person)?.died ?? ''))
		.sort((a, b) => compared(a.start || '~', b.start || '~'));
	const whole = withoutParts(sound);
	const shared = isShared(office, whole);
	return { ...office, shared, terms: shared ? whole : whole.map((term, index) => term.source === 'own' ? term : endedBySuccessor(term, whole.slice(index + 1))) };
}

/** By code units, which no machine's language changes. */
export function compared(a: string, b: string): number {
	return a < b ? -1 : Number(a > b);
}

function withoutCopies(terms: readonly Term[]): readonly Term[] {
	return terms.filter((term, index) => !terms.some((other, at) => other.person === term.person && other !== term && (
		(term.end === '' && other.end !== '' && alike(other.start, term.start)) || (at < index && other.start === term.start && other.end === term.end)
		|| (term.end === '' && other.end === '' && other.start !== term.start && alike(other.start, term.start) && other.start.length > term.start.length)
	)));
}

/** The source may have a term whole and by parliaments: "2010–2014", "2010–2018", "2010–2022". The longest of one start is kept. */
function withoutParts(terms: readonly Term[]): readonly Term[] {
	return terms.filter((term) => term.end === '' || term.source === 'own' || !terms.some((other) => (
		other !== term && other.person === term.person && other.end !== '' && within(term, other) && !(within(other, term) && terms.indexOf(other) > terms.indexOf(term))
	)));
}

/** Whether the whole term lies within the other, give or take a month; of two such, the one that says more days is the other. */
function within(term: Term, other: Term): boolean {
	return term.start !== '' && daysPast(term.start, other.start) > -31 && daysPast(other.end, term.end) > -31
		&& daysPast(other.end, term.end) + daysPast(term.start, other.start) >= 0;
}

/** "2021" and "2021-12-08" may be one day. */
function alike(a: string, b: string): boolean {
	const length = Math.min(a.length, b.length);
	return a.slice(0, length) === b.slice(0, length);
}

function endedByDeath(term: Term, died: string): Term {
	return died !== '' && term.start <= died && (term.end === '' || term.end.slice(0, died.length) > died) ? { ...term, end: died, reckoned: true } : term;
}

/** The first other holder who began after this one and stayed longer; one who served within the term was acting for its holder. */
function endedBySuccessor(term: Term, later: readonly Term[]): Term {
	const next = later.find(({ person, start, end }) => person !== term.person && start.slice(0, term.start.length) > term.start
		&& !(term.end !== '' && end !== '' && end <= term.end));
	return next && daysPast(term.end, next.start) > 31 ? { ...term, end: next.start, reckoned: true } : term;
}

/** How many days the one lies after the other; an open end lies far after anything. */
function daysPast(day: string, other: string): number {
	return day === '' ? Infinity : (Date.parse(day) - Date.parse(other)) / 86_400_000;
}

/** Offices that several people hold at once, by their names. */
export const sharedLabel = /\b(?:judge|justice of|justices|member|without portfolio|ambassador at large|vice[- ]premier|state councilor|(?:senior|special|economic|political) advis[eo]r|special assistant|counselor|deputy minister|minister of state|vice minister|senator|^representative for|lords? of the treasury|deputy prime minister|deputy chairman|vice[- ]president of the|under[- ]?secretary)\b/i;

/** Shared by its name, because two began on one day, or because a fifth of its terms run side by side for more than two months. */
function isShared({ label }: Office, terms: readonly Term[]): boolean {
	const beside = terms.filter((term, index) => terms.some((other, at) => at > index && other.person !== term.person
		&& term.end.length > 4 && other.start.length > 4 && daysPast(term.end, other.start) > 62 && !(other.end !== '' && other.end <= term.end)));
	const together = terms.some((term, index) => terms.some((other, at) => at > index && other.person !== term.person
		&& other.start.length > 4 && other.start === term.start && daysPast(term.end, term.start) > 62 && daysPast(other.end, term.start) > 62));
	return sharedLabel.test(label) || together || beside.length > terms.length / 5;
}
