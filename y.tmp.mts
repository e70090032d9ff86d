import { readFileSync } from 'node:fs';
import { loadKnowledge } from './src/cli/knowledge';
import { predicted } from './src/cli/gold';
const k = await loadKnowledge('data');
for (const line of readFileSync(process.argv[2], 'utf8').trim().split('\n')) {
  const d = JSON.parse(line); const p = predicted(d, k).pred.entities;
  const trim = (s: any) => { let { start, end } = s; const ws = /[\s"“”'‘’`.,;:()\[\]]/; while (start < end && ws.test(d.text[start])) start++; while (end > start && /[\s"“”'‘’`,;:()\[\]]/.test(d.text[end - 1])) end--; const m = /^(the|The|THE)\s+/.exec(d.text.slice(start, end)); if (m && m[0].length < end - start) start += m[0].length; const q = /(['’]s|['’])$/.exec(d.text.slice(start, end)); if (q) end -= q[0].length; return { start, end, type: s.type }; };
  const g = d.gold.entities.map(trim), h = p.map(trim);
  const ctx = (s: any) => d.text.slice(Math.max(0, s.start - 30), s.start).replace(/\n/g, '¶') + '⟦' + d.text.slice(s.start, s.end).replace(/\n/g, '¶') + '⟧' + d.text.slice(s.end, s.end + 25).replace(/\n/g, '¶');
  const T = process.argv[3] ?? 'ORG';
  for (const s of g) if (s.type === T && !h.some((x: any) => x.start === s.start && x.end === s.end && x.type === T)) { const o = h.find((x: any) => x.start < s.end && x.end > s.start); console.log('FN', ctx(s), '|', o ? o.type + ' ' + d.text.slice(o.start, o.end) : '-'); }
  for (const s of h) if (s.type === T && !g.some((x: any) => x.start === s.start && x.end === s.end && x.type === T)) { const o = g.find((x: any) => x.start < s.end && x.end > s.start); console.log('FP', ctx(s), '|', o ? o.type + ' ' + d.text.slice(o.start, o.end) : '-'); }
}
