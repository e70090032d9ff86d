/** npm run golden -- --show FILE…: the present reading of articles in the form of test/golden, for review. It writes nothing. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadKnowledge } from '../src/cli/knowledge';
import { parseArticle } from '../src/core/article';
import { Reading } from '../src/core/reading';
import { asGolden } from '../test/golden/format';

async function main(paths: readonly string[]): Promise<void> {
	const knowledge = await loadKnowledge(join(__dirname, '..', 'data'));
	for (const path of paths) {
		const article = parseArticle(readFileSync(path, 'utf8'));
		console.log(article ? asGolden(new Reading(article, knowledge)) : `${path} is not a seed article`);
	}
}

void main(process.argv.slice(2).filter((word) => word !== '--show'));
