import { render } from 'preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Findings } from '../../components/popup/Findings.tsx';
import { inLetters } from '../../components/popup/letters.ts';
import { Unplaced } from '../../components/popup/Unplaced.tsx';
import type { Finding, Quote } from '../../lib/model/finding.ts';
import { flowFinding, queryFinding, report } from './popup-report.ts';

const root = document.createElement('div');
document.body.append(root);
afterEach(() => render(null, root));
const texts = (selector: string) => [...root.querySelectorAll(selector)].map((each) => each.textContent?.trim() ?? '');

const quote: Quote = {
  text: '全年办结，新收申请61件，结转3件。',
  start: 9,
  length: 2,
  number: 61,
  line: 9,
  offset: 20,
};
const onText: Finding = {
  ...queryFinding,
  id: 'text',
  rules: [{ rule: 'narrative-count', at: null }],
  cells: ['t3.new.total'],
  quote,
  message: {
    id: 'text.count',
    data: { said: 61, sum: 'new', scope: 'total', value: 52, equal: null, equalScope: null },
  },
};
const SECTIONS = [
  { id: 's1' as const, found: true, line: 4 },
  { id: 's2' as const, found: true, line: 30 },
];

test('what is certain, what is to be looked at and hints stand apart', () => {
  const hint: Finding = { ...onText, id: 'hint', severity: 'hint' };
  const result = report({ findings: [hint, onText, flowFinding], sections: SECTIONS });
  render(<Findings result={result} tongue="zh-Hans" onShow={async () => true} />, root);
  expect(texts('.found > ol .what').map((each) => each.slice(0, 6))).toEqual(['一＋二 ≠ ', '一、本年新收']);
  expect(texts('.found h3')).toEqual(['待看']);
  expect(texts('.found .fold .what')).toHaveLength(1);
  expect(texts('.found .where')).toEqual(['表三', '第一部分', '第一部分']);
  expect(root.querySelector('.found > ol .quote')?.textContent).toBe('“新收申请61件”');
  expect(root.querySelector('.found > ol .quote b')?.textContent).toBe('61');
});

describe('numbers with no cell', () => {
  const other: Quote = { ...quote, start: 15, length: 1, number: 3 };
  const result = report({ unplaced: [quote, other], sections: SECTIONS });
  const show = (onQuote = vi.fn(async () => true), convert = (text: string) => text) => {
    render(<Unplaced result={result} tongue="zh-Hans" convert={convert} onQuote={onQuote} />, root);
    return onQuote;
  };

  test('are folded, each in its clause', () => {
    show();
    expect(root.querySelector('details')?.open).toBe(false);
    expect(texts('summary')).toEqual(['正文里还有2个数字没有对应的格子']);
    expect(texts('q')).toEqual(['“新收申请61件”', '“结转3件”']);
    expect(texts('q b')).toEqual(['61', '3']);
    expect(texts('.where')).toEqual(['第一部分', '第一部分']);
  });

  test('lead to the place as it was read, whatever letters it is shown in', () => {
    const onQuote = show(undefined, (text) => text.replaceAll('申请', '「申請」'));
    expect(texts('q')[0]).toBe('“新收「申請」61件”');
    root.querySelector('button')?.click();
    expect(onQuote).toHaveBeenCalledWith(quote);
  });

  test('say so where the place is gone', async () => {
    show(vi.fn(async () => false));
    root.querySelector('button')?.click();
    await vi.waitFor(() => expect(texts('.gone')[0]).toBe('这一处已不在页面上。'));
  });

  test('are not there where there are none', () => {
    render(
      <Unplaced result={report({ unplaced: [] })} tongue="zh-Hans" convert={(text) => text} onQuote={vi.fn()} />,
      root,
    );
    expect(root.querySelector('details')).toBeNull();
  });
});

test('letters that are more than they were leave the number the number', () => {
  const [turned] = inLetters(report({ findings: [onText] }), (text) => text.replaceAll('申请', '申請案')).findings;
  const { text, start, length } = turned?.quote ?? { text: '', start: 0, length: 0 };
  expect(text.slice(start, start + length)).toBe('61');
});
