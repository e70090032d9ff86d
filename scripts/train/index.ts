/** npm run train [-- path of the data folder]: makes data/names.bin. Same input, same bytes. See MODEL.md. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { modelFile } from './file';
import { bearers, lexiconTable } from './lexicon';
import { meanOf, type Sums } from './mean';
import { epochs, firstCounted, seeds } from './schedule';

async function main(folder: string, target: string | URL): Promise<void> {
	const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'gloss-train-'));
	try {
		const left = [...seeds];
		await Promise.all(Array.from({ length: os.availableParallelism() }, async () => {
			for (let seed = left.shift(); seed !== undefined; seed = left.shift()) {
				await trained(folder, seed, fileOf(scratch, seed));
			}
		}));
		const mean = meanOf(seeds.map((seed) => sumsIn(fileOf(scratch, seed))), seeds.length * (epochs - firstCounted));
		fs.mkdirSync(new URL('../../data/', import.meta.url), { recursive: true });
		fs.writeFileSync(target, modelFile(lexiconTable(bearers(folder)), mean));
	} finally {
		fs.rmSync(scratch, { recursive: true });
	}
}

/** Each field in a process of its own, as many at once as the machine has cores; the mean is taken in the order of the seeds, whichever was ready first. */
async function trained(folder: string, seed: number, target: string): Promise<void> {
	const program = fileURLToPath(new URL('field.ts', import.meta.url));
	const child = spawn(process.execPath, ['--import=tsx', program, folder, String(seed), target], { stdio: 'inherit' });
	const [code] = await once(child, 'exit') as [number | null]; // of a process, the code it ended with or null behind a signal
	if (code !== 0) {
		throw new Error(`training with seed ${seed} ended with ${code}`);
	}
}

function fileOf(scratch: string, seed: number): string {
	return path.join(scratch, `${seed}.sums`);
}

function sumsIn(file: string): Sums {
	const bytes = fs.readFileSync(file);
	return new Float64Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
}

void main(process.argv[2] ?? '../shared/data', process.argv[3] ?? new URL('../../data/names.bin', import.meta.url));
