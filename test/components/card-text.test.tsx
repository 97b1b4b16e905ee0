import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test } from 'vitest';
import { FindingCard } from '../../components/page/FindingCard.tsx';
import type { CellId } from '../../lib/model/cell.ts';
import type { CheckResult } from '../../lib/model/check.ts';
import type { Finding, Quote } from '../../lib/model/finding.ts';
import type { TextOutcome, TextSide } from '../../lib/model/outcome.ts';
import { findingReason } from '../../lib/present/finding.ts';
import type { Tongue } from '../../lib/present/tongue.ts';
import { finding, report } from '../annotate/report.ts';

const at = (text: string, words: string, line = 3): Quote => ({
  text,
  start: text.indexOf(words),
  length: words.length,
  number: Number(words),
  line,
  offset: 0,
});

/** A finding on the text with the outcomes behind it, as the check would give them. */
function said(rule: string, text: Partial<TextSide>, more: TextOutcome[] = []): [Finding, TextOutcome[]] {
  const side: TextSide = {
    quote: null,
    otherQuotes: [],
    cells: [],
    message: { id: rule, data: {} },
    severity: 'query',
    ...text,
  };
  const outcome: TextOutcome = { rule, at: null, outcome: 'failed', terms: { left: [], right: [] }, text: side };
  const of = finding({
    id: rule,
    severity: 'query',
    rules: [outcome, ...more].map((each) => ({ rule: each.rule, at: null })),
    cells: side.cells,
    certainty: 'none',
    explanations: [],
    quote: side.quote,
    otherQuotes: [...side.otherQuotes, ...more.flatMap((each) => each.text.otherQuotes)],
    message: side.message,
  });
  return [of, [outcome, ...more]];
}

function show(
  [of, outcomes]: [Finding, TextOutcome[]],
  over: Partial<CheckResult> = {},
  figures?: Record<string, string>,
) {
  const root = document.createElement('div');
  document.body.append(root);
  const whole = report({ findings: [of], outcomes, sections: [{ id: 's1', found: true, line: 0 }], ...over }, figures);
  const acts = { close() {}, turn() {}, copy: async () => {}, recheck() {} };
  const view = { finding: of, report: whole, orphans: [], here: new Set<string>(), turn: { at: 1, of: 1 } };
  void act(() =>
    render(<FindingCard view={view} acts={acts} speech={{ tongue: 'zh-Hans', convert: (text) => text }} />, root),
  );
  return root.firstElementChild as HTMLElement;
}
const rows = (card: HTMLElement) =>
  [...card.querySelectorAll('.sum tbody tr')].map((row) => [...row.children].map((cell) => cell.textContent));
const targets = (card: HTMLElement, selector: string) =>
  [...card.querySelectorAll<HTMLElement>(`${selector} [data-cell]`)].map((each) => each.dataset.cell);

afterEach(() => document.body.replaceChildren());

const PARTS = ['t3.r4_1.total', 't3.r4_2.total', 't3.r4_3.total'] as CellId[];
const FIGURES = { 't3.r4_1.total': '265', 't3.r4_2.total': '58', 't3.r4_3.total': '14' };
const ROWS = { form: '2019', tables: { t2: 'absent', t3: 'read', t4: 'absent' } } as const;

function lacking(reach: TextSide['reach'], equal: string | null = 'r4_1') {
  const card = said('narrative-count', {
    quote: at('其中无法提供265件，其他1件。', '265'),
    cells: PARTS,
    message: {
      id: 'text.count',
      data: { said: 265, sum: 'r4', scope: 'total', value: 337, equal, equalScope: 'total' },
    },
    ...(reach ? { reach } : {}),
  });
  const { record } = report({}, FIGURES);
  return show(card, { record: { ...record, ...ROWS, rows: ['r4_1', 'r4_2', 'r4_3'] } }, FIGURES);
}

describe('a number of the text and a sum of cells', () => {
  test('every cell is a button, the number leads to its place', () => {
    const card = lacking(undefined);
    expect(card.querySelector('h2')?.textContent).toBe('正文与表三不一致');
    expect(card.querySelector('.place')?.textContent).toBe('第一部分');
    expect(card.querySelector('blockquote')?.textContent).toBe('“其中无法提供265件，其他1件。”');
    expect(card.querySelector('blockquote b')?.textContent).toBe('265');
    expect(rows(card)).toEqual([
      ['（四）1.本机关不掌握相关政府信息', '265'],
      ['+（四）2.没有现成信息需要另行制作', '58'],
      ['+（四）3.补正后申请内容仍不明确', '14'],
      ['表三（四）无法提供，计算', '337'],
      ['正文写的', '265'],
      ['相差', '72'],
    ]);
    expect(targets(card, '.sum')).toEqual([...PARTS, 'said:3:6:3']);
    expect(card.querySelector('.why')?.textContent).toContain('265恰好是“（四）1.本机关不掌握相关政府信息”');
    expect(card.querySelector('.clause')).toBeNull();
  });

  test('says no difference where the number is none exactly', () => {
    const card = lacking({ low: 265, high: 300, sums: [{ sum: 'r4', value: 337, cells: PARTS }] });
    expect(rows(card).at(-1)).toEqual(['正文写的', '265']);
  });

  test('names what else it could have meant', () => {
    const card = lacking({
      low: 265,
      high: 265,
      sums: [
        { sum: 'r4', value: 337, cells: PARTS },
        { sum: 'r4_2+r4_3', value: 72, cells: PARTS.slice(1) },
      ],
    });
    expect(card.querySelector('details summary')?.textContent).toContain('也不同：72');
    expect(targets(card, 'details')).toEqual(PARTS.slice(1));
  });
});

describe('a text against itself', () => {
  test('two statements, each leads to its place', () => {
    const card = show(
      said('narrative-self', {
        quote: at('办理依申请公开26件。', '26'),
        otherQuotes: [at('我区共收到依申请公开24件。', '24', 5)],
        message: { id: 'text.self', data: { first: 26, second: 24, one: 'handled', other: 'received' } },
      }),
    );
    expect([...card.querySelectorAll('blockquote b')].map((each) => each.textContent)).toEqual(['26', '24']);
    expect(targets(card, 'blockquote')).toEqual(['said:3:7:2', 'said:5:10:2']);
    expect(card.querySelector('.sum')).toBeNull();
  });

  test('parts as a sum of clauses, two numbers of one sentence in one quotation', () => {
    const text = '行政复议7件，其中维持4件、纠正1件。';
    const card = show(
      said('narrative-parts', {
        quote: at(text, '7'),
        otherQuotes: [at(text, '4'), at(text, '1')],
        message: { id: 'text.parts-less', data: { whole: 7, sum: 5, list: '4＋1' } },
      }),
    );
    expect(card.querySelectorAll('blockquote')).toHaveLength(1);
    expect(card.querySelector('blockquote')?.textContent).toBe(`“${text}”`);
    expect(rows(card)).toEqual([
      ['其中维持4件', '4'],
      ['+纠正1件', '1'],
      ['计算', '5'],
      ['正文写的总数', '7'],
      ['相差', '2'],
    ]);
    expect(targets(card, '.sum')).toEqual(['said:3:11:1', 'said:3:16:1', 'said:3:4:1']);
  });

  test('a percentage beside what it is of', () => {
    const text = '收到30件，其中网络12件，占45%。';
    const card = show(
      said('narrative-percent', {
        quote: at(text, '45'),
        otherQuotes: [at(text, '12'), at(text, '30')],
        message: { id: 'text.percent', data: { said: '45', part: 12, whole: 30, share: '40' } },
      }),
    );
    expect(rows(card)).toEqual([
      ['其中网络12件', '12'],
      ['÷收到30件', '30'],
      ['计算', '40%'],
      ['正文写的', '45%'],
    ]);
  });
});

test('what is about the document has neither sum nor table', () => {
  const [missing, outcomes] = said('doc-sections', {
    message: { id: 'doc.sections-missing', data: { section: 's4,s5' } },
  });
  const card = show([missing, outcomes]);
  // Quotation marks meet in Chinese, and are parted in English.
  const reasonIn = (tongue: Tongue) => findingReason(missing, report({ findings: [missing], outcomes }), tongue);
  expect(reasonIn('zh-Hans')).toMatch(/”“五/);
  expect(reasonIn('en')).toMatch(/”, “五/);
  expect(card.querySelector('h2')?.textContent).toBe('没有找到第四部分、第五部分的标题');
  expect(card.querySelector('table')).toBeNull();
  expect(card.querySelector('.clause')?.textContent).toContain('格式规定六个部分');
});
