import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { DateExpression } from '../../src/core/annotations';
import { encloses, spanOf, type Span } from '../../src/core/span';
import { symbolsOf, type SymbolEntry } from '../../src/core/symbols';
import { quote, spanIn, Told } from './told';

suite('symbols', () => {
	test('headline, paragraphs, quotations and dates in text order', () => {
		const text = 'date 2021-09-30 A “frank” day\n\nOn Monday she said: “We met on Sunday.” Later she left.\n\nMore.';
		const reading = new Told(text, () => [
			quote(spanIn(text, '“frank”')), quote(spanIn(text, '“We met on Sunday.”')),
			date(spanIn(text, 'Monday')), date(spanIn(text, 'Sunday')),
		]);
		assert.equal(drawn(symbolsOf(reading)), [
			'headline A “frank” day',
			'  quote “frank”',
			'  paragraph On Monday she said: “We met on Sunday.” Later she left.',
			'    date Monday',
			'    quote “We met on Sunday.”',
			'      date Sunday',
			'  paragraph More.',
		].join('\n'));
	});
	test('a text without a header has none', () => {
		assert.deepEqual(symbolsOf(new Told('No header.', () => [])), []);
	});
	test('a long name is cut, a name of hidden characters is replaced', () => {
		const reading = new Told(`date 2021-09-30 H\n\n${'word '.repeat(90)}\n\n\u202E\u200F`, () => []);
		const [whole] = symbolsOf(reading);
		const [long, hidden] = whole?.children ?? [];
		assert.ok(long && long.name.length <= 120 && long.name.endsWith('…'), long?.name);
		assert.equal(hidden?.name, '¶2');
	});
	test('a quotation that runs on into the next paragraph ends with its own', () => {
		const text = 'date 2021-09-30 H\n\n“One.\n\n“Two.”';
		const [whole] = symbolsOf(new Told(text, () => [quote(spanOf(text.indexOf('“One'), text.length))]));
		assert.deepEqual(whole?.children[0]?.children[0]?.span, spanIn(text, '“One.'));
	});
	test('any spans give names that are not empty and selections inside their ranges', () => {
		fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.array(fc.tuple(fc.nat(80), fc.nat(30))), (words, marks) => {
			const text = `date 2021-09-30 H\n\n${words}`;
			const spans = marks.map(([start, length]) => spanOf(Math.min(start, text.length - 1), Math.min(start + length + 1, text.length)));
			check(symbolsOf(new Told(text, () => spans.map((span) => quote(span)))), spanOf(0, text.length));
		}), { seed: 20210930, numRuns: 300 });
	});
});

function check(entries: readonly SymbolEntry[], parent: Span): void {
	for (const entry of entries) {
		assert.notEqual(entry.name.trim(), '');
		assert.ok(entry.name.length <= 120);
		assert.ok(encloses(parent, entry.span));
		assert.ok(encloses(entry.span, entry.selection));
		check(entry.children, entry.span);
	}
}

function date(span: Span): DateExpression {
	return {
		kind: 'date', span, type: 'DATE', value: '2021-09-27', mod: undefined, first: undefined, last: undefined,
		basis: 'open', rule: '', alternative: undefined, impossible: undefined,
	};
}

function drawn(entries: readonly SymbolEntry[], indent = ''): string {
	return entries.map(({ kind, name, children }) => [`${indent}${kind} ${name}`, ...children.length > 0 ? [drawn(children, `${indent}  `)] : []].join('\n')).join('\n');
}
