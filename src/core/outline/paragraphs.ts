import { totalWords, wordCount } from '../length';
import type { Reading } from '../reading';
import { textOf } from '../span';
import { nodeOf, type OutlineNode } from './node';
import type { View } from './outline';
import { wordsPhrase } from './places';

/** The paragraphs with their first words and their length. */
export function paragraphsGroup(reading: Reading, { say }: View): OutlineNode | undefined {
	const { text, paragraphs } = reading.article;
	return paragraphs.length === 0 ? undefined : nodeOf({
		id: 'paragraphs',
		kind: 'paragraphs',
		label: say('Paragraphs'),
		description: `${paragraphs.length} (${wordsPhrase(totalWords(reading), say)})`,
		children: paragraphs.map(({ number, span }) => nodeOf({
			id: `paragraph/${number}`,
			kind: 'paragraph',
			label: `¶${number} ${text.slice(span.start, Math.min(span.end, span.start + 400))}`,
			description: wordsPhrase(wordCount(textOf(text, span)), say),
			noun: say('Paragraph'),
			spans: [span],
		})),
	});
}
