import { describe, expect, it } from 'vitest';
import { confrontNarrative } from '../../lib/confront/narrative.ts';
import { claimsOf } from './page.ts';
import { recordOf } from './record.ts';

/** Which number a part, a share or a word is said of; `cells` as in `recordOf`. */
const failed = (text: string, cells: string | null) =>
  confrontNarrative(claimsOf(text), cells === null ? null : recordOf(cells))
    .filter(({ outcome }) => outcome === 'failed')
    .map(({ rule, text: { message, quote } }) => [rule, message.id, message.data, quote?.number]);

const ITEMISED =
  '答复政府信息公开申请25件，其中予以公开10件，部分公开3件，不予公开2件（涉及第三方合法权益1件、行政执法案卷1件），无法提供5件（本机关不掌握4件、补正后仍不明确1件），不予处理2件，其他处理3件。';
const RESULTS = 'r1 10, r2 3, r3_4 1, r3_7 1, r4_1 4, r4_3 1, r5_1 2, r6_3 3, r7 25, new 25';

describe('the items of a listed group', () => {
  it('are in it already', () => {
    expect(failed(ITEMISED, RESULTS)).toEqual([]);
  });
  it('hide no sum that is too large', () => {
    expect(failed(ITEMISED.replace('公开10件', '公开11件'), null)).toEqual([
      ['narrative-parts', 'text.parts-more', { whole: 25, sum: 26, list: '11＋3＋2＋5＋2＋3' }, 25],
    ]);
  });
  it('may also stand beside it: whether the withdrawn are among the other results is not said', () => {
    const text =
      '答复申请10件，予以公开2件，部分公开1件，不予公开1件，无法提供1件，不予处理1件，其他处理2件，撤回2件。';
    expect(failed(`收到政府信息公开申请10件。${text}`, null)).toEqual([]);
  });
});

describe('parts that are more than their whole', () => {
  it('are said to be more, though less than what was carried in would explain', () => {
    const text = '收到政府信息公开申请25件，其中网络申请20件，信函申请6件。';
    expect(failed(text, 'new 25, carriedIn 3, r7 25, carriedOut 3')).toEqual([
      ['narrative-parts', 'text.parts-more', { whole: 25, sum: 26, list: '20＋6' }, 25],
    ]);
  });
});

describe('words behind a number of their own', () => {
  it('say nothing of the whole: one case of four is pending', () => {
    const cells = 'review.upheld 2, review.corrected 1, review.pending 1, review.total 4';
    for (const text of [
      '行政复议4件，其中2件维持、1件纠正、1件正在审理。',
      '行政复议4件，2件维持，1件纠正，1件尚未审结。',
    ])
      expect(failed(text, cells)).toEqual([]);
  });
});

describe('a share', () => {
  const cells = 'new@natural 18, new@company 7, new@total 25, r7@natural 19, r7@company 6, r7@total 25';
  const text = (percent: number) => `受理政府信息公开申请25件，其中自然人申请18件，占${percent}%。`;
  it('is of the number beside it, where that is right', () => {
    expect(failed(text(72), cells)).toEqual([]);
    expect(failed(text(76), cells)).toMatchObject([
      ['narrative-percent', 'text.percent', { part: 18, share: '72' }, 76],
    ]);
  });
  it('may be of the figure of the table where the number beside it is the mistake', () => {
    expect(failed(text(76).replace('18件', '81件'), cells).map(([rule]) => rule)).toEqual(['narrative-count']);
  });
});

describe('everything answered', () => {
  const cells = 'new 25, r7 22, carriedOut 3';
  it.each(['全部在法定期限内答复', '均已按时办结', '全部在规定时间内作出答复'])('is said by %s', (words) => {
    expect(failed(`收到政府信息公开申请25件，${words}。`, cells)).toMatchObject([
      ['narrative-wording', 'text.settled', {}, null],
    ]);
  });
  it.each([
    '全部在法定期限内答复或结转',
    '到期的均已答复',
    '除个别正在征求意见外均已答复',
    '其余均已答复',
    '到期答复率100%',
    '均在期限内答复或结转下年',
  ])('is not said by %s', (words) => {
    expect(failed(`收到政府信息公开申请25件，${words}。`, cells)).toEqual([]);
  });
});

describe('a list of results', () => {
  const parts = '其中予以公开10件，部分公开3件，不予公开2件，无法提供5件，不予处理2件，其他处理3件';
  it('may leave out what is carried over', () => {
    const text = `办理政府信息公开申请28件（含上年度结转3件），${parts}，结转下年度3件。`;
    expect(failed(text, 'new 25, carriedIn 3, r1 10, r2 3, r3 2, r4 5, r5 2, r6_1 3, r7 25, carriedOut 3')).toEqual([]);
    expect(failed(text.replace('28件', '29件'), null).map(([, id]) => id)).toEqual(['text.parts-less']);
  });
  it('may close with all that it did not name', () => {
    const text = '答复申请25件，其中予以公开10件，部分公开3件，信息不存在5件，其他7件。';
    const cells = 'new 25, r1 10, r2 3, r3 2, r4_1 5, r5 2, r6_1 3, r7 25';
    expect(failed(`收到政府信息公开申请25件。${text}`, cells)).toEqual([]);
  });
});

describe('a share with a subject of its own', () => {
  it('is of no number before it', () => {
    const text =
      '收到政府信息公开申请25件，其中通过网络平台申请16件、信函申请7件、当面申请2件；自然人申请占72%，法人及其他组织占28%。';
    expect(failed(text, 'new 25, r7 25')).toEqual([]);
  });
});

describe('what no cell has', () => {
  const cells = 'new 25, r7 25, review.upheld 3, review.other 1, review.total 4, direct.upheld 2, direct.total 2';
  it.each([
    ['受理行政复议案件156件，审结149件，其中维持88件、纠正21件。涉及政府信息公开的复议4件、诉讼2件。'],
    ['2023年新收政府信息公开行政复议3件，上年结转1件，共4件。'],
    ['依申请公开。收到申请25件，受理23件，不予受理2件。'],
    ['收到政府信息公开申请25件（同一申请人反复申请合并为19件）。'],
    ['收到政府信息公开申请25件，其中3件为同一申请人提出，2件延期答复。'],
  ])('%s', (text) => {
    expect(failed(text, cells)).toEqual([]);
  });
});

describe('a row by its whole label', () => {
  it.each([
    ['危及“三安全一稳定”3件', 'r3_3'],
    ['补正后申请内容仍不明确3件', 'r4_3'],
    ['要求行政机关确认或重新出具已获取信息3件', 'r5_5'],
    ['申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请3件', 'r6_1'],
  ])('%s', (words, row) => {
    const [, claim] = claimsOf(`答复政府信息公开申请25件，其中${words}。`);
    expect(claim).toMatchObject({ quantity: row, value: 3 });
  });
  it('is of this report’s cases, whoever decides another one', () => {
    const claims = claimsOf('因政府信息公开申请行政复议2件，其中1件正在审理；提起行政诉讼2件。');
    expect(claims.map(({ quantity }) => quantity)).toEqual(['review.total', 'review.pending', 'lawsuit.total']);
    expect(claimsOf('不服答复申请行政复议1件，正在审理；提起行政诉讼2件。').map(({ quantity }) => quantity)).toContain(
      'lawsuit.total',
    );
  });
});
