import { knowledge } from './test/knowledge';
import { referencesOf } from './test/readings/all';
import { comparisonOf } from './scripts/eval/joining/comparison';
import { verdictOn, foundFor } from './scripts/eval/joining/quotations';
import { isSame, keyOf } from './scripts/eval/joining/clusters';
import { textOf, overlaps } from './src/core/span';
const [what, lo, hi] = [process.argv[2] ?? 'speakers', +(process.argv[3] ?? 141), +(process.argv[4] ?? 999)];
const count = new Map<string, number>();
for (const [name, ref] of referencesOf('tune')) {
  const n = parseInt(name); if (n < lo || n > hi) continue;
  const c = comparisonOf(ref, knowledge); const t = ref.text; const out: string[] = [];
  const ctx = (s: { start: number; end: number }, k = 70) => t.slice(Math.max(0, s.start - k), s.start).replace(/\n/g, '¶') + '⟦' + t.slice(s.start, s.end).slice(0, 130).replace(/\n/g, '¶') + '⟧' + t.slice(s.end, s.end + k).replace(/\n/g, '¶');
  if (what === 'speakers') for (const g of ref.quotes) { const f = foundFor(c, g); const v = verdictOn(c, g, f); if (v.speaker !== 'right') out.push(`${v.speaker.toUpperCase()} gold ${g.speakers.join('+') || g.unnamed || '-'} found ${f?.speaker ? f.speaker.ids.join('+') || JSON.stringify(f.speaker) : '-'} (${f?.reason ?? ''})\n     ${ctx(g.span, 170)}`); }
  if (what === 'people' || what === 'bodies') { const cl = c[what];
    for (const g of cl.gold) { const fs = cl.found.map((f) => [f, f.mentions.filter((m) => g.mentions.some((x) => keyOf(x) === keyOf(m))).length] as const).filter(([, k]) => k > 0).sort((a, b) => b[1] - a[1]); const best = fs[0]?.[0];
      for (const m of g.mentions) { const own = cl.found.find((f) => f.mentions.some((x) => keyOf(x) === keyOf(m))); if (!own) { const o = cl.found.find((f) => f.mentions.some((x) => overlaps(x, m))); out.push(`MISSED ${g.id} ${o ? `(has ${o.mentions.filter((x) => overlaps(x, m)).map((x) => textOf(t, x)).join('|')})` : ''}: ${ctx(m)}`); } else if (own !== best) out.push(`SPLIT ${g.id} (${own.id} not ${best?.id}): ${ctx(m)}`); } }
    for (const f of cl.found) for (const m of f.mentions) if (!cl.gold.some((g) => g.mentions.some((x) => overlaps(x, m))) && !ref.open.some((x) => overlaps(x, m))) out.push(`EXTRA ${f.id}: ${ctx(m)}`);
    for (const f of cl.found) { const gs = cl.gold.filter((g) => g.mentions.some((x) => f.mentions.some((m) => keyOf(m) === keyOf(x)))); if (gs.length > 1) out.push(`MERGED ${gs.map((g) => g.id)} as ${f.id}`); } }
  if (what === 'kinds') for (const g of c.bodies.gold) { const m = c.bodies.found.find(({ id }) => isSame(c.bodies, g.id, id)); if (m && m.sort !== g.sort) { out.push(`${g.sort} taken for ${m.sort}: ${g.name} | ${ctx(g.mentions[0]!, 60)}`); const k = `${g.sort} > ${m.sort}`; count.set(k, (count.get(k) ?? 0) + 1); } }
  if (what === 'roles') { for (const g of ref.roles) { const f = c.persons.filter(({ id }) => isSame(c.people, g.person, id)).flatMap(({ roles }) => roles); const hit = f.find(({ span, tense }) => keyOf(span) === keyOf(g.span) && tense === g.tense); if (!hit) out.push(`MISSED ${g.person} ${g.tense} [${f.map((r) => `${textOf(t, r.span)}/${r.tense}`).join(' | ')}]: ${ctx(g.span)}`); }
    for (const p of c.persons) for (const r of p.roles) if (!ref.roles.some((g) => keyOf(g.span) === keyOf(r.span) && g.tense === r.tense && isSame(c.people, g.person, p.id))) out.push(`EXTRA ${p.id} ${r.tense}: ${ctx(r.span)}`); }
  if (what === 'turns') for (const g of ref.turns) { const w = textOf(t, g.span).trimEnd(); const f = [...c.quotes, ...c.reports].find((x) => x.span.start === g.span.start && x.span.end === g.span.start + w.length); const v = verdictOn(c, g, f as never); if (v.speaker !== 'right') out.push(`${v.speaker} ${g.speakers.join('+') || g.unnamed} found ${f?.speaker?.ids}: ${ctx(g.span)}`); }
  if (out.length) console.log(`== ${name}\n` + out.map((x) => `  ${x}`).join('\n'));
}
if (count.size) console.log([...count].sort((a, b) => b[1] - a[1]).map(([k, v]) => `${v} ${k}`).join('\n'));
