import assert from 'node:assert/strict';
import fc from 'fast-check';
import { encloses, inTextOrder, lengthOf, overlaps, type Span } from '../../src/core/span';
import type { Annotation } from '../../src/core/annotations';
import { referencesOf } from '../readings/all';
import { anyText, runs } from './anyText';
import { allKinds, everything, factsOf, readingOf } from './facts';
import { seeds } from './seeds';

suite(`any text (seed ${runs.seed})`, () => {
	test('is read without an exception, and every span lies in it and splits no code point', function () {
		this.timeout(60_000);
		fc.assert(fc.property(anyText, (text) => {
			const found = everything(readingOf(text));
			assert.ok(found.every(({ span }) => lengthOf(span) > 0));
			for (const span of found.flatMap(spansIn)) {
				assert.ok(span.start >= 0 && lengthOf(span) >= 0 && span.end <= text.length, JSON.stringify(span));
				assert.ok(!splits(text, span.start) && !splits(text, span.end), JSON.stringify(span));
			}
		}), runs);
	});

	test('every span in the reference readings to learn from begins before it ends', function () {
		this.timeout(120_000);
		for (const [name, { text }] of referencesOf('tune')) {
			for (const span of everything(readingOf(text)).flatMap(spansIn)) {
				assert.ok(span.start >= 0 && lengthOf(span) >= 0 && span.end <= text.length, `${name}: ${JSON.stringify(span)}`);
			}
		}
	});

	test('annotations of a kind are in text order and nest or stand apart', () => {
		fc.assert(fc.property(anyText, (text) => { checkOrder(text); }), runs);
		for (const { text } of seeds) {
			checkOrder(text);
		}
	});

	test('a bare name lies in its mention, quoted words in their quotation', () => {
		fc.assert(fc.property(anyText, (text) => {
			const reading = readingOf(text);
			assert.ok(reading.all('person').every(({ span, name }) => encloses(span, name)));
			assert.ok(reading.all('quote').every(({ span, words }) => encloses(span, words)));
		}), runs);
	});

	test('a speaker’s ids are of people and bodies of the article', () => {
		fc.assert(fc.property(anyText, (text) => {
			const reading = readingOf(text);
			const known = new Set([
				...reading.all('person').map(({ person }) => person.id), ...reading.all('organization').map(({ organization }) => organization.id),
			]);
			assert.ok(reading.all('quote').every(({ speaker }) => speaker?.ids.every((id) => known.has(id)) ?? true));
		}), runs);
	});

	test('whichever kind is asked for first, the facts are the same', function () {
		this.timeout(60_000);
		fc.assert(fc.property(anyText, (text) => { checkFirst(text); }), { ...runs, numRuns: 100 });
		for (const { text } of seeds) {
			checkFirst(text);
		}
	});
});

function checkOrder(text: string): void {
	const reading = readingOf(text);
	for (const kind of allKinds) {
		const found: readonly Annotation[] = reading.all(kind);
		assert.deepEqual(found, [...found].sort((a, b) => inTextOrder(a.span, b.span)), kind);
		const open: Span[] = [];
		for (const { span } of found) {
			while (open.length > 0 && !overlaps(open.at(-1) ?? span, span)) {
				open.pop();
			}
			assert.ok(open.every((outer) => encloses(outer, span)), `${kind} ${JSON.stringify([open, span])}`);
			open.push(span);
		}
	}
}

function checkFirst(text: string): void {
	const facts = factsOf(readingOf(text));
	for (const kind of allKinds) {
		const reading = readingOf(text);
		reading.all(kind);
		assert.deepEqual(factsOf(reading), facts, kind);
	}
}

function splits(text: string, offset: number): boolean {
	return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(offset - 1, offset + 1)) && offset > 0;
}

/** Every span anywhere in an annotation. */
function spansIn(value: unknown): Span[] {
	if (typeof value !== 'object' || value === null) {
		return [];
	}
	const inside = Object.values(value).flatMap(spansIn);
	return 'start' in value && 'end' in value ? [value as Span, ...inside] : inside;
}
