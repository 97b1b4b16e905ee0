import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { blocksOf } from '../../components/draft/blocks.ts';
import { DraftPage } from '../../components/draft/DraftPage.tsx';
import type { DraftDeeds } from '../../components/draft/deeds.ts';
import { liveDraft } from '../../components/draft/live-draft.ts';
import type { Draft, DraftView, Fault } from '../../components/draft/view.ts';
import { asItIs } from '../../components/popup/letters.ts';
import { check } from '../../lib/check.ts';
import { snapshotOf } from '../../lib/headless/page.ts';
import type { CheckResult } from '../../lib/model/check.ts';
import { TONGUES, type Tongue } from '../../lib/present/tongue.ts';
import { DRAFT } from '../../lib/present/words-draft.ts';
import { balanced, report } from './popup-report.ts';

const root = document.createElement('div');
document.body.append(root);
afterEach(() => render(null, root));

const deedsWith = (changes: Partial<DraftDeeds> = {}): DraftDeeds => ({
  onTongue: vi.fn(),
  onTake: vi.fn(),
  onClear: vi.fn(),
  onShow: vi.fn(async () => true),
  onSection: vi.fn(),
  onCopyText: vi.fn(async () => 'copied' as const),
  ...changes,
});

const EMPTY: DraftView = { draft: null, fault: null, reading: false, over: false };

/** A draft of the given page; what it was taken for may be another thing. */
function draftOf(html: string, result?: CheckResult): Draft {
  const snapshot = snapshotOf(html);
  return { snapshot, result: result ?? check(snapshot), file: null, at: new Date('2026-01-02T03:04:05Z') };
}

function show(view: Partial<DraftView>, tongue: Tongue = 'zh-Hans', changes: Partial<DraftDeeds> = {}): DraftDeeds {
  const deeds = deedsWith(changes);
  const props = { view: { ...EMPTY, ...view }, tongue, english: false, convert: asItIs, deeds };
  void act(() => render(<DraftPage {...props} />, root));
  return deeds;
}

const text = (selector: string): string => root.querySelector(selector)?.textContent?.trim() ?? '';

describe('before a draft', () => {
  test('says how to bring one, and that it is not kept', () => {
    show({});
    expect(root.querySelector('textarea')?.getAttribute('aria-label')).toBe('在这里粘贴');
    expect(root.querySelector('textarea')?.getAttribute('aria-describedby')).toBe(root.querySelector('.how')?.id);
    expect(text('.kept')).toContain('不保存');
    expect([...root.querySelectorAll('kbd')].map((key) => key.textContent)).toEqual(['Ctrl+V', 'Ctrl+A', 'Ctrl+C']);
    expect(text('h1')).toBe('勾稽核对草稿');
  });

  test('takes nothing that is typed, and a file that is chosen, the same one twice', () => {
    const deeds = show({});
    const typed = new InputEvent('beforeinput', { bubbles: true, cancelable: true });
    root.querySelector('textarea')?.dispatchEvent(typed);
    expect(typed.defaultPrevented).toBe(true);
    const input = root.querySelector<HTMLInputElement>('input[type=file]');
    const file = new File(['x'], 'a.html');
    Object.defineProperty(input, 'files', { value: [file] });
    input?.dispatchEvent(new Event('change', { bubbles: true }));
    expect(deeds.onTake).toHaveBeenCalledWith({ file });
    expect(input?.value).toBe('');
  });

  test('names every fault, and what to do about it, in every tongue', () => {
    const faults = Object.keys(DRAFT).flatMap((id) =>
      id.startsWith('fault.') ? [id.slice('fault.'.length) as Fault] : [],
    );
    expect(faults).toHaveLength(12);
    for (const tongue of TONGUES)
      for (const fault of faults) {
        show({ fault }, tongue);
        expect(text('.says').length, `${fault} ${tongue}`).toBeGreaterThan(4);
        expect(text('.aside').length, `${fault} ${tongue}`).toBeGreaterThan(4);
      }
  });

  test('shows that something is held over it, and that it reads', () => {
    show({ over: true });
    expect(text('.catch.is-over .here')).toBe('松手就核对');
    show({ reading: true });
    expect(text('.says')).toBe('正在读。');
  });
});

describe('a draft', () => {
  const HTML = '<h1>标题</h1><p>正文一句。</p><table><tr><td>甲</td><td colspan=2>乙</td></tr></table>';

  test('has its verdict first, and then itself', () => {
    show({ draft: draftOf(HTML, report()) });
    expect([...(root.querySelector('.draft')?.children ?? [])].map((each) => each.tagName)).toEqual(['ASIDE', 'MAIN']);
    expect(text('.says')).toBe('有一处对不上：收到21件，办结与结转合计22件。');
    expect(text('.organ')).toBe('示例市人力资源和社会保障局');
    expect(root.querySelectorAll('.found li')).toHaveLength(2);
    expect(text('.paper')).toBe('标题正文一句。甲乙');
  });

  test('is cleared by a button, and named by its file', () => {
    const deeds = show({ draft: { ...draftOf(HTML, report()), file: '年报.html' } });
    expect(text('.source h2')).toBe('年报.html');
    root.querySelector<HTMLButtonElement>('.source button')?.click();
    expect(deeds.onClear).toHaveBeenCalledOnce();
  });

  test('stays where the next one cannot be read', () => {
    show({ draft: draftOf(HTML, report()), fault: 'image' });
    expect(text('[role=alert]')).toContain('只有图片');
    expect(root.querySelector('.paper')).not.toBeNull();
  });

  test('turns every word but its own', () => {
    const draft = draftOf(HTML, balanced());
    for (const tongue of TONGUES) {
      show({ draft }, tongue);
      expect(root.querySelector('.draft')?.getAttribute('lang')).toBe(tongue);
      expect(root.querySelector('.paper')?.getAttribute('lang')).toBe('zh-Hans');
      expect(text('.paper')).toBe('标题正文一句。甲乙');
    }
  });

  test('that cannot be drawn is a fault, and the next one has its chance', () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const broken = { ...draftOf(HTML, report()), result: { ...report(), findings: null } as unknown as CheckResult };
    show({ draft: broken });
    expect(text('.says')).toBe('这次没有核对完。');
    show({ draft: draftOf(HTML, report()) });
    expect(text('.says')).toContain('有一处对不上');
  });

  test.each([
    ['blank-form', '认出了格式，表里还没有数字。'],
    ['not-a-report', '没有认出政府信息公开工作年度报告。'],
    ['old-report', '这份报告用的是旧格式，没有核对。'],
    ['unreadable-report', '这是年度报告，但三张表都读不出来。'],
  ] as const)('that is %s says so, and is shown all the same', (kind, says) => {
    show({ draft: draftOf(`${HTML}<img src="a.png">`, report({ kind, findings: [], unreadable: [] })) });
    expect(text('.says')).toBe(says);
    expect(text('.paper')).toContain('正文一句。');
    expect(root.querySelector('.foot')).toBeNull();
    if (kind !== 'old-report') expect(text('.panel')).toContain('1张图片');
  });
});

describe('the paper', () => {
  const kinds = (html: string, result?: CheckResult) => {
    const draft = draftOf(html, result);
    return blocksOf(draft.snapshot, draft.result).map((block) =>
      block.kind === 'line'
        ? `${block.rank} ${draft.snapshot.lines[block.line]?.text}`
        : block.kind === 'fold'
          ? `${block.why} ${block.lines.length}`
          : `table ${block.groups.flat().length}`,
    );
  };
  const TITLE = '示例市财政局2023年政府信息公开工作年度报告';

  test('knows the title, in one line or in two, and the headings', () => {
    expect(kinds(`<p>${TITLE}</p><p>一、总体情况</p><p>正文。</p>`)).toEqual([
      `title ${TITLE}`,
      'section 一、总体情况',
      'text 正文。',
    ]);
    const [organ, rest] = [TITLE.slice(0, 6), TITLE.slice(6)];
    expect(kinds(`<h1>${organ}</h1><h1>${rest}</h1>`)).toEqual([`title ${organ}`, `title ${rest}`]);
  });

  test('folds what stands before the title, and menus', () => {
    const link = '<p><a href="/">栏目</a></p>';
    expect(kinds(`<p>a</p><p>b</p><p>c</p><p>${TITLE}</p>${link.repeat(4)}<p>d</p>${link}`)).toEqual([
      'before 3',
      `title ${TITLE}`,
      'links 4',
      'text d',
      'text 栏目',
    ]);
  });

  test('takes layout apart, and leaves out what nobody could see', () => {
    const inner =
      '<table><tr><td>甲</td><td>1</td></tr><tr hidden><td>乙</td><td>2</td></tr><tr><td></td><td></td></tr></table>';
    expect(
      kinds(`<table><tr><td><p>前</p>${inner}</td><td><table><tr><td>后</td></tr></table></td></tr></table>`),
    ).toEqual(['text 前', 'table 1', 'text 后']);
  });

  test('keeps spans, and leads from what was read to where it stands', () => {
    const draft = draftOf(
      '<p>前文<b>21</b>件。</p><table><tr><td rowspan=2>甲</td><td colspan=2>一<br>二</td></tr><tr><td>1</td><td>2</td></tr></table>',
      report(),
    );
    show({ draft });
    const paper = root.querySelector('.paper') as HTMLElement;
    const live = liveDraft(paper, draft);
    expect([...paper.querySelectorAll('td')].map((cell) => [cell.rowSpan, cell.colSpan])).toEqual([
      [2, 1],
      [1, 2],
      [1, 1],
      [1, 1],
    ]);
    for (const [ref, { text: words }] of draft.snapshot.cells.entries()) {
      expect(live.textOf(ref)).toBe(words);
      expect(live.elementOf(ref)?.textContent).toBe(words.replace('\n', ''));
    }
    expect(live.rangeOf(0, 2, 2)?.toString()).toBe('21');
    expect(live.rangeOf(0, 2, 20)).toBeNull();
    expect(live.elementOf(99)).toBeNull();
    expect(live.sectionElement('s1')?.textContent).toBe('前文21件。');
  });

  test('takes text for text', () => {
    show({ draft: draftOf('<p>&lt;img src=x onerror=alert(1)&gt;</p><img src=x onerror=alert(1)>', report()) });
    expect(text('.paper')).toBe('<img src=x onerror=alert(1)>');
    expect(root.querySelectorAll('.paper img')).toHaveLength(0);
  });
});
