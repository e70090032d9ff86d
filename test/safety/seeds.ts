import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(__dirname, '..', '..', 'seeds');

export const seeds: readonly { readonly name: string; readonly text: string }[] = readdirSync(folder)
	.map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
