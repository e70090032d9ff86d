import assert from 'node:assert';
import type { Quote } from '../../../src/core/annotations';
import { parseArticle } from '../../../src/core/article';
import { emptyDirectory } from '../../../src/core/directory/directory';
import { Reading } from '../../../src/core/reading';
import { textOf } from '../../../src/core/span';
import { readingOf } from './people';

/**
 * Checks who is found to say what. The text is news with every expected quotation in brackets, behind its speaker: `⟦Anna Wu: “Yes,”⟧ Anna Wu said.`
 * `-` is nobody; `Anna Wu, pronoun` and `Anna Wu, inferred` are less sure; `- title`, `- nickname` and `- scare` are no speech.
 */
export function checkQuotes(marked: string): void {
	const expected = [...marked.matchAll(mark)].map(({ groups }) => `${groups?.head ?? ''}: ${groups?.words ?? ''}`);
	const reading = readingOf(marked.replace(mark, (...found) => String((found.at(-1) as Record<string, string>).words)));
	assert.deepStrictEqual(reading.all('quote').map((quote) => `${headOf(quote)}: ${textOf(reading.article.text, quote.span)}`), expected);
}

const mark = /⟦(?<head>[^:⟧]*): (?<words>[^⟧]*)⟧/g;

function headOf({ speaker, certainty, form }: Quote): string {
	const name = speaker?.name ?? '-';
	const told = certainty === 'pronoun' || certainty === 'inferred' ? `, ${certainty}` : '';
	return form === 'title' || form === 'nickname' || form === 'scare' ? `${name} ${form}` : name + told;
}

/** Reported speech in brackets, behind its speaker: `Anna Wu said ⟦Anna Wu: it would rain⟧.` */
export function checkReports(marked: string): void {
	const expected = [...marked.matchAll(mark)].map(({ groups }) => `${groups?.head ?? ''}: ${groups?.words ?? ''}`);
	const reading = readingOf(marked.replace(mark, (...found) => String((found.at(-1) as Record<string, string>).words)));
	assert.deepStrictEqual(reading.all('report').map(({ speaker, span }) => `${speaker.name}: ${textOf(reading.article.text, span)}`), expected);
}

/** Who speaks in an article of that headline and text, quotations first, then reports; names are told by rules alone. */
export function speakersIn(text: string): readonly (string | undefined)[] {
	const article = parseArticle(` date 2021-09-30 ${text}`);
	const reading = article && new Reading(article, { names: undefined, directory: emptyDirectory });
	return [...reading?.all('quote') ?? [], ...reading?.all('report') ?? []].map(({ speaker }) => speaker?.name);
}
