import { articleWithoutHeader, parseArticle } from '../../src/core/article';
import { blocksOf } from '../../src/core/block';
import { columnsOf, hashAt } from '../../src/core/names/model/columns';
import { evidenceOf, testimonyOf } from '../../src/core/names/model/evidence';
import { blockFeatures, documentFeatures, featureLimit } from '../../src/core/names/model/features';
import { firstLabel, labelTypes } from '../../src/core/names/model/labels';
import { KnownWords } from '../../src/core/names/text/knownWords';
import type { Lexicon } from '../../src/core/names/text/lexicon';
import { marksOf } from '../../src/core/names/text/marks';
import type { Name } from '../../src/core/names/names';
import { candidatesAmong } from '../../src/core/names/rules';
import { segmentsOf } from '../../src/core/names/text/segments';
import { wordsOf, type Word } from '../../src/core/names/text/words';
import type { Example } from './crf';
import type { Marked } from './sources';

/** What can be learned from an article: its segments with the features that the recogniser would see, and the right labels. */
export function examplesOf({ text, names, weight, marks = labelTypes }: Marked, lexicon: Lexicon): Example[] {
	const known = new KnownWords(lexicon);
	const blocks = blocksOf(parseArticle(text) ?? articleWithoutHeader(text, undefined)).map(({ text: words, span }) => {
		const found = wordsOf(words, known);
		const ruled = candidatesAmong(found);
		const columns = columnsOf(found, ruled);
		return { columns, offset: span.start, testimony: testimonyOf(columns, ruled, marksOf(found)) };
	});
	const evidence = evidenceOf(blocks.map(({ testimony }) => testimony));
	const buffer = new Int32Array(2 * featureLimit);
	const none = labelTypes.filter((type) => !marks.includes(type)).reduce((bits, type) => bits | 3 << firstLabel(type), 1);
	return blocks.flatMap(({ columns, offset }) => {
		const allowed = labelsOf(columns.words, names, offset).map((label) => (label === 0 ? none : 1 << label));
		return segmentsOf(columns.words).map(({ from, to }) => ({
			weight,
			allowed: allowed.slice(from, to),
			rows: columns.words.slice(from, to).map((_, inside) => {
				const at = from + inside;
				const count = blockFeatures(columns, at, buffer);
				const more = documentFeatures(columns, at, evidence.bitsOf(hashAt(columns, at)), buffer.subarray(count));
				return buffer.slice(0, count + more);
			}),
		}));
	});
}

/** A name labels the words that lie in it; one that starts or ends inside a word takes the whole word. */
function labelsOf(words: readonly Word[], names: readonly Name[], offset: number): number[] {
	const labels = words.map(() => 0);
	for (const { span, type } of names) {
		let label = firstLabel(type);
		words.forEach((word, at) => {
			if (word.start + offset < span.end && span.start < word.end + offset && labels[at] === 0) {
				labels[at] = label;
				label = firstLabel(type) + 1;
			}
		});
	}
	return labels;
}
