import { render } from 'preact';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Deeds } from '../../components/popup/deeds.ts';
import { textOf } from '../../components/popup/export.ts';
import { setAside } from '../../components/popup/ignored.ts';
import { bringParts } from '../../components/popup/later.ts';
import { asItIs } from '../../components/popup/letters.ts';
import { Popup } from '../../components/popup/Popup.tsx';
import type { View } from '../../components/popup/view.ts';
import { best, viewOf } from '../../components/popup/view.ts';
import { flowFinding, queryFinding, report } from './popup-report.ts';

const root = document.createElement('div');
document.body.append(root);
beforeAll(bringParts);
afterEach(() => render(null, root));

const deeds = (changes: Partial<Deeds> = {}): Deeds => ({
  onTongue: vi.fn(),
  onRead: vi.fn(),
  onRecheck: vi.fn(),
  onShow: vi.fn(async () => true),
  onSection: vi.fn(),
  onCopyError: vi.fn(async () => 'copied' as const),
  onCopyText: vi.fn(async () => 'copied' as const),
  onSettings: null,
  ...changes,
});
const bySelf = { kind: 'finding' };
const byRule = { kind: 'rule' };
const checked = (ignored: { finding: string; by: unknown[] }[]): View => ({
  state: 'checked',
  result: report(),
  url: 'https://www.example.gov.cn/a/b.html',
  at: '2026-01-02T03:04:05Z',
  frame: 0,
  again: false,
  ignored,
});
const show = (view: View, all = deeds(), site: string | null = null) =>
  render(<Popup view={view} tongue="zh-Hans" english={false} convert={asItIs} site={site} deeds={all} />, root);
const text = (selector: string): string => root.querySelector(selector)?.textContent?.trim() ?? '';
const texts = (selector: string): string[] =>
  [...root.querySelectorAll(selector)].map((each) => each.textContent?.trim() ?? '');
const button = (name: string) => [...root.querySelectorAll('button')].find((each) => each.textContent?.includes(name));

describe('a report with an ignored finding', () => {
  test('never says that all holds, and never counts what is ignored', () => {
    show(checked([{ finding: 'f1', by: [bySelf] }]), deeds({ onRestore: vi.fn() }));
    expect(text('.says')).toBe('除已忽略的以外，没有发现对不上的。');
    expect(root.querySelector('.says .sign--tick')).toBeNull();
    expect(texts('.tally div')).toEqual(['40条勾稽关系', '38条成立', '2条已忽略', '1处待看']);
    expect(texts('.found .what')).toEqual([expect.stringContaining('10000件以上')]);
    expect(texts('.keys .wave')).toHaveLength(0);
  });

  test('tells it apart, and takes it back', () => {
    const onRestore = vi.fn();
    const onManage = vi.fn();
    const view = checked([
      { finding: 'f1', by: [bySelf] },
      { finding: 'q1', by: [byRule] },
    ]);
    show(view, deeds({ onRestore, onManage }));
    expect(text('.ignored summary span')).toBe('2处已忽略');
    expect(texts('.ignored li small').sort()).toEqual(['表三', '表二，本站都忽略'].sort());
    const [first] = root.querySelectorAll<HTMLButtonElement>('.ignored li button');
    first?.click();
    expect(onRestore).toHaveBeenCalledOnce();
    button('在设置里管理')?.click();
    expect(onManage).toHaveBeenCalledOnce();
  });

  test('still says what else does not add up', () => {
    const result = report({ findings: [flowFinding, { ...flowFinding, id: 'f2' }, queryFinding] });
    const [left, aside] = setAside(result, [{ finding: 'f1', by: [bySelf] }]);
    // Another finding speaks of the same relations: they are not ignored.
    expect(left.summary).toMatchObject({ passed: 38, failed: 2, fatal: 1 });
    expect(aside).toMatchObject({ relations: 0, findings: [{ finding: { id: 'f1' } }] });
  });

  test('says so in what is copied', () => {
    const copied = textOf(report(), 'https://a.gov.cn/', 'now', 'zh-Hans', [{ finding: 'f1', by: [bySelf] }]);
    expect(copied).toContain('除已忽略的以外，没有发现对不上的。');
    expect(copied).toContain('40条勾稽关系，38条成立，2条已忽略');
    expect(copied).not.toContain('一＋二');
  });
});

describe('a site that is switched off', () => {
  test('is named, with the way back', () => {
    const onSite = vi.fn();
    show({ state: 'off' }, deeds({ onSite }), 'www.example.gov.cn');
    expect(text('.says')).toBe('在www.example.gov.cn上已停用。');
    expect(button('本站停用')).toBeUndefined();
    button('重新启用')?.click();
    expect(onSite).toHaveBeenCalledExactlyOnceWith(true);
  });

  test('can be switched off from any state that is read unasked, and only from there', () => {
    const onSite = vi.fn();
    show(checked([]), deeds({ onSite }), 'www.example.gov.cn');
    button('本站停用')?.click();
    expect(onSite).toHaveBeenCalledExactlyOnceWith(false);
    show({ state: 'far' }, deeds({ onSite }), null);
    expect(button('本站停用')).toBeUndefined();
  });

  test('is what the popup shows where no frame has a report', () => {
    const off = { frame: 0, answer: { state: 'off' } as const };
    expect(best([off, { frame: 1, answer: { state: 'waiting' } }])).toBe(off);
    expect(viewOf(off, false)).toEqual({ state: 'off' });
  });
});
