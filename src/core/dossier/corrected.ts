import type { Annotations, Kind } from '../annotations';
import type { Reading } from '../reading';
import { textOf } from '../span';
import { withChosenDays } from './chosen';
import { isNoName } from './given';

/** Annotations as the reader's dossier wants them: without mentions by words that are no name, and with the days that were chosen. */
export function corrected<K extends Kind>(reading: Reading, kind: K, found: readonly Annotations[K][]): readonly Annotations[K][] {
	const { corrections } = reading.knowledge;
	return corrections ? correctedAs[kind](reading, found) : found;
}

type Correcting<K extends Kind> = (reading: Reading, found: readonly Annotations[K][]) => readonly Annotations[K][];

const correctedAs: { readonly [K in Kind]: Correcting<K> } = {
	person: (reading, found) => found.filter(({ name, form }) => form === 'pronoun' || !isNoName(reading, textOf(reading.article.text, name))),
	organization: (reading, found) => found.filter(({ span }) => !isNoName(reading, textOf(reading.article.text, span))),
	date: (reading, found) => withChosenDays(reading.article.text, found, reading.knowledge.corrections?.dates ?? []),
	quote: (_, found) => found,
	report: (_, found) => found,
	capital: (reading, found) => found.filter(({ span }) => !isNoName(reading, textOf(reading.article.text, span))),
};
