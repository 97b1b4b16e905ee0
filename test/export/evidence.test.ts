import { JSDOM } from 'jsdom';
import { Marked } from 'marked';
import { describe, expect, test } from 'vitest';
import { evidenceOf } from '../../lib/export/evidence.ts';
import { htmlOf } from '../../lib/export/evidence-html.ts';
import { markdownOf } from '../../lib/export/evidence-markdown.ts';
import type { CheckResult } from '../../lib/model/check.ts';
import { TONGUES } from '../../lib/present/tongue.ts';
import { ENTRIES, HOSTILE, source } from './entries.ts';

const all = () => true;
const sheets = evidenceOf(ENTRIES, 'zh-Hans', all);
const flat = (text: string | null | undefined): string => (text ?? '').replace(/[\p{Cc}\s]+/gu, ' ').trim();
const documentOf = (html: string): Document => new JSDOM(html).window.document;
/** Every text of a sheet, in order. */
const textsOf = (sheet: (typeof sheets)[number]): string[] => [
  sheet.title,
  ...sheet.facts.map(({ text }) => text),
  ...sheet.items.flatMap(({ title, facts, cells }) => [
    title,
    ...facts.map(({ text }) => text),
    ...cells.flatMap(({ name, text }) => [name, text]),
  ]),
];

describe('an evidence sheet', () => {
  test('names address, time, every cell, both numbers, the clause and what the text says', () => {
    const [first] = sheets;
    expect(first?.facts.map(({ text }) => text)).toEqual([
      '示例市人力资源和社会保障局2023年政府信息公开工作年度报告',
      '示例市人力资源和社会保障局',
      '2023',
      '2024-01-20',
      source(1),
      '2026-01-05 01:02:03 UTC',
      '42条勾稽关系，38条成立，2条不成立，2条没法核对',
    ]);
    const [flow] = first?.items ?? [];
    expect(flow?.facts.map(({ text }) => text)).toEqual(
      expect.arrayContaining([
        '一、本年新收 · 总计 21 ＋ 二、上年结转 · 总计 0 ＝ 21；三（七）总计 · 总计 21 ＋ 四、结转下年度继续办理 · 总计 1 ＝ 22；相差1',
        '二、上年结转 · 自然人 0 → 1、二、上年结转 · 总计 0 → 1',
        '四、结转下年度继续办理 · 自然人 1 → 0、四、结转下年度继续办理 · 总计 1 → 0',
        '表三左上角：“第一项加第二项之和，等于第三项加第四项之和”，国办公开办函〔2021〕30号',
      ]),
    );
    expect(flow?.cells).toContainEqual({ name: '四、结转下年度继续办理 · 总计', text: '1' });
  });

  test('holds a report against last year’s with both figures', () => {
    const texts = sheets[2] ? textsOf(sheets[2]) : [];
    expect(texts).toContain('二、上年结转 · 总计 0；上年报告 四、结转下年度继续办理 · 总计 4；相差4');
  });

  test('quotes the text, and leaves hints out unless they are wanted', () => {
    const [entry] = ENTRIES;
    const [finding] = entry?.result.findings ?? [];
    if (!entry || !finding) throw new Error('no finding');
    const quote = { text: '全部在规定时间内办结。', start: 0, length: 10, number: null };
    const said = { ...finding, severity: 'hint' as const, quote };
    const result = { ...entry.result, findings: [finding, said] };
    expect(evidenceOf([{ ...entry, result }], 'zh-Hans')[0]?.items).toHaveLength(1);
    const wanted = evidenceOf([{ ...entry, result }], 'zh-Hans', all)[0];
    expect(wanted && textsOf(wanted)).toContain('全部在规定时间内办结。');
  });

  test('speaks three tongues', () => {
    expect(markdownOf(evidenceOf(ENTRIES, 'en'))).toContain('Total 1 ＝ 22; off by 1');
    for (const tongue of TONGUES) expect(markdownOf(evidenceOf(ENTRIES, tongue, all))).not.toMatch(/\{\w+\}/);
  });

  test('of a report without findings says so, and claims nothing of what was not checked', () => {
    const [entry] = ENTRIES;
    if (!entry) throw new Error('no entry');
    const of = (changes: Partial<CheckResult>) =>
      evidenceOf([{ ...entry, result: { ...entry.result, findings: [], ...changes } }], 'en')[0];
    const summary = { passed: 42, failed: 0, cannotTell: 0, fatal: 0, query: 0, hint: 0 };
    expect(of({ summary })).toMatchObject({ items: [], lead: 'Nothing needs another look.', note: '' });
    const open = 'Nothing was found that does not agree, but not everything could be checked.';
    expect(of({ summary: { ...summary, passed: 40, cannotTell: 2 } })?.lead).toBe(open);
    const unread = of({ kind: 'unreadable-report', unreadable: ['t3', 't4'], summary: { ...summary, passed: 0 } });
    expect(unread?.lead).toBe(open);
    expect(unread?.facts).toContainEqual({ label: 'Tables that cannot be read', text: 'Table 三, Table 四' });
  });
});

describe('as HTML', () => {
  const document = documentOf(htmlOf(sheets));

  test('has every text, as text', () => {
    const mains = [...document.querySelectorAll('main')];
    expect(mains).toHaveLength(sheets.length);
    for (const [k, sheet] of sheets.entries()) {
      const found = [...(mains[k]?.querySelectorAll('h1, h2, dd, tbody th, tbody td') ?? [])].map((node) =>
        flat(node.textContent),
      );
      expect(found).toEqual(textsOf(sheet).map((text) => flat(text.toWellFormed())));
    }
  });

  test('runs and loads nothing', () => {
    expect(
      document.querySelectorAll('script, img, iframe, link, object, [onerror], [onload], form, base'),
    ).toHaveLength(0);
    const policy = document.querySelector('meta[http-equiv]')?.getAttribute('content');
    expect(policy).toBe("default-src 'none'; style-src 'unsafe-inline'");
    for (const link of document.querySelectorAll('a')) expect(link.protocol).toBe('https:');
    expect(document.documentElement.lang).toBe('zh-Hans');
  });

  test('an address that is none is no link', () => {
    const entries = ENTRIES.slice(0, 1).map((entry) => ({ ...entry, source: 'javascript:alert(1)' }));
    expect(documentOf(htmlOf(evidenceOf(entries, 'en'))).querySelectorAll('a')).toHaveLength(0);
  });

  test('is printed by itself: its style needs nothing from outside', () => {
    expect(document.querySelector('style')?.textContent).not.toMatch(/url\(|@import/);
  });
});

describe('as Markdown', () => {
  const document = documentOf(new Marked({ async: false }).parse(markdownOf(sheets)) as string);

  test('read by a library has every text, and no markup of the page', () => {
    const found = [...document.querySelectorAll('h1, h2, li, tbody td')].map((node) => flat(node.textContent));
    const expected = sheets.flatMap((sheet) => [
      sheet.title,
      ...sheet.facts.map(({ label, text }) => `${label}：${text}`),
      ...sheet.items.flatMap(({ title, facts, cells }) => [
        title,
        ...facts.map(({ label, text }) => `${label}：${text}`),
        ...cells.flatMap(({ name, text }) => [name, text]),
      ]),
    ]);
    expect(found).toEqual(expected.map((text) => flat(text.toWellFormed())));
    expect(document.querySelectorAll('script, img, code, em, strong, del')).toHaveLength(0);
  });

  test('its links are the addresses of the reports', () => {
    const links = [...document.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(new Set(links)).toEqual(new Set(ENTRIES.map((entry) => entry.source)));
  });

  test('hostile words are in it, and harmless', () => {
    const text = flat(document.body.textContent);
    for (const words of HOSTILE.slice(8, 12)) expect(text).toContain(flat(words));
  });
});
