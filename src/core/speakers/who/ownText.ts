import type { Reading } from '../../reading';
import { startingIn } from '../../search';
import { sentenceOf } from '../../sentences';
import { spanOf, textOf, type Span } from '../../span';
import { texts } from '../../words/speechNouns';
import type { Turn } from '../turns';
import type { Cast, Voice } from './cast';
import { namedBy } from './heads';

// "Wu said in a letter that it was over. The letter called it “…”": a text without a name speaks for whoever was told to have put it out.

/** An article as far as authors are looked for in it. */
interface Told {
	readonly reading: Reading;
	readonly cast: Cast;
	readonly turns: readonly Turn[];
}

/** The author who stands behind the text's first mention, "a letter from Wu", else whom that sentence is about; undefined where the subject is no such text. */
export function authorOf(told: Told, subject: Span): Voice | undefined {
	const { text } = told.reading.article;
	const noun = textNoun(textOf(text, subject).replace(/\s+/g, ' ').trim());
	const introduction = noun === undefined ? undefined : introductionOf(text, noun, subject.start);
	const by = introduction && authorSpan(text, introduction);
	const author = by && told.cast.within(by).find(({ span }) => span.start - by.start < 4);
	const sentence = introduction && !by ? sentenceOf(told.reading, introduction) : undefined;
	const voice = author ?? (sentence && mainIn(told, sentence));
	return voice?.kind === 'place' ? undefined : voice;
}

/** Whom a sentence is about: its first subject that names somebody, else the one person whom it names. */
function mainIn({ reading: { article: { text } }, cast, turns }: Told, sentence: Span): Voice | undefined {
	const heads = startingIn(turns, sentence).map(({ span }) => namedBy(cast, text, span));
	const first = heads.find(({ length }) => length > 0);
	const [one, ...others] = first ?? cast.within(sentence).filter(({ kind, span }) => kind === 'person' && !/^['’]/.test(text.slice(span.end, span.end + 1)));
	return others.length === 0 ? one : undefined;
}

/** The noun of "the letter", "the two-page statement"; undefined where the words are no text. */
function textNoun(words: string): string | undefined {
	const { noun } = /^(?:the|this|that|its) (?:[\p{L}\d-]{1,16} ){0,2}(?<noun>[\p{L}-]{4,12})(?: itself)?$/iu.exec(words)?.groups ?? {};
	return noun !== undefined && texts.has(noun.toLowerCase()) ? noun.toLowerCase() : undefined;
}

/** In characters: further back nobody has it in mind. */
const memory = 900;

/** Where a text was last told of as a new one that somebody speaks in or puts out: "in a letter", "had sent the bank a third letter", "a release of the company". */
function introductionOf(text: string, noun: string, offset: number): Span | undefined {
	const from = Math.max(0, offset - memory);
	const told = [...text.slice(from, offset).matchAll(introduced(noun))].at(-1);
	return told && spanOf(from + told.index, from + told.index + told[0].length);
}

function introduced(noun: string): RegExp {
	const article = `(?:an?|another) (?:[\\p{L}\\d-]{1,16} ){0,3}${noun}\\b`;
	const verbs = '(?:issued|released|sent|wrote|written|published|posted|drafted|signed|circulated)';
	return new RegExp(`\\bin ${article}|\\b${verbs} (?:[\\p{L}-]{2,12} ){0,3}${article}|\\b${article}(?=${by})`, 'giu');
}

const by = ' (?:(?:signed|issued|released|sent|published|written|put out) )?(?:of|from|by) ';

/** "a release of the company", "a letter signed by Wu": where the author would stand behind it. */
function authorSpan(text: string, { end }: Span): Span | undefined {
	const words = authored.exec(text.slice(end, end + 40))?.[0];
	return words === undefined ? undefined : spanOf(end + words.length, end + words.length + 100);
}

const authored = new RegExp(`^${by}(?:the |its )?`);
