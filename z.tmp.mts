import { loadKnowledge } from './src/cli/knowledge';
import { parseArticle } from './src/core/article';
import { Reading } from './src/core/reading';
import { readMarkup } from './test/readings/markup';
import { readFileSync } from 'node:fs';
const k = await loadKnowledge('data');
for (const f of process.argv.slice(2)) { const ref = readMarkup(readFileSync(f, 'utf8')); const r = new Reading(parseArticle(ref.text)!, k); const all = [...r.all('quote'), ...r.all('report')];
for (const g of ref.turns) { const w = ref.text.slice(g.span.start, g.span.end); const x = all.find((q) => q.span.start === g.span.start); console.log(x && x.span.end === g.span.start + w.trimEnd().length ? 'OK ' : x ? 'LEN' : '-- ', JSON.stringify(g.speakers), g.unnamed, '=>', x?.speaker?.name, x?.speaker?.ids, '|', w.slice(0, 60).replace(/\n/g, '⏎')); } }
