import { describe, expect, it } from 'vitest';
import { confrontDocument } from '../../lib/confront/document.ts';
import { foldText } from '../../lib/fold/fold-text.ts';
import { findSections } from '../../lib/forms/find-sections.ts';
import type { Metadata } from '../../lib/model/record.ts';
import { readDocument } from '../../lib/narrative/document.ts';
import { rankOf } from '../../lib/narrative/organ-rank.ts';
import { pageOf } from './page.ts';
import { recordOf } from './record.ts';

const HEADINGS = [
  '一、总体情况',
  '二、主动公开政府信息情况',
  '三、收到和处理政府信息公开申请情况',
  '四、政府信息公开行政复议、行政诉讼情况',
  '五、存在的主要问题及改进情况',
  '六、其他需要报告的事项',
];
const WHOLE = [
  ...HEADINGS.slice(0, 1),
  '2023年，我局做好政府信息公开。',
  ...HEADINGS.slice(1),
  '本年度未收取信息处理费。',
];
const METADATA: Metadata = {
  title: '示例市水务局2023年政府信息公开工作年度报告',
  organ: '示例市水务局',
  year: 2023,
  period: ['2023-01-01', '2023-12-31'],
  published: '2024-01-20',
};

function outcomes(lines: readonly string[], metadata: Partial<Metadata> = {}, cells = '') {
  const page = pageOf(lines);
  const all = [...lines.keys()];
  const record = recordOf(cells);
  const facts = readDocument({
    page,
    lines: all,
    sections: findSections(page, all),
    record,
    metadata: { ...METADATA, ...metadata },
  });
  return confrontDocument(facts, record);
}
const faults = (...args: Parameters<typeof outcomes>) =>
  foldText(outcomes(...args)).map(({ rules, severity, message }) => [
    rules.map(({ rule, at }) => `${rule}${at ? `@${at}` : ''}`).join(' '),
    severity,
    message.id,
  ]);

describe('doc-sections', () => {
  it('passes on six sections in order', () => {
    expect(faults(WHOLE)).toEqual([]);
    expect(
      outcomes(WHOLE)
        .filter(({ rule }) => rule === 'doc-sections')
        .map(({ at, outcome }) => `${at} ${outcome}`),
    ).toEqual(['s1', 's2', 's3', 's4', 's5', 's6'].map((id) => `${id} passed`));
  });
  it('is one finding for all that are missing', () => {
    expect(faults(WHOLE.filter((line) => !/^[四五]/.test(line)))).toEqual([
      ['doc-sections@s4 doc-sections@s5', 'query', 'doc.sections-missing'],
    ]);
  });
  it('takes a heading without its number for one', () => {
    expect(faults(WHOLE.map((line) => line.replace('四、', '')))).toEqual([]);
  });
  it('hints at sections out of order', () => {
    const [one = '', text = '', two = '', three = '', four = '', five = '', ...rest] = WHOLE;
    expect(faults([one, text, two, three, five, four, ...rest])).toEqual([
      ['doc-sections@s5', 'hint', 'doc.sections-order'],
    ]);
  });
  it('cannot tell where hardly any heading is known', () => {
    expect(
      outcomes(['总体', '2023年，我局做好政府信息公开。']).filter(({ rule }) => rule === 'doc-sections'),
    ).toMatchObject([{ outcome: 'cannotTell', reason: 'not-stated' }]);
  });
});

describe('doc-year', () => {
  it.each([
    [{ period: ['2022-01-01', '2022-12-31'] }, 'doc.year-period'],
    [{ period: ['2023-01-01', '2023-12-21'] }, 'doc.year-part'],
  ] as [Partial<Metadata>, string][])('is a query on %o', (metadata, id) => {
    expect(faults(WHOLE, metadata)).toEqual([['doc-year', 'query', id]]);
  });
  it('hints where section one speaks of another year throughout', () => {
    const text = WHOLE.map((line) =>
      line.replace('2023年，我局做好政府信息公开。', '2022年，我局做好政府信息公开。2022年，全局共收到申请2件。'),
    );
    expect(faults(text)).toEqual([['doc-year', 'hint', 'doc.year-text']]);
  });
  it('lets past and coming years be mentioned', () => {
    const text = WHOLE.map((line) =>
      line.replace('2023年，', '2023年，对照《2022年要点》，与2022年相比有进步。2024年，我局将继续努力。2023年，我局'),
    );
    expect(faults(text)).toEqual([]);
  });
});

describe('doc-deadline', () => {
  it.each([
    ['示例市水务局', '2024-01-31', 'passed'],
    ['示例市水务局', '2024-02-01', 'failed'],
    ['示例县人民政府', '2024-03-31', 'passed'],
    ['示例县人民政府', '2024-04-02', 'failed'],
    ['示例市人民政府办公室', '2024-03-20', 'passed'],
    ['示例镇人民政府', '2024-06-01', 'inapplicable'],
    ['示例街道办事处', '2024-06-01', 'inapplicable'],
  ])('%s, %s: %s', (organ, published, outcome) => {
    expect(outcomes(WHOLE, { organ, published }).find(({ rule }) => rule === 'doc-deadline')).toMatchObject({
      outcome,
    });
  });
  it('is a hint, and not applicable without a date', () => {
    expect(faults(WHOLE, { published: '2024-05-06' })).toEqual([['doc-deadline', 'hint', 'doc.deadline']]);
    expect(outcomes(WHOLE, { published: null }).find(({ rule }) => rule === 'doc-deadline')).toMatchObject({
      outcome: 'inapplicable',
      reason: 'not-stated',
    });
  });
});

describe('doc-fee', () => {
  const without = WHOLE.map((line) => line.replace('本年度未收取信息处理费。', '无。'));
  it('hints at a section six without it, since the form of 2021', () => {
    expect(faults(without)).toEqual([['doc-fee@s6', 'hint', 'doc.fee']]);
    const old = {
      title: '示例市水务局2020年政府信息公开工作年度报告',
      year: 2020,
      period: null,
      published: null,
    } as const;
    expect(
      faults(
        without.map((line) => line.replace('2023', '2020')),
        old,
      ),
    ).toEqual([]);
  });
  it.each(['未向申请人收取任何费用。', '没有发出收费通知。', '信息处理费收取金额为零。'])(
    'is content with %s',
    (text) => {
      expect(faults([...without, text])).toEqual([]);
    },
  );
});

describe('rule-maker', () => {
  it.each([
    ['国家示例局', 'state'],
    ['自然资源部', 'state'],
    ['示例省人民政府', 'province'],
    ['上海市人民政府', 'province'],
    ['示例自治州人民政府', 'prefecture'],
    ['示例市人民政府', 'city'],
    ['示例县人民政府', 'county'],
    ['示例市样本区人民政府', 'county'],
    ['示例镇人民政府', 'township'],
    ['示例街道办事处', 'township'],
    ['示例市水务局', 'department'],
    ['示例省生态环境厅', 'department'],
    ['示例市人民政府办公室', 'office'],
    [null, 'unclear'],
  ])('%s is %s', (organ, rank) => {
    expect(rankOf(organ)).toBe(rank);
  });
  it('hints at rules of an organ that cannot make them', () => {
    expect(faults(WHOLE, {}, 'rule.valid 6')).toEqual([['rule-maker', 'hint', 'rule-maker']]);
    expect(faults(WHOLE, { organ: '示例省人民政府' }, 'rule.valid 6')).toEqual([]);
    expect(faults(WHOLE, { organ: '示例市人民政府' }, 'rule.valid 6')).toEqual([]);
  });
});
