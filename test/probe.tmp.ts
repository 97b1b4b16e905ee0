import { JSDOM } from 'jsdom';
import { parse } from 'parse5';
import { readFileSync, globSync } from 'node:fs';
import { decodePage } from '../lib/headless/decode.ts';
import { readPage } from '../lib/read/page.ts';
import { check } from '../lib/check.ts';
const pages = globSync('{seeds,test/pages}/*/page.html').map((f) => decodePage(readFileSync(f)));
console.log(pages.length, pages.reduce((s, p) => s + p.length, 0) / pages.length);
const time = (name: string, f: (p: string) => unknown) => {
  for (let k = 0; k < 3; k++) { const t = performance.now(); for (const p of pages) f(p); console.log(name, ((performance.now() - t) / pages.length).toFixed(3), 'ms/page'); }
};
time('jsdom', (p) => { const w = new JSDOM(p).window; w.close(); });
time('parse5', (p) => parse(p));
const docs = pages.map((p) => new JSDOM(p).window.document);
for (let k = 0; k < 3; k++) { const t = performance.now(); for (const d of docs) readPage(d); console.log('read(jsdom)', ((performance.now() - t) / pages.length).toFixed(3)); }
const snaps = docs.map((d) => readPage(d).snapshot);
for (let k = 0; k < 3; k++) { const t = performance.now(); for (const d of snaps) check(d); console.log('check', ((performance.now() - t) / pages.length).toFixed(3)); }
