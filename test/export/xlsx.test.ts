import { readXlsx } from 'hucre/xlsx';
import readXlsxFile from 'read-excel-file/node';
import { beforeAll, describe, expect, test } from 'vitest';
import { defuse } from '../../lib/export/defuse.ts';
import { eachReport } from '../../lib/export/entry.ts';
import { type Field, field, type Sheet } from '../../lib/export/sheet.ts';
import { workbookOf } from '../../lib/export/workbook.ts';
import { MOST_ROWS, TooManyRows, xlsxOf } from '../../lib/export/xlsx.ts';
import type { CellId } from '../../lib/model/cell.ts';
import { ENTRIES } from './entries.ts';

const SHEETS = workbookOf(ENTRIES, 'zh-Hans');

/** What a reader must find for a field: text without what no workbook can hold, and defused. */
function held({ value }: Field): string | number | null {
  if (typeof value !== 'string') return value;
  const text = defuse(value.toWellFormed().replace(/[\p{Cc}]/gu, (sign) => ('\t\n\r'.includes(sign) ? sign : '')));
  return text === '' ? null : text;
}

/** Line breaks are one character to XML readers. */
const even = (value: unknown): unknown => (typeof value === 'string' ? value.replace(/\r\n?/g, '\n') : (value ?? null));

describe('a workbook', () => {
  let bytes: Buffer;
  beforeAll(async () => {
    bytes = Buffer.from(await (await xlsxOf(SHEETS)).arrayBuffer());
  });

  test('opened by another library is equal to what was written, cell by cell', async () => {
    const read = await readXlsxFile(bytes, { trim: false });
    expect(read.map(({ sheet }) => sheet)).toEqual(['报告', '表二', '表三', '表四', '发现']);
    for (const [k, { data }] of read.entries()) {
      const sheet = SHEETS[k] as Sheet;
      expect(data[0]).toEqual(sheet.columns.map(({ title }) => title));
      expect(data).toHaveLength(sheet.rows.length + 1);
      for (const [y, row] of sheet.rows.entries())
        expect(
          sheet.columns.map((_, x) => even(data[y + 1]?.[x])),
          `${sheet.name} ${y}`,
        ).toEqual(row.map((each) => even(held(each))));
    }
  });

  test('has every stated figure of every report as a number', async () => {
    const [, , t3] = await readXlsxFile(bytes);
    const figures = eachReport(ENTRIES).flatMap(({ result }) =>
      result.record.rows.flatMap((row) => {
        const columns = ['natural', 'company', 'research', 'charity', 'legal', 'other', 'total'];
        return columns.map((column) => result.record.cells[`t3.${row}.${column}` as CellId]?.value ?? null);
      }),
    );
    const found = t3?.data.slice(1).flatMap((row) => row.slice(4, 11)) ?? [];
    expect(found.map((each) => (typeof each === 'number' ? each : null))).toEqual(figures);
  });

  test('has no formula, and text stays text', async () => {
    const { sheets } = await readXlsx(bytes, { readStyles: true });
    const cells = sheets.flatMap((sheet) => [...(sheet.cells?.values() ?? [])]);
    expect(cells.filter(({ formula }) => formula !== undefined)).toEqual([]);
    const t3 = sheets[2]?.cells;
    const odd = [...(t3?.values() ?? [])].find(({ value }) => value === '1O');
    expect(odd?.style?.numFmt).toBe('@');
  });

  test('marks what was found: the suspects, the terms, what is to be looked at, and what the page lacks', async () => {
    const { sheets } = await readXlsx(bytes, { readStyles: true });
    const at = (sheet: number, key: string) => sheets[sheet]?.cells?.get(key);
    const border = (sheet: number, key: string) => at(sheet, key)?.style?.border?.top?.style;
    // 二 and 四 of the first report may be wrong, 一 and 三（七） are only terms.
    expect(border(2, '2,4')).toBe('dashed');
    expect(border(2, '1,4')).toBe('thin');
    expect(at(2, '2,4')?.comment?.text).toContain('可能在此处：一＋二 ≠ 三（七）＋四');
    expect(at(2, '1,4')?.style?.fill).toMatchObject({
      pattern: 'solid',
      fgColor: { rgb: expect.stringMatching(/F9E9E3$/) },
    });
    expect(at(2, '7,6')?.comment?.text).toBe('页面上没有这一格');
    expect(border(2, '3,4')).toBeUndefined();
  });

  test('shows a unit behind a number that stays one', async () => {
    const { sheets } = await readXlsx(bytes, { readStyles: true });
    const cell = [...(sheets[1]?.cells?.values() ?? [])].find(({ value }) => value === 1113);
    expect(cell?.style?.numFmt).toBe('General"件"');
  });

  test('keeps its head and names in sight, and its columns can be filtered', async () => {
    const { sheets } = await readXlsx(bytes);
    expect(sheets.map(({ freezePane }) => freezePane)).toEqual([
      { rows: 1, columns: 2 },
      { rows: 1, columns: 4 },
      { rows: 1, columns: 4 },
      { rows: 1, columns: 4 },
      { rows: 1, columns: 2 },
    ]);
    expect(sheets[2]?.autoFilter?.range).toBe(
      `A1:K${SHEETS[2]?.rows.length === undefined ? 0 : SHEETS[2].rows.length + 1}`,
    );
  });
});

describe('odd workbooks', () => {
  test('without any report are valid, too', async () => {
    const blob = await xlsxOf(workbookOf([], 'en'));
    const read = await readXlsxFile(Buffer.from(await blob.arrayBuffer()));
    expect(read.map(({ data }) => data.length)).toEqual([1, 1, 1, 1, 1]);
  });

  test('a text longer than a cell can hold is cut to what it can', async () => {
    const sheet: Sheet = {
      name: 'a/b:c',
      columns: [{ title: 'x', width: 9 }],
      rows: [[field('年'.repeat(40_000))]],
      fixed: 0,
    };
    const [read] = await readXlsxFile(Buffer.from(await (await xlsxOf([sheet])).arrayBuffer()));
    expect(read?.sheet).toBe('a b c');
    expect(String(read?.data[1]?.[0])).toHaveLength(32_767);
  });

  test('more rows than a sheet can hold are refused, not cut', async () => {
    const sheet: Sheet = { name: 'x', columns: [], rows: new Array(MOST_ROWS).fill([]), fixed: 0 };
    await expect(xlsxOf([sheet])).rejects.toThrow(TooManyRows);
  });
});
