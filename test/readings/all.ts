import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readGolden } from './golden';
import { readMarkup } from './markup';
import type { Reference } from './reference';

/**
 * tune: to learn from · measure: for measuring only, nobody looks at what is wrong in them · fresh: the same, by another hand after the rules ·
 * golden: the articles of seeds/.
 */
export type Half = 'tune' | 'measure' | 'fresh' | 'golden';

export const halves: readonly Half[] = ['tune', 'measure', 'fresh', 'golden'];

/** The reference readings of one half by file name. */
export function referencesOf(half: Half): ReadonlyMap<string, Reference> {
	return half === 'golden' ? goldenReferences() : new Map(textsIn(join(__dirname, half), '.txt').map(([name, text]) => [name, marked(name, text)]));
}

function marked(name: string, text: string): Reference {
	try {
		return readMarkup(text);
	} catch (error) {
		throw new SyntaxError(`${name}: ${String(error)}`, { cause: error });
	}
}

function goldenReferences(): ReadonlyMap<string, Reference> {
	const root = join(__dirname, '..', '..');
	return new Map(textsIn(join(root, 'seeds'), '.txt').flatMap(([name, text]) => {
		const golden = join(root, 'test', 'golden', name.replace('.txt', '.golden.txt'));
		return existsSync(golden) ? [[name, readGolden(text, readFileSync(golden, 'utf8'))] as const] : [];
	}));
}

function textsIn(folder: string, ending: string): (readonly [name: string, text: string])[] {
	return readdirSync(folder).filter((name) => name.endsWith(ending)).sort().map((name) => [name, readFileSync(join(folder, name), 'utf8')]);
}
