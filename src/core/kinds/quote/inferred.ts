import type { Quote } from '../../annotations';
import type { Reading } from '../../reading';
import { countBefore } from '../../search';
import { encloses, shifted, spanOf, textOf, type Span } from '../../span';
import type { Speakers } from '../../speakers/speaker';
import { speech, type Quoted } from '../../speakers/speech';
import type { Draft } from '.';
import { aboutBefore } from './about';
import { addressed, answeredHere, examined, replied } from './answers';
import { inTurn, isQuestion } from './dialogue';
import { blockAt, isWhole, latest, recent, withSpeaker, type Scene } from './scene';
import { echoOf, withEchoes } from './echoes';
import { wordCount } from './form';
import { isSomebody } from '../../speakers/who/unnamed';
import { looseVerbs } from '../../words/sourceNouns';

/** Gives speakers to quotations that nothing attributes, where what stands around them says enough. */
export function inferred(reading: Reading, speakers: Speakers, drafts: readonly Draft[]): readonly Quote[] {
	const done: Draft[] = [];
	for (const draft of drafts.map((each, at) => withoutCrosshead(each, drafts[at - 1]))) {
		done.push({ ...draft, quote: draft.quote.speaker ? ofMyself(done, draft) : carriedOn({ reading, speakers, done }, draft) ?? draft.quote });
	}
	return withEchoes(reading, withNicknames(reading, done.map(({ quote }) => quote)));
}

/** 'A hard decision.' between paragraphs: a few words alone, in other marks than the quotation before or with a colon, head what follows. */
function withoutCrosshead(draft: Draft, before: Draft | undefined): Draft {
	const { quote, quoted: { marked }, block } = draft;
	const words = block.text.slice(marked.words.start, marked.words.end);
	const alone = !quote.speaker && quote.form === 'full' && marked.span.start === 0 && marked.span.end >= block.text.length - 1 && wordCount(words) <= 6;
	return alone && (/:\s?$/.test(words) || (before !== undefined && before.quoted.marked.mark !== marked.mark)) ? { ...draft, quote: { ...quote, form: 'scare' } } : draft;
}

/** “I told him, ‘Go home,’ ” Wu said: who says I within a quotation is its speaker. */
function ofMyself(done: readonly Draft[], { quote, quoted: { nested } }: Draft): Quote {
	const around = nested && /^I$/.test(quote.speaker?.name ?? '') ? done.slice(-recent).findLast((each) => encloses(each.quote.span, quote.span)) : undefined;
	const speaker = around?.quote.speaker;
	return speaker && around.quote.certainty !== 'none' ? { ...quote, speaker, certainty: 'pronoun', reason: `“I” in the words of ${speaker.name}` } : quote;
}

type Rule = (scene: Scene, draft: Draft) => Quote | undefined;

function carriedOn(scene: Scene, draft: Draft): Quote | undefined {
	const { form } = draft.quote;
	const before = latest(scene.done, draft.block.number, draft.quoted.nested);
	if (form === 'nickname' || form === 'title') {
		return undefined;
	}
	if (before && isAnswered(scene.done, before)) {
		return answeredHere(scene, draft, before);
	}
	for (const rule of rules) {
		const found = rule(scene, draft);
		if (found) {
			return found;
		}
	}
	return undefined;
}

const rules: readonly Rule[] = [
	split, signed, continued, announced, labelled, replied, turnedTo, sameParagraph, sentenceBefore, addressed, inTurn, examined,
	paragraphBefore, aboutBefore, subjectOfClause,
];

/** “A,” he said. “B.” */
function split({ done }: Scene, { quote, quoted, block }: Draft): Quote | undefined {
	const before = latest(done, block.number, quoted.nested);
	return quoted.goesOn && before?.quote.speaker ? withSpeaker(quote, before.quote, before.quote.certainty, `goes on after “…” ${before.quote.reason}`) : undefined;
}

/** “Once,” he said. “And then?” the lawyer asked. “It rained.” Where two talk in turn, who goes on behind a question is not told. */
function isAnswered(done: readonly Draft[], draft: Draft): boolean {
	const { block, quote } = draft;
	return isQuestion(draft) && done.slice(-recent).some((each) => (
		each.block === block && !each.quoted.nested && each.quote.speaker !== undefined && each.quote.speaker.name !== quote.speaker?.name
	));
}

/** A quotation of several paragraphs opens each and closes only the last. */
function continued({ done }: Scene, { quote, quoted, block }: Draft): Quote | undefined {
	const before = latest(done, block.number - 1, quoted.nested);
	const goesOn = before && !before.quoted.marked.closed && quoted.marked.span.start === 0;
	return goesOn && before.quote.speaker ? withSpeaker(quote, before.quote, before.quote.certainty, 'goes on from the paragraph before, which no mark closes') : undefined;
}

/** A paragraph of words and below it "— Anna Wu". */
function signed({ reading, speakers }: Scene, { quote, quoted: { marked }, block }: Draft): Quote | undefined {
	const alone = marked.span.start === 0 && marked.span.end >= block.text.length - 1;
	const next = alone ? blockAt(reading, block, 1) : undefined;
	const name = next && reading.recall(speech, next).signature;
	return name ? { ...quote, speaker: speakers.at(shifted(name, next.span.start)).speaker, certainty: 'stated', reason: 'the line below names who said it' } : undefined;
}

/** "Wu: the plan is ‘dead’": a headline that opens with a name and a colon says what that one says. */
function labelled({ speakers }: Scene, { quote, quoted: { marked }, block: { span, text } }: Draft): Quote | undefined {
	const label = /^(?<name>\p{Lu}[\p{L}.’'-]{1,24}(?: \p{Lu}[\p{L}.’'-]{1,24}){0,3}): /u.exec(text.slice(0, 110))?.groups?.name;
	if (label === undefined || quote.form === 'title' || /[.?!;]\s/.test(text.slice(label.length, marked.span.start))) {
		return undefined;
	}
	const { speaker } = speakers.at(shifted(spanOf(0, label.length), span.start));
	const isSomebody = speaker.who === 'person' || speaker.who === 'organization';
	return isSomebody ? { ...quote, speaker, form: quote.form === 'scare' ? 'fragment' : quote.form, certainty: 'inferred', reason: 'the name before the colon says it' } : undefined;
}

/** "Wu told reporters:" and the words in the next paragraph. */
function announced({ reading, speakers }: Scene, { quote, quoted, block }: Draft): Quote | undefined {
	const before = blockAt(reading, block, -1);
	const attribution = before && quoted.marked.span.start === 0 ? reading.recall(speech, before).announced : undefined;
	if (!before || !attribution) {
		return undefined;
	}
	const { speaker, resolved, open } = speakers.at(shifted(attribution.subject, before.span.start));
	const cue = attribution.cue && shifted(attribution.cue, before.span.start);
	return { ...quote, speaker, cue, certainty: resolved || open ? 'pronoun' : 'stated', reason: 'the paragraph before announces it' };
}

/** “A,” Wu said. Lund was not so sure. “B.”: whoever the sentence right before is about, if that is another. */
function turnedTo({ reading, speakers, done }: Scene, { quote, quoted, block }: Draft): Quote | undefined {
	const before = latest(done, block.number, quoted.nested);
	if (quote.form !== 'full' || !quoted.opens || !before?.quote.speaker) {
		return undefined;
	}
	const [theme, ...further] = themesBetween(reading.recall(speech, block).themes, before.quoted, quoted).filter((each) => opensWithName(block.text, each));
	if (!theme || further.length > 0) {
		return undefined;
	}
	const { speaker, resolved } = speakers.at(shifted(theme, block.span.start));
	const isAnother = speaker.who === 'person' && !resolved && speaker.name !== before.quote.speaker.name;
	return isAnother ? { ...quote, speaker, certainty: 'inferred', reason: 'no attribution of its own; the sentence before is about this speaker' } : undefined;
}

function themesBetween(themes: readonly Span[], before: Quoted, quoted: Quoted): readonly Span[] {
	return nearest(themes, quoted.marked.span.start, ({ end }) => end).filter(({ start }) => start > before.marked.span.end);
}

/** "Lund was": a sentence begins there, and with a capital of its own. */
function opensWithName(text: string, { start }: Span): boolean {
	return /^\p{Lu}/u.test(text.charAt(start)) && /[.?!]["”’]?\s$/.test(text.slice(Math.max(0, start - 3), start));
}

/** A further sentence in the paragraph of an attributed one. */
function sameParagraph({ done }: Scene, { quote, quoted, block }: Draft): Quote | undefined {
	const before = latest(done, block.number, quoted.nested);
	return quote.form === 'full' && before?.quote.speaker && before.quote.form !== 'fragment'
		? withSpeaker(quote, before.quote, 'inferred', 'no attribution of its own; the quotation before it in this paragraph has one')
		: undefined;
}

/** "He promised to stay. “…”": whoever the last cue before in this paragraph lets speak. */
function sentenceBefore({ reading, speakers }: Scene, { quote, quoted, block }: Draft): Quote | undefined {
	const { cues, themes } = reading.recall(speech, block);
	const { start } = quoted.marked.span;
	const cue = nearest(cues, start, ({ span }) => span.end).findLast(({ sort }) => sort === 'speech');
	const theme = nearest(themes, start, ({ end }) => end).findLast((each) => !reader.test(textOf(block.text, each)));
	const by = cue && theme && looseVerbs.has(cue.base) ? speakers.at(shifted(cue.subject, block.span.start)).speaker : undefined;
	const isThing = by?.who === 'unnamed' && !isSomebody(by.name.toLowerCase()); // "what would signal that"
	const subject = isThing ? theme : cue?.subject ?? theme;
	if (quote.form !== 'full' || !quoted.opens || !subject) {
		return undefined;
	}
	const { speaker, open } = speakers.at(shifted(subject, block.span.start));
	return open || ((!cue || isThing) && speaker.who !== 'person') ? undefined : { ...quote, speaker, certainty: 'inferred', reason: 'no attribution of its own; the sentence before is about this speaker' };
}

/** "Wu laughs when | I | read this to him": the reporter is nobody whom the article quotes. */
const reader = /^(?:I|we|you)$/i;

/** A paragraph that is one quotation goes on with whoever spoke in the one before; behind a question somebody else may answer. */
function paragraphBefore({ reading: { article: { text } }, done }: Scene, { quote, quoted, block }: Draft): Quote | undefined {
	const before = latest(done, block.number - 1, quoted.nested);
	const asks = before !== undefined && /\?\S{0,3}$/.test(text.slice(Math.max(0, before.quote.words.end - 4), before.quote.words.end));
	return quote.form === 'full' && isWhole(quoted, block) && before?.quote.speaker && !asks
		? withSpeaker(quote, before.quote, 'inferred', 'this paragraph is one quotation with no attribution; the one before quotes the same speaker')
		: undefined;
}

/** Wu focused on “…”: the clause has a subject, though no word of saying. */
function subjectOfClause({ speakers }: Scene, { quote, quoted: { attribution, marked, nested }, block }: Draft): Quote | undefined {
	if (attribution?.how !== 'clause' || quote.form === 'scare' || quote.form === 'fragment' || (nested && tells.test(block.text.slice(marked.words.start, marked.words.start + 6)))) {
		return undefined;
	}
	if (/,\s(?:and|but|while)\s(?:\p{Lu}|the\s|it\s|they\s)/u.test(block.text.slice(attribution.subject.end, marked.span.start))) {
		return undefined; // "Wu did well, and Norvale has a mayor of “the people’s republic”"
	}
	const { speaker } = speakers.at(shifted(attribution.subject, block.span.start));
	return speaker.who === 'person' || speaker.who === 'organization'
		? { ...quote, speaker, certainty: 'inferred', reason: 'no word of saying; this is only the subject of the clause they stand in' }
		: undefined;
}

// “Wu ‘was careless’”: within somebody's words a verb between marks tells of its subject.
const tells = /^(?:is|was|are|were|has|had|will)\s/;

/** The last few that end before an offset. */
function nearest<T>(list: readonly T[], offset: number, end: (each: T) => number): readonly T[] {
	const count = countBefore(list, offset + 1, end);
	return list.slice(Math.max(0, count - recent), count);
}

/** Joe “Buck” Jones; later only “Buck”. */
function withNicknames({ article: { text } }: Reading, quotes: readonly Quote[]): readonly Quote[] {
	const names = new Set(quotes.filter(({ form }) => form === 'nickname').map(({ words }) => echoOf(textOf(text, words))));
	const isName = ({ form, words }: Quote): boolean => (form === 'title' || form === 'scare') && names.has(echoOf(textOf(text, words)));
	return names.size === 0 ? quotes : quotes.map((quote) => (isName(quote) ? { ...quote, form: 'nickname' } : quote));
}
