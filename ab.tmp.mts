import { loadKnowledge } from './src/cli/knowledge';
import { parseArticle } from './src/core/article';
import { Reading } from './src/core/reading';
import { readFileSync } from 'node:fs';
const k = await loadKnowledge('data'); const t = readFileSync(process.argv[2]!, 'utf8'); const r = new Reading(parseArticle(t)!, k);
console.log(r.names.map((n) => `${n.type.slice(0,3)}:${t.slice(n.span.start, n.span.end)}`).join(' | '));
