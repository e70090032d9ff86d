import assert from 'node:assert/strict';
import fc from 'fast-check';
import { runs } from './anyText';
import { factsOf, readingOf } from './facts';
import { seeds } from './seeds';

const typed = ['x', ' ', '“', '”', '"', '\n\n', '\n', ' said Chase', 'On Friday ', 'Mr. Kim ', 'the ministry', '. ', '😀', ''];

const edit = fc.record({ at: fc.nat(99), cut: fc.nat(30), insert: fc.constantFrom(...typed) });

suite(`editing (seed ${runs.seed})`, () => {
	test('reading an edited article anew gives what reading it from scratch gives', function () {
		this.timeout(120_000);
		fc.assert(fc.property(fc.constantFrom(...seeds), fc.array(edit, { minLength: 1, maxLength: 6 }), ({ text }, edits) => {
			let now = text;
			let reading = readingOf(now);
			factsOf(reading);
			for (const { at, cut, insert } of edits) {
				const offset = Math.floor(now.length * at / 100);
				now = now.slice(0, offset) + insert + now.slice(offset + cut);
				reading = readingOf(now, reading);
				assert.deepEqual(factsOf(reading), factsOf(readingOf(now)));
			}
		}), { ...runs, numRuns: 120 });
	});

	test('a lost quotation mark spoils at most its own paragraph', () => {
		const { text } = seeds[0] ?? { text: '' };
		for (const { index } of text.matchAll(/[“”]/g)) {
			const without = readingOf(text.slice(0, index) + text.slice(index + 1));
			const paragraph = readingOf(text).article.paragraphs.find(({ span }) => span.start <= index && index < span.end)?.number ?? 0;
			assert.deepEqual(quotesBut(without, paragraph), quotesBut(readingOf(text), paragraph), `the mark at ${index}`);
		}
	});
});

/** Quotations by their words, those of one block left out; the headline is block 0. */
function quotesBut(reading: ReturnType<typeof readingOf>, number: number): string[] {
	const { blocks, article } = reading;
	return reading.all('quote')
		.filter(({ span }) => blocks.find((block) => span.start < block.span.end)?.number !== number)
		.map(({ span }) => article.text.slice(span.start, span.end));
}
