import { describe, expect, it } from 'vitest';
import { byWitnesses } from '../../lib/locate/witnesses.ts';
import type { CellId } from '../../lib/model/cell.ts';
import type { Explanation } from '../../lib/model/finding.ts';
import { claimsOf } from '../narrative/page.ts';
import { recordOf } from '../narrative/record.ts';

const explanation = (rank: number, cell: CellId, from: number, to: number): Explanation => ({
  rank,
  slip: null,
  changes: [{ cell, from, to }],
  settles: [],
  leaves: [],
  witnesses: [],
});
/** 21 came in, 21 were answered, one is carried over: 一, 二 or 四. */
const record = recordOf('new 21, r7 21, carriedOut 1');
const NEW = explanation(1, 't3.new.total', 21, 22);
const IN = explanation(1, 't3.carriedIn.total', 0, 1);
const OUT = explanation(1, 't3.carriedOut.total', 1, 0);

const heard = (text: string, ...explanations: Explanation[]) =>
  byWitnesses(explanations, claimsOf(text), record).map(
    ({ rank, changes: [first], witnesses }) => `${rank} ${first?.cell.split('.')[1]} ${witnesses.length}`,
  );

describe('byWitnesses', () => {
  it('puts first what the text speaks for, the others behind it', () => {
    expect(heard('结转下年度0件政府信息公开申请。', NEW, IN, OUT)).toEqual([
      '1 carriedOut 1',
      '2 new 0',
      '2 carriedIn 0',
    ]);
  });
  it('decides nothing where the text says nothing of them', () => {
    expect(heard('我局重视政府信息公开。', NEW, OUT)).toEqual(['1 new 0', '1 carriedOut 0']);
  });
  it('decides nothing where it only speaks against one', () => {
    expect(heard('结转下年度1件政府信息公开申请。', OUT, NEW)).toEqual(['1 carriedOut 0', '1 new 0']);
  });
  it('decides nothing where it speaks for all alike', () => {
    const both = explanation(1, 't3.carriedOut.total', 1, 0);
    expect(heard('结转下年度0件政府信息公开申请。', OUT, both, { ...NEW, rank: 2 })).toEqual([
      '1 carriedOut 1',
      '1 carriedOut 1',
      '2 new 0',
    ]);
  });
  it('leaves one alone where it is the only best', () => {
    expect(heard('结转下年度0件政府信息公开申请。', OUT, { ...NEW, rank: 2 })).toEqual(['1 carriedOut 1', '2 new 0']);
  });
  it('is not heard for one that is not among the best', () => {
    expect(heard('结转下年度0件政府信息公开申请。', NEW, IN, { ...OUT, rank: 2 })).toEqual([
      '1 new 0',
      '1 carriedIn 0',
      '2 carriedOut 0',
    ]);
  });
  it('puts a rank behind what was behind already', () => {
    expect(heard('结转下年度0件政府信息公开申请。', { ...IN, rank: 2 }, NEW, OUT)).toEqual([
      '1 carriedOut 1',
      '2 new 0',
      '3 carriedIn 0',
    ]);
  });
});
