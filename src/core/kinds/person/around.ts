import type { Annotations } from '../../annotations';
import type { Block } from '../../block';
import { folded } from '../../fold';
import type { Name } from '../../names/names';
import type { Reading } from '../../reading';
import { textOf, type Span } from '../../span';

/** What stands around a name in its block: bodies and places by where they end, and the text. All offsets are the article's. */
export interface Around {
	readonly reading: Reading;
	readonly block: Block;
	/** Bodies and places, which may open a title: "State Department spokesman", "Texas governor". */
	readonly endingAt: ReadonlyMap<number, Span>;
	readonly bodies: readonly Annotations['organization'][];
	/** Bare names of people, over which no apposition runs. */
	readonly people: readonly Span[];
}

/** One `Around` for each block that names a person. */
export function aroundBlocks(reading: Reading): readonly Around[] {
	const bodies = spread(reading, reading.all('organization'), ({ span }) => span);
	const names = spread(reading, withPeopleKnown(reading), ({ span }) => span);
	return reading.blocks.map((block, index) => {
		const here = names[index] ?? [];
		const places = here.filter(({ type }) => type === 'organization' || type === 'place').map(({ span }) => span);
		const ofBodies = bodies[index] ?? [];
		return {
			reading,
			block,
			bodies: ofBodies,
			people: here.filter(({ type }) => type === 'person').map(({ span }) => span),
			endingAt: new Map([...places, ...ofBodies.map(({ span }) => span)].map((span) => [span.end, span])),
		};
	});
}

/** A word that nothing else tells is the surname of somebody whom the article names in full: "Munoz" after "Andrés Muñoz". */
function withPeopleKnown({ names, article: { text } }: Reading): readonly Name[] {
	const lastWord = ({ span }: Name): string => folded(textOf(text, span)).split(' ').at(-1) ?? '';
	const known = new Set(names.filter(({ type }) => type === 'person').map(lastWord));
	return names.map((name) => (name.type === 'other' && known.has(folded(textOf(text, name.span))) ? { ...name, type: 'person' } : name));
}

/** Things in text order, dealt out to the blocks they lie in. */
function spread<T>(reading: Reading, things: readonly T[], spanOf: (thing: T) => Span): readonly (readonly T[])[] {
	let next = 0;
	return reading.blocks.map(({ span }) => {
		const here: T[] = [];
		for (let thing = things[next]; thing !== undefined && spanOf(thing).start < span.end; thing = things[next]) {
			here.push(thing);
			next++;
		}
		return here;
	});
}
