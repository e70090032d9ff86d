import type { PersonMention, Quote } from '../../annotations';
import type { Block } from '../../block';
import type { Reading } from '../../reading';
import { startingIn } from '../../search';
import { encloses, shifted, textOf } from '../../span';
import { speech } from '../../speakers/speech';
import { isSomebody } from '../../speakers/who/unnamed';
import type { Draft } from '.';
import { blockAt, isWhole, type Scene } from './scene';

// A paragraph that is one quotation, behind one that quotes nobody and is about somebody.

/** "Wu listed four errors." and a paragraph of his words. */
export function aboutBefore({ reading, speakers }: Scene, { quote, quoted, block }: Draft): Quote | undefined {
	const before = blockAt(reading, block, -1);
	if (!before || before.number === 0 || quote.form !== 'full' || !isWhole(quoted, block)) {
		return undefined;
	}
	const { cues, themes, quotes } = reading.recall(speech, before);
	const last = cues.findLast(({ sort }) => sort === 'speech');
	const cue = last && cues.find(({ sort, sentence }) => sort === 'speech' && sentence.start === last.sentence.start); // "The channel said Wu testified"
	const theme = themes.at(-1);
	const subject = quotes.length > 0 ? undefined : cue && (!theme || theme.start < cue.span.end) ? cue.subject : theme;
	const named = subject && speakers.at(shifted(subject, before.span.start));
	if (named?.speaker.who === 'person') {
		return { ...quote, speaker: named.speaker, certainty: 'inferred', reason };
	}
	if (quotes.length > 0) {
		return undefined;
	}
	const ending = endsWithName(reading, before);
	if (ending) {
		return ofPerson(quote, ending, 'this paragraph is one quotation with no attribution; the short one before ends with this speaker');
	}
	if (named?.speaker.who === 'unnamed' && isSomebody(named.speaker.name.toLowerCase())) {
		return { ...quote, speaker: named.speaker, certainty: 'inferred', reason }; // "A soldier on leave shrugged."
	}
	const only = onlyPerson(reading, before);
	const isTheme = only && themes.some((each) => encloses(shifted(each, before.span.start), only.name));
	return only && (isTheme === true || actsAlone(reading, before, only)) ? ofPerson(quote, only, reason) : undefined;
}

const reason = 'this paragraph is one quotation with no attribution; the one before is about this speaker';

function ofPerson(quote: Quote, { span, person }: PersonMention, why: string): Quote {
	return { ...quote, speaker: { span, name: person.name, who: 'person', ids: [person.id] }, certainty: 'inferred', reason: why };
}

/** "That did not sit well with Sen. Wu.": the one person whom a sentence that is a paragraph names, if it ends so. */
function endsWithName(reading: Reading, { span, text }: Block): PersonMention | undefined {
	const here = text.length > shortest ? [] : startingIn(reading.all('person'), span);
	const last = here.at(-1);
	const isOne = last !== undefined && last.form !== 'pronoun' && here.every(({ person }) => person === last.person);
	return isOne && /^[.:]\s*$/.test(reading.article.text.slice(last.span.end, span.end)) ? last : undefined;
}

/** The first mention of the one person whom a paragraph names. */
function onlyPerson(reading: Reading, { span }: Block): PersonMention | undefined {
	const here = startingIn(reading.all('person'), span).filter(({ form }) => form !== 'pronoun' && form !== 'description');
	const [first] = here;
	return first !== undefined && here.every(({ person }) => person === first.person) ? first : undefined;
}

/** "A former judge, Karen Holm bristled when it was put to her.": the name has a verb behind it and nothing before it that takes it along. */
function actsAlone(reading: Reading, { span, text }: Block, { span: { start, end } }: PersonMention): boolean {
	const { text: article } = reading.article;
	const leads = /(?:^|[,;—–] |\b(?:Then|Later|But|And|Outside|Inside|Afterwards?|Still)(?:,)? )$/u.test(article.slice(Math.max(span.start, start - 12), start));
	return text.length < longestSentence && !/[.!?]["”’]?\s/.test(text.trimEnd().slice(0, -1)) && leads && /^(?: \([^()]{1,20}\))? \p{Ll}{2,14}(?:ed|s)\b/u.test(textOf(article, { start: end, end: Math.min(span.end, end + 44) }));
}

/** In characters. */
const longestSentence = 180;
const shortest = 120;
