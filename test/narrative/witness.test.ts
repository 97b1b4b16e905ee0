import { describe, expect, it } from 'vitest';
import type { CellId } from '../../lib/model/cell.ts';
import { MOST_UNPLACED } from '../../lib/model/check.ts';
import type { Change, Quote } from '../../lib/model/finding.ts';
import { unplacedNumbers } from '../../lib/narrative/unplaced.ts';
import { hearing } from '../../lib/narrative/witness.ts';
import { claimsOf, pageOf } from './page.ts';
import { recordOf } from './record.ts';

const change = (cell: string, from: number, to: number): Change => ({ cell: cell as CellId, from, to });
const words = (quotes: readonly Quote[]) => quotes.map(({ text, start, length }) => text.slice(start, start + length));

describe('hearing', () => {
  // Jining 2020: 二 0 → 1 and 四 1 → 0 settle the flow equally well by the figures alone.
  const record = recordOf('new 21, r7 21, carriedOut 1');
  const claims = claimsOf('2023年受理政府信息公开申请21件，信函申请2件、网络申请19件，全部在规定时间内办结。');
  const out = [change('t3.carriedOut.natural', 1, 0), change('t3.carriedOut.total', 1, 0)];
  const into = [change('t3.carriedIn.natural', 0, 1), change('t3.carriedIn.total', 0, 1)];

  it('hears 全部在规定时间内办结 for nothing carried over', () => {
    const { witnesses, objections } = hearing(claims, record)(out);
    expect(words(witnesses)).toEqual(['全部在规定时间内办结']);
    expect(objections).toEqual([]);
  });
  it('hears it against one more carried in', () => {
    const { witnesses, objections } = hearing(claims, record)(into);
    expect(witnesses).toEqual([]);
    expect(words(objections)).toEqual(['全部在规定时间内办结']);
  });
  it.each([
    ['结转下年度0件政府信息公开申请。', 'carriedOut', 1, 0, '0'],
    ['上年结转政府信息公开申请4件。', 'carriedIn', 0, 4, '4'],
    ['政府信息公开申请予以公开9件。', 'r1', 7, 9, '9'],
  ])('%s', (text, row, from, to, said) => {
    const before = recordOf(`${row} ${from}`);
    expect(words(hearing(claimsOf(text), before)([change(`t3.${row}.total`, from, to)]).witnesses)).toEqual([said]);
  });
  it('is not heard where a correction leaves room', () => {
    const record = recordOf('r1@natural 7');
    for (const id of ['company', 'total'] as const)
      record.cells[`t3.r1.${id}`] = { state: 'blank', value: null, text: '', unit: null, ref: null };
    const claims = claimsOf('政府信息公开申请予以公开5件。');
    const heard = hearing(claims, record);
    expect(heard([change('t3.r1.natural', 7, 3)])).toEqual({ witnesses: [], objections: [] });
    expect(words(heard([change('t3.r1.natural', 7, 5)]).witnesses)).toEqual(['5']);
    const against = hearing(claims, recordOf('r1 5'))([change('t3.r1.total', 5, 3)]);
    expect(words(against.objections)).toEqual(['5']);
  });
  it('objects where a correction leaves open what held, not where it holds of something else', () => {
    const open = recordOf('new@natural 5');
    for (const id of ['company', 'total'] as const)
      open.cells[`t3.new.${id}`] = { state: 'blank', value: null, text: '', unit: null, ref: null };
    const claims = claimsOf('收到政府信息公开申请5件。');
    expect(words(hearing(claims, open)([change('t3.new.natural', 5, 3)]).objections)).toEqual(['5']);
    const heard = hearing(claims, recordOf('new 5, r7 5'));
    expect(heard([change('t3.new.total', 5, 4)])).toEqual({ witnesses: [], objections: [] });
  });
  it('is not heard where the text holds anyway', () => {
    expect(hearing(claimsOf('收到政府信息公开申请21件。'), record)(out).witnesses).toEqual([]);
  });
});

describe('unplacedNumbers', () => {
  it('lists numbers with a unit that no cell answers for, as printed', () => {
    const lines = [
      '公开信息380条，其中行政许可242件，接听热线9361件。',
      '共收到政府信息公开申请１２件（2023年），第3条，电话0592-6051042。',
    ];
    const found = unplacedNumbers(pageOf(lines), [0, 1], claimsOf(lines));
    expect(words(found)).toEqual(['380', '9361']);
    expect(found.map(({ number, line }) => [number, line])).toEqual([
      [380, 0],
      [9361, 0],
    ]);
  });
  it('leaves out a place that a claim has, and no other', () => {
    const line = '收到申请5件。全年主动公开各类信息共30条。';
    expect(words(unplacedNumbers(pageOf([line]), [0], claimsOf(line)))).toEqual(['30']);
  });
  it('gives each number its own sentence', () => {
    const line = '公开信息12条。3件工单已办结。';
    expect(unplacedNumbers(pageOf([line]), [0], []).map(({ text }) => text)).toEqual([
      '公开信息12条。',
      '3件工单已办结。',
    ]);
  });
  it('cuts a text without an end around the number', () => {
    const line = `${'报'.repeat(2001)}12条。办结工单3件。`;
    const [first, second] = unplacedNumbers(pageOf([line]), [0], []);
    expect(words(first && second ? [first, second] : [])).toEqual(['12', '3']);
    expect(first?.text).toHaveLength(120 + '12条。办结工单3件。'.length);
  });
  it('needs no full stop, but in a cell', () => {
    const page = pageOf(['印发文件120份', '印发文件120份']);
    const [line] = page.snapshot.lines;
    if (line) line.cell = 3;
    expect(unplacedNumbers(page, [0, 1], []).map((quote) => quote.line)).toEqual([1]);
  });
  it('lists no more than a person reads', () => {
    const line = '印发文件120份。'.repeat(MOST_UNPLACED - 1);
    expect(unplacedNumbers(pageOf([line, line]), [0, 1], [])).toHaveLength(MOST_UNPLACED);
  });
});
