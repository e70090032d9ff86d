import { isCapital } from './runs';
import type { Word } from './words';

/** Words that a name may run through; nothing outside of segments is ever a name. `to` exclusive. */
export interface Segment {
	readonly from: number;
	readonly to: number;
}

/** Capitalised words and, between them, the small words, numbers and marks that names are known to hold. */
export function segmentsOf(words: readonly Word[]): readonly Segment[] {
	const segments: Segment[] = [];
	for (let at = 0; at < words.length;) {
		if (!startsSegment(words, at)) {
			at++;
			continue;
		}
		const to = endOfSegment(words, at);
		segments.push({ from: at, to });
		at = to;
	}
	return segments;
}

/** A capital, or a number or small particle right before one: "30 Seconds", "al Qaeda", "eBay" is not known. */
function startsSegment(words: readonly Word[], at: number): boolean {
	const word = words[at];
	if (isCapital(word)) {
		return true;
	}
	return word !== undefined && isCapital(words[at + 1]) && words[at + 1]?.spaced === true && (word.shape === 'number' || leading.has(word.text));
}

/** Small words that may open a name. */
export const leading: ReadonlySet<string> = new Set(['al', 'el', 'van', 'von', 'de', 'bin', 'ter', 'ten']);

const bridging = new Set([
	'of', 'for', 'and', 'the', 'de', 'del', 'della', 'di', 'da', 'do', 'dos', 'das', 'du', 'des', 'la', 'le', 'las', 'los', 'el', 'al', 'bin', 'ibn', 'ul',
	'van', 'von', 'der', 'den', 'ter', 'zu', 'y', 'e', 'et', 'in', 'on', 'to', 'at', 'with', 'against', 'under', 'und', 'für', 'für', 'os', 'ben', 'bint', 'abu', 'ould', 'ag',
	'&', '-', '–', '/', '\'', '’', ',',
]);

function endOfSegment(words: readonly Word[], from: number): number {
	let to = from + 1;
	for (;;) {
		while (isInner(words[to]) && !breaks(words, to)) {
			to++;
		}
		let next = to;
		while (next - to < 3 && isBridge(words[next])) {
			next++;
		}
		if (next === to || !isCapital(words[next]) || breaks(words, next)) {
			return to;
		}
		to = next + 1;
	}
}

function isInner(word: Word | undefined): boolean {
	return isCapital(word) || word?.shape === 'number';
}

function isBridge(word: Word | undefined): boolean {
	return word !== undefined && (word.shape === 'possessive' || bridging.has(word.text));
}

/** A capital that opens a sentence starts a segment of its own. */
function breaks(words: readonly Word[], at: number): boolean {
	return words[at]?.opens === true;
}
