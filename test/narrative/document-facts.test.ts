import { describe, expect, it } from 'vitest';
import { foldPage } from '../../lib/forms/folded-page.ts';
import type { CellId } from '../../lib/model/cell.ts';
import type { Metadata, Section, SectionId } from '../../lib/model/record.ts';
import { type DocumentFacts, readDocument } from '../../lib/narrative/document.ts';
import { pageOf } from './page.ts';
import { recordOf } from './record.ts';

const METADATA: Metadata = {
  title: '示例市水务局2023年报告',
  organ: '示例市水务局',
  year: 2023,
  period: null,
  published: null,
};
const PERIOD: Partial<Metadata> = { period: ['2023-01-01', '2023-12-31'] };

interface Given {
  metadata?: Partial<Metadata>;
  /** Lines on which the headings stand, by section. */
  at?: Partial<Record<SectionId, number>>;
  /** Lines that hold a cell of table 三, or one of table 四. */
  t3?: number;
  t4?: number;
  unread?: boolean;
  /** False where the page has no table at all. */
  tables?: boolean;
}

function facts(
  lines: readonly string[],
  { metadata = {}, at = {}, t3, t4, unread, tables = true }: Given = {},
): DocumentFacts {
  const plain = pageOf(lines);
  const cellOf = (k: number): number => (k === t3 ? 3 : k === t4 ? 4 : -1);
  const page = foldPage({
    ...plain.snapshot,
    lines: plain.snapshot.lines.map((line, k) => ({ ...line, cell: cellOf(k), link: line.text.startsWith('→') })),
  });
  const record = recordOf('');
  const put = (cell: CellId, ref: number) => {
    const known = record.cells[cell];
    if (known) record.cells[cell] = { ...known, ref };
  };
  put('t3.new.natural', 3);
  put('t4.review.total', 4);
  if (unread) record.tables.t3 = 'unreadable';
  const sections = (['s1', 's2', 's3', 's4', 's5', 's6'] as const).map(
    (id): Section => ({ id, found: at[id] !== undefined, line: at[id] ?? null }),
  );
  return readDocument({
    page,
    lines: [...lines.keys()],
    sections,
    record: tables ? record : null,
    metadata: { ...METADATA, ...metadata },
  });
}

describe('the order of sections', () => {
  const lines = new Array(8).fill('。');
  it('is that of those which are there', () => {
    expect(facts(lines, { at: { s2: 0, s3: 1, s6: 2 } }).outOfOrder).toEqual([]);
    expect(facts(lines, { at: { s1: 0, s2: 0 } }).outOfOrder).toEqual([]);
    expect(facts(lines, { at: { s1: 0, s2: 3, s3: 1, s4: 4 } }).outOfOrder).toEqual(['s3']);
  });
});

describe('a table beside its section', () => {
  const lines = new Array(10).fill('。');
  const at = { s3: 2, s4: 5, s6: 8 };
  it.each([
    ['under its heading', 3, []],
    ['in the line of the heading itself', 2, []],
    ['before its heading', 1, ['s3']],
    ['at the very top', 0, ['s3']],
    ['in the line of the next heading', 5, []],
    ['behind the next heading', 6, ['s3']],
  ])('%s', (_, t3, elsewhere) => {
    expect(facts(lines, { at, t3, t4: 6 }).tableElsewhere).toEqual(elsewhere);
  });
  it('goes to the end of the page under the last heading', () => {
    expect(facts(lines, { at: { s3: 2 }, t3: 9 }).tableElsewhere).toEqual([]);
    expect(facts(lines, { at: { s4: 2 }, t4: 1 }).tableElsewhere).toEqual(['s4']);
  });
  it('is held against the next heading that is there', () => {
    expect(facts(lines, { at: { s3: 2, s5: 5 }, t3: 7 }).tableElsewhere).toEqual(['s3']);
    expect(facts(lines, { at: { s3: 2, s4: 2 }, t3: 7 }).tableElsewhere).toEqual([]);
    expect(facts(lines, { at: { s4: 2 }, t3: 5 }).tableElsewhere).toEqual([]);
  });
  it('is no table where there is no record', () => {
    expect(facts(lines, { at, t3: 1, tables: false }).tableElsewhere).toEqual([]);
  });
  it('is not asked for where the table could not be read, where it has no line, or where headings are out of order', () => {
    expect(facts(lines, { at, t3: 1, unread: true }).tableElsewhere).toEqual([]);
    expect(facts(lines, { at }).tableElsewhere).toEqual([]);
    expect(facts(lines, { at: { s4: 5 }, t3: 1, t4: 6 }).tableElsewhere).toEqual([]);
    expect(facts(lines, { at: { s3: 5, s4: 2 }, t3: 3 }).tableElsewhere).toEqual([]);
  });
});

describe('a heading without its number', () => {
  const heading = '政府信息主动公开情况';
  const state = (line: string) => facts([line]).sections.s2;
  it('is a short line of its own', () => {
    const padded = (n: number) => heading.padEnd(n, '表');
    expect(state('主动公开政府信息情况')).toBe('unnumbered');
    expect(state(`主动公开政府信息情况${'、'.repeat(30)}`)).toBe('unnumbered');
    expect(state(`主动公开政府信息情况${'、'.repeat(31)}`)).toBe('missing');
    expect(state('主动公开政府信息情况:')).toBe('missing');
    expect(state('→主动公开政府信息情况')).toBe('missing');
    expect(padded(10)).toBe(heading);
  });
});

describe('the last section', () => {
  it('is there or not', () => {
    expect(facts(['。', '。'], { at: { s6: 1 } }).lastSection).toBe(true);
    expect(facts(['。', '。'], { at: { s1: 1 } }).lastSection).toBe(false);
  });
});

describe('where the period is said', () => {
  const quoted = (...lines: string[]) => {
    const quote = facts(lines, { metadata: PERIOD }).periodQuote;
    return quote && [quote.text, quote.text.slice(quote.start, quote.start + quote.length)];
  };
  it('is the sentence that says it, as printed', () => {
    expect(quoted('示例市', '依条例编制。统计期限为２０２３年1月1日至12月31日。欢迎查阅。')).toEqual([
      '统计期限为２０２３年1月1日至12月31日。',
      '２０２３年1月1日至12月31日',
    ]);
    expect(quoted('统计期限自2023 年 10 月 1 日起至 12 月 31 日止')).toEqual([
      '统计期限自2023 年 10 月 1 日起至 12 月 31 日止',
      '2023 年 10 月 1 日起至 12 月 31 日',
    ]);
  });
  it('is nowhere where no line says it', () => {
    expect(quoted('我局做好政府信息公开。')).toBeNull();
  });
});

describe('the year that section one begins with', () => {
  const HEAD = { s1: 1, s2: 4 };
  const two = [
    '2021年，我局上文。',
    '一、总体情况',
    '情况。2022年，我局公开信息。',
    '2022年度，共收到申请2件。',
    '二、',
    '2021年，我局下文。',
  ];
  const year = (lines: readonly string[], given: Given = {}) => {
    const { textYear, textQuote } = facts(lines, { at: HEAD, ...given });
    if (textYear === null || !textQuote) return null;
    const { text, start, length } = textQuote;
    return [textYear, text, text.slice(start, start + length)];
  };
  it('is another than that of the title where two sentences begin with it', () => {
    expect(year(two)).toEqual([2022, '2022年，我局公开信息。', '2022年']);
  });
  it('begins with the line of its heading and ends with the next heading that is there', () => {
    const inHeading = ['', '2022年，我局公开信息。', '2022年，全局收到申请。', '', '2022年，我局'];
    expect(year(inHeading)?.[0]).toBe(2022);
    expect(year(['', '一、', '2022年，我局公开信息。', '', '2022年，全局收到申请。'])).toBeNull();
    expect(year(two, { at: { s1: 1, s3: 4 } })?.[0]).toBe(2022);
    expect(year(two.map((line) => line.replace('年，', '年')))?.[0]).toBe(2022);
  });
  it.each<[string, readonly string[], Given]>([
    ['the year of the title', two.map((line) => line.replace('2022', '2023')), {}],
    ['once', ['', '一、', '2022年，我局公开信息。', '我局收到申请。', '二、'], {}],
    ['two years', ['', '一、', '2022年，我局公开信息。', '2021年，我局公开信息。', '二、'], {}],
    ['years that are compared with', ['', '一、', '2022年以前的信息。', '2022年相比。', '二、'], {}],
    ['a title without a year', two, { metadata: { title: '示例市水务局年度报告' } }],
    ['no title', two, { metadata: { title: null } }],
    ['no section one', two.map((line) => line.replace('2021', '2022')), { at: { s2: 4 } }],
    ['no section behind it', two, { at: { s1: 1 } }],
  ])('is none of it: %s', (_, lines, given) => {
    expect(year(lines, given)).toBeNull();
  });
});
