import type { Quote } from '../../annotations';
import type { Block } from '../../block';
import type { Reading } from '../../reading';
import { speech } from '../../speakers/speech';
import type { Draft } from '.';
import { blockAt, isWhole, latest, withSpeaker, type Scene } from './scene';

/**
 * “A,” Wu said. “Really?” Lund asked. “B.”: of two who talk in turn, each with a paragraph, the other has the words when they answer a question, ask
 * back in a word or two, follow what a crowd calls, or when the talk goes on like that.
 */
export function inTurn({ reading, done }: Scene, { quote, quoted, block }: Draft): Quote | undefined {
	const before = latest(done, block.number - 1, quoted.nested);
	if (!before || quote.form !== 'full' || !isWhole(quoted, block)) {
		return undefined;
	}
	const other = earlierThan(done, before, block.number);
	const isCrowd = before.quote.speaker?.who === 'unnamed';
	if (other && isQuestion(before) && !isCrowd) {
		return withSpeaker(quote, other.quote, 'inferred', answer);
	}
	const asksBack = retort.test(block.text.slice(quoted.marked.words.start, quoted.marked.words.end));
	const goesOn = before.quote.reason === turn || before.quote.reason === answer || (quoted.marked.closed && isBareQuote(reading, blockAt(reading, block, 1)));
	return other && (asksBack || isCrowd || goesOn) ? withSpeaker(quote, other.quote, 'inferred', turn) : undefined;
}

/** A paragraph that is one quotation and nothing else. */
function isBareQuote(reading: Reading, block: Block | undefined): boolean {
	return block !== undefined && reading.recall(speech, block).quotes.some((each) => isWhole(each, block) && each.attribution === undefined);
}

const turn = 'this paragraph is one quotation with no attribution; two speak in turn, and it is this speaker’s';

const answer = 'this paragraph is one quotation with no attribution; it answers a question to this speaker';

const retort = /^[^.?!]{1,40}\?$/;

/** The quotation of the other of the two, in one of the two paragraphs before that one. */
function earlierThan(done: readonly Draft[], { quote: { speaker } }: Draft, number: number): Draft | undefined {
	const isCrowd = speaker?.who === 'unnamed' && /^(?:the |their |his |her )?(?:crowd|audience|gallery|hall|congregation|supporters|protesters|protestors|hecklers|fans|voices?)$/i.test(speaker.name);
	if (speaker?.who !== 'person' && !isCrowd) {
		return undefined;
	}
	const earlier = [number - 2, number - 3].map((each) => latest(done, each, false));
	return earlier.find((each) => each?.quote.speaker?.who === 'person' && each.quote.speaker.name !== speaker.name);
}

export function isQuestion({ block, quoted: { marked: { words } } }: Draft): boolean {
	return block.text.slice(words.end - 3, words.end).includes('?');
}
