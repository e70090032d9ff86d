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
		.sort((a, b) => (a.start || '~').localeCompare(b.start || '~'));
	const shared = isShared(office, sound);
	return { ...office, shared, terms: shared ? sound : sound.map((term, index) => term.source === 'own' ? term : endedBySuccessor(term, sound.slice(index + 1))) };
}

function withoutCopies(terms: readonly Term[]): readonly Term[] {
	return terms.filter((term, index) => !terms.some((other, at) => other.person === term.person && other !== term && (
		(term.end === '' && other.end !== '' && alike(other.start, term.start)) || (at < index && other.start === term.start && other.end === term.end)
		|| (term.end === '' && other.end === '' && other.start !== term.start && alike(other.start, term.start) && other.start.length > term.start.length)
	)));
}

/** "2021" and "2021-12-08" may be one day. */
function alike(a: string, b: string): boolean {
	const length = Math.min(a.length, b.length);
	return a.slice(0, length) === b.slice(0, length);
}

function endedByDeath(term: Term, died: string): Term {
	return died !== '' && term.start <= died && (term.end === '' || term.end.slice(0, died.length) > died) ? { ...term, end: died, reckoned: true } : term;
}

/** The first other holder who began after this one; one who served within the term was acting for its holder. */
function endedBySuccessor(term: Term, later: readonly Term[]): Term {
	const next = later.find(({ person, start }) => person !== term.person && start.slice(0, term.start.length) > term.start);
	const overlaps = next && (term.end === '' || (term.end.slice(0, next.start.length) > next.start && !(next.end !== '' && next.end <= term.end)));
	return overlaps && daysPast(next.start, term.end) > 31 ? { ...term, end: next.start, reckoned: true } : term;
}

/** How many days the end lies after the successor's start; an open end lies far after it. */
function daysPast(start: string, end: string): number {
	return end === '' ? Infinity : (Date.parse(end) - Date.parse(start)) / 86_400_000;
}

const sharedLabel = /\b(?:judge|justice of|justices|member|without portfolio|ambassador at large|vice[- ]premier|state councilor|advisor|special assistant|counselor|deputy minister|minister of state|vice minister|senator|representative|lords? of the treasury|deputy prime minister|deputy chairman|vice[- ]president of the)\b/i;

/** Shared by its name, or because a fifth of its terms run side by side for more than two months. */
function isShared({ label }: Office, terms: readonly Term[]): boolean {
	const beside = terms.filter((term, index) => terms.some((other, at) => at > index && other.person !== term.person
		&& term.end.length > 4 && other.start.length > 4 && (Date.parse(term.end) - Date.parse(other.start)) / 86_400_000 > 62
		&& !(other.end !== '' && other.end <= term.end)));
	return sharedLabel.test(label) || beside.length > terms.length / 5;
}
