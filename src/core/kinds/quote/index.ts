import type { KindRules } from '..';
import type { Certainty, DateExpression, Quote } from '../../annotations';
import type { Block } from '../../block';
import type { Reading } from '../../reading';
import { countBefore } from '../../search';
import { shifted, spanOf, textOf, type Span } from '../../span';
import type { Attribution } from '../../speakers/attribution';
import { speech, type Quoted } from '../../speakers/speech';
import { Speakers, type Named } from '../../speakers/speaker';
import { mediumIn } from '../../speakers/medium';
import { formOf } from './form';
import { inferred } from './inferred';
import { utteredIn } from './utterance';

export const quote: KindRules<'quote'> = { find: findQuotes };

/** A quotation on the way to its speaker. */
export interface Draft {
	readonly quote: Quote;
	readonly quoted: Quoted;
	readonly block: Block;
	readonly how: Attribution['how'] | undefined;
}

/** Everything between quotation marks, with whoever is said to have said it. */
function findQuotes(reading: Reading): readonly Quote[] {
	const speakers = new Speakers(reading);
	const dates = reading.all('date');
	const drafts = reading.blocks.flatMap((block) => {
		const here = datesWithin(dates, block.span);
		return reading.recall(speech, block).quotes.map((quoted) => draftOf({ reading, speakers, block, dates: here }, quoted));
	});
	return inferred(reading, speakers, drafts);
}

interface Scene {
	readonly reading: Reading;
	readonly speakers: Speakers;
	readonly block: Block;
	readonly dates: readonly DateExpression[];
}

function datesWithin(dates: readonly DateExpression[], { start, end }: Span): readonly DateExpression[] {
	const place = (date: DateExpression): number => date.span.start;
	return dates.slice(countBefore(dates, start, place), countBefore(dates, end, place));
}

function draftOf(scene: Scene, quoted: Quoted): Draft {
	const { block, reading, speakers } = scene;
	const { marked, attribution } = quoted;
	const shape = formOf(block.text, quoted);
	const usable = attribution && shape !== 'nickname' && shape !== 'title' && attribution.how !== 'clause' ? attribution : undefined;
	const form = shape === 'fragment' && !usable ? 'scare' : shape;
	const named = usable && speakers.at(shifted(usable.subject, block.span.start));
	const tail = usable && shifted(usable.tail, block.span.start);
	const found: Quote = {
		kind: 'quote',
		span: shifted(marked.span, block.span.start),
		words: shifted(marked.words, block.span.start),
		form,
		speaker: named?.speaker,
		cue: usable?.cue && shifted(usable.cue, block.span.start),
		certainty: named ? certaintyOf(named) : 'none',
		reason: named ? reasonOf(reading, named, usable, block) : 'nothing around it says whose words these are',
		medium: tail && mediumIn(reading.article.text, tail),
		uttered: tail && utteredIn(reading, scene.dates, tail),
		insertions: insertionsIn(block.text, marked.words).map((span) => shifted(span, block.span.start)),
	};
	return { quote: found, quoted, block, how: usable?.how };
}

function certaintyOf({ resolved, open }: Named): Certainty {
	return resolved || open ? 'pronoun' : 'stated';
}

function reasonOf(reading: Reading, { speaker, resolved, open }: Named, { cue, source }: Attribution, block: Block): string {
	const words = textOf(reading.article.text, speaker.span).replace(/\s+/g, ' ');
	const verb = cue ? block.text.slice(cue.start, cue.end) : '';
	if (source) {
		return `${verb} ${words}, the source of the report; who spoke the words is not stated`;
	}
	if (open) {
		return `“${words}” ${verb}, and who that is stays open`;
	}
	return resolved ? `“${words}” ${verb}: that is ${speaker.name}, who had the word before` : `${words} ${verb}`;
}

/** "[People’s Republic of China]": what the editor put in. */
function insertionsIn(text: string, { start, end }: Span): readonly Span[] {
	return [...text.slice(start, end).matchAll(/\[[^[\]]{1,200}\]/g)].map(({ index, 0: words }) => spanOf(start + index, start + index + words.length));
}
