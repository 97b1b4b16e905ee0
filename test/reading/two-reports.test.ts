import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { reportsOf } from './page.ts';

/** A seed's body without the statutory tables (by their place) that it shows as pictures, or not at all. */
function bodyOf(seed: string, without: readonly number[]): string {
  const { document } = new JSDOM(readFileSync(`seeds/${seed}/page.html`, 'utf8')).window;
  for (const place of without) statutory(document)[place]?.setAttribute('data-gone', '');
  for (const gone of document.querySelectorAll('[data-gone]')) gone.replaceWith(document.createElement('img'));
  return document.body.innerHTML;
}

const statutory = (document: Document): Element[] => [
  ...[...document.querySelectorAll('table')].filter(
    (table) => !table.querySelector('table') && /第二十条|结转下年度|复议后/.test(table.textContent ?? ''),
  ),
];

const [HAICANG, JINING] = ['haicang-2023', 'jining-2020'];

describe('two reports of one page, no row in both', () => {
  const page = bodyOf(JINING, [1, 2]) + bodyOf(HAICANG, [0, 1]);

  it('are two, for a title of its own stands over the second', () => {
    const reports = reportsOf(page);
    expect(reports.map(({ year, record }) => [year, record.tables])).toEqual([
      [2020, { t2: 'read', t3: 'absent', t4: 'absent' }],
      [2023, { t2: 'absent', t3: 'absent', t4: 'read' }],
    ]);
  });
});

describe('one report', () => {
  it('stays one where its own title comes again over a table', () => {
    const again = bodyOf(HAICANG, []).replace(
      /(<table(?:(?!<table)[\s\S])*?复议后)/,
      '<p>2023年厦门市海沧区政府信息公开工作年度报告</p>$1',
    );
    const [only, ...others] = reportsOf(again);
    expect(others).toEqual([]);
    expect(only?.record.tables).toEqual({ t2: 'read', t3: 'read', t4: 'read' });
  });

  it('stays one where another title is only linked between its tables', () => {
    const linked = bodyOf(HAICANG, []).replace(
      /(<table(?:(?!<table)[\s\S])*?复议后)/,
      '<p><a href="/2022.html">厦门市海沧区2022年政府信息公开工作年度报告</a></p>$1',
    );
    expect(reportsOf(linked)).toHaveLength(1);
  });
});
