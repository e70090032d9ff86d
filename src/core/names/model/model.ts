import { blockWorkOf, namesWorkOf, type InArticle, type ReadBlock } from './blocks';
import { rowCount } from './features';
import { labelCount } from './labels';
import { lexiconOf, type Lexicon } from '../text/lexicon';
import { WeightRows } from './rows';
import type { BlockWork, ContextWork } from '../../memory';
import type { Piece } from '../piece';

/** The statistical part of the recogniser of names. Undefined in `Knowledge` means rules alone. */
export interface NameModel {
	readonly version: number;
	readonly lexicon: Lexicon;
	/** Weights in units of `unit`. */
	readonly weights: WeightRows;
	readonly unit: number;
	/** From label (row) to label; the last row is the start. */
	readonly transitions: Float32Array;
	/** What a block tells by its words alone; kept while other blocks change. */
	readonly blocks: BlockWork<ReadBlock>;
	/** What it is in its article. */
	readonly inArticle: ContextWork<readonly Piece[], InArticle>;
}

/** The first four bytes of the file: "GLN" and the version of its form. */
export const signature = 0x014E4C47;

/** Reads the file that `npm run train` writes; a file of another form is an error of the build. */
export function loadNameModel(bytes: Uint8Array): NameModel {
	const file = new Sections(bytes);
	if (file.number() !== signature) {
		throw new RangeError('The file of the name model is of another version.');
	}
	const lexicon = lexiconFrom(file);
	const unit = file.numbers(Float32Array, 1)[0] ?? 1;
	const transitions = file.numbers(Float32Array, (labelCount + 1) * labelCount);
	const model = { version: 1, lexicon, weights: weightsFrom(file), unit, transitions };
	return { ...model, blocks: blockWorkOf(model), inArticle: namesWorkOf(model) };
}

function lexiconFrom(file: Sections): Lexicon {
	const count = file.number();
	const hashes = summed(file.numbers(Uint32Array, count));
	const fine = file.numbers(Uint16Array, count);
	const middleOf = file.numbers(Uint16Array, file.number());
	const coarseOf = file.numbers(Uint16Array, file.number());
	const kinds = file.numbers(Uint32Array, file.number());
	const flags = file.numbers(Uint16Array, count);
	return lexiconOf(hashes, {
		fine, middle: fine.map((at) => middleOf[at] ?? 0), coarse: fine.map((at) => coarseOf[middleOf[at] ?? 0] ?? 0),
		flags: lookedUp(flags, kinds),
	});
}

/** A loop, since `from` with a function takes ten times as long for a hundred thousand numbers. */
function lookedUp(places: Uint16Array, values: Uint32Array): Uint32Array {
	const found = new Uint32Array(places.length);
	for (let at = 0; at < places.length; at++) {
		found[at] = values[places[at] ?? 0] ?? 0;
	}
	return found;
}

/** Rows that hold anything; the file has them label by label, which is shorter when compressed. */
function weightsFrom(file: Sections): WeightRows {
	const rows = summed(file.numbers(Uint32Array, file.number()));
	return new WeightRows(rows, file.numbers(Int8Array, rows.length * labelCount), rowCount);
}

function summed(steps: Uint32Array): Uint32Array {
	const sums = new Uint32Array(steps.length);
	let sum = 0;
	for (let at = 0; at < steps.length; at++) {
		sum = (sum + (steps[at] ?? 0)) >>> 0;
		sums[at] = sum;
	}
	return sums;
}

type Numbers = Uint32Array | Uint16Array | Int8Array | Float32Array;

/** The parts of the file one after another, each padded to four bytes; little-endian, as all machines are that run an editor. */
class Sections {
	readonly #buffer: ArrayBuffer;
	#at = 0;

	/** Bytes that are only part of a buffer are copied, so that numbers lie where they must and none is read behind the file. */
	constructor(bytes: Uint8Array) {
		const { buffer } = bytes;
		this.#buffer = buffer instanceof ArrayBuffer && buffer.byteLength === bytes.byteLength ? buffer : bytes.slice().buffer;
	}

	number(): number {
		return this.numbers(Uint32Array, 1)[0] ?? 0;
	}

	numbers<T extends Numbers>(kind: { new (buffer: ArrayBuffer, at: number, count: number): T; readonly BYTES_PER_ELEMENT: number }, count: number): T {
		const from = this.#at;
		this.#at += Math.ceil((count * kind.BYTES_PER_ELEMENT) / 4) * 4;
		return new kind(this.#buffer, from, count);
	}
}
