import { describe, expect, test } from 'vitest';
import { csvOf, jsonOf, textOf } from '../../components/popup/export.ts';
import { fileName } from '../../components/popup/take.ts';
import { report, value } from './popup-report.ts';

describe('the tables as CSV', () => {
  test('begin with a byte order mark and a head, one cell a line', () => {
    const csv = csvOf(report(), 'zh-Hans');
    const lines = csv.split('\r\n');
    expect(csv.charCodeAt(0)).toBe(0xfeff);
    expect(lines[0]).toBe('\ufeff单元格,表,行,列,状态,数值,单位,原文');
    expect(lines).toContain('t3.new.total,表三,一、本年新收,总计,value,21,,21');
    expect(lines).toContain(
      't2.otherService.decisions,表二,其他对外管理服务事项,处理决定数量,unreadable,,,10000件以上',
    );
    expect(lines).toHaveLength(Object.keys(report().record.cells).length + 2);
  });

  test('never hand a formula of the page to a spreadsheet', () => {
    const base = report();
    const text = (words: string) => ({ ...value(1), text: words });
    const cells = {
      't3.new.natural': text('=HYPERLINK("http://a")'),
      't3.new.company': text('-5'),
      't3.new.legal': text('@x, "y"'),
    };
    const csv = csvOf(report({ record: { ...base.record, cells } }), 'en');
    expect(csv).toContain(`"'=HYPERLINK(""http://a"")"`);
    expect(csv).toContain(',-5\r\n');
    expect(csv).toContain(`"'@x, ""y"""`);
  });
});

test('the check as JSON speaks the ids of the contract', () => {
  const { source, kind, form, summary, cells, findings } = JSON.parse(jsonOf(report(), 'https://a.gov.cn/'));
  expect({ source, kind, form }).toEqual({ source: 'https://a.gov.cn/', kind: 'report', form: '2019' });
  expect(summary.failed).toBe(2);
  expect(cells['t3.new.total']).toEqual({ state: 'value', value: 21, text: '21', unit: null });
  expect(Object.keys(findings[0].message)).toEqual(['zh-Hans', 'zh-Hant', 'en']);
});

describe('the verdict as text', () => {
  test('holds the report, the sentence, the sums and the address, in the page’s own letters', () => {
    const lines = textOf(report(), 'https://a.gov.cn/1', '2026-01-02', 'zh-Hant').split('\n');
    expect(lines[0]).toBe('示例市人力资源和社会保障局');
    expect(lines[2]).toBe('有一處對不上：收到21件，辦結與結轉合計22件。');
    expect(lines[3]).toBe('40條勾稽關係，38條成立，2條不成立');
    expect(lines).toContain('  總計 21 + 0 ≠ 21 + 1 · 差1');
    expect(lines.at(-2)).toBe('https://a.gov.cn/1');
    expect(lines.findIndex((line) => line.startsWith('≠'))).toBeLessThan(
      lines.findIndex((line) => line.startsWith('?')),
    );
  });
});

test('a file is named by what it holds, in characters that file systems take', () => {
  expect(fileName(['某局', 2020], 'csv')).toBe('某局-2020.csv');
  expect(fileName(['a/b:c "d"', null], 'json')).toBe('a_b_c_d_.json');
  expect(fileName([null], 'csv')).toBe('gouji.csv');
});
