import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { FindingCard } from '../../components/page/FindingCard.tsx';
import type { CardActs, CardView } from '../../components/page/view.ts';
import type { CellId } from '../../lib/model/cell.ts';
import type { Outcome } from '../../lib/model/outcome.ts';
import type { Tongue } from '../../lib/present/tongue.ts';
import { change, FIGURES, finding, report, unreadable } from '../annotate/report.ts';

const acts = {
  close: vi.fn(),
  turn: vi.fn(),
  copy: vi.fn(async () => {}),
  recheck: vi.fn(),
  ignore: vi.fn(),
} satisfies CardActs;

function show(view: Partial<CardView> = {}, tongue: Tongue = 'zh-Hans'): HTMLElement {
  const root = document.createElement('div');
  document.body.append(root);
  const whole: CardView = {
    finding: finding(),
    report: report(),
    orphans: [],
    here: new Set(),
    turn: { at: 1, of: 2 },
    ...view,
  };
  void act(() => render(<FindingCard view={whole} acts={acts} speech={{ tongue, convert: (text) => text }} />, root));
  return root.firstElementChild as HTMLElement;
}
const rows = (card: HTMLElement) =>
  [...card.querySelectorAll('.sum tbody tr')].map((row) => [...row.children].map((cell) => cell.textContent));

afterEach(() => document.body.replaceChildren());

describe('the equation', () => {
  test('is a table: terms, calculated, terms, reported, difference, a column for each instance', () => {
    const card = show();
    expect([...card.querySelectorAll('thead th')].map((th) => [th.getAttribute('scope'), th.textContent])).toEqual([
      ['col', '自然人'],
      ['col', '总计'],
    ]);
    expect(rows(card)).toEqual([
      ['一、本年新收', '19', '21'],
      ['+二、上年结转', '0', '0'],
      ['计算一＋二', '19', '21'],
      ['三（七）总计', '19', '21'],
      ['+四、结转下年度继续办理', '1 (可疑)', '1 (可疑)'],
      ['填报三（七）＋四', '20', '22'],
      ['相差', '1', '1'],
    ]);
    expect([...card.querySelectorAll('.sum tbody th')].every((th) => th.getAttribute('scope') === 'row')).toBe(true);
  });

  test('has a button a term, ringed where it is suspected', () => {
    const card = show({ here: new Set(['t3.new.total']) });
    const buttons = [...card.querySelectorAll<HTMLElement>('.sum button')];
    expect(buttons.map((each) => each.dataset.cell)).toHaveLength(8);
    expect([...card.querySelectorAll('.pen--ring')].map((each) => each.closest('button')?.dataset.cell)).toEqual([
      't3.carriedOut.natural',
      't3.carriedOut.total',
    ]);
    expect(buttons.filter((each) => each.classList.contains('is-here')).map((each) => each.dataset.cell)).toEqual([
      't3.new.total',
    ]);
  });

  test('lays the zeros of a long sum aside, and shows them when asked', () => {
    const parts = ['r1', 'r2', 'r3_1', 'r3_2', 'r3_3', 'r4_1', 'r5_1'];
    const figures = Object.fromEntries([
      ...parts.map((row, i) => [`t3.${row}.total`, i === 0 ? '10' : i === 1 ? '2' : '0']),
      ['t3.r7.total', '21'],
    ]);
    const outcome: Outcome = {
      rule: 't3-results',
      at: 'total',
      outcome: 'failed',
      left: 12,
      right: 21,
      terms: {
        left: parts.map((row) => ({ cell: `t3.${row}.total`, sign: 1 })),
        right: [{ cell: 't3.r7.total', sign: 1 }],
      },
    };
    const of = finding({
      rules: [{ rule: 't3-results', at: 'total' }],
      cells: Object.keys(figures) as CellId[],
      explanations: [],
      certainty: 'none',
    });
    const card = show({ finding: of, report: report({ outcomes: [outcome], findings: [of] }, figures) });
    expect(rows(card)).toEqual([
      ['（一）予以公开', '10'],
      ['+（二）部分公开', '2'],
      ['+其余5项都是', '0'],
      ['计算', '12'],
      ['三（七）总计，填报', '21'],
      ['相差', '9'],
    ]);
    void act(() => card.querySelector<HTMLElement>('.rest button')?.click());
    expect(rows(card)).toHaveLength(11);
  });

  test('never writes a blank as zero', () => {
    const card = show({ report: report({}, { ...FIGURES, 't3.carriedIn.total': '' }) });
    expect(rows(card)[1]).toEqual(['+二、上年结转', '0', '空']);
  });
});

describe('why', () => {
  test('the suspect leads, with what would hold and which slip it looks like', () => {
    const why = show().querySelector('.why');
    expect(why?.querySelector('.lead')?.textContent).toBe('疑在“四、结转下年度继续办理” 自然人、总计 1→0');
    expect([...(why?.querySelectorAll('li') ?? [])].map((li) => li.textContent)).toEqual([
      '两条关系随即成立',
      '只差一个按键',
    ]);
  });

  test('a sentence of the page that agrees is a button', () => {
    const witness = { text: '21件，年内均已办结。', start: 4, length: 6, number: null, line: 3, offset: 10 };
    const card = show({
      finding: finding({ explanations: [{ ...change('carriedOut', 1, 0), witnesses: [witness] }] }),
    });
    const button = card.querySelector<HTMLElement>('.why button');
    expect(button?.textContent).toBe('年内均已办结');
    expect(button?.dataset.cell).toBe('said:3:14:6');
  });

  test('equal explanations stand side by side, and the better report is named', () => {
    const card = show({
      finding: finding({ certainty: 'equal', explanations: [change('carriedIn', 0, 1), change('carriedOut', 1, 0)] }),
    });
    expect([...card.querySelectorAll<HTMLElement>('.either button')].map((each) => each.dataset.cells)).toEqual([
      't3.carriedIn.natural t3.carriedIn.total',
      't3.carriedOut.natural t3.carriedOut.total',
    ]);
    expect(card.querySelectorAll('.pen--ring, .lead')).toHaveLength(0);
    expect(card.textContent).toContain('可查2019年报告的第四项');
  });

  test('a row that is wrong as a whole is named once, with what each of its figures should be', () => {
    const columns = ['natural', 'company', 'legal', 'total'] as const;
    const row = (id: string, from: number[], to: number[], rank: number) => ({
      ...change(id, 0, 0, rank),
      slip: null,
      changes: columns.map((column, k) => ({
        cell: `t3.${id}.${column}` as CellId,
        from: from[k] ?? 0,
        to: to[k] ?? 0,
      })),
    });
    const out = row('carriedOut', [0, 0, 0, 0], [3, 1, 1, 5], 1);
    const figures = Object.fromEntries(
      columns.flatMap((column, k) => [
        [`t3.new.${column}`, `${[69, 11, 5, 96][k]}`],
        [`t3.carriedOut.${column}`, '0'],
      ]),
    );
    const of = finding({ explanations: [out, row('new', [69, 11, 5, 96], [66, 10, 4, 91], 2)] });
    const card = show({ finding: of, report: report({}, figures) });
    expect(card.querySelectorAll('.lead')).toHaveLength(1);
    expect([...card.querySelectorAll('.lead .part')].map((each) => each.textContent)).toEqual([
      '自然人 0→3',
      '商业企业、法律服务机构 0→1',
      '总计 0→5',
    ]);
    expect(card.querySelector('.also')?.textContent).toBe(
      '另一种解释：“一、本年新收”（自然人）69 → 66、（商业企业）11 → 10、（法律服务机构）5 → 4、（总计）96 → 91',
    );
    const equal = finding({ certainty: 'equal', explanations: [out, row('new', [69, 11, 5, 96], [66, 10, 4, 91], 1)] });
    const choices = show({ finding: equal, report: report({}, figures) }).querySelectorAll('.either .choice--row');
    expect([...choices].map((each) => each.textContent)).toEqual([
      '四、结转下年度继续办理0→3自然人0→1商业企业、法律服务机构0→5总计',
      '一、本年新收69→66自然人11→10商业企业5→4法律服务机构96→91总计',
    ]);
  });

  test('a column that is wrong as a whole is named, and its figures are left to the sum above', () => {
    const rows = ['new', 'carriedIn', 'r1', 'r2', 'r4_1', 'r5_1', 'r7', 'carriedOut'];
    const column = (ids: readonly string[]) => ({
      ...change('new', 0, 0),
      slip: null,
      changes: ids.map((row, k) => ({ cell: `t3.${row}.total` as CellId, from: 0, to: k + 1 })),
    });
    const figures = Object.fromEntries(rows.map((row) => [`t3.${row}.total`, '0']));
    const card = (ids: readonly string[]) =>
      show({ finding: finding({ explanations: [column(ids)] }), report: report({}, figures) }).querySelector('.why');
    expect(card(rows)?.querySelector('p')?.textContent?.trim()).toBe('疑在“总计（整列）”');
    expect(card(rows.slice(0, 4))?.querySelector('p')?.textContent).toBe(
      '疑在“总计（整列）” 一、本年新收 0→1二、上年结转 0→2（一）予以公开 0→3（二）部分公开 0→4',
    );
    expect(card(rows.slice(0, 3))?.querySelectorAll('p')).toHaveLength(3);
  });

  test('less good ones are folded away and named', () => {
    expect(show().querySelector('details.else summary')?.textContent).toBe(
      '另一种解释：“二、上年结转”（自然人、总计）0 → 1',
    );
  });

  test('the clause is the form’s own', () => {
    expect(show().querySelector('.clause')?.textContent).toBe(
      '表三左上角：“第一项加第二项之和，等于第三项加第四项之和”，国办公开办函〔2019〕60号',
    );
  });
});

test('a cell that is no number is shown with what was read, and why it is none', () => {
  const card = show({ finding: unreadable });
  expect(card.querySelector('h2')?.textContent).toBe('“10000件以上”不是确数');
  expect(card.querySelector('[data-cell="t2.otherService.decisions"]')?.textContent).toBe('10000件以上');
  expect(card.textContent).toContain('写的是约数');
});

test('a cell that the sums need a figure in is told what it should say, without the red pen', () => {
  const fill = {
    rank: 1,
    changes: [{ cell: 't2.otherService.decisions' as CellId, from: null, to: 5 }],
    slip: 'filled' as const,
    settles: [],
    leaves: [],
    witnesses: [],
  };
  const card = show({ finding: { ...unreadable, certainty: 'unique', explanations: [fill] } });
  expect(card.querySelector('.lead')?.textContent).toBe('按各条关系，“其他对外管理服务事项”（处理决定数量）应填5');
  expect(card.querySelector('.pen--ring')).toBeNull();
});

test('an orphan shows what was read, and offers to check again', () => {
  const card = show({ orphans: [{ cell: 't3.carriedOut.natural', quote: null, was: '1', now: null }] });
  expect(card.querySelector('h2')?.textContent).toBe('这一格已不在页面上');
  expect(card.textContent).toContain('当时读到的是：四、结转下年度继续办理，自然人，“1”。');
  expect(card.querySelector('.sum')).toBeNull();
  void act(() => card.querySelector<HTMLElement>('.btn')?.click());
  expect(acts.recheck).toHaveBeenCalled();
});

test('the button itself says that the evidence is copied', async () => {
  const card = show();
  await act(async () => card.querySelector<HTMLElement>('[data-do=copy]')?.click());
  expect(acts.copy).toHaveBeenCalled();
  expect(card.querySelector('[data-do=copy]')?.textContent).toBe('已复制');
});

test('page text is text, never HTML', () => {
  const text = '<img src=x onerror=alert(1)>';
  const card = show({ finding: unreadable, report: report({}, { ...FIGURES, 't2.otherService.decisions': text }) });
  expect(card.querySelector('img')).toBeNull();
  expect(card.textContent).toContain(text);
});

test('English keeps the Chinese that stands in it in its own language', () => {
  const card = show({}, 'en');
  expect(card.querySelector('h2 [lang]')?.getAttribute('lang')).toBe('zh-Hans');
  expect(card.querySelector('.off th')?.textContent).toBe('Difference');
});
