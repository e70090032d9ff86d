import { labelCount } from '../../src/core/names/model/labels';
import { signature } from '../../src/core/names/model/model';
import type { Trained } from './crf';
import type { LexiconTable } from './lexicon';

/** The largest weight that is kept; one byte holds a weight. */
const largest = 4;

/** Into so many steps it is rounded, either side of nothing: twice as many made a file a tenth longer and no names better. */
const grain = 63;

/** Features that never weigh as much as this say too little to be shipped. */
const least = 0.1;

/** Weights that round to nothing are left out. The form is what `loadNameModel` reads. */
export function modelFile(table: LexiconTable, { weights, transitions }: Trained): Uint8Array {
	const unit = largest / grain;
	const rounded = Int8Array.from(weights, (weight) => Math.max(-grain, Math.min(grain, Math.round(weight / unit))));
	const rows: number[] = [];
	for (let row = 0; row < rounded.length / labelCount; row++) {
		if (rounded.subarray(row * labelCount, (row + 1) * labelCount).some((weight) => Math.abs(weight) * unit >= least)) {
			rows.push(row);
		}
	}
	const kinds = [...new Set(table.flags)].sort((a, b) => a - b);
	const stored = Int8Array.from({ length: rows.length * labelCount }, (_, at) => (
		rounded[(rows[at % rows.length] ?? 0) * labelCount + Math.floor(at / rows.length)] ?? 0
	));
	return joined([
		Uint32Array.of(signature, table.hashes.length), steps(table.hashes), table.fine,
		Uint32Array.of(table.middleOf.length), table.middleOf, Uint32Array.of(table.coarseOf.length), table.coarseOf,
		Uint32Array.of(kinds.length), Uint32Array.from(kinds), Uint16Array.from(table.flags, (flags) => kinds.indexOf(flags)),
		Float32Array.of(unit), transitions, Uint32Array.of(rows.length), steps(Uint32Array.from(rows)), stored,
	]);
}

function steps(sorted: Uint32Array): Uint32Array {
	return sorted.map((value, at) => value - (at > 0 ? sorted[at - 1] ?? 0 : 0));
}

function joined(parts: readonly ArrayBufferView[]): Uint8Array {
	const bytes = new Uint8Array(parts.reduce((sum, { byteLength }) => sum + Math.ceil(byteLength / 4) * 4, 0));
	let at = 0;
	for (const part of parts) {
		bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at);
		at += Math.ceil(part.byteLength / 4) * 4;
	}
	return bytes;
}
