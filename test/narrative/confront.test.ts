import { describe, expect, it } from 'vitest';
import { confrontNarrative } from '../../lib/confront/narrative.ts';
import { foldText } from '../../lib/fold/fold-text.ts';
import type { Claim } from '../../lib/model/claim.ts';
import { claimsOf } from './page.ts';
import { recordOf } from './record.ts';
import { SHANGHAI } from './shanghai.ts';

const outcomes = (text: string, cells: string | null) =>
  confrontNarrative(claimsOf(text), cells === null ? null : recordOf(cells));
const failed = (text: string, cells: string | null) =>
  outcomes(text, cells).filter(({ outcome }) => outcome === 'failed');
const said = (text: string, cells: string | null) =>
  failed(text, cells).map(({ rule, text: { severity, message } }) => [rule, severity, message.id]);

describe('a report whose text contradicts its tables five times', () => {
  const { text, record } = SHANGHAI;
  const all = confrontNarrative(claimsOf(text, { year: 2019, organ: '示例市人民政府办公厅' }), record);
  const data = (id: string) =>
    all
      .filter(({ text: { message }, outcome }) => outcome === 'failed' && message.id === id)
      .map(({ text: { message } }) => message.data);

  it('names what 258 and 265 do equal', () => {
    expect(data('text.count')).toEqual([
      expect.objectContaining({ said: 258, sum: 'r1+r2', value: 275, equal: 'r1', equalScope: 'natural' }),
      expect.objectContaining({ said: 265, sum: 'r4', value: 337, equal: 'r4_1', equalScope: 'total' }),
    ]);
  });
  it('adds up the parts', () => {
    expect(data('text.parts-less')).toEqual([{ whole: 805, sum: 716, list: '258＋35＋265＋158＋0' }]);
  });
  it('divides only what was numbered, rounded or cut off', () => {
    expect(data('text.percent')).toEqual([
      expect.objectContaining({ said: '33.9', part: 258, whole: 805, share: '32.0' }),
    ]);
  });
  it('takes 均获维持 at its word', () => {
    expect(data('text.upheld').map(({ group, value }) => [group, value])).toEqual([
      ['review', 2],
      ['lawsuit', 1],
    ]);
  });
  it('is silent on all that holds, though nineteen totals are blank', () => {
    expect(all.filter(({ outcome }) => outcome === 'failed')).toHaveLength(6);
    expect(all.filter(({ outcome }) => outcome === 'cannotTell')).toEqual([]);
  });
  it('is three findings: what concerns one number is one', () => {
    expect(
      foldText(all).map(({ rules, quote, severity }) => [
        rules.map(({ rule }) => rule).join(),
        quote?.number,
        severity,
      ]),
    ).toEqual([
      ['narrative-count,narrative-parts,narrative-percent', 258, 'query'],
      ['narrative-count', 265, 'query'],
      ['narrative-wording', null, 'query'],
    ]);
  });
});

describe('narrative-count', () => {
  it('passes where the number is one of the things that the words may mean', () => {
    for (const number of [24, 26])
      expect(failed(`全年收到政府信息公开申请${number}件。`, 'new 24, carriedIn 2, r7 26')).toEqual([]);
  });
  it('fails where it is none', () => {
    expect(said('全年收到政府信息公开申请25件。', 'new 24, carriedIn 2, r7 26')).toEqual([
      ['narrative-count', 'query', 'text.count'],
    ]);
  });
  it('is a hint where 办理 means what came in', () => {
    expect(said('全年办理政府信息公开申请24件。', 'new 24, carriedIn 2, r7 25, carriedOut 1')).toEqual([
      ['narrative-count', 'hint', 'text.count'],
    ]);
  });
  it('cannot tell where the cell is blank, and says so once', () => {
    const record = recordOf('');
    for (const id of ['natural', 'company', 'research', 'charity', 'legal', 'other', 'total'] as const)
      record.cells[`t3.carriedOut.${id}`] = { state: 'blank', value: null, text: '', unit: null, ref: null };
    const found = confrontNarrative(
      claimsOf('结转下年度办理政府信息公开申请3件。这3件申请结转下年度办理3件。'),
      record,
    );
    expect(found.filter(({ outcome }) => outcome === 'cannotTell')).toMatchObject([
      { rule: 'narrative-count', reason: 'total-blank' },
    ]);
  });
  it('says nothing without a table', () => {
    expect(outcomes('全年收到政府信息公开申请25件。', null)).toEqual([]);
  });
});

describe('narrative-wording', () => {
  it('holds 未收到 and 未发生 against numbers', () => {
    expect(said('2023年未收到政府信息公开申请。', 'new 2, r7 2')).toEqual([
      ['narrative-wording', 'query', 'text.none'],
    ]);
    expect(said('未发生因政府信息公开引起的行政复议、行政诉讼案件。', 'review.upheld 1, review.total 1')).toEqual([
      ['narrative-wording', 'query', 'text.none'],
    ]);
  });
  it('gives only a hint for 全部办结, and none where the text itself says what was left', () => {
    expect(said('收到政府信息公开申请9件，全部按时办结。', 'new 9, r7 8, carriedOut 1')).toEqual([
      ['narrative-wording', 'hint', 'text.settled'],
    ]);
    expect(said('收到政府信息公开申请9件，均按时答复，1件结转下年度。', 'new 9, r7 8, carriedOut 1')).toEqual([]);
  });
  it('leaves 全部办结 alone where everything was settled by the table', () => {
    expect(said('收到政府信息公开申请21件，全部在规定时间内办结。', 'new 21, r7 21, carriedOut 1')).toEqual([]);
  });
});

describe('narrative-parts', () => {
  it('is a hint for ways of asking, which may overlap', () => {
    expect(said('收到政府信息公开申请21件，其中信函申请2件、网络申请18件。', null)).toEqual([
      ['narrative-parts', 'hint', 'text.parts-less'],
    ]);
  });
  it('is a query where parts exceed their whole', () => {
    expect(said('收到政府信息公开申请9件，其中自然人申请8件，法人或其他组织申请2件。', null)).toEqual([
      ['narrative-parts', 'query', 'text.parts-more'],
    ]);
  });
  it('asks no list to be full that does not say so', () => {
    expect(said('依法办结政府信息公开申请21件，其中予以公开10件、部分公开2件。', null)).toEqual([]);
  });
  it('lets parts make what came in together with what was carried in', () => {
    expect(said('收到政府信息公开申请9件，上年结转1件，其中网络申请5件，信函申请5件。', null)).toEqual([]);
  });
});

describe('narrative-percent', () => {
  it.each([
    ['4.35', true],
    ['4.34', true],
    ['4.3', true],
    ['4', true],
    ['4.36', false],
    ['5', false],
  ])('35 of 805 as %s%%', (percent, fits) => {
    expect(failed(`答复政府信息公开申请805件，其中不予公开35件，占${percent}%。`, null)).toHaveLength(fits ? 0 : 1);
  });
});

describe('narrative-self', () => {
  const twice = '全年办理依申请公开26件。2023年共收到依申请公开24件。';
  it('is a query on both places where no table can tell', () => {
    const [finding, ...rest] = foldText(outcomes(twice, null));
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({
      severity: 'query',
      quote: { number: 26 },
      otherQuotes: [{ number: 24 }],
      message: { data: { first: 26, second: 24 } },
    });
  });
  it('leaves it to the table where there is one', () => {
    expect(failed(twice, 'new 24, carriedIn 2, r7 26')).toEqual([]);
    expect(failed(twice, 'new 24, r7 24').map(({ rule }) => rule)).toEqual(['narrative-count']);
  });
  it('knows what was carried in', () => {
    expect(failed('上年结转2件政府信息公开申请。办理依申请公开26件。共收到依申请公开24件。', null)).toEqual([]);
  });
  it('sees none and some', () => {
    expect(said('全年收到政府信息公开申请3件。2023年未收到政府信息公开申请。', null)).toEqual([
      ['narrative-self', 'query', 'text.self'],
    ]);
  });
});

describe('a rule that throws', () => {
  it('is a cannot tell with its name, and the others still speak', () => {
    const broken = new Proxy<Claim[]>([], {
      get(target, key) {
        if (key === 'filter') throw new Error('broken');
        return Reflect.get(target, key);
      },
    });
    const found = confrontNarrative(broken, recordOf(''));
    expect(found.map(({ rule, outcome, reason }) => [rule, outcome, reason])).toEqual([
      ['narrative-count', 'cannotTell', 'rule-error'],
      ['narrative-wording', 'cannotTell', 'rule-error'],
    ]);
  });
});
