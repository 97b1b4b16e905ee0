import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { ShelfPage } from '../../components/shelf/ShelfPage.tsx';
import type { ShelfView } from '../../components/shelf/view.ts';
import { TONGUES } from '../../lib/present/tongue.ts';
import type { KeptReport } from '../../lib/shelf/kept-report.ts';
import { ShelfError } from '../../lib/shelf/shelf-error.ts';
import { tieId } from '../../lib/shelf/ties.ts';
import { flow } from '../browser/shelves.ts';
import { ODD, reportOf } from '../shelf/reports.ts';
import { deedsOf, lay, stockOf, viewOf } from './shelf-stock.ts';

const root = document.createElement('div');
document.body.append(root);

const RSJ = 'http://rsj.taihu.gov.cn';
const FULL = '太湖市人力资源和社会保障局';
let kept: KeptReport[];
let deeds: ReturnType<typeof deedsOf>;

beforeAll(async () => {
  const report = (year: number, typed: Record<string, string> = {}) =>
    reportOf({ organ: FULL, year, typed, form: year < 2021 ? '2019' : '2021' });
  kept = await lay([
    { result: report(2019, { 't3.carriedOut.natural': '2', 't3.carriedOut.total': '2' }), address: `${RSJ}/2019` },
    // 2020 is not there.
    { result: report(2021, { 't3.carriedOut.natural': '4', 't3.carriedOut.total': '4' }), address: `${RSJ}/2021` },
    { result: report(2022, { 't3.carriedIn.total': '3', 't3.new.total': '' }), address: `${RSJ}/2022`, day: 5 },
    { result: report(2022, { 't3.carriedIn.total': '2', 't3.new.total': '' }), address: `${RSJ}/2022`, day: 3 },
    { result: report(2023, ODD), address: `${RSJ}/2023` },
    { result: reportOf({ organ: '太湖市发展和改革委员会', year: 2020 }), address: 'http://fgw.taihu.gov.cn/1' },
    { result: reportOf({ organ: '太湖市发展和改革局', year: 2021 }), address: 'file:///2.html' },
  ]);
});
beforeEach(() => {
  deeds = deedsOf(kept);
});
afterEach(() => render(null, root));

const settle = () => act(() => new Promise((done) => setTimeout(done, 20)));
async function show(changes: Partial<ShelfView> = {}): Promise<void> {
  void act(() => render(<ShelfPage view={viewOf({ stock: stockOf(kept), ...changes })} deeds={deeds} />, root));
  await settle();
}
const at = (selector: string): HTMLElement => {
  const found = root.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};
const text = (selector: string): string => root.querySelector(selector)?.textContent?.trim() ?? '';
const texts = (selector: string): string[] =>
  [...root.querySelectorAll(selector)].map((each) => each.textContent?.trim() ?? '');
const button = (name: string): HTMLElement => {
  const all = [...root.querySelectorAll<HTMLElement>('button')];
  const found = all.find((each) => (each.getAttribute('aria-label') ?? each.textContent) === name);
  if (!found) throw new Error(`no button ${name}: ${all.map((each) => each.textContent).join()}`);
  return found;
};
const press = async (target: HTMLElement): Promise<void> => {
  void act(() => target.click());
  await settle();
};
const organId = () => stockOf(kept).organs.find(({ name }) => name === FULL)?.id ?? '';

describe('the list', () => {
  test.each(TONGUES)('speaks %s', async (tongue) => {
    await show({ tongue });
    expect(root.textContent).not.toMatch(/\{\w+\}|undefined|NaN/);
    expect(at('.shelf').lang).toBe(tongue);
  });

  test('leads to the lists that were checked, but not from a private window', async () => {
    await show();
    expect(at('header a').getAttribute('href')).toBe('list.html');
    await show({ isPrivate: true });
    expect(root.querySelector('header a')).toBeNull();
  });

  test('says of each report what it is, whether it adds up, and that it has changed', async () => {
    await show();
    expect(texts('.organ h3')).toEqual(['太湖市发展和改革局', '太湖市发展和改革委员会', FULL]);
    const rows = texts('[aria-label="太湖市人力资源和社会保障局"] .row').map((row) => row.replace(/\s+/g, ' '));
    expect(rows[0]).toContain('2019');
    expect(rows[2]).toContain('内容变过，2个版本');
    expect(rows[3]).toContain('有一处对不上');
    expect(text('[aria-label="太湖市发展和改革局"] .says')).toBe('数字一致，42条关系全部成立。');
    expect(text('.line [role=status]')).toBe('6份报告，3个机关');
  });

  test('leads to pages on the web alone', async () => {
    await show();
    expect(root.querySelectorAll('.report .acts a')).toHaveLength(5);
    const link = at('.report .acts a') as HTMLAnchorElement;
    expect([link.rel, link.target]).toEqual(['noopener noreferrer', '_blank']);
  });

  test('asks the person of names that may be one', async () => {
    await show();
    expect(texts('.names li small')).toContain('很可能是同一机关（“委”与“局”不同）');
    await press(button('与“太湖市发展和改革委员会”合并'));
    expect(deeds.join).toHaveBeenCalledWith(
      expect.objectContaining({ name: '太湖市发展和改革局' }),
      expect.objectContaining({ name: '太湖市发展和改革委员会' }),
    );
    await press(button('“太湖市发展和改革委员会”不是同一机关'));
    expect(deeds.apart).toHaveBeenCalled();
  });

  test('is searched and narrowed', async () => {
    await show();
    const search = at('input[type=search]') as HTMLInputElement;
    search.value = '發展 2020';
    void act(() => void search.dispatchEvent(new Event('input', { bubbles: true })));
    expect(text('.line [role=status]')).toBe('共6份，显示1份，1个机关');
    search.value = '没有';
    void act(() => void search.dispatchEvent(new Event('input', { bubbles: true })));
    expect(text('.line [role=status]')).toBe('没有符合的报告。');
    search.value = '';
    void act(() => void search.dispatchEvent(new Event('input', { bubbles: true })));
  });

  test('is walked by keys, and Delete removes a report with all its versions', async () => {
    await show();
    const rows = [...root.querySelectorAll<HTMLElement>('[data-row]')];
    rows[0]?.focus();
    const key = (name: string) =>
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true }));
    key('ArrowDown');
    expect(document.activeElement).toBe(rows[1]);
    key('End');
    expect(document.activeElement).toBe(rows.at(-1));
    key('ArrowUp');
    key('Delete');
    await settle();
    expect(deeds.remove).toHaveBeenCalledWith([kept[2]?.head.id, kept[3]?.head.id], 1);
  });
});

describe('a report unfolded', () => {
  test('says what the report on the year before says to it, as its export does', async () => {
    await show();
    const [, , , , second] = [...root.querySelectorAll<HTMLElement>('[data-row]')];
    await press(second as HTMLElement);
    expect(texts('.more .findings b')).toContain('“二、上年结转”与上年报告的“四、结转下年度”不同');
    await press(second as HTMLElement);
  });

  test('has the popup’s verdict, its findings, and what the page said before', async () => {
    await show();
    const [, , , , changed, odd] = [...root.querySelectorAll<HTMLElement>('[data-row]')];
    await press(odd as HTMLElement);
    expect(text('.more .verdict')).toBe('有一处对不上：收到21件，办结与结转合计22件。');
    expect(deeds.opened).toHaveBeenCalledWith(kept[4]?.head.id);
    expect(texts('.more .findings b')[0]).toBe('一＋二 ≠ 三（七）＋四');
    await press(odd as HTMLElement);
    await press(changed as HTMLElement);
    expect(text('.version caption')).toBe('2026-01-03保存的一版，与现在不同的地方');
    expect(texts('.version tbody tr').map((row) => row)).toEqual(['二、上年结转 · 总计23']);
    await press(button('移除这一版'));
    expect(deeds.remove).toHaveBeenCalledWith([kept[3]?.head.id], 1);
  });

  test('that cannot be fetched says so', async () => {
    deeds.read.mockRejectedValueOnce(new ShelfError('damaged'));
    await show();
    await press(at('[data-row]'));
    expect(text('.more')).toBe('这一份的记录损坏了，读不出来。');
  });
});

describe('the years of an organ', () => {
  const cell = (row: string, column: number): string => {
    const found = [...root.querySelectorAll('.years tbody tr')].filter(
      (each) => each.querySelector('th')?.textContent === row,
    );
    return found.at(-1)?.querySelectorAll('td')[column]?.textContent?.trim() ?? '';
  };

  test('stand side by side, a missing year and a blank cell as gaps', async () => {
    await show({ organ: organId() });
    expect(texts('.years thead th')).toEqual(['项目', '2019', '2020没有报告', '2021', '2022', '2023']);
    expect(cell('结转下年', 0)).toBe('2');
    expect(cell('结转下年', 1)).toBe('—没有这一年的报告');
    expect(cell('新收', 3)).toBe('—没有填');
    expect(cell('新收', 4)).toBe('21');
  });

  test('are held against one another, both numbers and the clause where they differ', async () => {
    await show({ organ: organId() });
    expect(cell('总计', 3)).toMatch(/^3 ≠ 4/);
    expect(cell('总计', 2)).toBe('—手边没有2020年报告');
    expect(texts('.off b')[0]).toContain('2022年：“二、上年结转”与上年报告的“四、结转下年度”不同');
    expect(texts('.off small').join()).toContain('总计：本报告3件，上年报告4件，相差1');
    expect(texts('.off .clause').join()).toContain('“上年结转”就是上年报告的“结转下年度”');
  });

  test('are drawn, and a gap is no bar of 0', async () => {
    await show({ organ: organId() });
    const chart = at('.trend svg');
    expect(chart.getAttribute('aria-label')).toBe(
      '新收: 2019年0；2020年没有这一年的报告；2021年0；2022年没有填；2023年21',
    );
    expect(chart.querySelectorAll('.gap')).toHaveLength(2);
    expect(chart.querySelectorAll('.bar')).toHaveLength(3);
    expect(texts('.charts .note').join()).toContain('部分公开');
  });

  test('of one alone say that there is nothing to compare', async () => {
    await show({ organ: stockOf(kept).organs.find(({ name }) => name === '太湖市发展和改革局')?.id ?? '' });
    expect(text('section > .note')).toContain('只有一个年度');
  });

  test('of two that are not neighbours, or have no figures, say that instead', async () => {
    const of = (year: number, typed?: Record<string, string>) => ({
      result: reportOf({ organ: FULL, year, ...(typed ? { typed } : {}) }),
      address: `${RSJ}/${year}`,
    });
    const on = async (laid: Parameters<typeof lay>[0]) => {
      const own = await lay(laid);
      deeds = deedsOf(own);
      await show({ stock: stockOf(own), organ: organId() });
      return text('section > .note');
    };
    expect(await on([of(2021), of(2023)])).toContain('没有哪两份报告的年度相邻');
    const blank = Object.fromEntries(Object.keys(of(2022).result.record.cells).map((cell) => [cell, '']));
    expect(await on([of(2021, blank), of(2022, blank)])).toContain('没有能对照的数字');
  });

  test('in large numbers are counted as their readers count', async () => {
    const own = await lay([{ result: reportOf({ organ: FULL, typed: flow(123_456, 0, 123_456, 0) }), address: RSJ }]);
    deeds = deedsOf(own);
    await show({ stock: stockOf(own), organ: organId() });
    expect(text('.trend .value')).toBe('12.3万');
    await show({ stock: stockOf(own), organ: organId(), tongue: 'en' });
    expect(text('.trend .value')).toBe('123k');
  });

  test('are those of the larger organ that it was joined with', async () => {
    const { organs } = stockOf(kept);
    const [small, large] = ['太湖市发展和改革局', FULL].map((name) => organs.find((each) => each.name === name));
    if (!small || !large) throw new Error('two organs');
    const tie = { id: tieId(small.key, large.key), a: small.key, b: large.key, kind: 'join' as const, at: '' };
    await show({ stock: stockOf(kept, [tie]), organ: small.id });
    expect(text('h2')).toBe(FULL);
    expect(text('.names')).toContain('由你合并');
  });

  test('of an organ that is gone lead back', async () => {
    await show({ organ: 'gone' });
    expect(text('.empty')).toContain('已不在架上');
    expect(at('.back a').getAttribute('href')).toBe('#all');
  });

  test('are joined with an organ that no likeness leads to', async () => {
    await show({ organ: organId() });
    const input = at('.join input') as HTMLInputElement;
    const submit = async (name: string) => {
      input.value = name;
      void act(() => void input.dispatchEvent(new Event('input', { bubbles: true })));
      void act(() => void at('.join form').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })));
      await settle();
    };
    await submit('没有的局');
    expect(text('.join [role=status]')).toBe('架上没有叫这个名称的机关。');
    await submit('太湖市发展和改革局');
    expect(deeds.join).toHaveBeenCalledTimes(1);
  });
});

describe('the room', () => {
  test('is told, with what made room and what cannot be read', async () => {
    const dropped = [{ id: 'a', address: 'http://a.gov.cn/', title: '旧报告', organ: null, year: 2019, at: '' }];
    await show({ stock: stockOf(kept, [], { dropped, damaged: ['x'] }) });
    expect(text('.room')).toContain('已存7份');
    expect(text('.room')).toContain('最多2000份、200 MB');
    expect(text('.dropped')).toContain('旧报告');
    await press(button('知道了'));
    expect(deeds.droppedSeen).toHaveBeenCalled();
    await press(button('移除读不出来的'));
    expect(deeds.remove).toHaveBeenCalledWith(['x'], 1);
  });

  test('names a shelf that stands aside, and throws nothing away at the first press', async () => {
    await show({ stock: stockOf(kept, [], { setAside: ['gouji-shelf'] }) });
    await press(button('试着取回'));
    expect(deeds.recover).toHaveBeenCalledWith('gouji-shelf');
    await press(button('丢弃'));
    expect(deeds.discard).not.toHaveBeenCalled();
    await press(button('确定丢弃'));
    expect(deeds.discard).toHaveBeenCalledWith('gouji-shelf');
  });

  test('keeps the focus on a button that waits, and does nothing twice', async () => {
    await show({});
    button('存成一个文件').focus();
    await show({ busy: true });
    expect(button('存成一个文件').matches(':disabled')).toBe(false);
    expect(button('存成一个文件').getAttribute('aria-disabled')).toBe('true');
    await press(button('存成一个文件'));
    await press(button('全部清空'));
    expect(deeds.save).not.toHaveBeenCalled();
    expect(deeds.clear).not.toHaveBeenCalled();
    await show({});
    await press(button('存成一个文件'));
    expect(deeds.save).toHaveBeenCalledTimes(1);
  });

  test('of an empty shelf can be filled from a file', async () => {
    await show({ stock: stockOf([]) });
    expect(text('.empty')).toContain('架上还没有报告');
    expect((button('存成一个文件') as HTMLButtonElement).disabled).toBe(true);
    expect((button('从文件导入') as HTMLButtonElement).disabled).toBe(false);
  });
});

describe('what is said', () => {
  test('can be taken back', async () => {
    await show({ said: { word: 'said.removed', data: { n: 1 }, undo: vi.fn() } });
    expect(text('.came [role=status]')).toBe('已移除1份。');
    await press(button('撤销'));
    expect(deeds.undo).toHaveBeenCalled();
  });

  test.each(['quota', 'import-newer', 'import-too-big', 'import-shape', 'full'] as const)(
    'tells a failure: %s',
    async (code) => {
      await show({ said: { fault: new ShelfError(code, { version: 9, bytes: 1, at: 'x', name: 'y' }) } });
      expect(text('.came--fault [role=status]')).not.toBe('');
      expect(text('.came--fault')).not.toMatch(/\{/);
    },
  );

  test('a shelf that cannot be opened offers another try', async () => {
    await show({ stock: null, fault: new ShelfError('blocked') });
    expect(text('[role=alert]')).toContain('另一个标签页');
    await press(button('再试一次'));
    expect(deeds.retry).toHaveBeenCalled();
  });

  test('a private window shows nothing that was kept', async () => {
    await show({ isPrivate: true });
    expect(text('header p')).toContain('什么也不保存');
    expect(root.querySelector('main')).toBeNull();
    expect(root.textContent).not.toContain(FULL);
  });
});
