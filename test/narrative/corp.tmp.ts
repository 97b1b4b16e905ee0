import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { CORPUS } from '../corpus/pages.ts';
import { decodePage } from '../../lib/headless/decode.ts';
import { readPage } from '../../lib/read/page.ts';
import { readReports } from '../../lib/forms/read-reports.ts';
import { readClaims } from '../../lib/narrative/claims.ts';
import { judge } from '../../lib/narrative/fit.ts';
import { show } from './try.tmp.ts';
const only = process.argv[2];
let bad = 0, n = 0, t = 0;
const un: any = {};
for (const p of CORPUS) {
  if (only && !p.path.includes(only)) continue;
  const doc = new JSDOM(decodePage(readFileSync(p.path + '/page.html'))).window.document;
  const { snapshot } = readPage(doc);
  const { page, reports } = readReports(snapshot);
  for (const r of reports) {
    if (r.kind !== 'report' && r.kind !== 'unreadable-report') continue;
    const t0 = performance.now();
    const claims = readClaims(page, r.lines, r.sections, { year: r.year, organ: r.organ });
    t += performance.now() - t0;
    const js = claims.map((c) => judge(c, r.record));
    n += claims.length;
    const b = claims.map((c, i) => [c, js[i]!] as const).filter(([, j]) => j.fit === 'none' || (only && true));
    for (const [, j] of claims.map((c, i) => [c, js[i]!] as const)) un[j.fit] = (un[j.fit] ?? 0) + 1;
    if (b.length) { bad++; console.log(p.path, r.kind); for (const [c, j] of b) console.log('    ', show(c), j.fit, j.against.map((a) => a.sum + '=' + a.value).join(' '), '«' + c.quote.text.slice(c.quote.start - 8 < 0 ? 0 : c.quote.start - 8, c.quote.start) + '[' + c.quote.text.slice(c.quote.start, c.quote.start + c.quote.length) + ']»'); }
  }
}
console.log(bad, 'pages', n, 'claims', un, t.toFixed(1), 'ms');
