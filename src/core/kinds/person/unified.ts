import type { Reading } from '../../reading';
import { matchFor } from './entry';
import type { Individual } from './joining';

/** Those who are one by the reader's dossier are one here, by whatever names: "Lao Zhang" is "Zhang San" where an entry says so. */
export function unified(reading: Reading, individuals: readonly Individual[]): readonly Individual[] {
	if (!reading.knowledge.corrections) {
		return individuals;
	}
	const byEntry = new Map<string, Individual>();
	for (const each of individuals) {
		const match = matchFor(reading, each.words.join(' '), each.candidates.flatMap(({ roles }) => roles));
		const key = match?.person.layer === 'dossier' ? `entry ${match.person.id}` : `name ${byEntry.size}`;
		const before = byEntry.get(key);
		byEntry.set(key, before ? together(before, each) : each);
	}
	return [...byEntry.values()];
}

/** The fuller name says how it divides. */
function together(a: Individual, b: Individual): Individual {
	const [fuller, other] = b.words.length > a.words.length ? [b, a] : [a, b];
	const candidates = [...a.candidates, ...b.candidates].sort((x, y) => x.name.start - y.name.start);
	return { ...fuller, note: fuller.note ?? other.note, candidates };
}
