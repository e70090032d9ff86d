import { blockWords, totalWords } from '../length';
import type { Reading } from '../reading';
import { nodeOf, type OutlineNode } from './node';
import type { View } from './outline';
import { wordsPhrase } from './places';

/** The paragraphs with their first words and their length. */
export function paragraphsGroup(reading: Reading, { say }: View): OutlineNode | undefined {
	const paragraphs = reading.blocks.filter(({ number }) => number > 0);
	return paragraphs.length === 0 ? undefined : nodeOf({
		id: 'paragraphs',
		kind: 'paragraphs',
		label: say('Paragraphs'),
		description: `${paragraphs.length} (${wordsPhrase(totalWords(reading), say)})`,
		children: paragraphs.map((block) => nodeOf({
			id: `paragraph/${block.number}`,
			kind: 'paragraph',
			label: `¶${block.number} ${block.text.slice(0, 200)}`,
			description: wordsPhrase(reading.recall(blockWords, block), say),
			noun: say('Paragraph'),
			spans: [block.span],
		})),
	});
}
