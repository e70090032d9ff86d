import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { knowledgeFiles, type Knowledge } from '../src/core/knowledge';
import { knowledgeFrom } from '../src/core/reader';

const folder = join(__dirname, '..', 'data');

/** What the extension knows when it runs: all data files that are there. */
export const knowledge: Knowledge = knowledgeFrom(Object.fromEntries(
	knowledgeFiles.filter((name) => existsSync(join(folder, name))).map((name) => [name, readFileSync(join(folder, name))]),
));
