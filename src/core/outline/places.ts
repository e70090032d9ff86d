import type { Block } from '../block';
import type { Reading } from '../reading';
import type { Say } from '../card/say';
import type { Span } from '../span';

/** The block around an offset, or the last one before it; found by halving, so that long articles stay quick. */
export function blockAt({ blocks }: Reading, offset: number): Block | undefined {
	let low = 0;
	let high = blocks.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((blocks[middle]?.span.start ?? 0) <= offset) {
			low = middle + 1;
		} else {
			high = middle;
		}
	}
	return blocks[low - 1];
}

/** "¶3", or "headline" for what stands there and in the header. */
export function placeOf(reading: Reading, { start }: Span, say: Say): string {
	const number = blockAt(reading, start)?.number ?? 0;
	return number === 0 ? say('headline') : `¶${number}`;
}

/** "¶1, ¶8": each place once, the first six of them. */
export function placesOf(reading: Reading, spans: readonly Span[], say: Say): string {
	const places = [...new Set(spans.map((span) => placeOf(reading, span, say)))];
	const shown = places.slice(0, mostPlaces).join(', ');
	return places.length > mostPlaces ? `${shown} …` : shown;
}

const mostPlaces = 6;

/** "1 word" or "36 words". */
export function wordsPhrase(count: number, say: Say): string {
	return count === 1 ? say('1 word') : say('{0} words', count);
}
