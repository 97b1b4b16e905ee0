import { describe, expect, it } from 'vitest';
import { confront } from '../../lib/confront/confront.ts';
import { APPLICANTS } from '../../lib/forms/table-3.ts';
import { locateInSum, locateInTable3 } from '../../lib/locate/locate-errors.ts';
import type { Explanation } from '../../lib/model/finding.ts';
import type { ReportRecord } from '../../lib/model/record.ts';
import { Random } from '../generate/random.ts';
import { recordWith } from '../rules/record.ts';
import { type Figures, ROWS, recordOf, table3 } from './tables.ts';

const COLUMNS: readonly string[] = APPLICANTS.map(({ id }) => id);
const located = (record: ReportRecord): Explanation[] => locateInTable3(confront(record), record);
const short = ({ slip, changes }: Explanation): string =>
  `${slip}: ${changes.map(({ cell, from, to }) => `${cell.slice(3)} ${from}→${to}`).join(' ')}`;
const best = (record: ReportRecord): string[] =>
  located(record)
    .filter(({ rank }) => rank === 1)
    .map(short);

/** 236 requests of six kinds of applicants: every figure is another. */
const ROW = { natural: '120', company: '31', research: '7', charity: '58', legal: '4', other: '16', total: '236' };
const row = (cells: Record<string, string>, id: string): Record<string, string> =>
  Object.fromEntries(Object.entries(cells).map(([column, text]) => [`t3.${id}.${column}`, text]));
const FULL = { ...row(ROW, 'new'), ...row(ROW, 'r1'), ...row(ROW, 'r7') };

describe('a row typed one column off', () => {
  it('to the right: nought before it, and the last figure overwritten', () => {
    const typed = row(
      { natural: '0', company: '120', research: '31', charity: '7', legal: '58', other: '4', total: '16' },
      'r1',
    );
    expect(best(recordWith({ ...FULL, ...typed }))).toEqual([
      'row-shifted: r1.natural 0→120 r1.company 120→31 r1.research 31→7 r1.charity 7→58 r1.legal 58→4 r1.other 4→16 r1.total 16→236',
    ]);
  });
  it('to the left', () => {
    const typed = row({ natural: '31', company: '7', research: '58', charity: '4', legal: '16', other: '0' }, 'r1');
    expect(best(recordWith({ ...FULL, ...typed }))).toEqual([
      'row-shifted: r1.natural 31→120 r1.company 7→31 r1.research 58→7 r1.charity 4→58 r1.legal 16→4 r1.other 0→16',
    ]);
  });
  it('in the middle of the row, and only where the figures differ', () => {
    const typed = row({ research: '31', charity: '7', legal: '58' }, 'r1');
    expect(best(recordWith({ ...FULL, ...typed }))).toEqual([
      'row-shifted: r1.research 31→7 r1.charity 7→58 r1.legal 58→4',
    ]);
  });
  it('is no slip where it changes but one cell', () => {
    const one = {
      't3.r1.natural': '5',
      't3.r1.total': '5',
      't3.r7.natural': '5',
      't3.r7.total': '5',
      't3.new.natural': '5',
      't3.new.total': '5',
    };
    expect(best(recordWith({ ...one, 't3.r1.company': '5' }))).toEqual(['replaced: r1.company 5→0']);
  });
});

describe('neighbours that changed places', () => {
  it('in a row', () => {
    expect(best(recordWith({ ...FULL, 't3.r1.research': '58', 't3.r1.charity': '7' }))).toEqual([
      'cells-interchanged: r1.research 58→7 r1.charity 7→58',
    ]);
  });
  it('in a column', () => {
    const full = {
      ...FULL,
      ...row(ROW, 'new'),
      ...row({ natural: '0', company: '0', research: '0', charity: '0', legal: '0', other: '0', total: '0' }, 'r2'),
    };
    expect(best(recordWith({ ...full, 't3.r1.charity': '0', 't3.r2.charity': '58' }))).toEqual([
      'cells-interchanged: r1.charity 0→58 r2.charity 58→0',
    ]);
  });
  it('are told from a digit that slid over', () => {
    expect(best(recordWith({ ...FULL, 't3.r1.company': '3', 't3.r1.research': '17' }))).toEqual([
      'spilled: r1.company 3→31 r1.research 17→7',
    ]);
  });
  it('are told from what slid by chance between cells that are none', () => {
    expect(best(recordWith({ ...FULL, 't3.r1.natural': '1', 't3.r1.legal': '204' }))).toEqual([
      'null: r1.natural 1→120 r1.legal 204→4',
    ]);
    expect(best(recordWith({ ...FULL, 't3.r1.company': '3', 't3.r2.company': '10' }))).toEqual([
      'spilled: r1.company 3→31 r2.company 10→0',
    ]);
  });
  it('holds for every pair of a full table', () => {
    const right = table3('large', new Random(5));
    const missed: string[] = [];
    for (const [y, id] of ROWS.entries()) {
      for (const [x, column] of COLUMNS.entries()) {
        for (const [nextRow, nextColumn] of [
          [ROWS[y + 1], column],
          [id, COLUMNS[x + 1]],
        ]) {
          if (!nextRow || !nextColumn) continue;
          const [a, b] = [`t3.${id}.${column}`, `t3.${nextRow}.${nextColumn}`];
          const [p, q] = [right.get(a) ?? 0, right.get(b) ?? 0];
          if (Math.abs(p - q) < 12) continue;
          const typed: Figures = new Map([...right, [a, q], [b, p]]);
          const said = best(recordOf(typed));
          const wanted = `cells-interchanged: ${a.slice(3)} ${q}→${p} ${b.slice(3)} ${p}→${q}`;
          if (!said.includes(wanted)) missed.push(`${wanted}, but ${said.join(' | ')}`);
        }
      }
    }
    expect(missed).toEqual([]);
  });
});

describe('a figure below nought', () => {
  it('is moved nowhere', () => {
    const typed = { 't3.r1.legal': '4', 't3.r1.charity': '-4', 't3.r1.natural': '128' };
    expect(
      located(recordWith({ ...FULL, ...typed }))
        .flatMap(({ changes }) => changes)
        .filter(({ to }) => to < 0),
    ).toEqual([]);
  });
});

describe('blank cells', () => {
  it('are likelier left out than a figure wrong', () => {
    expect(best(recordWith({ ...FULL, 't3.r1.charity': '' }))).toEqual(['filled: r1.charity null→58']);
  });
  it('seven may be the mistake, a column left empty is none', () => {
    const blank = (n: number): Record<string, string> =>
      Object.fromEntries(
        ROWS.filter((id) => id.startsWith('r'))
          .slice(0, n)
          .map((id) => [`t3.${id}.charity`, '']),
      );
    expect(best(recordWith({ ...FULL, ...blank(7) }))).toEqual(['filled: r1.charity null→58']);
    expect(best(recordWith({ ...FULL, ...blank(8) }))).toEqual([]);
  });
  it('of totals are not counted with them, and say nothing themselves', () => {
    const totals = Object.fromEntries(
      ROWS.filter((id) => id.startsWith('r5') || id.startsWith('r4') || id.startsWith('r3_')).map((id) => [
        `t3.${id}.total`,
        '',
      ]),
    );
    expect(best(recordWith({ ...FULL, ...totals, 't3.r1.charity': '' }))).toEqual(['filled: r1.charity null→58']);
    expect(best(recordWith({ ...FULL, 't3.r7.total': '' }))).toEqual([]);
  });
  it('leave a declared none what it is: a nought', () => {
    expect(best(recordWith({ ...FULL, 't3.r2.charity': '/', 't3.r1.charity': '59' }))).toEqual([
      'replaced: r1.charity 59→58',
    ]);
  });
});

describe('totals that were not updated', () => {
  it('of a row and of a column', () => {
    expect(best(recordWith({ ...FULL, 't3.r1.total': '111' }))).toEqual(['total-not-updated: r1.total 111→236']);
    expect(best(recordWith({ ...FULL, 't3.r7.natural': '31' }))).toEqual(['total-not-updated: r7.natural 31→120']);
    expect(best(recordWith({ ...FULL, 't3.r1.natural': '31' }))).toEqual(['null: r1.natural 31→120']);
  });
});

describe('an explanation', () => {
  it('names the relations that it settles, and nothing that it leaves', () => {
    const [first] = located(recordWith({ ...FULL, 't3.r1.natural': '129' }));
    expect(first).toMatchObject({
      settles: [
        { rule: 't3-results', at: 'natural' },
        { rule: 't3-applicants', at: 'r1' },
      ],
      leaves: [],
      witnesses: [],
    });
  });
  it('has its cells in the order of the table', () => {
    // 四 and its 总计 both say one too many: no relation of the row is broken.
    const typed = {
      't3.carriedOut.natural': '1',
      't3.carriedOut.total': '1',
      't3.r1.natural': '121',
      't3.r1.total': '237',
    };
    for (const { changes } of located(recordWith({ ...FULL, ...typed }))) {
      const places = changes.map(({ cell }) => {
        const [, id = '', column = ''] = cell.split('.');
        return ROWS.indexOf(id) * COLUMNS.length + COLUMNS.indexOf(column);
      });
      expect(places).toEqual(places.toSorted((a, b) => a - b));
    }
  });
  it('there is none where all that can be told holds', () => {
    // Without the totals of （七） two equal rows could change places unseen.
    expect(located(recordWith(FULL))).toEqual([]);
    expect(
      located(
        recordWith({
          ...row({ ...ROW, total: '236' }, 'r1'),
          ...row({ natural: '', company: '', research: '', charity: '', legal: '', other: '', total: '' }, 'r7'),
        }),
      ),
    ).toEqual([]);
  });
});

describe('one sum of table 四', () => {
  const sum = (typed: Record<string, string>, heard?: Parameters<typeof locateInSum>[2]) => {
    const record = recordWith(typed);
    const outcome = confront(record).find(({ rule }) => rule === 't4-review');
    return outcome ? locateInSum(outcome, record, heard).map((each) => `${each.rank} ${short(each)}`) : null;
  };
  const EQUAL = { 't4.review.upheld': '3', 't4.review.corrected': '2', 't4.review.total': '4' };

  it('has an explanation where one keystroke alone explains it', () => {
    expect(sum({ 't4.review.upheld': '120', 't4.review.other': '30', 't4.review.total': '105' })).toEqual([
      '1 interchanged: review.total 105→150',
    ]);
  });
  it('has one where no other cell alone could make the sum, though by no keystroke', () => {
    const parts = { 't4.review.upheld': '40', 't4.review.corrected': '9', 't4.review.other': '12' };
    expect(sum({ ...parts, 't4.review.total': '0' })).toEqual(['1 null: review.total 0→61']);
    // 40 may be 18 as well.
    expect(sum({ ...parts, 't4.review.total': '39' })).toEqual([]);
  });
  it('has none where several do, and nothing else is heard', () => {
    expect(sum(EQUAL)).toEqual([]);
  });
  it('hears what speaks for one alone', () => {
    const quote = { text: '维持2件', start: 2, length: 1, number: 2, line: 0 };
    const speaks = (cells: readonly string[]) => (all: readonly Explanation[]) =>
      all.map((each) => {
        const heard = each.changes.some(({ cell }) => cells.includes(cell));
        return heard ? { ...each, witnesses: [quote] } : { ...each, rank: 2 };
      });
    expect(sum(EQUAL, speaks(['t4.review.upheld']))).toEqual(['1 replaced: review.upheld 3→2']);
    expect(sum(EQUAL, speaks(['t4.review.upheld', 't4.review.corrected']))).toEqual([]);
    const silent = (all: readonly Explanation[]) => all.map((each, k) => ({ ...each, rank: k + 1 }));
    expect(sum(EQUAL, silent)).toEqual([]);
  });
});
