/**
 * npm run eval [-- data folder] [--only names|quotes|dates|joining] [--write]: what the core finds in the development files, as the
 * scorers beside the data see it, with the change since the table in docs/eval.json. `--write` makes the printed table that one.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadKnowledge } from '../../src/cli/knowledge';
import type { Knowledge } from '../../src/core/knowledge';
import { measureJoining } from './joining';
import { measureFile, measures, type Measure } from './measures';
import { asMarkdown, compared, type Table } from './table';

const root = join(__dirname, '..', '..');

async function main(words: readonly string[]): Promise<void> {
	const only = words.includes('--only') ? words[words.indexOf('--only') + 1] : undefined;
	const data = words.find((word, at) => !word.startsWith('--') && words[at - 1] !== '--only') ?? join(root, '..', 'shared', 'data');
	const chosen = measures.filter(({ group }) => only === undefined || group === only);
	if (chosen.length === 0 && only !== 'joining') {
		throw new RangeError('--only takes names, quotes, dates or joining');
	}
	const before = JSON.parse(readFileSync(join(root, 'docs', 'eval.json'), 'utf8')) as Table; // written by this program
	const knowledge = await loadKnowledge(join(root, 'data'));
	const joining = only === undefined || only === 'joining' ? measureJoining(knowledge) : {};
	const now = { ...measured(chosen, data, knowledge), ...joining };
	console.log(compared(now, before));
	if (words.includes('--write')) {
		write({ ...before, ...now });
	}
}

function measured(chosen: readonly Measure[], data: string, knowledge: Knowledge): Table {
	const scratch = mkdtempSync(join(tmpdir(), 'gloss-eval-'));
	try {
		return Object.fromEntries(chosen.map((measure) => measureFile(measure, { data, scratch, knowledge })).map(({ name, scores }) => [name, scores]));
	} finally {
		rmSync(scratch, { recursive: true });
	}
}

function write(table: Table): void {
	writeFileSync(join(root, 'docs', 'eval.json'), `${JSON.stringify(table, undefined, '\t')}\n`);
	writeFileSync(join(root, 'docs', 'eval.md'), asMarkdown(table));
}

void main(process.argv.slice(2));
