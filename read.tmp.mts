import { loadKnowledge } from './src/cli/knowledge';
import { parseArticle } from './src/core/article';
import { Reading } from './src/core/reading';
import { readFileSync } from 'node:fs';
const k = await loadKnowledge('data');
for (const f of process.argv.slice(2)) {
const t = readFileSync(f, 'utf8').slice(0, 5000);
const a = parseArticle(t); if (!a) { console.log('no article', f); continue; } const r = new Reading(a, k);
const ins: [number, number, string][] = [];
for (const p of r.all('person')) { ins.push([p.span.start, 1, '⟦']); ins.push([p.span.end, 0, p.form === 'full' && p.person.name === t.slice(p.span.start, p.span.end) ? '⟧' : `|${p.person.name}⟧`]); }
for (const p of r.all('organization')) { ins.push([p.span.start, 1, '{']); ins.push([p.span.end, 0, `|${p.organization.name === t.slice(p.span.start, p.span.end) ? '' : p.organization.name}:${p.organization.classification}}`]); }
for (const q of r.all('quote')) { ins.push([q.span.end, 0, `<<${q.form}:${q.speaker?.name}:${q.certainty}>>`]); }
for (const q of r.all('report')) { ins.push([q.span.start, 2, '<']); ins.push([q.span.end, -1, `>(${q.speaker.name})`]); }
ins.sort((x, y) => x[0] - y[0] || x[1] - y[1]);
let out = '', at = 0; for (const [o, , s] of ins) { out += t.slice(at, o) + s; at = o; } out += t.slice(at);
console.log('=====', f); console.log(out);
const seen = new Set(); for (const p of r.all('person')) if (!seen.has(p.person) && p.person.roles.length) { seen.add(p.person); console.log('  ROLE', p.person.name, p.person.roles.map((x: any) => `${x.title}|${x.tense}|${x.organization ?? ''}`).join(' ; ')); }
}
