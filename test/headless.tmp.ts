import { JSDOM } from 'jsdom';
import { readFileSync, globSync } from 'node:fs';
import assert from 'node:assert';
import { decodePage } from '../lib/headless/decode.ts';
import { parsePage } from '../lib/headless/parse.ts';
import { snapshotOf, checkHtml } from '../lib/headless/page.ts';
import { readPage } from '../lib/read/page.ts';
import { check } from '../lib/check.ts';
const files = globSync('{seeds,test/pages}/*/page.html');
const pages = files.map((f) => decodePage(readFileSync(f)));
for (const [k, p] of pages.entries()) {
  const a = readPage(new JSDOM(p).window.document).snapshot;
  const b = readPage(parsePage(p, { nodes: 1e7 }, false) as any).snapshot;
  const c = readPage(parsePage(p, { nodes: 1e7 }) as any).snapshot;
  try { assert.deepStrictEqual(b, a); } catch (e) { console.log(files[k], String(e).slice(0, 400)); }
  try { assert.deepStrictEqual(c, a); } catch (e) { console.log('scripting', files[k], String(e).slice(0, 400)); }
}
const time = (name: string, f: (p: string) => unknown) => {
  for (let k = 0; k < 4; k++) { const t = performance.now(); for (const p of pages) f(p); console.log(name, ((performance.now() - t) / pages.length).toFixed(3), 'ms/page'); }
};
time('jsdom', (p) => { const w = new JSDOM(p).window; w.close(); });
time('tree', (p) => parsePage(p, { nodes: 1e7 }));
time('snap', snapshotOf);
time('checkHtml', checkHtml);
