import type { Certainty, Quote, Report, Speaker } from '../annotations';
import { plain } from '../label';
import { wordCount } from '../length';
import type { Reading } from '../reading';
import { textOf } from '../span';
import { isSpeakersPronoun } from '../words/functionWords';
import type { CardBody, CardLink, Row } from './card';
import { articleSource, counted, joined, wordsOf } from './common';
import { periodOf, periodWords } from './days';
import type { Say } from './say';

/** Who speaks, how sure that is and why, by which word, through what, on which day, and what the editor put in. */
export function quoteCard(reading: Reading, quote: Quote, say: Say): CardBody {
	const { speaker } = quote;
	return {
		title: speaker ? say('Speaker: {0}', speakerWords(reading, speaker)) : withoutSpeaker(quote, say),
		beside: certaintyWords(quote.certainty, say),
		subtitle: quote.reason === '' ? undefined : {
			text: plain(quote.reason),
			source: speaker ? articleSource(reading, speaker.span) : undefined,
		},
		rows: [...cueRows(reading, quote, say), ...utteredRows(reading, quote, say), ...extentRows(reading, quote, say)],
		links: speakerLinks(speaker, quote),
	};
}

/** Speech without marks: the same without what only marks can tell. */
export function reportCard(reading: Reading, report: Report, say: Say): CardBody {
	return {
		title: say('Reported speech of {0}', speakerWords(reading, report.speaker)),
		beside: certaintyWords(report.certainty, say),
		subtitle: undefined,
		rows: [
			{ text: say('Cue: “{0}”', wordsOf(reading, report.cue)), source: articleSource(reading, report.cue) },
			counted(say('In the article’s words, not between quotation marks')),
		],
		links: speakerLinks(report.speaker, report),
	};
}

/** "the Pentagon (US Department of Defense)", "Wu Qian (“he”)", "Rear Admiral Guan Youfei", "some critics". */
export function speakerWords(reading: Reading, { span, name, who }: Speaker): string {
	const words = wordsOf(reading, span);
	const bare = words.replace(/^the /i, '');
	if (bare === plain(name) || words.endsWith(` ${plain(name)}`)) {
		return words;
	}
	return who === 'person' && (/^\p{Ll}/u.test(words) || isSpeakersPronoun(words)) ? `${plain(name)} (“${words}”)` : `${words} (${plain(name)})`;
}

/** "stated", "by pronoun", "inferred", "no speaker stated". */
export function certaintyWords(certainty: Certainty, say: Say): string {
	switch (certainty) {
		case 'stated':
			return say('stated');
		case 'pronoun':
			return say('by pronoun');
		case 'inferred':
			return say('inferred');
		case 'none':
			return say('no speaker stated');
	}
}

function withoutSpeaker({ form }: Quote, say: Say): string {
	switch (form) {
		case 'title':
			return say('Title of a work');
		case 'nickname':
			return say('Nickname');
		case 'scare':
			return say('Words set apart by marks');
		case 'fragment':
			return say('Quoted words');
		case 'full':
		case 'partial':
			return say('Quotation');
	}
}

function cueRows(reading: Reading, { cue, medium }: Quote, say: Say): readonly Row[] {
	const first = cue ?? medium;
	const text = joined(
		cue && say('Cue: “{0}”', wordsOf(reading, cue)),
		medium && wordsOf(reading, medium),
	);
	return first ? [{ text, source: articleSource(reading, first) }] : [];
}

function utteredRows(reading: Reading, { uttered }: Quote, say: Say): readonly Row[] {
	const period = uttered && periodOf(uttered);
	return uttered && period
		? [{ text: say('Spoken: {0}', periodWords(period)), source: articleSource(reading, uttered.span) }]
		: [];
}

function extentRows(reading: Reading, quote: Quote, say: Say): readonly Row[] {
	const count = wordCount(textOf(reading.article.text, quote.words));
	const inserted = quote.insertions.slice(0, 3).map((span) => wordsOf(reading, span, 40));
	return [
		counted(joined(
			count === 1 ? say('1 word') : say('{0} words', count),
			count === 1 && quote.speaker ? undefined : formWords(quote, say), // "1 word · a few words"
		)),
		...inserted.length > 0 ? [counted(say('Inserted by the editor: {0}', inserted.join(', ')))] : [],
	];
}

function formWords({ form, speaker }: Quote, say: Say): string | undefined {
	switch (form) {
		case 'full':
			return say('whole sentences');
		case 'partial':
			return say('runs on in the sentence around it');
		default:
			return speaker ? say('a few words') : say('not counted as speech');
	}
}

/** "The speaker" leads to where his or her words are attributed; the unnamed have no list of quotations. */
function speakerLinks(speaker: Speaker | undefined, { span }: Quote | Report): readonly CardLink[] {
	const known: readonly CardLink[] = speaker ? [{ to: 'introduction', span: speaker.span }] : [];
	const quotes: readonly CardLink[] = speaker && speaker.ids.length > 0 ? [{ to: 'quotes', span: speaker.span }] : [];
	return [...known, ...quotes, { to: 'panel', span }];
}
