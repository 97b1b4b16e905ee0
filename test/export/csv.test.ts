import { parseCsv } from 'hucre/csv';
import { describe, expect, test } from 'vitest';
import { cellsSheet } from '../../lib/export/cells.ts';
import { csvOf } from '../../lib/export/csv.ts';
import { defuse } from '../../lib/export/defuse.ts';
import { eachReport } from '../../lib/export/entry.ts';
import { reportsSheet } from '../../lib/export/reports.ts';
import { trendsSheet } from '../../lib/export/trends.ts';
import { workbookOf } from '../../lib/export/workbook.ts';
import { trendsOf } from '../../lib/shelf/trends.ts';
import { recordWith } from '../rules/record.ts';
import { ENTRIES, HOSTILE, source } from './entries.ts';

const read = (csv: string): string[][] => parseCsv(csv.slice(1), { typeInference: false }) as string[][];

describe('a field that looks like a formula', () => {
  test.each(['=1', '+1', '-1+2', '@x', '\t=1', '\r=1', '\n+x', ' =1', '\u200b=1', '＝1', '＋1', '－1+1', '＠x', '-x'])(
    '%j is defused',
    (text) => {
      expect(defuse(text)).toBe(`'${text}`);
    },
  );
  test.each(['-5', '-5.25', '5', '-', '--', '—', '－', '减4', '19', '', 'a=1', '（一）'])(
    '%j stays as it is',
    (text) => {
      expect(defuse(text)).toBe(text);
    },
  );
});

describe('cells as CSV', () => {
  const sheet = cellsSheet(ENTRIES, 'zh-Hans');
  const csv = csvOf(sheet);

  test('begins with a byte order mark, and ends each line as spreadsheets do', () => {
    expect(csv.codePointAt(0)).toBe(0xfeff);
    expect(csv.endsWith('\r\n')).toBe(true);
  });

  test('read by a library is every cell of every report, in its state', () => {
    const [head, ...lines] = read(csv);
    expect(head).toEqual(['机关', '年度', '网址', '单元格', '表', '行', '列', '状态', '数值', '单位', '原文']);
    const expected = eachReport(ENTRIES).flatMap(({ result, source: from }) =>
      Object.entries(result.record.cells).map(([id, { state, value, unit, text }]) => [
        defuse(result.organ ?? ''),
        String(result.year),
        from,
        id,
        state,
        String(value ?? ''),
        unit ?? '',
        defuse(text),
      ]),
    );
    expect(lines.map((line) => [...line.slice(0, 4), ...line.slice(7)])).toEqual(expected);
  });

  test('nothing of it is a formula', () => {
    for (const line of read(csv)) for (const text of line) expect(defuse(text), text).toBe(text);
    expect(HOSTILE.filter((text) => defuse(text) !== text)).toHaveLength(8);
  });

  test('of one report needs no column to say which it is', () => {
    const one = ENTRIES.slice(0, 1);
    expect(read(csvOf(cellsSheet(one, 'zh-Hant')))[0]).toEqual([
      '單元格',
      '表',
      '行',
      '列',
      '狀態',
      '數值',
      '單位',
      '原文',
    ]);
  });
});

describe('every other sheet as CSV', () => {
  test('has as many fields in each line as columns, and reads back', () => {
    for (const sheet of workbookOf(ENTRIES, 'en')) {
      const lines = read(csvOf(sheet));
      expect(lines).toHaveLength(sheet.rows.length + 1);
      for (const line of lines) expect(line).toHaveLength(sheet.columns.length);
    }
  });

  test('the list has a line for each report, further ones of a page included', () => {
    const [, ...lines] = read(csvOf(reportsSheet(ENTRIES, 'zh-Hans')));
    expect(lines.map((line) => [line[1], line[5], line[6], line[12]])).toEqual([
      ['2023', '38', '2', source(1)],
      ['2020', '38', '2', source(2)],
      ['2023', '41', '1', source(3)],
      ['2023', '32', '0', source(4)],
      ['2021', '40', '2', source(4)],
    ]);
  });

  test('a year without a value is empty, and never 0', () => {
    const reports = new Map([
      [2021, recordWith({ 't3.new.total': '7' })],
      [2023, recordWith({ 't3.new.total': '' })],
    ]);
    const lines = read(csvOf(trendsSheet('示例市教育局', trendsOf(reports), 'zh-Hans')));
    expect(lines[0]).toEqual(['机关', '行', '2021', '2022', '2023']);
    expect(lines[1]).toEqual(['示例市教育局', '新收', '7', '', '']);
    expect(lines[2]).toEqual(['示例市教育局', '上年结转', '0', '', '0']);
  });

  test('a unit stays behind its number', () => {
    const [, t2] = workbookOf(ENTRIES.slice(0, 1), 'zh-Hans');
    expect(t2 && csvOf(t2)).toContain('1113件');
  });
});
