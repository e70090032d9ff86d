import { spanOf, type Span } from '../span';
import { attributingVerbs } from '../words/attribution';

/** Words that attribute, outside of quotation marks; offsets count from the block's start. */
export interface CueWords {
	readonly span: Span;
	readonly word: string;
	/** "according to" names its source behind itself; a verb has a subject. */
	readonly sort: 'verb' | 'source';
	readonly sentence: Span;
}

const wordOrPhrase = /\b(?<source>according to|in the words of)\b|(?<word>\p{Ll}[\p{L}’'-]{1,20})/giu;

/** The cues of a block whose quotations are masked. */
export function cuesIn(masked: string, sentences: readonly Span[]): readonly CueWords[] {
	return sentences.flatMap((sentence) => [...masked.slice(sentence.start, sentence.end).matchAll(wordOrPhrase)].flatMap((match) => {
		const word = match[0];
		const start = sentence.start + match.index;
		const sort = match.groups?.source === undefined ? 'verb' as const : 'source' as const;
		const fits = sort === 'source' || (attributingVerbs.has(word) && !isNoun(masked, start));
		return fits ? [{ span: spanOf(start, start + word.length), word: word.toLowerCase(), sort, sentence }] : [];
	}));
}

/** "the report says" has a verb; "a report", "the claim" and "their calls" have none. */
function isNoun(text: string, start: number): boolean {
	return /\b(?:the|a|an|his|her|its|their|our|my|no|any|this|that|these|of|so-)\s?$/i.test(text.slice(Math.max(0, start - 8), start));
}
