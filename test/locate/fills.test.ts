import { describe, expect, it } from 'vitest';
import { confront } from '../../lib/confront/confront.ts';
import { fills } from '../../lib/locate/fills.ts';
import { recordWith } from '../rules/record.ts';

const filled = (typed: Record<string, string>, form: '2019' | '2021' = '2021') => {
  const record = recordWith(typed, form);
  return fills(confront(record), record).map(
    ({ cell, to, relations }) => `${cell}=${to} ${relations.map(({ rule, at }) => `${rule}@${at}`).join(' ')}`,
  );
};
/** Five requests, all of natural persons, all granted. */
const FIVE = {
  't3.new.natural': '5',
  't3.new.total': '5',
  't3.r1.natural': '5',
  't3.r1.total': '5',
  't3.r7.natural': '5',
  't3.r7.total': '5',
};

describe('fills', () => {
  it('has nothing where all is stated', () => {
    expect(filled(FIVE)).toEqual([]);
  });
  it('gives a cell what every relation around it needs', () => {
    expect(filled({ ...FIVE, 't3.r7.natural': '' })).toEqual([
      't3.r7.natural=5 t3-flow@natural t3-results@natural t3-applicants@r7',
    ]);
    expect(filled({ ...FIVE, 't3.r1.natural': '' })).toEqual(['t3.r1.natural=5 t3-results@natural t3-applicants@r1']);
  });
  it('reads what cannot be read from the sums', () => {
    expect(filled({ ...FIVE, 't3.new.natural': 'S' })).toEqual(['t3.new.natural=5 t3-flow@natural t3-applicants@new']);
  });
  it('goes from one to the next: what is filled counts', () => {
    // 二 of 自然人 is known by the flow alone, and only then its 总计.
    const typed = {
      ...FIVE,
      't3.carriedIn.natural': '',
      't3.carriedIn.total': '',
      't3.r1.natural': '7',
      't3.r1.total': '7',
      't3.r7.natural': '7',
      't3.r7.total': '',
    };
    expect(filled(typed)).toEqual([
      't3.carriedIn.natural=2 t3-flow@natural',
      't3.r7.total=7 t3-results@total t3-applicants@r7',
      't3.carriedIn.total=2 t3-flow@total t3-applicants@carriedIn',
    ]);
  });
  it('fills no cell that is asked for different figures, nor for less than nothing', () => {
    expect(filled({ ...FIVE, 't3.r7.natural': '', 't3.r7.total': '6' })).toEqual([]);
    expect(filled({ 't4.review.upheld': '', 't4.review.other': '3', 't4.review.total': '2' })).toEqual([]);
  });
  it('fills no cell that cannot be read with less than nothing', () => {
    expect(filled({ 't4.review.upheld': '1O', 't4.review.other': '3', 't4.review.total': '2' })).toEqual([]);
  });
  it('fills a cell with nought where that is what is left', () => {
    expect(filled({ 't4.review.upheld': '', 't4.review.other': '2', 't4.review.total': '2' })).toEqual([
      // The sum holds with the blank as it is.
    ]);
    expect(filled({ 't4.review.upheld': 'O', 't4.review.other': '2', 't4.review.total': '2' })).toEqual([
      't4.review.upheld=0 t4-review@null',
    ]);
  });
  it('leaves open what two cells of a relation could be', () => {
    expect(filled({ 't4.direct.upheld': '', 't4.direct.other': '', 't4.direct.total': '2' })).toEqual([]);
  });
  it('never takes a missing cell for nought', () => {
    expect(filled({ 't4.direct.upheld': '1O', 't4.direct.other': '#', 't4.direct.total': '2' })).toEqual([]);
  });
  it('uses sums only: no bound of table 二 gives a figure', () => {
    expect(filled({ 't2.fee.delta': '', 't2.fee.prevItems': '3' }, '2019')).toEqual([]);
  });
  it('fills no cell that the page does not have', () => {
    expect(filled({ 't4.direct.upheld': '#', 't4.direct.other': '1', 't4.direct.total': '2' })).toEqual([]);
  });
});
