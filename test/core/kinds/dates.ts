import assert from 'node:assert';
import type { DateExpression } from '../../../src/core/annotations';
import { articleWithoutHeader } from '../../../src/core/article';
import { blocksOf } from '../../../src/core/block';
import { isoDate, parseIsoDate } from '../../../src/core/calendar';
import { date } from '../../../src/core/kinds/date';
import { Memory } from '../../../src/core/memory';
import type { Article } from '../../../src/core/article';
import type { Reading } from '../../../src/core/reading';

/** The days on which most of the tests' articles appear: a Thursday. */
export const thursday = '2021-09-30';

/** The dates of an article; dates ask a reading for its article, its blocks and its memory alone. */
export function datesOf(article: Article, memory = new Memory()): readonly DateExpression[] {
	const reading: Pick<Reading, 'article' | 'blocks' | 'recall'> = {
		article, blocks: blocksOf(article), recall: (work, block) => memory.recall(work, block.text),
	};
	return date.find(reading as Reading); // nothing else of it is asked for
}

/** The dates of a text; an empty day stands for a text whose day is not known. */
export function datesIn(text: string, published = thursday): readonly DateExpression[] {
	return datesOf(articleWithoutHeader(text, parseIsoDate(published)));
}

/** Exactly the ⟦marked⟧ words are time expressions. */
export function checkFinds(marked: string, published?: string): void {
	const text = marked.replace(/[⟦⟧]/g, '');
	assert.strictEqual(withMarks(text, datesIn(text, published)), marked);
}

/** The marked words are found and have these values: "DATE 2021-09-29", with the modifier behind. */
export function checkValues(marked: string, values: readonly string[], published?: string): void {
	checkFinds(marked, published);
	const found = datesIn(marked.replace(/[⟦⟧]/g, ''), published);
	assert.deepStrictEqual(found.map(({ type, value, mod }) => [type, value, ...(mod ? [mod] : [])].join(' ')), values);
}

/** "2021-08-21/2021-08-31", or nothing. */
export function days({ first, last }: Pick<DateExpression, 'first' | 'last'>): string | undefined {
	return first && last && `${isoDate(first)}/${isoDate(last)}`;
}

function withMarks(text: string, found: readonly DateExpression[]): string {
	let marked = '';
	let at = 0;
	for (const { span } of found) {
		marked += `${text.slice(at, span.start)}⟦${text.slice(span.start, span.end)}⟧`;
		at = span.end;
	}
	return marked + text.slice(at);
}
