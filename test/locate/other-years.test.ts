import { describe, expect, it } from 'vitest';
import { byOtherYears } from '../../lib/locate/other-years.ts';
import type { CellId } from '../../lib/model/cell.ts';
import type { Explanation } from '../../lib/model/finding.ts';
import type { OtherYears } from '../../lib/model/record.ts';
import { recordWith } from '../rules/record.ts';

const explanation = (rank: number, ...changes: [CellId, number, number][]): Explanation => ({
  rank,
  slip: null,
  changes: changes.map(([cell, from, to]) => ({ cell, from, to })),
  settles: [],
  leaves: [],
  witnesses: [],
});
const record = recordWith({ 't3.carriedOut.natural': '1', 't3.carriedOut.total': '1', 't3.carriedIn.legal': '' });
const IN = explanation(1, ['t3.carriedIn.natural', 0, 1], ['t3.carriedIn.total', 0, 1]);
const OUT = explanation(1, ['t3.carriedOut.natural', 1, 0], ['t3.carriedOut.total', 1, 0]);
const NEW = explanation(1, ['t3.new.natural', 19, 20]);

const heard = (years: OtherYears, ...explanations: Explanation[]) =>
  byOtherYears(explanations, record, years).map(
    ({ rank, changes: [first], otherYears }) =>
      `${rank} ${first?.cell.slice(3)}${(otherYears ?? []).map(({ year, cell, value, about }) => ` ${year} ${cell.slice(3)}=${value}→${about.slice(3)}`).join()}`,
  );
const last = (natural: string, total = natural) => ({
  previous: recordWith({ 't3.carriedOut.natural': natural, 't3.carriedOut.total': total }),
});
const next = (natural: string, total = natural) => ({
  next: recordWith({ 't3.carriedIn.natural': natural, 't3.carriedIn.total': total }),
});

describe('byOtherYears', () => {
  it('changes nothing without another report', () => {
    expect(byOtherYears([IN, OUT, { ...NEW, rank: 4 }], record, {})).toEqual([IN, OUT, { ...NEW, rank: 4 }]);
  });
  it('puts first what agrees with the other report, with what that says', () => {
    expect(heard(last('1'), IN, OUT)).toEqual([
      '1 carriedIn.natural previous carriedOut.natural=1→carriedIn.natural, previous carriedOut.total=1→carriedIn.total',
      '2 carriedOut.natural',
    ]);
    expect(heard(next('0'), IN, OUT)).toEqual([
      '1 carriedOut.natural next carriedIn.natural=0→carriedOut.natural, next carriedIn.total=0→carriedOut.total',
      '2 carriedIn.natural',
    ]);
  });
  it('asks each cell for its own figure', () => {
    const two = explanation(1, ['t3.carriedIn.natural', 0, 1], ['t3.carriedIn.total', 0, 2]);
    expect(heard(last('1', '2'), OUT, two)[0]).toMatch(/^1 carriedIn\.natural previous/);
  });
  it('asks for agreement on every cell in question', () => {
    expect(heard(last('1', '7'), IN, OUT)).toEqual(['1 carriedIn.natural', '1 carriedOut.natural']);
  });
  it('decides nothing where all agree, or where no cell of theirs is in question', () => {
    expect(heard(last('1'), IN)).toHaveLength(1);
    expect(heard(last('1'), NEW, explanation(1, ['t3.r1.natural', 19, 20]))).toEqual(['1 new.natural', '1 r1.natural']);
    expect(byOtherYears([NEW], record, last('1'))[0]).not.toHaveProperty('otherYears');
  });
  it('goes through the ranks in their order, and keeps those behind behind', () => {
    expect(heard(last('1'), { ...NEW, rank: 2 }, OUT, IN)).toEqual([
      expect.stringContaining('1 carriedIn.natural previous'),
      '2 carriedOut.natural',
      '3 new.natural',
    ]);
    // Not as words: 10 is behind 2.
    const far = { ...NEW, rank: 10 };
    expect(heard(last('7'), far, { ...IN, rank: 2 }, OUT)).toEqual([
      '1 carriedOut.natural',
      '2 carriedIn.natural',
      '3 new.natural',
    ]);
  });
  it('takes a declared none there and a blank here for nought; a blank there says nothing', () => {
    const legal = explanation(1, ['t3.carriedIn.legal', 0, 0]);
    const other = explanation(1, ['t3.carriedIn.legal', 0, 2]);
    const none = { previous: recordWith({ 't3.carriedOut.legal': '/' }) };
    expect(heard(none, other, legal)).toEqual([
      '1 carriedIn.legal previous carriedOut.legal=0→carriedIn.legal',
      '2 carriedIn.legal',
    ]);
    const blank = { previous: recordWith({ 't3.carriedOut.legal': '' }) };
    expect(heard(blank, other, legal)).toEqual(['1 carriedIn.legal', '1 carriedIn.legal']);
    const elsewhere = explanation(1, ['t3.carriedIn.natural', 0, 5]);
    expect(heard(none, elsewhere, other)).toEqual(['1 carriedIn.natural', '1 carriedIn.legal']);
  });
});
