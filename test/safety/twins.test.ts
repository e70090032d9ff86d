import assert from 'node:assert/strict';
import { textOf } from '../../src/core/span';
import { readingOf, wordsOf } from './facts';
import { seeds } from './seeds';

// The same words are the same article, whatever ends their lines.
suite('line ends and marks', () => {
	const twins: Readonly<Record<string, (text: string) => string>> = {
		'a byte order mark': (text) => `\uFEFF${text}`,
		'CRLF': (text) => text.replaceAll('\n', '\r\n'),
		'CR': (text) => text.replaceAll('\n', '\r'),
		'mixed line ends': (text) => {
			let at = 0;
			return text.replace(/\n/g, () => ['\n', '\r\n', '\r\n', '\n'][at++ % 4] ?? '\n');
		},
		'three empty lines between paragraphs': (text) => text.replaceAll('\n\n', '\n\n\n\n'),
		'white space in the empty lines': (text) => text.replaceAll('\n\n', '\n \t\n'),
		'no line end at the end': (text) => text.trimEnd(),
		'white space at the ends of lines': (text) => text.replaceAll('\n\n', '  \n\n'),
	};
	for (const [what, twin] of Object.entries(twins)) {
		test(what, () => {
			for (const { name, text } of seeds) {
				assert.deepEqual(wordsOf(readingOf(twin(text))), wordsOf(readingOf(text)), name);
			}
		});
	}

	test('quotation marks typed as two apostrophes', () => {
		for (const { name, text } of seeds) {
			assert.deepEqual(saidIn(text.replace(/“([^“”„]*)”/g, '\'\'$1\'\'')), saidIn(text), name);
		}
	});

	test('CRLF within paragraphs', () => {
		for (const { name, text } of seeds) {
			const folded = text.replace(/(?<=\.) (?=\p{Lu})/gu, '\n');
			assert.deepEqual(wordsOf(readingOf(folded.replaceAll('\n', '\r\n'))), wordsOf(readingOf(folded)), name);
		}
	});
});

/** Quotations and reports with their speakers, whatever their marks are. */
function saidIn(text: string): readonly string[] {
	const reading = readingOf(text);
	const said = [...reading.all('quote').map(({ words, speaker }) => ({ span: words, speaker })), ...reading.all('report')];
	return said.map(({ span, speaker }) => `${speaker?.name ?? ''}: ${textOf(text, span).replace(/''|[“”]/g, '|')}`);
}
