import type { Block } from '../../block';
import { folded } from '../../fold';
import type { Name } from '../../names/names';
import type { Reading } from '../../reading';
import { countBefore } from '../../search';
import { markedWords } from '../../speakers/marks';
import { burmeseNames } from '../../words/nameParts';
import { dignities } from '../../words/titles';
import { overlaps, shifted, spanOf, textOf, type Span } from '../../span';

/** The names that stand in a block; offsets count from its start. Candidates are found from these and the block's words alone. */
export interface Around {
	/** Bare names of people. */
	readonly people: readonly Span[];
	/** Bodies, outermost only, "the ministry" among them. */
	readonly bodies: readonly Span[];
	readonly places: readonly Span[];
	/** Between quotation marks. */
	readonly quoted: readonly Span[];
}

/** What stands near one of the names; a block with thousands of them is not searched from end to end for each. */
export function nearby({ people, bodies, places, quoted }: Around, name: Span): Around {
	return { people: spansNear(people, name), bodies: spansNear(bodies, name), places: spansNear(places, name), quoted: spansNear(quoted, name) };
}

/** In characters: no title and no apposition reaches so far, and no name is so long. */
const reach = 600;

/** Fewer are sooner gone through than searched. */
const few = 32;

function spansNear(spans: readonly Span[], { start, end }: Span): readonly Span[] {
	const place = (span: Span): number => span.start;
	return spans.length <= few ? spans : spans.slice(countBefore(spans, start - reach, place), countBefore(spans, end + reach, place));
}

/** What stands around the people of each block. */
export function aroundBlocks(reading: Reading): readonly { readonly block: Block; readonly around: Around }[] {
	const bodies = dealtOut(reading, reading.all('organization').filter(({ form }) => form !== 'nested'));
	const { text } = reading.article;
	const names = dealtOut(reading, withNicknames(withPeopleKnown(reading), text).map((name) => withoutCourtesy(name, text)));
	return reading.blocks.map((block, index) => {
		const here = (things: readonly { readonly span: Span }[]): readonly Span[] => things.map(({ span }) => shifted(span, -block.span.start));
		const ofBodies = bodies[index] ?? [];
		const inBlock = names[index] ?? [];
		const bodySpans = here(ofBodies);
		const places = here(inBlock.filter(({ type }) => type === 'place')).filter((span) => !spansNear(bodySpans, span).some((body) => overlaps(body, span)));
		const quoted = reading.recall(markedWords, block).map(({ words }) => words);
		return { block, around: { people: here(inBlock.filter((name) => name.type === 'person' && !isFamily(text, name.span))), bodies: bodySpans, places, quoted } };
	});
}

/** "the Holm family": several people, none of whom is meant by the name. */
function isFamily(text: string, { start, end }: Span): boolean {
	return /\bthe $/i.test(text.slice(Math.max(0, start - 5), start)) && /^ famil(?:y|ies)\b/.test(text.slice(end, end + 9)) && !/\s/.test(text.slice(start, end));
}

/** A word that nothing else tells is the surname of somebody whom the article names in full: "Munoz" after "Andrés Muñoz". */
function withPeopleKnown({ names, article: { text } }: Reading): readonly Name[] {
	const known = new Set(names.filter(({ type }) => type === 'person').map(({ span }) => folded(textOf(text, span)).split(' ').at(-1)));
	return names.map((name) => (name.type === 'other' && known.has(folded(textOf(text, name.span))) ? { ...name, type: 'person' } : name));
}

const dignity = new RegExp(`,? (?:${dignities})$`);

/** "U Aung Htay Lwin": in Burmese the first word is "Mr."; "Ian Beattie KC" bears a dignity behind the name. */
function withoutCourtesy(name: Name, text: string): Name {
	if (name.type !== 'person') {
		return name;
	}
	const borne = dignity.exec(text.slice(name.span.start, name.span.end))?.[0].length ?? 0;
	if (borne > 0) {
		return { ...name, span: spanOf(name.span.start, name.span.end - borne) };
	}
	const courtesy = /^(?:U|Daw|Ko|Ma) (?=\p{Lu})/u.exec(text.slice(name.span.start, name.span.start + 5))?.[0];
	const next = courtesy === undefined ? '' : /^\p{L}+/u.exec(text.slice(name.span.start + courtesy.length, name.span.end))?.[0] ?? '';
	return courtesy !== undefined && burmeseNames.has(folded(next)) ? { ...name, span: spanOf(name.span.start + courtesy.length, name.span.end) } : name;
}

/** 'Walter "Buck" Pruitt' is one name, around a word in quotation marks. */
function withNicknames(names: readonly Name[], text: string): readonly Name[] {
	const result: Name[] = [];
	for (const name of names) {
		const before = result.at(-1);
		const nick = before?.type === 'person' ? nickname.exec(text.slice(before.span.end, before.span.end + 28))?.[0].length ?? 0 : 0;
		const end = (before?.span.end ?? 0) + nick;
		if (before && nick > 0 && name.span.start === end) {
			result[result.length - 1] = { ...before, span: spanOf(before.span.start, name.span.end) };
		} else if (nick === 0 || name.span.start > end || !names.some(({ span, type }) => span.start === end && type === 'person')) {
			result.push(name);
		}
	}
	return result;
}

const nickname = /^ ["“‘'(](?:the )?\p{Lu}[\p{L}\p{M}.’-]{1,16}["”’')] /u;

/** Things in text order, dealt out to the blocks they lie in. */
function dealtOut<T extends { readonly span: Span }>(reading: Reading, things: readonly T[]): readonly (readonly T[])[] {
	let next = 0;
	return reading.blocks.map(({ span }) => {
		const here: T[] = [];
		for (let thing = things[next]; thing !== undefined && thing.span.start < span.end; thing = things[next]) {
			here.push(thing);
			next++;
		}
		return here;
	});
}
