import { loadKnowledge } from './src/cli/knowledge';
import { parseArticle } from './src/core/article';
import { Reading } from './src/core/reading';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
const k = await loadKnowledge('data'); const files: string[] = []; const walk = (d: string) => { for (const f of readdirSync(d)) { const p = join(d, f); statSync(p).isDirectory() ? walk(p) : files.push(p); } }; walk(process.argv[4] ?? '/tmp/corpus');
const step = Math.floor(files.length / +process.argv[2]!); const off = +(process.argv[3] ?? 0); const P = new Map<string, string>(), O = new Map<string, string>();
for (let i = off; i < files.length; i += step) { let t = readFileSync(files[i]!, 'utf8'); const a = parseArticle(t); if (!a) continue; const r = new Reading(a, k);
for (const m of r.all('person')) if (m.form !== 'pronoun') { const n = t.slice(m.name.start, m.name.end); if (!P.has(n)) P.set(n, t.slice(Math.max(0, m.span.start - 40), m.span.end + 30).replace(/\n/g, '⏎')); }
for (const m of r.all('organization')) { const n = t.slice(m.span.start, m.span.end); if (!O.has(n)) O.set(n, m.organization.classification + ' | ' + t.slice(Math.max(0, m.span.start - 40), m.span.end + 30).replace(/\n/g, '⏎')); } }
const pick = (m: Map<string, string>, n: number) => [...m].filter((_, i) => i % Math.max(1, Math.floor(m.size / n)) === 0).slice(0, n);
console.log('PEOPLE', P.size); for (const [n, c] of pick(P, 120)) console.log(`${n.padEnd(26)} ${c}`);
console.log('BODIES', O.size); for (const [n, c] of pick(O, 160)) console.log(`${n.padEnd(36)} ${c}`);
