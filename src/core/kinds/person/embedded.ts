import type { PersonEntry } from '../../directory/directory';
import type { Reading } from '../../reading';
import { shifted, textOf, type Span } from '../../span';
import { leaderNames, type LeaderName } from '../../leaders';
import { keysOf } from './candidates';
import type { Individual } from './joining';

/** A family name inside the name of a body: "Biden" in "Biden-Harris Administration". */
export interface Embedded {
	readonly span: Span;
	readonly of: Individual | PersonEntry;
}

/** Family names in bodies that are named after those who lead them; an unknown one is looked up among the leaders of the day. */
export function embeddedNames(reading: Reading, individuals: readonly Individual[]): readonly Embedded[] {
	const bearers = new Map(individuals.map((each) => [keysOf([each.shape.familyName ?? '']).join(' '), each]));
	const known = new Map<string, readonly LeaderName[]>();
	const namesIn = (body: Span): readonly LeaderName[] => {
		const words = textOf(reading.article.text, body);
		const names = known.get(words) ?? leaderNames(reading, body).map(({ span, leaders }) => ({ span: shifted(span, -body.start), leaders }));
		known.set(words, names);
		return names.map(({ span, leaders }) => ({ span: shifted(span, body.start), leaders }));
	};
	const bodies = reading.all('organization').filter(({ form }) => form === 'name');
	return bodies.flatMap((body) => namesIn(body.span)).flatMap(({ span, leaders }) => {
		const only = leaders.length === 1 ? leaders[0] : undefined;
		const of = bearers.get(keysOf([textOf(reading.article.text, span)]).join(' ')) ?? only;
		return of ? [{ span, of }] : [];
	});
}
