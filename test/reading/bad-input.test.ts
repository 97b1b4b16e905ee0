import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check } from '../../lib/check.ts';
import { checkHtml } from '../../lib/headless/page.ts';
import { readPage } from '../../lib/read/page.ts';
import { fileOf } from '../corpus/pages.ts';
import { documentOf, snapshotOf } from './page.ts';

const REPORT = readFileSync(fileOf('seeds/haicang-2023', 'page.html'), 'utf8');
const beside = (html: string): string => REPORT.replace('</body>', `${html}</body>`);
const holds = (html: string): number => check(snapshotOf(html)).summary.passed;

describe('a page beyond the limits', () => {
  it('is not read, and nothing is said of it', () => {
    const result = checkHtml(beside('<b>x</b>'.repeat(260_000)));
    expect(result).toMatchObject({
      kind: 'too-large',
      evidence: ['too-large'],
      title: null,
      findings: [],
      outcomes: [],
    });
  });

  it('is read when somebody insists', () => {
    const document = documentOf(beside('<b>x</b>'.repeat(260_000)));
    expect(readPage(document).snapshot.tooLarge).toBe(true);
    expect(check(readPage(document, { anyway: true }).snapshot).summary.passed).toBe(42);
  }, 30_000);
});

describe('tables that no one should serve', () => {
  it.each([
    ['ten thousand of them', '<table><tr><td>1</td></tr></table>'.repeat(10_000)],
    [
      'spans over everything',
      `<table><tr><td rowspan=65535 colspan=1000>信息内容</td></tr>${'<tr><td rowspan=65535>1</td></tr>'.repeat(300)}</table>`,
    ],
    ['no rows, no cells', '<table></table><table><tr></tr></table><table><caption>x</caption></table>'],
    ['a row of ten thousand cells', `<table><tr>${'<td>0</td>'.repeat(10_000)}</tr></table>`],
    ['nested two hundred deep', `${'<table><tr><td>'.repeat(200)}1${'</td></tr></table>'.repeat(200)}`],
  ])(
    '%s: the report beside them is read',
    (_what, html) => {
      expect(holds(beside(html))).toBe(42);
    },
    30_000,
  );

  it('ten thousand blank rows between the heads and the figures', () => {
    const at = REPORT.lastIndexOf('<tr', REPORT.indexOf('一、本年新收'));
    expect(holds(REPORT.slice(0, at) + '<tr><td></td></tr>'.repeat(10_000) + REPORT.slice(at))).toBe(42);
  });

  it('a tree of fifty thousand levels', () => {
    expect(checkHtml(beside('<div>'.repeat(50_000))).summary.passed).toBe(42);
  });
});

describe('names that mean something elsewhere', () => {
  it('rows called like what every object has', () => {
    const rows = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'].map(
      (name) => `<tr><td>${name}</td><td>1</td></tr>`,
    );
    expect(
      holds(
        beside(
          `<table>${rows.join('')}</table><meta name="__proto__" content="x"><meta name="constructor" content="x">`,
        ),
      ),
    ).toBe(42);
  });

  it('forms and images that stand in for the document', () => {
    const clobbering = [
      'body',
      'title',
      'documentElement',
      'querySelectorAll',
      'firstChild',
      'nextSibling',
      'parentNode',
      'tagName',
      'nodeType',
      'getAttribute',
      'textContent',
    ];
    const html = clobbering
      .map((name) => `<form name="${name}"><input name="${name}"></form><img name="${name}">`)
      .join('');
    expect(holds(beside(html))).toBe(42);
  });
});
