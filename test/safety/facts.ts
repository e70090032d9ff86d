import { annotatedArticle } from '../../src/cli/shape';
import type { Annotation, Kind } from '../../src/core/annotations';
import { articleWithoutHeader, parseArticle } from '../../src/core/article';
import { Reading } from '../../src/core/reading';
import { knowledge } from '../knowledge';

export const allKinds: readonly Kind[] = ['person', 'organization', 'quote', 'report', 'date'];

/** A reading of any text, with a header or without. */
export function readingOf(text: string, before?: Reading): Reading {
	return new Reading(parseArticle(text) ?? articleWithoutHeader(text, { year: 2021, month: 9, day: 30 }), knowledge, before);
}

export function everything(reading: Reading): readonly Annotation[] {
	return allKinds.flatMap((kind) => reading.all(kind) as readonly Annotation[]); // each kind's are annotations
}

/** Everything that was found, with offsets. */
export function factsOf(reading: Reading): unknown {
	return JSON.parse(JSON.stringify(annotatedArticle('', reading)));
}

/** Everything that was found by its words alone: no offsets, and every run of white space is one space. */
export function wordsOf(reading: Reading): unknown {
	return JSON.parse(JSON.stringify(annotatedArticle('', reading)), (key, value: unknown) => {
		const isOffset = key === 'start' || key === 'end';
		return isOffset ? undefined : typeof value === 'string' ? value.replace(/\s+/g, ' ') : value;
	});
}
