import { loadKnowledge } from './src/cli/knowledge';
import { parseArticle } from './src/core/article';
import { Reading } from './src/core/reading';
const k = await loadKnowledge('data');
for (const b of process.argv.slice(2)) { const t = ` date 2020-03-04 A headline here\n\n${b}\n`; const a = parseArticle(t); if (!a) throw 1; const r = new Reading(a, k); console.log(r.names.map((n) => `${n.type.slice(0,3)}:${t.slice(n.span.start, n.span.end)}`).join(' | ')); }
