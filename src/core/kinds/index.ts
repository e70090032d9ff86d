import type { Annotations, Kind } from '../annotations';
import type { Reading } from '../reading';
import { capital } from './capital';
import { date } from './date';
import { organization } from './organization';
import { person } from './person';
import { quote } from './quote';
import { report } from './report';

/** How one kind of annotation is found. `find` may ask the reading for other kinds, but never in a circle. */
export interface KindRules<K extends Kind> {
	readonly find: (reading: Reading) => readonly Annotations[K][];
}

/** One folder a kind; a kind that is left out does not compile. */
export const kinds: { readonly [K in Kind]: KindRules<K> } = { capital, date, organization, person, quote, report };
