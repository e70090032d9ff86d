import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Where everything made while trying and testing goes; never committed, never shipped. */
export const cache = join(root, '.cache');

export interface Manifest {
	readonly name: string;
	readonly publisher: string;
	readonly version: string;
	readonly main: string;
	readonly browser: string;
}

export function manifest(): Manifest {
	return JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest; // our own file
}
