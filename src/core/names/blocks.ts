import type { BlockWork, ContextWork } from '../memory';
import { bracketed } from './brackets';
import { columnsOf, type Columns } from './columns';
import { testimonyOf, type Evidence, type Testimony } from './evidence';
import { contextFeatures, documentFeatures, featureLimit } from './features';
import { completed } from './joins';
import { labelCount, mayFollow, typeOfLabel } from './labels';
import { KnownWords } from './knownWords';
import type { Lexicon } from './lexicon';
import { byLine } from './lines';
import { marksOf, type Marks } from './marks';
import type { Piece } from './piece';
import { withPortfolios } from './portfolios';
import { repaired } from './repairs';
import { candidatesAmong, type Candidate } from './rules';
import { segmentsOf, type Segment } from './segments';
import type { WeightRows } from './rows';
import { withoutTickers } from './tickers';
import { wordsOf } from './words';
import { WordScores } from './wordScores';

/** The table of weights and what belongs to it. */
export interface Weights {
	readonly lexicon: Lexicon;
	readonly weights: WeightRows;
	readonly unit: number;
	readonly transitions: Float32Array;
}

/** A block as read by its words alone. */
export interface ReadBlock {
	readonly columns: Columns;
	readonly marks: Marks;
	/** What the rules say of the block. */
	readonly ruled: readonly Candidate[];
	readonly segments: readonly Segment[];
	readonly testimony: Testimony;
	/** `labelCount` numbers for each word of each segment, one after another. */
	readonly scores: Int32Array;
}

export function blockWorkOf(weights: Weights): BlockWork<ReadBlock> {
	const words = new KnownWords(weights.lexicon);
	const scores = new WordScores(weights.weights);
	return { name: 'names by model', of: (text) => readBlock(text, weights, words, scores) };
}

/** A block's names in the light of its article; `read` is the block as its words alone show it. */
export interface InArticle {
	readonly read: ReadBlock;
	readonly evidence: Evidence;
}

/** The names of a block, remembered as long as the article says the same of its words. */
export function namesWorkOf(model: Weights): ContextWork<readonly Piece[], InArticle> {
	return {
		name: 'names in the article',
		key: ({ read, evidence }) => keyOf(read, evidence),
		of: (_, { read, evidence }) => {
			const { words } = read.columns;
			const whole = completed(words, repaired(words, piecesOfBlock(read, evidence, model)), read.ruled);
			return byLine(words, withoutTickers(words, bracketed(words, withPortfolios(words, whole))));
		},
	};
}

function keyOf({ columns, segments }: ReadBlock, evidence: Evidence): string {
	let key = '';
	for (const { from, to } of segments) {
		for (let at = from; at < to; at++) {
			key += String.fromCharCode(evidence.bitsOf(columns.hash[at] ?? 0));
		}
	}
	return key;
}

function readBlock(text: string, model: Weights, known: KnownWords, byThemselves: WordScores): ReadBlock {
	const words = wordsOf(text);
	const ruled = candidatesAmong(words);
	const columns = columnsOf(words, known, ruled);
	const segments = segmentsOf(words);
	const marks = marksOf(words);
	const scores = new Int32Array(segments.reduce((sum, { from, to }) => sum + to - from, 0) * labelCount);
	const rows = new Int32Array(featureLimit);
	let slot = 0;
	for (const { from, to } of segments) {
		for (let at = from; at < to; at++, slot += labelCount) {
			byThemselves.add(columns, at, scores, slot);
			model.weights.add(rows, contextFeatures(columns, at, rows), scores, slot);
		}
	}
	return { columns, marks, ruled, segments, testimony: testimonyOf(columns, ruled, marks), scores };
}

/** The names of a block in the light of its article, as the model alone has them. */
function piecesOfBlock(block: ReadBlock, evidence: Evidence, model: Weights): readonly Piece[] {
	const { columns, segments, scores } = block;
	const names: Piece[] = [];
	const rows = new Int32Array(featureLimit);
	let slot = 0;
	for (const segment of segments) {
		const length = segment.to - segment.from;
		const own = scores.slice(slot, slot + length * labelCount);
		slot += own.length;
		for (let at = 0; at < length; at++) {
			const count = documentFeatures(columns, segment.from + at, evidence.bitsOf(columns.hash[segment.from + at] ?? 0), rows);
			model.weights.add(rows, count, own, at * labelCount);
		}
		names.push(...piecesOf(segment, bestLabels(own, length, model)));
	}
	return names;
}

/** The likeliest row of labels (Viterbi). */
export function bestLabels(scores: Int32Array, length: number, { transitions, unit }: Pick<Weights, 'transitions' | 'unit'>): Uint8Array {
	const from = new Uint8Array(length * labelCount);
	let [before, now] = [new Float32Array(labelCount), new Float32Array(labelCount)];
	for (let at = 0; at < length; at++) {
		for (let label = 0; label < labelCount; label++) {
			const last = at === 0 ? labelCount : bestBefore(before, transitions, label);
			const best = mayFollow(last, label) ? (before[last] ?? 0) + (transitions[last * labelCount + label] ?? 0) : -Infinity;
			from[at * labelCount + label] = best === -Infinity ? 0 : last;
			now[label] = best + (scores[at * labelCount + label] ?? 0) * unit;
		}
		[before, now] = [now, before];
	}
	return tracedBack(from, length, before);
}

/** The label from which it is likeliest to come to this one. */
function bestBefore(before: Float32Array, transitions: Float32Array, label: number): number {
	let best = -Infinity;
	let from = 0;
	for (let last = 0; last < labelCount; last++) {
		const score = mayFollow(last, label) ? (before[last] ?? 0) + (transitions[last * labelCount + label] ?? 0) : -Infinity;
		if (score > best) {
			best = score;
			from = last;
		}
	}
	return from;
}

function tracedBack(from: Uint8Array, length: number, last: Float32Array): Uint8Array {
	const labels = new Uint8Array(length);
	let label = last.indexOf(Math.max(...last));
	for (let at = length - 1; at >= 0; at--) {
		labels[at] = label;
		label = from[at * labelCount + label] ?? 0;
	}
	return labels;
}

function piecesOf({ from }: Segment, labels: Uint8Array): readonly Piece[] {
	const names: Piece[] = [];
	for (let at = 0; at < labels.length;) {
		const label = labels[at] ?? 0;
		let end = at + 1;
		while (end < labels.length && labels[end] === label + 1 && label % 2 === 1) {
			end++;
		}
		if (label > 0) {
			names.push({ from: from + at, to: from + end, type: typeOfLabel(label) });
		}
		at = end;
	}
	return names;
}
