import type { Quote } from '../../annotations';
import type { ContextWork } from '../../memory';
import { spanOf, type Span } from '../../span';
import type { Attribution } from '../../speakers/attribution/place';
import { mediumIn } from '../../speakers/attribution/medium';
import type { Quoted, Speech } from '../../speakers/speech';
import { formOf } from './form';

/** What a block's words alone tell of a quotation; offsets count from the block's start. */
export interface Shape {
	readonly quoted: Quoted;
	readonly form: Quote['form'];
	/** The attribution, where the form is one that somebody says. */
	readonly attribution: Attribution | undefined;
	readonly medium: Span | undefined;
	/** "[People’s Republic of China]": what the editor put in. */
	readonly insertions: readonly Span[];
}

/** The shapes of a block's quotations, remembered while the block stays the same. */
export const shapes: ContextWork<readonly Shape[], Speech> = {
	name: 'quotation shapes',
	key: () => '',
	of: (text, { quotes }) => quotes.map((quoted) => shapeOf(text, quoted)),
};

function shapeOf(text: string, quoted: Quoted): Shape {
	const isSign = isLetter(text, quoted);
	const form = isSign ? 'scare' : formOf(text, quoted);
	const isSpoken = form !== 'scare' && form !== 'nickname' && form !== 'title' && quoted.attribution?.how !== 'clause';
	const attribution = isSpoken ? quoted.attribution : undefined;
	return {
		quoted, attribution,
		form: form === 'fragment' && !attribution ? 'scare' : form,
		medium: attribution && mediumIn(text, attribution.tail),
		insertions: insertionsIn(text, quoted.marked.words),
	};
}

/** Nobody says the “B” of “B” shares. */
function isLetter(text: string, { marked: { words: { start, end } } }: Quoted): boolean {
	return end - start === 1 && /\p{Lu}/u.test(text.slice(start, end));
}

function insertionsIn(text: string, { start, end }: Span): readonly Span[] {
	return [...text.slice(start, end).matchAll(/\[[^[\]]{1,200}\]/g)].map(({ index, 0: words }) => spanOf(start + index, start + index + words.length));
}
