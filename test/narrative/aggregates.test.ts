import { describe, expect, it } from 'vitest';
import type { Claim } from '../../lib/model/claim.ts';
import { aggregate, changed } from '../../lib/narrative/aggregates.ts';
import { equalOf } from '../../lib/narrative/equal.ts';
import { judge } from '../../lib/narrative/fit.ts';
import { clashesIn } from '../../lib/narrative/self.ts';
import { recordWith } from '../rules/record.ts';
import { claimsOf } from './page.ts';
import { recordOf } from './record.ts';

const said = (text: string): Claim => {
  const [claim] = claimsOf(text);
  if (!claim) throw new Error(`no claim in ${text}`);
  return claim;
};

describe('a sum of the tables', () => {
  const typed = {
    't3.new.natural': '5',
    't3.new.company': '2',
    't3.new.legal': '1',
    't3.new.total': '9',
    't3.r3_1.total': '2',
    't3.r3_8.total': '3',
    't3.r7.total': '6',
    't3.carriedIn.total': '/',
    't4.review.upheld': '4',
    't2.normDoc.issued': '7',
  };
  const value = (sum: string, scope: Claim['scope'] = 'total', more: Record<string, string> = {}) => {
    const found = aggregate(sum, scope, recordWith({ ...typed, ...more }));
    return typeof found === 'string' ? found : `${found.value}${found.sure ? '' : ' at least'}`;
  };

  it.each([
    ['new', 'total', '9'],
    ['new', 'natural', '5'],
    ['new', 'bodies', '3'],
    ['r3', 'total', '5'],
    ['r3_1', 'total', '2'],
    ['r3+r7', 'total', '11'],
    ['new-r7', 'total', '3'],
    ['new+carriedIn', 'total', '9'],
    ['review.upheld', 'total', '4'],
    ['normDoc.issued', 'total', '7'],
    ['normDoc.issued+review.upheld', 'total', '11'],
    ['normDoc.made', 'total', 'absent'],
    ['r6', 'total', '0'],
    ['r9', 'total', 'absent'],
  ] as const)('%s of %s: %s', (sum, scope, expected) => {
    expect(value(sum, scope)).toBe(expected);
  });

  it('makes a blank total of its parts, and counts blank parts as the least', () => {
    expect(value('new', 'total', { 't3.new.total': '' })).toBe('8');
    expect(value('new', 'total', { 't3.new.total': '', 't3.new.legal': '' })).toBe('7 at least');
    expect(value('new', 'total', { 't3.new.total': '#' })).toBe('8');
    expect(value('new', 'legal', { 't3.new.legal': '' })).toBe('0 at least');
    expect(value('r7-new', 'total', { 't3.new.total': '', 't3.new.legal': '' })).toBe('unread');
    expect(value('r3', 'total', { 't3.r3_1.total': '', 't3.r3_1.natural': '' })).toBe('3 at least');
  });
  it('has nothing to say of what cannot be read or is missing', () => {
    expect(value('new', 'total', { 't3.new.total': '1O' })).toBe('unread');
    expect(value('new', 'legal', { 't3.new.legal': '#' })).toBe('unread');
    expect(value('r3', 'total', { 't3.r3_8.total': '1O' })).toBe('unread');
  });
  it('is absent where its column is', () => {
    const record = recordWith(typed);
    delete record.cells['t3.new.total'];
    expect(aggregate('new', 'total', record)).toBe('absent');
  });
  it('names its cells, in order', () => {
    const found = aggregate('carriedIn+r6', 'natural', recordWith(typed));
    expect(typeof found === 'string' ? found : found.cells).toEqual([
      't3.carriedIn.natural',
      't3.r6_1.natural',
      't3.r6_2.natural',
      't3.r6_3.natural',
    ]);
    const of2019 = aggregate('r6', 'total', recordWith({ 't3.r6.total': '3' }, '2019'));
    expect(typeof of2019 === 'string' ? of2019 : [of2019.value, ...of2019.cells]).toEqual([3, 't3.r6.total']);
  });
  it('can be had with a correction', () => {
    const record = recordWith({ ...typed, 't3.r7.total': '' });
    const corrected = changed(record, [{ cell: 't3.r7.total', to: 9 }]);
    expect(aggregate('r7', 'total', corrected)).toMatchObject({ value: 9, sure: true });
    expect(record.cells['t3.r7.total']?.state).toBe('blank');
    expect(corrected.cells['t3.r7.total']).toEqual({ state: 'value', value: 9, text: '9', unit: null, ref: null });
  });
});

describe('how a claim stands to a table', () => {
  const told = (text: string, typed: Record<string, string>) => {
    const { fit: how, near, chosen, against } = judge(said(text), recordWith(typed));
    return `${how}${near ? ' near' : ''} ${chosen?.sum ?? '–'} of ${against.map(({ sum }) => sum).join()}`;
  };
  const NINE = { 't3.new.total': '9', 't3.carriedIn.total': '2', 't3.r7.total': '10' };
  it.each([
    ['收到政府信息公开申请9件。', NINE, 'first new of new,new+carriedIn,r7'],
    ['收到政府信息公开申请11件。', NINE, 'other new+carriedIn of new,new+carriedIn,r7'],
    ['收到政府信息公开申请12件。', NINE, 'none new of new,new+carriedIn,r7'],
    ['收到政府信息公开申请近10件。', NINE, 'first new of new,new+carriedIn,r7'],
    ['收到政府信息公开申请0件。', { ...NINE, 't3.r7.total': '0' }, 'none new of new'],
    ['办理政府信息公开申请9件。', NINE, 'none near r7 of r7,new+carriedIn'],
    ['办理政府信息公开申请8件。', NINE, 'none r7 of r7,new+carriedIn'],
    ['收到政府信息公开申请9件。', { ...NINE, 't3.new.total': '1O' }, 'untold r7 of r7'],
    ['收到政府信息公开申请10件。', { ...NINE, 't3.new.total': '1O' }, 'other r7 of r7'],
    [
      '上年结转政府信息公开申请3件。',
      { 't3.carriedIn.total': '', 't3.carriedIn.legal': '' },
      'untold carriedIn of carriedIn',
    ],
    [
      '上年结转政府信息公开申请3件。',
      { 't3.carriedIn.total': '', 't3.carriedIn.natural': '4', 't3.carriedIn.legal': '' },
      'none carriedIn of carriedIn',
    ],
    ['收到网络申请政府信息公开3件。', NINE, 'placeless – of '],
  ] as const)('%s', (text, typed, expected) => {
    const claim = claimsOf(text);
    expect(claim.length === 0 ? 'placeless – of ' : told(text, typed)).toBe(expected);
  });
});

describe('what words may mean in the tables', () => {
  it.each([
    ['办理政府信息公开申请9件。', 'r7 new+carriedIn'],
    ['受理并答复政府信息公开申请9件。', 'new r7 new+carriedIn'],
    ['答复政府信息公开申请9件。', 'r7'],
    ['共计9件政府信息公开申请。', 'new+carriedIn r7 new'],
    ['政府信息公开申请结转9件。', 'carriedIn carriedOut'],
    ['政府信息公开申请不存在9件。', 'r4_1 r4 r4_1+r4_2'],
    ['政府信息公开申请撤回9件。', 'r6_3 r6'],
    ['行政复议、行政诉讼合计9件。', 'review.total+direct.total+afterReview.total'],
    ['本年度现行有效9件。', 'normDoc.valid rule.valid rule.valid+normDoc.valid'],
    ['制发规范性文件9件。', 'normDoc.issued'],
    ['制定规章9件。', 'rule.issued'],
    ['行政许可9件。', 'licence.decisions'],
    ['行政处罚9件。', 'penalty.decisions'],
    ['行政强制9件。', 'coercion.decisions'],
    ['发生行政诉讼9件。', 'direct.total+afterReview.total'],
    ['未经复议直接起诉9件。', 'direct.total'],
    ['复议后起诉9件。', 'afterReview.total'],
  ])('%s', (text, sums) => {
    expect(
      judge(said(text), recordOf(''))
        .against.map(({ sum }) => sum)
        .join(' '),
    ).toBe(sums);
  });
  it.each([
    ['规范性文件对外公开总数9件。', 'normDoc.totalPublic'],
    ['规章对外公开总数9件。', 'rule.totalPublic'],
    ['制发规范性文件9件。', 'normDoc.made normDoc.published'],
    ['制定规章9件。', 'rule.made rule.published'],
  ])('on the form of 2019: %s', (text, sums) => {
    expect(
      judge(said(text), recordOf('', '2019'))
        .against.map(({ sum }) => sum)
        .join(' '),
    ).toBe(sums);
  });
  it.each([
    ['均获维持', 'review.corrected+review.other+review.pending'],
    ['已审结', 'review.pending'],
    ['驳回1件', 'review.upheld review.other'],
    ['撤销1件', 'review.corrected review.other'],
    ['审结1件', 'review.upheld+review.corrected+review.other'],
    ['纠正1件', 'review.corrected'],
  ])('of reviews: %s', (words, sums) => {
    const claim = claimsOf(`发生行政复议3件，${words}。`).at(-1);
    expect(
      claim &&
        judge(claim, recordOf(''))
          .against.map(({ sum }) => sum)
          .join(' '),
    ).toBe(sums);
  });
  it.each([
    ['收到政府信息公开申请9件，不予公开2件，其他1件。', 'r6 r6_3 r3+r5+r6 r4+r5+r6'],
    ['本年度现行有效9件，废止2件。', 'normDoc.repealed rule.repealed rule.repealed+normDoc.repealed'],
    ['未经复议直接起诉3件，均获维持。', 'direct.corrected+direct.other+direct.pending'],
    ['复议后起诉3件，均获维持。', 'afterReview.corrected+afterReview.other+afterReview.pending'],
  ])('at the end of %s', (text, sums) => {
    const claim = claimsOf(text).at(-1);
    expect(
      claim &&
        judge(claim, recordOf(''))
          .against.map(({ sum }) => sum)
          .join(' '),
    ).toBe(sums);
  });
  it('is first what the form has', () => {
    expect(judge(said('制发规范性文件9件。'), recordOf('normDoc.made 9', '2019')).fit).toBe('first');
    expect(judge(said('规范性文件对外公开总数9件。'), recordOf('normDoc.issued 9')).fit).toBe('placeless');
  });
  it.each(['信函', '网络', '传真', '当面', '网络和信函'])('nothing of %s, which no table counts', (channel) => {
    const claim = claimsOf(`收到政府信息公开申请9件，其中${channel}申请3件。`).at(-1);
    expect(claim?.value).toBe(3);
    expect(claim && judge(claim, recordOf('')).fit).toBe('placeless');
    expect(claim && equalOf(claim, recordOf(''))).toBeNull();
  });
});

describe('what a number that does not fit does equal', () => {
  it.each(['natural', 'company', 'research', 'charity', 'legal'] as const)('the column %s of its row', (column) => {
    const other = column === 'charity' ? 'legal' : 'charity';
    const cells = `r3@${column} 35, r3@${other} 1, r3@total 60`;
    expect(equal('不予公开政府信息公开申请35件。', cells)).toBe(`r3@${column}`);
  });
  it.each(['carriedIn', 'carriedOut', 'r7', 'r3', 'r4', 'r5', 'r6'])('the row %s of its table', (row) => {
    const text = row === 'r7' ? '上年结转政府信息公开申请35件。' : '答复政府信息公开申请35件。';
    expect(equal(text, `new@total 90, ${row}@total 35`)).toBe(`${row}@total`);
  });
  it.each(
    ['review', 'direct', 'afterReview'].flatMap((group) =>
      ['upheld', 'corrected', 'other', 'pending', 'total'].map((result) => `${group}.${result}`),
    ),
  )('%s, in the table of disputes', (cell) => {
    const text = cell.startsWith('review') ? '未经复议直接起诉12件。' : '发生行政复议12件。';
    expect(equal(text, `${cell} 12`)).toBe(`${cell}@total`);
  });

  const equal = (text: string, cells: string) => {
    const found = equalOf(said(text), recordOf(cells));
    return found && `${found.sum}@${found.scope}`;
  };
  it.each([
    ['不予公开政府信息公开申请35件。', 'r3 40, r3@natural 35, r1 77', 'r3@natural'],
    ['不予公开政府信息公开申请35件。', 'r3_2 35, r3_4 5', 'r3_2@total'],
    ['不予公开政府信息公开申请35件。', 'r3 60, r3@company 20, r3@research 15', 'r3@bodies'],
    ['不予公开政府信息公开申请35件。', 'r3 5, r1 20, r2 15, r4 2', 'r1+r2@total'],
    ['不予公开政府信息公开申请5件。', 'r3_2 5, r3_4 3', 'r3_2@total'],
    ['不予公开政府信息公开申请6件。', 'r3 8, r5 6', null],
    ['共计35件政府信息公开申请。', 'new@natural 35, carriedIn@natural 2, new@total 60, r7@total 90', 'new@natural'],
    ['上年结转政府信息公开申请35件。', 'new@total 35, carriedIn@total 2, r7@total 90', 'new@total'],
    ['答复政府信息公开申请35件。', 'new@total 90, r7@total 35', null],
    ['政府信息公开申请属于过程性信息6件。', 'r3_6 3, r3_2 3', 'r3@total'],
    ['政府信息公开申请属于过程性信息6件。', 'r3_6 3, r3_2 4, r5 6', null],
    ['答复政府信息公开申请35件。', 'new 30, carriedIn 5, r7 20', 'new+carriedIn@total'],
    ['政府信息公开申请属于过程性信息35件。', 'r3_6 3, r3_2 32', 'r3@total'],
    ['不予公开和无法提供共35件政府信息公开申请。', 'r3_1 30, r3_2 5, r4 2', 'r3@total'],
    ['收到政府信息公开申请35件。', 'new 40, r5 35, r7 40', 'r5@total'],
    ['收到政府信息公开申请10件。', 'new 40, r5 10, r7 40', 'r5@total'],
    ['收到政府信息公开申请9件。', 'new 40, r5 9, r7 40', null],
    ['收到政府信息公开申请9件。', 'new 40, carriedOut 9, r7 31', 'carriedOut@total'],
    ['收到政府信息公开申请5件。', 'new 40, carriedOut 5, r7 35', 'carriedOut@total'],
    ['收到政府信息公开申请4件。', 'new 40, carriedOut 4, r7 36', null],
    ['收到政府信息公开申请4件。', 'new 40, new@natural 4, r7 36', null],
    ['收到政府信息公开申请35件。', 'new 40, r1 35, r2 35, r7 70', null],
    ['收到政府信息公开申请35件。', 'new 40, r7 40', null],
    ['收到政府信息公开申请近35件。', 'new 60, r1 35, r2 25, r7 60', null],
    ['收到政府信息公开申请0件。', 'new 60, r7 60', null],
    ['发生行政复议12件。', 'review.total 3, direct.other 12', 'direct.other@total'],
    ['发生行政复议9件。', 'review.total 3, direct.other 9', null],
    ['制发规范性文件12件。', 'normDoc.issued 3, direct.other 12', null],
  ])('%s in %s: %s', (text, cells, expected) => {
    expect(equal(text, cells)).toBe(expected);
  });
});

describe('two statements of one text', () => {
  const told = (...lines: string[]) => {
    const { clashes, agreements } = clashesIn(claimsOf(lines));
    return [clashes, agreements]
      .map((each) => each.map(({ first, second }) => `${first}/${second}`).join(' '))
      .join('; ');
  };
  it.each([
    ['twice the same', ['收到政府信息公开申请9件。', '收到政府信息公开申请9件。'], '; 0/1'],
    ['twice another', ['收到政府信息公开申请9件。', '新收政府信息公开申请8件。'], '0/1; '],
    ['once loose', ['收到政府信息公开申请近9件。', '收到政府信息公开申请8件。'], '; '],
    ['of natural persons only', ['收到政府信息公开申请9件，其中自然人申请8件。'], '; '],
    ['of natural persons first', ['收到自然人申请公开8件。', '收到政府信息公开申请9件。'], '; '],
    ['more handled than came in', ['收到政府信息公开申请9件。', '办理政府信息公开申请10件。'], '0/1; '],
    ['said before what came in', ['办理政府信息公开申请10件。', '收到政府信息公开申请9件。'], '0/1; '],
    ['no more handled than came in', ['收到政府信息公开申请9件。', '办理政府信息公开申请9件。'], '; '],
    [
      'with what was carried in',
      ['上年结转政府信息公开申请1件。收到政府信息公开申请9件。', '办理政府信息公开申请10件。'],
      '; ',
    ],
    [
      'more than that',
      ['上年结转政府信息公开申请1件。收到政府信息公开申请9件。', '办理政府信息公开申请11件。'],
      '1/2; ',
    ],
    ['more answered than came in', ['收到政府信息公开申请9件。', '答复政府信息公开申请10件。'], '0/1; '],
    ['answered in two parts', ['答复政府信息公开申请4件。', '答复政府信息公开申请5件。'], '; '],
    [
      'parts of a whole',
      ['发生行政诉讼6件，其中未经复议直接起诉4件。', '发生行政诉讼6件，其中未经复议直接起诉5件。'],
      '1/3; 0/2',
    ],
    ['two kinds of results', ['发生行政复议4件，维持1件。', '发生行政复议4件，维持2件。'], '; 0/2'],
    ['documents', ['制发规范性文件6件。', '制发规范性文件7件。'], '0/1; '],
    ['decisions', ['行政处罚6件。', '行政处罚7件。'], '0/1; '],
  ])('%s', (_, lines, expected) => {
    expect(told(...lines)).toBe(expected);
  });
});
