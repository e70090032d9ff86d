import type { Quote } from './annotations';
import { speakerKey } from './attribution';
import { idOf } from './entity';
import type { Reading } from './reading';
import { inTextOrder, spanOf, type Span } from './span';

/** All of the article but the words of one speaker, what is reported of them, and their name. */
export function dimmedFor(reading: Reading, key: string): readonly Span[] {
	const isTheirs = ({ speaker }: { readonly speaker: Quote['speaker'] }): boolean => speaker !== undefined && speakerKey(speaker) === key;
	const spoken = [...reading.all('quote'), ...reading.all('report')].filter(isTheirs);
	const ids = new Set(spoken.flatMap(({ speaker }) => speaker?.ids ?? []));
	const named = [...reading.all('person'), ...reading.all('organization')].filter((mention) => ids.has(idOf(mention)));
	const cues = spoken.flatMap(({ speaker }) => speaker ? [speaker.span] : []);
	return spoken.length === 0 ? [] : gapsBetween([...[...spoken, ...named].map(({ span }) => span), ...cues], reading.article.text.length);
}

/** What lies between spans, which may touch and nest, up to the end of the text. */
export function gapsBetween(spans: readonly Span[], length: number): readonly Span[] {
	const gaps: Span[] = [];
	let at = 0;
	for (const { start, end } of [...spans].sort(inTextOrder)) {
		if (start > at) {
			gaps.push(spanOf(at, start));
		}
		at = Math.max(at, end);
	}
	return at < length ? [...gaps, spanOf(at, length)] : gaps;
}
