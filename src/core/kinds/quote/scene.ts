import type { Quote } from '../../annotations';
import type { Block } from '../../block';
import type { Reading } from '../../reading';
import type { Speakers } from '../../speakers/speaker';
import type { Quoted } from '../../speakers/speech';
import type { Draft } from '.';

/** An article whose quotations get their speakers one after the other; `done` are those before. */
export interface Scene {
	readonly reading: Reading;
	readonly speakers: Speakers;
	readonly done: readonly Draft[];
}

/** Among so many quotations the one before is looked for. */
export const recent = 20;

export function latest(done: readonly Draft[], block: number, nested: boolean): Draft | undefined {
	for (let at = done.length - 1; at >= Math.max(0, done.length - recent); at--) {
		const draft = done[at];
		if (!draft || draft.block.number < block) {
			return undefined;
		}
		if (draft.block.number === block && draft.quoted.nested === nested && draft.quote.form !== 'title' && draft.quote.form !== 'nickname') {
			return draft;
		}
	}
	return undefined;
}

/** “Nobody laughed.” at a paragraph's start; of “Nobody laughed,” was how one guest put it, the sentence goes on. */
export function isWhole({ marked: { span, words, closed } }: Quoted, { text }: Block): boolean {
	return span.start === 0 && (!closed || span.end >= text.length - 1 || /[.?!…]/.test(text.slice(words.end - 2, span.end + 1)));
}

export function blockAt({ blocks }: Reading, { number }: Block, by: number): Block | undefined {
	return blocks[number - (blocks[0]?.number ?? 0) + by];
}

export function withSpeaker(quote: Quote, { speaker, cue, uttered, medium }: Quote, certainty: Quote['certainty'], reason: string): Quote {
	const same = certainty !== 'inferred';
	return { ...quote, speaker, cue: same ? cue : undefined, certainty, reason, uttered, medium: same ? medium : undefined };
}
