import type { PersonMention, Quote } from '../../annotations';
import type { Reading } from '../../reading';
import { startingIn } from '../../search';
import { shifted, spanOf, textOf } from '../../span';
import { speech } from '../../speakers/speech';
import type { Draft } from '.';
import { blockAt, isWhole, latest, recent, withSpeaker, type Scene } from './scene';
import { isQuestion } from './dialogue';

// Who answers where nothing but the question tells.

/** “Was it a big shed, Mr Lund?” asked Wu. “It was.”: whom the question calls by name. */
export function addressed(scene: Scene, { quote, quoted, block }: Draft): Quote | undefined {
	const before = latest(scene.done, block.number - 1, quoted.nested);
	const person = before && quote.form === 'full' && isWhole(quoted, block) && isQuestion(before) ? calledIn(scene, before) : undefined;
	return person && ofPerson(quote, person, 'this paragraph is one quotation with no attribution; the question before calls this one by name');
}

/** The one person whom the words call: "…, Mr Lund?", "Anna, my dear, …". */
function calledIn({ reading }: Scene, { quote }: Draft): PersonMention | undefined {
	const { text } = reading.article;
	const called = startingIn(reading.all('person'), quote.words).filter(({ span, person }) => {
		const opens = span.start === quote.words.start;
		const isParted = opens || text.startsWith(', ', span.start - 2);
		return isParted && (opens ? /^,/ : /^[,?]/).test(text.slice(span.end, span.end + 1)) && person.name !== quote.speaker?.name;
	});
	return called.length === 1 ? called[0] : undefined;
}

function ofPerson(quote: Quote, { span, person }: PersonMention, reason: string): Quote {
	return { ...quote, speaker: { span, name: person.name, who: 'person', ids: [person.id] }, certainty: 'inferred', reason };
}

/** "The witness, Lund, agreed. “Why?” Ms Wu asked. “The smell.”": the one other person of whom the last paragraph before that is about any. */
export function examined(scene: Scene, { quote, quoted, block }: Draft): Quote | undefined {
	const { reading, speakers } = scene;
	const question = latest(scene.done, block.number - 1, quoted.nested);
	const asker = question && isQuestion(question) && asks(reading, question.quote) ? question.quote.speaker?.name : undefined;
	if (question === undefined || asker === undefined || quote.form !== 'full' || !isWhole(quoted, block)) {
		return undefined;
	}
	for (let back = 2; back <= furthest; back++) {
		const before = blockAt(reading, block, -back);
		const { cues, themes } = before ? reading.recall(speech, before) : { cues: [], themes: [] };
		const subjects = [...cues.filter(({ sort }) => sort === 'speech').map(({ subject }) => subject), ...themes];
		const people = subjects.map((subject) => speakers.at(shifted(subject, before?.span.start ?? 0)).speaker).filter(({ who, name }) => who === 'person' && name !== asker);
		const [person] = people;
		if (person) {
			const reason = 'this paragraph is one quotation with no attribution; it answers a question, and the text was about this speaker';
			const isToldOf = startingIn(reading.all('person'), question.quote.words).some((each) => each.person.name === person.name); // “Was it Mr Lund’s?”
			return !isToldOf && people.every(({ name }) => name === person.name) ? { ...quote, speaker: person, certainty: 'inferred', reason } : undefined;
		}
	}
	return undefined;
}

/** “…?” Ms Wu asked: of a lawyer or a reporter, and not of somebody who goes on. */
function asks({ article: { text } }: Reading, { speaker, cue }: Quote): boolean {
	return speaker?.who === 'person' && cue !== undefined && /^(?:ask|inquir|enquir|wonder|press|demand|quer)/.test(textOf(text, cue));
}

/** In paragraphs. */
const furthest = 4;

/** “Once,” Lund said. “And then?” the lawyer asked. “It rained.”: of two in a paragraph the other answers. */
export function answeredHere({ done }: Scene, { quote, block }: Draft, question: Draft): Quote | undefined {
	const isOther = ({ speaker }: Quote): boolean => speaker !== undefined && speaker.name !== question.quote.speaker?.name;
	const others = done.slice(-recent).filter((each) => each.block === block && !each.quoted.nested && isOther(each.quote));
	const names = new Set(others.map((each) => each.quote.speaker?.name));
	const [other] = others;
	return other && names.size === 1 && quote.form === 'full' ? withSpeaker(quote, other.quote, 'inferred', 'no attribution of its own; it answers a question to this speaker') : undefined;
}

/** Wu asked whether Lund had known. “Yes,” came the reply: whoever was asked in the paragraph before, is waited for there, or spoke before the question. */
export function replied(scene: Scene, { quote, quoted, block }: Draft): Quote | undefined {
	const { reading, speakers, done } = scene;
	if (!reply.test(block.text.slice(quoted.marked.words.end, quoted.marked.span.end + 40))) {
		return undefined;
	}
	const before = quoted.marked.span.start > 2 ? block : blockAt(reading, block, -1);
	if (!before) {
		return undefined;
	}
	const reason = 'it is the reply; the words before tell who was asked';
	const end = before === block ? block.span.start + quoted.marked.span.start : before.span.end;
	const named = startingIn(reading.all('person'), spanOf(before.span.start, end));
	const { cues, themes } = reading.recall(speech, before);
	const asks = new Set(cues.filter(({ inverted }) => inverted).map(({ subject }) => before.span.start + subject.start)); // “…?” asked | Ms Wu
	const behind = ({ span: { start } }: PersonMention): string => reading.article.text.slice(Math.max(before.span.start, start - 24), start);
	const asked = named.findLast((mention) => !asks.has(mention.span.start) && asking.test(behind(mention)));
	if (asked) {
		return ofPerson(quote, asked, reason);
	}
	const theme = themes.findLast((each) => before.span.start + each.end <= end);
	const asker = cues.findLast(({ base, span }) => base === 'ask' && before.span.start + span.end <= end);
	const by = asker && speakers.at(shifted(asker.subject, before.span.start)).speaker;
	const waited = theme && speakers.at(shifted(theme, before.span.start)).speaker;
	if (waited?.who === 'person' && waited.name !== by?.name) {
		return { ...quote, speaker: waited, certainty: 'inferred', reason };
	}
	const earlier = by && done.slice(-recent).findLast((each) => !each.quoted.nested && each.quote.speaker?.who === 'person' && each.block.number >= block.number - 4);
	return earlier && earlier.quote.speaker?.name !== by.name ? withSpeaker(quote, earlier.quote, 'inferred', reason) : undefined;
}

const reply = /^,?["”’]?,? (?:came|was) (?:the|a|one) (?:\p{Ll}+ )?(?:answer|reply|response|retort)\b(?! from\b)/u;

// "pressed | Mr Lund", "put it to | Lund"
const asking = /\b(?:asked|pressed|questioned|quizzed|challenged|put (?:it|this|that) to) $/;
