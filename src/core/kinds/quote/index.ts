import type { KindRules } from '..';
import type { Certainty, DateExpression, Quote } from '../../annotations';
import type { Block } from '../../block';
import type { Reading } from '../../reading';
import { startingIn } from '../../search';
import { shifted, textOf } from '../../span';
import type { Attribution } from '../../speakers/attribution/place';
import { speech, type Quoted } from '../../speakers/speech';
import { speakers as speakersOfArticle, type Named, type Speakers } from '../../speakers/speaker';
import { withWholeMarks } from '../../typedMarks';
import { inferred } from './inferred';
import { shapes, type Shape } from './shapes';
import { utteredIn } from './utterance';

export const quote: KindRules<'quote'> = { find: findQuotes };

/** A quotation on the way to its speaker. */
export interface Draft {
	readonly quote: Quote;
	readonly quoted: Quoted;
	readonly block: Block;
}

/** Everything between quotation marks, with whoever is said to have said it. */
function findQuotes(reading: Reading): readonly Quote[] {
	const speakers = reading.share(speakersOfArticle);
	const dates = reading.all('date');
	const drafts = reading.blocks.flatMap((block) => {
		const here = startingIn(dates, block.span);
		return reading.recallIn(shapes, block, reading.recall(speech, block)).map((shape) => draftOf({ reading, speakers, block, dates: here }, shape));
	});
	return inferred(reading, speakers, drafts);
}

interface Scene {
	readonly reading: Reading;
	readonly speakers: Speakers;
	readonly block: Block;
	readonly dates: readonly DateExpression[];
}

function draftOf({ block, reading, speakers, dates }: Scene, { quoted, form, attribution, medium, insertions }: Shape): Draft {
	const by = block.span.start;
	const named = attribution && speakers.at(shifted(attribution.subject, by));
	const quote: Quote = {
		kind: 'quote',
		span: withWholeMarks(reading.article.text, shifted(quoted.marked.span, by)),
		words: shifted(quoted.marked.words, by),
		form,
		speaker: named?.speaker,
		cue: attribution?.cue && shifted(attribution.cue, by),
		certainty: named ? certaintyOf(named) : 'none',
		reason: named ? reasonOf(reading, named, attribution, block) : 'nothing around it says whose words these are',
		medium: medium && shifted(medium, by),
		uttered: attribution && utteredIn(reading, dates, shifted(attribution.tail, by)),
		insertions: insertions.map((span) => shifted(span, by)),
	};
	return { quote, quoted, block };
}

function certaintyOf({ resolved, open }: Named): Certainty {
	return resolved || open ? 'pronoun' : 'stated';
}

function reasonOf(reading: Reading, { speaker, resolved, open }: Named, { cue, source }: Attribution, block: Block): string {
	const words = textOf(reading.article.text, speaker.span).replace(/\s+/g, ' ');
	const verb = cue ? small(block.text.slice(cue.start, cue.end)) : '';
	if (source) {
		return `${verb} ${words}, the source of the report; who spoke the words is not stated`;
	}
	if (open) {
		return `“${words}” ${verb}, and who that is stays open`;
	}
	return resolved ? `“${words}” ${verb}: that is ${speaker.name}, who was named before` : `${words} ${verb}`;
}

/** "Said" that opens a sentence, within one. */
function small(words: string): string {
	return words.charAt(0).toLowerCase() + words.slice(1);
}
