import type { BlockWork, ContextWork } from '../../memory';
import { bracketed } from '../edges/brackets';
import { columnsOf, hashAt, type Columns } from './columns';
import { testimonyOf, type Evidence, type Testimony } from './evidence';
import { contextFeatures, documentFeatures, featureLimit } from './features';
import { completed } from '../edges/joins';
import { withConstituencies } from '../edges/constituencies';
import { Decoder } from './decoder';
import { typeOfLabel } from './labels';
import { KnownWords } from '../text/knownWords';
import type { Lexicon } from '../text/lexicon';
import { byLine } from '../text/lines';
import { withListedPortfolios } from '../edges/listedPortfolios';
import { marksOf, type Marks } from '../text/marks';
import { packedCount } from './packed';
import type { Piece } from '../piece';
import { withPortfolios } from '../edges/portfolios';
import { repaired } from '../repairs';
import { candidatesAmong, type Candidate } from '../rules';
import { segmentsOf, type Segment } from '../text/segments';
import type { WeightRows } from './rows';
import { withWholeNames } from '../edges/wholeNames';
import { withoutTickers } from '../edges/tickers';
import { wordsOf } from '../text/words';
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
	/** A packed row for each word of each segment, one after another. */
	readonly scores: Float64Array;
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
	const decoder = new Decoder(model.transitions, model.unit);
	return {
		name: 'names in the article',
		key: ({ read, evidence }) => keyOf(read, evidence),
		of: (_, { read, evidence }) => {
			const { words } = read.columns;
			const whole = completed(words, repaired(words, piecesOfBlock(read, evidence, model, decoder)), read.ruled);
			const listed = withListedPortfolios(words, withPortfolios(words, whole));
			return byLine(words, withConstituencies(words, withoutTickers(words, withWholeNames(words, bracketed(words, listed)))));
		},
	};
}

function keyOf({ columns, segments }: ReadBlock, evidence: Evidence): string {
	let key = '';
	for (const { from, to } of segments) {
		for (let at = from; at < to; at++) {
			key += String.fromCharCode(evidence.bitsOf(hashAt(columns, at)));
		}
	}
	return key;
}

function readBlock(text: string, model: Weights, known: KnownWords, byThemselves: WordScores): ReadBlock {
	const words = wordsOf(text, known);
	const ruled = candidatesAmong(words);
	const columns = columnsOf(words, ruled);
	const segments = segmentsOf(words);
	const marks = marksOf(words);
	const scores = new Float64Array(segments.reduce((sum, { from, to }) => sum + to - from, 0) * packedCount);
	const rows = new Int32Array(featureLimit);
	let slot = 0;
	for (const { from, to } of segments) {
		for (let at = from; at < to; at++, slot += packedCount) {
			byThemselves.add(columns, at, scores, slot);
			model.weights.add(rows, contextFeatures(columns, at, rows), scores, slot);
		}
	}
	return { columns, marks, ruled, segments, testimony: testimonyOf(columns, ruled, marks), scores };
}

/** The names of a block in the light of its article, as the model alone has them. */
function piecesOfBlock(block: ReadBlock, evidence: Evidence, model: Weights, decoder: Decoder): readonly Piece[] {
	const { columns, segments } = block;
	const names: Piece[] = [];
	const rows = new Int32Array(featureLimit);
	const scores = block.scores.slice();
	let slot = 0;
	for (const segment of segments) {
		const start = slot;
		for (let at = segment.from; at < segment.to; at++, slot += packedCount) {
			model.weights.add(rows, documentFeatures(columns, at, evidence.bitsOf(hashAt(columns, at)), rows), scores, slot);
		}
		addPieces(names, segment, decoder.labels(scores, start, segment.to - segment.from));
	}
	return names;
}

function addPieces(names: Piece[], { from }: Segment, labels: Uint8Array): void {
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
}
