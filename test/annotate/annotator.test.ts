// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Annotation, createAnnotation } from '../../lib/annotate/annotator.ts';
import type { CheckResult } from '../../lib/model/check.ts';
import type { OnShelf } from '../../lib/shelf/answer.ts';
import { livePageOf } from './page.ts';
import { finding, report, unreadable } from './report.ts';

const host = () => document.querySelector('gouji-host');
const shadow = () => host()?.shadowRoot as ShadowRoot;
const marks = () => [...shadow().querySelectorAll<HTMLElement>('button.mark')];
const card = () => shadow().querySelector<HTMLElement>('.card');
const press = (selector: string) => shadow().querySelector<HTMLElement>(selector)?.click();

let annotation: Annotation | null = null;
const options = { copy: vi.fn(async (_text: string) => {}), recheck: vi.fn(), ignore: vi.fn(), restore: vi.fn() };

/** happy-dom lays nothing out: every element is given a place. */
beforeEach(() => {
  vi.stubGlobal('IntersectionObserver', undefined);
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(10, 10, 40, 20));
  vi.spyOn(Range.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(20, 12, 10, 16));
});
afterEach(() => {
  annotation?.remove();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

function annotate(result: CheckResult = report()) {
  const page = livePageOf(result);
  annotation = createAnnotation(page, { tongue: 'zh-Hans', convert: (text) => text, ...options });
  return { page, annotation };
}

describe('the page', () => {
  test('gets one element, after its body, and nothing else of it changes', () => {
    const page = livePageOf(report());
    const before = document.documentElement.outerHTML;
    annotation = createAnnotation(page, { tongue: 'zh-Hans', convert: (text) => text, ...options });
    annotation.show('flow', null);
    expect(document.querySelectorAll('gouji-host')).toHaveLength(1);
    expect(host()?.parentElement).toBe(document.documentElement);
    expect(host()?.attributes).toHaveLength(0);
    annotation.remove();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('gets nothing where there is nothing to say', () => {
    annotate(report({ findings: [], outcomes: [] }));
    expect(host()).toBeNull();
  });

  test('is rid of the host that an extension left behind', () => {
    document.documentElement.append(document.createElement('gouji-host'));
    annotate();
    expect(document.querySelectorAll('gouji-host')).toHaveLength(1);
  });

  test('is left alone as soon as the extension is gone', () => {
    const runtime: { id?: string } = { id: 'me' };
    vi.stubGlobal('browser', { runtime });
    annotate();
    delete runtime.id;
    press('button.mark');
    expect(host()).toBeNull();
  });
});

describe('cells that were edited since the page was kept', () => {
  const said = (n: number) => ({ state: 'value', value: n, text: String(n), unit: null }) as const;
  const cells = [
    { cell: 't3.new.natural' as const, was: said(12), now: said(19) },
    { cell: 't3.r7.natural' as const, was: said(12), now: said(19) },
    { cell: 't3.gone.natural' as const, was: said(1), now: null },
  ];
  const since = [{ place: 0, keptAt: '2026-01-30T04:00:00.000Z', facts: [], cells }];
  const corners = () => [...shadow().querySelectorAll<HTMLElement>('.changed')];
  const edited = (result = report()) => {
    const page = { ...livePageOf(result), shelf: { since, links: {}, heads: {}, years: {} } as unknown as OnShelf };
    annotation = createAnnotation(page, { tongue: 'zh-Hans', convert: (text) => text, ...options });
    return { page, annotation };
  };

  test('have a corner each that says what stood there, beside the marks of findings', () => {
    edited();
    annotation?.refresh();
    expect(corners().map((each) => each.getAttribute('aria-label'))).toEqual([
      '一、本年新收，自然人：2026-01-30保存时是12，现在是19',
      '三（七）总计，自然人：2026-01-30保存时是12，现在是19',
    ]);
    // A finding's mark keeps its room.
    expect(corners().every((each) => each.classList.contains('changed--small'))).toBe(true);
    expect(marks().length).toBeGreaterThan(0);
  });

  test('need no finding', () => {
    edited(report({ findings: [], outcomes: [] }));
    annotation?.refresh();
    expect(corners()).toHaveLength(2);
    expect(corners().some((each) => each.classList.contains('changed--small'))).toBe(false);
  });

  test('are one stop of Tab; arrows go on, Esc lets go', () => {
    edited();
    annotation?.refresh();
    expect(corners().map((each) => each.tabIndex)).toEqual([0, -1]);
    const press = (key: string) =>
      shadow().activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
    corners()[0]?.focus();
    press('ArrowDown');
    expect(shadow().activeElement).toBe(corners()[1]);
    press('ArrowDown');
    expect(shadow().activeElement).toBe(corners()[0]);
    press('Escape');
    expect(shadow().activeElement).toBeNull();
  });

  test('are led to; where the cell says something else again there is no corner', () => {
    const { page } = edited();
    expect(annotation?.cell(0, 't3.r7.natural')).toBe(true);
    expect((shadow().activeElement as HTMLElement).dataset.changed).toBe('0/t3.r7.natural');
    expect(annotation?.cell(0, 't3.gone.natural')).toBe(false);
    expect(annotation?.cell(1, 't3.new.natural')).toBe(false);
    const cell = page.cells.find((each) => each.dataset.at === 't3.r7.natural');
    if (cell) cell.textContent = '20';
    annotation?.refresh();
    expect(corners().map((each) => each.dataset.changed)).toEqual(['0/t3.new.natural']);
    expect(annotation?.cell(0, 't3.r7.natural')).toBe(false);
  });
});

describe('marks', () => {
  test('are buttons that say row, column, value and what is wrong', () => {
    annotate();
    const mark = marks().find((each) => each.dataset.mark === 't3.carriedOut.natural');
    expect(mark?.className).toBe('mark mark--suspect');
    expect(mark?.getAttribute('aria-label')).toBe('四、结转下年度继续办理，自然人，1，可疑：一＋二 ≠ 三（七）＋四');
  });

  test('are one stop of Tab a finding, and arrows go on from there', () => {
    annotate();
    const stops = () =>
      marks()
        .filter((each) => each.tabIndex === 0)
        .map((each) => each.dataset.mark);
    expect(stops()).toEqual(['t2.otherService.decisions', 't3.carriedOut.natural']);
    const stop = marks().find((each) => each.dataset.mark === 't3.carriedOut.natural');
    stop?.focus();
    stop?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true, composed: true }));
    expect((shadow().activeElement as HTMLElement).dataset.mark).toBe('t3.carriedOut.total');
    expect(stops()).toEqual(['t2.otherService.decisions', 't3.carriedOut.total']);
  });

  test('stay the same nodes when drawn again', () => {
    const { annotation: drawn } = annotate();
    const before = marks();
    drawn.refresh();
    expect(marks()).toEqual(before);
  });

  test('go where the text has changed, and the card says what was read', () => {
    const { page, annotation: drawn } = annotate();
    (page.cells[7] as HTMLElement).textContent = '2';
    drawn.refresh();
    expect(marks().map((each) => each.dataset.mark)).not.toContain('t3.carriedOut.natural');
    expect(drawn.show('flow', null)).toBe(true);
    expect(card()?.textContent).toContain('四、结转下年度继续办理，自然人，“1”，现在是“2”');
    press('.card .btn');
    expect(options.recheck).toHaveBeenCalled();
  });
});

describe('the card', () => {
  test('opens by a press, takes the focus to the figure, and gives it back on Escape', () => {
    annotate();
    press('[data-mark="t3.new.total"]');
    expect(card()?.getAttribute('role')).toBe('dialog');
    expect((shadow().activeElement as HTMLElement).dataset.cell).toBe('t3.new.total');
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    expect(card()).toBeNull();
    expect((shadow().activeElement as HTMLElement).dataset.mark).toBe('t3.new.total');
  });

  test('lights both ways', () => {
    annotate();
    press('[data-mark="t3.new.total"]');
    const lit = () =>
      [...shadow().querySelectorAll<HTMLElement>('.is-here')].map((each) => each.dataset.mark ?? each.dataset.cell);
    expect(lit().sort()).toEqual(['t3.new.total', 't3.new.total']);
    shadow().querySelector<HTMLElement>('[data-cell="t3.r7.natural"]')?.focus();
    expect(lit().sort()).toEqual(['t3.r7.natural', 't3.r7.natural']);
  });

  test('is one at a time; next and previous go round', () => {
    const { annotation: drawn } = annotate();
    expect(drawn.step(1)).toBe(true);
    expect(card()?.textContent).toContain('1 / 2');
    press('[data-turn="1"]');
    expect(shadow().querySelectorAll('.card')).toHaveLength(1);
    expect(card()?.textContent).toContain('2 / 2');
    drawn.step(1);
    expect(card()?.textContent).toContain('1 / 2');
  });

  test('turns with the tongue', () => {
    const { annotation: drawn } = annotate();
    drawn.show('flow', null);
    drawn.setTongue('en', (text) => text);
    expect(card()?.closest('[lang]')?.getAttribute('lang')).toBe('en');
    expect(card()?.textContent).toContain('Copy evidence');
  });

  test('of an ignored finding stays to take that back, while its marks go', () => {
    const { annotation: drawn } = annotate();
    const before = marks().map((each) => each.dataset.mark);
    drawn.show('flow', null);
    press('[data-do=ignore]');
    expect(options.ignore).toHaveBeenCalledWith(expect.objectContaining({ id: 'flow' }), 'finding');
    expect(marks().map((each) => each.dataset.mark)).toEqual(['t2.otherService.decisions']);
    expect(card()?.textContent).toContain('已忽略，这一处不再标出。');
    expect((shadow().activeElement as HTMLElement).dataset.do).toBe('restore');
    press('[data-do=restore]');
    expect(options.restore).toHaveBeenCalledWith(expect.objectContaining({ id: 'flow' }));
    expect(marks().map((each) => each.dataset.mark)).toEqual(before);
    expect(card()?.textContent).toContain('一＋二');
  });

  test('offers to ignore its rule on the whole site', () => {
    const { annotation: drawn } = annotate();
    drawn.show('flow', null);
    press('[data-do=ignore]');
    press('[data-do=ignore-rule]');
    expect(options.ignore).toHaveBeenLastCalledWith(expect.objectContaining({ id: 'flow' }), 'rule');
    expect(card()?.textContent).toContain('这个网站上都不再标出“一＋二＝三（七）＋四”');
    expect(card()?.querySelector('[data-do=ignore-rule]')).toBeNull();
  });

  test('of what was ignored elsewhere closes, and comes again when that is taken back', () => {
    const { annotation: drawn } = annotate();
    drawn.show('flow', null);
    drawn.setShowing(({ id }) => (id === 'flow' ? 'never' : 'always'));
    expect(card()).toBeNull();
    expect(drawn.show('flow', null)).toBe(false);
    drawn.setShowing(() => 'always');
    expect(drawn.show('flow', null)).toBe(true);
  });

  test('of a finding about the document opens without a mark', () => {
    const { annotation: drawn } = annotate(
      report({
        findings: [
          finding({
            id: 'doc',
            severity: 'query',
            rules: [{ rule: 'doc-year', at: null }],
            cells: [],
            explanations: [],
            certainty: 'none',
          }),
        ],
      }),
    );
    expect(drawn.show('doc', null)).toBe(true);
    expect(card()).not.toBeNull();
  });

  test('stays open when the page was checked again and its finding still stands', () => {
    const { annotation: drawn } = annotate();
    drawn.show('flow', null);
    drawn.update(livePageOf(report()));
    expect(card()?.textContent).toContain('1 / 2');
    drawn.update(livePageOf(report({ findings: [unreadable] })));
    expect(card()).toBeNull();
    expect(marks().map((each) => each.dataset.mark)).toEqual(['t2.otherService.decisions']);
  });

  test('does not come back once everything was taken away', () => {
    const { annotation: drawn } = annotate();
    drawn.remove();
    expect(drawn.show('flow', null)).toBe(false);
    drawn.refresh();
    expect(host()).toBeNull();
  });

  test('of an unknown finding does not open', () => {
    expect(annotate().annotation.show('nothing', null)).toBe(false);
  });
});

test('the chip of a table leads to its first finding', () => {
  annotate(report({ findings: [finding(), unreadable] }));
  const chips = [...shadow().querySelectorAll<HTMLElement>('.chip')];
  expect(chips.map((each) => each.getAttribute('aria-label'))).toEqual(['1处待看', '2条勾稽关系，2条不成立']);
  chips[1]?.click();
  expect(card()?.textContent).toContain('1 / 2');
});

test('a section is lit for a moment', () => {
  const { annotation: drawn } = annotate();
  expect(drawn.section('s1')).toBe(true);
  expect(shadow().querySelector('.mark--section')).not.toBeNull();
  expect(drawn.section('s9')).toBe(false);
});
