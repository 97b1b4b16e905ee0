import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { cellRows, cellToken } from './compact.ts';
import { CORPUS, fileOf } from './pages.ts';

const only = process.argv.slice(2);
let bad = 0,
  n = 0;
const tok = (s: string) => s;
function cmp(path: string, truth: any, r: any) {
  const msgs: string[] = [];
  const eq = (k: string, a: any, b: any) => {
    if (JSON.stringify(a) !== JSON.stringify(b)) msgs.push(`${k}: want ${JSON.stringify(a)} got ${JSON.stringify(b)}`);
  };
  eq('kind', truth.kind, r.kind);
  for (const k of ['form'] as const) if (k in truth) eq(k, truth[k], r.record.form);
  for (const k of ['script', 'title', 'organ', 'year', 'period', 'published'] as const)
    if (k in truth) eq(k, truth[k], r[k]);
  if (truth.sections)
    eq(
      'sections',
      truth.sections.join(' '),
      r.sections
        .filter((s: any) => s.found)
        .map((s: any) => s.id)
        .join(' '),
    );
  if (truth.unreadable) eq('unreadable', truth.unreadable, r.unreadable);
  if (truth.cells && r.kind === 'report') {
    const rows: any = {};
    for (const [id, c] of Object.entries<any>(r.record.cells)) {
      const row = id.split('.').slice(0, 2).join('.');
      (rows[row] ??= []).push(
        c.state === 'value'
          ? String(c.value)
          : c.state === 'unreadable'
            ? '?' + c.text
            : ({ blank: '', none: '/', missing: '#' } as any)[c.state],
      );
    }
    for (const k of new Set([...Object.keys(truth.cells), ...Object.keys(rows)])) {
      const norm = (x: any) =>
        x && !Array.isArray(x)
          ? x
          : x?.map((s: string) => (s.startsWith('?') ? '?' : /^-?[\d.]+$/.test(s) ? String(Number(s)) : s));
      const w = norm(truth.cells[k]),
        g = norm(rows[k]);
      if (!w && g?.every((x: string) => x === '#')) continue;
      eq(k, w, g);
    }
    const sums = (kind: string) => r.outcomes.filter((o: any) => o.outcome === kind && !/value-type/.test(o.rule));
    eq(
      'failed',
      (truth.failed ?? []).map((f: any) => JSON.stringify(f)).sort(),
      sums('failed')
        .map((o: any) => JSON.stringify([o.rule, o.at, o.left, o.right]))
        .sort(),
    );
    eq(
      'cannotTell',
      (truth.cannotTell ?? []).map((f: any) => f.slice(0, 2).join('@')).sort(),
      sums('cannotTell')
        .map((o: any) => `${o.rule}@${o.at ?? ''}`)
        .sort(),
    );
  }
  if (truth.others) {
    eq('others', truth.others.length, r.others.length);
    truth.others.forEach((t: any, i: number) => r.others[i] && cmp(path + '#' + i, t, r.others[i]));
  }
  n++;
  if (msgs.length) {
    bad++;
    console.log(
      '✗ ' +
        path +
        ' [' +
        r.evidence.join(' ') +
        ']\n    ' +
        msgs
          .slice(0, 8)
          .map((m: string) => m.slice(0, 400))
          .join('\n    '),
    );
  }
}
for (const page of CORPUS) {
  if (only.length && !only.some((o) => page.path.includes(o))) continue;
  const f = fileOf(page.path, 'truth.json');
  if (!existsSync(f)) continue;
  let r;
  try {
    r = page.check();
  } catch (e) {
    console.log('✗ ' + page.path, e);
    bad++;
    continue;
  }
  cmp(page.path, JSON.parse(readFileSync(f, 'utf8')), r);
}
console.log(n, 'pages', bad, 'bad');
