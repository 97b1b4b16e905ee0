import { render } from 'preact';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Deeds } from '../../components/popup/deeds.ts';
import { bringParts } from '../../components/popup/later.ts';
import { asItIs, type Convert } from '../../components/popup/letters.ts';
import { Popup } from '../../components/popup/Popup.tsx';
import type { View } from '../../components/popup/view.ts';
import type { CheckResult } from '../../lib/model/check.ts';
import type { Outcome } from '../../lib/model/outcome.ts';
import type { Tongue } from '../../lib/present/tongue.ts';
import { balanced, blank, flowFinding, queryFinding, report, value } from './popup-report.ts';

const root = document.createElement('div');
document.body.append(root);
beforeAll(bringParts);
afterEach(() => render(null, root));

function deedsWith(changes: Partial<Deeds> = {}): Deeds {
  return {
    onTongue: vi.fn(),
    onRead: vi.fn(),
    onRecheck: vi.fn(),
    onShow: vi.fn(async () => true),
    onSection: vi.fn(),
    onCopyError: vi.fn(async () => 'copied' as const),
    onCopyText: vi.fn(async () => 'copied' as const),
    onSettings: null,
    ...changes,
  };
}

const checked = (result: CheckResult): View => ({
  state: 'checked',
  result,
  url: 'https://www.example.gov.cn/a/b.html',
  at: '2026-01-02T03:04:05Z',
  frame: 0,
  again: false,
});

interface Sight {
  tongue?: Tongue;
  deeds?: Partial<Deeds>;
  convert?: Convert;
  english?: boolean;
}

function show(
  view: View | CheckResult,
  { tongue = 'zh-Hans', deeds = {}, convert = asItIs, english = false }: Sight = {},
) {
  const all = deedsWith(deeds);
  const seen = 'state' in view ? view : checked(view);
  render(<Popup view={seen} tongue={tongue} english={english} convert={convert} deeds={all} />, root);
  return all;
}

const text = (selector: string): string => root.querySelector(selector)?.textContent?.trim() ?? '';
const texts = (selector: string): string[] =>
  [...root.querySelectorAll(selector)].map((each) => each.textContent?.trim() ?? '');
const button = (name: string): HTMLButtonElement => {
  const found = [...root.querySelectorAll('button')].find((each) => each.textContent?.includes(name));
  if (!found) throw new Error(`no button ${name}`);
  return found;
};
const settle = () => new Promise((done) => setTimeout(done));

describe('a report with one broken relation', () => {
  test('says which report it is, and what the page does not state', () => {
    show(report());
    expect(text('.organ')).toBe('示例市人力资源和社会保障局');
    expect(text('.facts')).toContain('2020年政府信息公开工作年度报告');
    expect(text('.facts')).not.toContain('人力资源');
    expect(text('.facts')).toContain('2019年试行格式');
    expect(text('.facts')).toContain('发布日期未载明');
  });

  test('says in one sentence what does not add up', () => {
    show(report());
    expect(text('.says')).toBe('有一处对不上：收到21件，办结与结转合计22件。');
    expect(root.querySelector('.says')?.getAttribute('role')).toBe('status');
    expect(texts('.tally div')).toEqual(['40条勾稽关系', '38条成立', '2条不成立', '1处待看']);
  });

  test('puts the certain finding first, with its sums and the suspect circled', () => {
    show(report());
    const [first, second] = texts('.found .what');
    expect(first).toContain('≠');
    expect(second).toContain('10000件以上');
    expect(texts('.found .eq .sum').map((sum) => sum.replace(/\s*\(.*?\)\s*/g, ''))).toEqual([
      '19+0≠19+1',
      '21+0≠21+1',
    ]);
    expect(root.querySelectorAll('.ring')).toHaveLength(2);
    expect(texts('.eq small')).toEqual(['差1', '差1']);
    expect(texts('.where')).toEqual(['表三', '表二']);
  });

  test('circles nothing where two explanations are as good', () => {
    const [explanation] = flowFinding.explanations;
    if (!explanation) throw new Error('no explanation');
    const equal = { ...flowFinding, certainty: 'equal' as const, explanations: [explanation, { ...explanation }] };
    show(report({ findings: [equal] }));
    expect(root.querySelectorAll('.ring')).toHaveLength(0);
  });

  test('leads to the suspect cell, and says when it is gone', async () => {
    const deeds = show(report(), { deeds: { onShow: vi.fn(async () => false) } });
    root.querySelector<HTMLButtonElement>('.found li button')?.click();
    await settle();
    expect(deeds.onShow).toHaveBeenCalledWith('f1', 't3.carriedOut.natural');
    expect(text('.gone')).toBe('这一处已不在页面上。');
  });

  test('marks the suspect among the key figures', () => {
    show(report());
    expect(texts('.keys dd').map((each) => each.replace(/\s*\(.*\)/, ''))).toEqual([
      '21',
      '21',
      '1',
      '47.6%',
      '1',
      '0',
    ]);
    expect(texts('.keys .wave')).toHaveLength(1);
  });

  test('draws the outcomes as a list, zeros left out', () => {
    show(report());
    expect(texts('.chart li > span')).toEqual(['予以公开', '部分公开', '不予公开', '不予处理', '其他处理']);
    expect(texts('.chart b')).toEqual(['10', '2', '2', '4', '3']);
    expect(root.querySelector('.chart')?.getAttribute('aria-label')).toBe('办理结果，共21件');
  });

  test('leads to each section, and has no way to a missing one', () => {
    const { sections } = report();
    const deeds = show(report({ sections: sections.map((each) => ({ ...each, found: each.id !== 's5' })) }));
    expect(text('.six > span')).toBe('六个部分缺1个');
    expect(root.querySelectorAll('.six button')).toHaveLength(5);
    root.querySelector<HTMLButtonElement>('.six button')?.click();
    expect(deeds.onSection).toHaveBeenCalledWith('s1');
  });
});

describe('a report that adds up', () => {
  test('is consistent, which is not the same as true', () => {
    show(balanced());
    expect(text('.says')).toBe('数字一致，40条关系全部成立。');
    expect(text('.aside')).toBe('勾稽关系相符，不等于数字属实。');
    expect(root.querySelector('.says .sign--tick')).not.toBeNull();
    expect(root.querySelector('.found')).toBeNull();
  });

  test('never counts what could not be checked as holding', () => {
    const summary = { passed: 37, failed: 0, cannotTell: 3, fatal: 0, query: 0, hint: 0 };
    show(balanced({ summary }));
    expect(text('.says')).toBe('没有发现对不上的，但40条关系中有3条没法核对。');
    expect(root.querySelector('.says .sign--tick')).toBeNull();
    expect(texts('.tally div')).toEqual(['40条勾稽关系', '37条成立', '3条没法核对']);
  });

  test('names an unreadable table', () => {
    show(balanced({ unreadable: ['t2'] }));
    expect(text('.says')).toBe('没有发现对不上的，但表二读不出来。');
    expect(text('.open')).toContain('表读不出来');
  });
});

describe('figures that are not there', () => {
  test('show a dash, never a zero', () => {
    const base = report();
    const cells = Object.fromEntries(Object.keys(base.record.cells).map((id) => [id, blank]));
    show(balanced({ record: { ...base.record, cells } }));
    expect(texts('.keys dd [aria-hidden]')).toEqual(['—', '—', '—', '—', '—', '—']);
    expect(texts('.keys dd').join()).not.toMatch(/\d/);
    expect(root.querySelector('.chart')).toBeNull();
  });

  test('a rate of nothing is no rate', () => {
    const base = report();
    const cells = { ...base.record.cells, 't3.r1.total': value(0), 't3.r7.total': value(0) } as const;
    show(balanced({ record: { ...base.record, cells } }));
    expect(texts('.keys dd')[3]).toContain('—');
  });
});

describe('extremes', () => {
  test('42 relations that cannot be told are grouped by rule and reason', () => {
    const none: Omit<Outcome, 'rule' | 'at'> = {
      outcome: 'cannotTell',
      reason: 'total-blank',
      terms: { left: [], right: [] },
    };
    const columns = ['natural', 'company', 'research', 'charity', 'legal', 'other', 'total'];
    const outcomes = [
      ...columns.flatMap((at) => ['t3-flow', 't3-results'].map((rule) => ({ ...none, rule, at }))),
      ...report().record.rows.map((at) => ({ ...none, rule: 't3-applicants', at })),
      { ...none, rule: 't4-review', at: null, reason: 'part-blank' as const },
    ];
    const summary = { passed: 0, failed: 0, cannotTell: 42, fatal: 0, query: 0, hint: 0 };
    show(balanced({ outcomes, summary }));
    expect(text('.says')).toBe('42条勾稽关系，一条也没法核对。');
    expect(texts('.open dt')).toHaveLength(4);
    expect(texts('.open dd')[0]).toContain('全部7列');
    expect(texts('.open dd')[2]).toContain('23行');
  });

  test('60 findings are all there, hints folded at the end', () => {
    const findings = Array.from({ length: 60 }, (_, k) => ({
      ...queryFinding,
      id: `f${k}`,
      severity: (['hint', 'query', 'fatal'] as const)[k % 3] ?? 'hint',
    }));
    show(report({ findings, summary: { passed: 40, failed: 0, cannotTell: 0, fatal: 20, query: 20, hint: 20 } }));
    expect(root.querySelectorAll('.found > ol > li')).toHaveLength(40);
    expect(root.querySelectorAll('.found details li')).toHaveLength(20);
    expect(text('.says')).toBe('有20处对不上。');
    expect(root.querySelector('.found > ol > li:first-child .sign--neq')).not.toBeNull();
  });

  test('nothing is known of the report', () => {
    show(
      balanced({
        title: null,
        organ: null,
        year: null,
        period: null,
        published: null,
        record: { ...report().record, form: null },
      }),
    );
    expect(text('.organ')).toBe('机关名称未载明');
    expect(text('.facts')).toContain('标题未载明');
    expect(text('.facts')).toContain('格式未能识别');
  });

  test('the text of a page is text', () => {
    show(report({ organ: '<img src=x onerror=alert(1)>', title: '<script>alert(1)</script>' }));
    expect(root.querySelector('img, script')).toBeNull();
    expect(text('.organ')).toBe('<img src=x onerror=alert(1)>');
  });

  test('a result that cannot be drawn is a failure that can be copied', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const deeds = show({ kind: 'report', findings: [], outcomes: [], others: [] } as unknown as CheckResult);
    await settle();
    expect(text('.says')).toBe('这次没有核对完。');
    button('复制出错说明').click();
    await settle();
    expect(deeds.onCopyError).toHaveBeenCalledOnce();
    expect(button('已复制')).toBeTruthy();
    show(balanced());
    expect(text('.says')).toBe('数字一致，40条关系全部成立。');
  });

  test('several reports on one page, one at a time', async () => {
    show(report({ others: [balanced({ organ: '另一机关' })] }));
    expect(text('.turn span')).toBe('本页第1份，共2份报告');
    root.querySelector<HTMLButtonElement>('.turn .on')?.click();
    await settle();
    expect(text('.organ')).toBe('另一机关');
    expect(text('.says')).toBe('数字一致，40条关系全部成立。');
  });
});

describe('letters', () => {
  test('turn the whole popup, the words of the page too', () => {
    show(report(), { tongue: 'zh-Hant', convert: (words) => words.replaceAll('会', '會').replaceAll('资', '資') });
    expect(text('.organ')).toBe('示例市人力資源和社會保障局');
    expect(text('.says')).toBe('有一處對不上：收到21件，辦結與結轉合計22件。');
    expect(root.querySelector('.popup')?.getAttribute('lang')).toBe('zh-Hant');
  });

  test('the page’s Chinese keeps its language in English', () => {
    show(report({ script: 'hant' }), { tongue: 'en', english: true });
    expect(root.querySelector('.organ')?.getAttribute('lang')).toBe('zh-Hant');
    expect(text('.says')).toBe('One thing does not add up: 21 requests came in, 22 were answered or carried over.');
    expect(text('.found [lang="zh-Hant"]')).toContain('一＋二');
    expect(text('.facts')).toContain('Annual report on disclosure of government information, 2020');
  });

  test('EN joins only where the browser is not Chinese', () => {
    show(report());
    expect(texts('.letters label')).toEqual(['简', '繁']);
    const deeds = show(report(), { english: true });
    expect(texts('.letters label')).toEqual(['EN', '简', '繁']);
    const hant = root.querySelector<HTMLInputElement>('[value="zh-Hant"]');
    hant?.click();
    expect(deeds.onTongue).toHaveBeenCalledWith('zh-Hant');
  });
});

describe('pages that are no report to show', () => {
  test('tables that cannot be read, with the files in reading order and only addresses of the web', () => {
    const attachments = [
      { text: '年度报告.docx', href: 'https://www.example.gov.cn/a.docx', type: 'docx', line: 9 },
      { text: '', href: '/files/%E6%8A%A5%E5%91%8A.pdf', type: 'pdf', line: 3 },
      { text: '不是文件', href: 'javascript:alert(1)', type: 'pdf', line: 1 },
    ];
    show(balanced({ kind: 'unreadable-report', unreadable: ['t2', 't3', 't4'], attachments }));
    expect(text('.says')).toBe('这是年度报告，但三张表都读不出来。');
    expect(texts('.files a')).toEqual(['报告.pdf', '年度报告.docx']);
    expect(root.querySelector('.files a')?.getAttribute('href')).toBe(
      'https://www.example.gov.cn/files/%E6%8A%A5%E5%91%8A.pdf',
    );
    expect(root.querySelectorAll('.reasons li')).toHaveLength(3);
  });

  test('the old form', () => {
    show(report({ kind: 'old-report', evidence: ['title', 'no-t3', 'legacy-labels'] }));
    expect(text('.says')).toBe('这份报告用的是旧格式，没有核对。');
    expect(texts('.reasons li')).toHaveLength(3);
    expect(text('.facts')).toContain('2018年及以前的指标表');
  });

  test('the empty form', () => {
    show(report({ kind: 'blank-form' }));
    expect(text('.says')).toBe('这是空白格式，表里没有数字。');
    expect(root.querySelector('.btn')).toBeNull();
  });

  test('no report: the evidence, and a check all the same', () => {
    const evidence = [
      'no-sections',
      'other-report',
      'frame:https://www.example.gov.cn/inner',
      'frame:javascript:1',
      'unheard-of',
    ];
    const deeds = show(report({ kind: 'not-a-report', evidence }));
    expect(text('.says')).toBe('这一页不像政府信息公开工作年度报告。');
    expect(texts('.reasons li')[0]).toContain('说的是别的事');
    expect(texts('.reasons a')).toEqual(['https://www.example.gov.cn/inner']);
    button('仍要核对').click();
    expect(deeds.onRecheck).toHaveBeenCalledWith(true);
    show({ ...(checked(report({ kind: 'not-a-report' })) as Extract<View, { state: 'checked' }>), again: true });
    expect(text('.aside')).toBe('又读了一遍，结果一样。');
  });

  test('too large', () => {
    const deeds = show(report({ kind: 'too-large' }));
    expect(text('.says')).toBe('这一页太大，还没有核对。');
    button('仍要核对').click();
    expect(deeds.onRecheck).toHaveBeenCalledWith(true);
  });

  test('a page out of reach, and one that nobody may read', () => {
    const deeds = show({ state: 'far' });
    button('核对这一页').click();
    expect(deeds.onRead).toHaveBeenCalledOnce();
    show({ state: 'closed' });
    expect(text('.says')).toBe('浏览器不让扩展读这一页。');
    expect(root.querySelector('.btn')).toBeNull();
  });

  test('checking, and waiting for the page', () => {
    show({ state: 'checking', waiting: false });
    expect(text('.says')).toBe('正在核对。');
    show({ state: 'checking', waiting: true });
    expect(text('.says')).toBe('正在等表格载入。');
  });

  test('a failure: again, or copy what failed', () => {
    const deeds = show({ state: 'failed', error: 'boom', frame: 0 });
    button('重新核对').click();
    expect(deeds.onRecheck).toHaveBeenCalledWith(false);
    button('复制出错说明').click();
    expect(deeds.onCopyError).toHaveBeenCalledWith('boom');
  });

  test('settings are named only where there are any', () => {
    const deeds = show({ state: 'closed' }, { deeds: { onSettings: vi.fn() } });
    button('设置').click();
    expect(deeds.onSettings).toHaveBeenCalledOnce();
    show({ state: 'closed' });
    expect(root.querySelectorAll('.foot button')).toHaveLength(0);
  });
});

describe('the export menu', () => {
  const opener = () => root.querySelector<HTMLButtonElement>('.opens');
  const press = (key: string) =>
    (document.activeElement ?? root).dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
    );

  test('opens on its first entry, walks by arrows, closes by Esc and gives the focus back', async () => {
    show(report());
    opener()?.click();
    await settle();
    expect(opener()?.getAttribute('aria-expanded')).toBe('true');
    expect(document.activeElement?.textContent).toBe('复制结论');
    press('ArrowUp');
    expect(document.activeElement?.textContent).toBe('JSON的格式JSON Schema');
    const unhandled = press('Escape');
    await settle();
    expect(unhandled).toBe(false);
    expect(root.querySelector('#export')?.hasAttribute('hidden')).toBe(true);
    expect(document.activeElement).toBe(opener());
  });

  test('says that the verdict was copied', async () => {
    const deeds = show(report());
    opener()?.click();
    button('复制结论').click();
    await settle();
    expect(deeds.onCopyText).toHaveBeenCalledOnce();
    expect(text('.foot > .said')).toBe('已复制');
  });

  test('writes every kind of file, but opens no dialogue to print', async () => {
    show(report());
    const kinds = [...root.querySelectorAll<HTMLElement>('#export [data-do]')].map((item) => item.dataset.do);
    expect(kinds).toEqual(['text', 'xlsx', 'csv', 'json', 'markdown', 'html', 'schema']);
  });

  test('is not there without a report', () => {
    show(report({ kind: 'not-a-report' }));
    expect(opener()).toBeNull();
  });
});
