import { existsSync } from 'node:fs';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Options } from '../../components/options/Options.tsx';
import type { Deeds, Edit, OptionsView } from '../../components/options/view.ts';
import { TONGUES, type Tongue } from '../../lib/present/tongue.ts';
import { DEFAULTS, type Ignored, type Settings } from '../../lib/settings.ts';

const root = document.createElement('div');
document.body.append(root);

const entry = (changes: object = {}): Ignored =>
  ({
    kind: 'finding',
    finding: 'f1',
    page: 'http://www.a.gov.cn/art/1.html',
    rules: ['t3-flow'],
    severity: 'fatal',
    title: '示例市教育局2020年政府信息公开工作年度报告',
    organ: '示例市教育局',
    year: 2020,
    at: '2026-01-02T13:04:05.000Z',
    ...changes,
  }) as Ignored;
const rule: Ignored = {
  kind: 'rule',
  rule: 'value-type',
  site: 'www.b.gov.cn',
  severity: 'query',
  at: '2026-01-03T13:04:05.000Z',
};

let settings: Settings;
let view: OptionsView;
let fails = false;
const deeds = {
  change: vi.fn(async (edit: Edit) => {
    if (fails) throw new Error('quota');
    settings = edit(settings);
    void draw();
  }),
  clear: vi.fn(async () => {
    settings = DEFAULTS;
    void draw();
  }),
  save: vi.fn(),
  openKeys: vi.fn(async () => false),
  grant: vi.fn(async () => {}),
} satisfies Deeds;

const draw = () => act(() => render(<Options view={{ ...view, settings }} deeds={deeds} />, root));
const show = (changes: Partial<OptionsView> = {}, now: Partial<Settings> = {}) => {
  settings = { ...DEFAULTS, ...now };
  view = { ...view, ...changes };
  void draw();
};
const at = (selector: string) => root.querySelector<HTMLElement>(selector);
const text = (selector: string): string => at(selector)?.textContent?.trim() ?? '';
const texts = (selector: string): string[] =>
  [...root.querySelectorAll(selector)].map((each) => each.textContent ?? '');
const button = (part: string, name: string) =>
  [...root.querySelectorAll<HTMLButtonElement>(`#${part} button`)].find((each) => each.textContent?.includes(name));
const press = (target: HTMLElement | null | undefined) =>
  act(async () => {
    target?.click();
    await new Promise((done) => setTimeout(done));
  });

beforeEach(() => {
  fails = false;
  vi.clearAllMocks();
  view = {
    settings: DEFAULTS,
    tongue: 'zh-Hans',
    convert: (text) => text,
    chinese: true,
    isPrivate: false,
    keys: [
      { name: 'next', description: '', shortcut: 'Alt+Shift+G' },
      { name: 'previous', description: '', shortcut: '' },
      { name: 'future', description: 'Something new', shortcut: '' },
    ],
    rights: { permissions: ['scripting', 'storage', 'activeTab'], granted: true, inPrivate: false },
    version: '1.2.3',
  };
});
afterEach(() => render(null, root));

describe('the page', () => {
  test.each(TONGUES)('speaks %s, every part under its own heading', (tongue: Tongue) => {
    show({ tongue }, { ignored: [entry(), rule], sitesOff: ['www.c.gov.cn'] });
    expect(at('.options')?.lang).toBe(tongue);
    const parts = [...root.querySelectorAll('section')];
    expect(parts).toHaveLength(9);
    for (const part of parts) {
      const heading = document.getElementById(part.getAttribute('aria-labelledby') ?? '');
      expect(heading?.textContent).toBeTruthy();
    }
    // A gap in the wording would show its id or its datum.
    expect(root.textContent).not.toMatch(/\{\w+\}|(rule|rights|keys|data)\.\w/);
  });

  test('has a label to every control', () => {
    show({}, { sitesOff: ['www.c.gov.cn'] });
    for (const input of root.querySelectorAll<HTMLInputElement>('input:not([type=file])'))
      expect(input.closest('label') ?? at(`label[for="${input.id}"]`), input.outerHTML).not.toBeNull();
  });

  test('keeps nothing in a private window, and says so', () => {
    show({ isPrivate: true });
    expect(text('header p')).toContain('不会保存');
    expect([...root.querySelectorAll('fieldset.body')].every((each) => each.hasAttribute('disabled'))).toBe(true);
  });
});

describe('choosing', () => {
  test('letters and language', async () => {
    show();
    await press(at('input[name=letters][value=zh-Hant]'));
    await press(at('input[name=language][value=en]'));
    expect(settings).toEqual({ ...DEFAULTS, letters: 'zh-Hant', language: 'en' });
    expect(text('#speech [role=status]')).toBe('已保存。');
  });

  test('tiers; what is certain is no choice', async () => {
    show();
    expect(root.querySelectorAll('#marks input')).toHaveLength(2);
    await press(at('input[name=query]'));
    await press(at('input[name=hint]'));
    expect(settings).toEqual({ ...DEFAULTS, query: false, hint: true });
  });

  test('says when it could not be saved, and only where it was tried', async () => {
    show();
    fails = true;
    await press(at('input[name=hint]'));
    expect(text('#marks [role=status]')).toBe('没能保存。');
    expect(text('#speech [role=status]')).toBe('');
  });
});

describe('what is ignored', () => {
  test('is listed by site, the newest first, with its report and its day', () => {
    show({}, { ignored: [entry(), entry({ finding: 'f2', title: null, organ: null }), rule] });
    expect(texts('#ignored h3')).toEqual(['www.b.gov.cn', 'www.a.gov.cn']);
    expect(texts('#ignored .what')).toEqual(['各格是否为确数', '一＋二 ≠ 三（七）＋四', '一＋二 ≠ 三（七）＋四']);
    expect(texts('#ignored a')).toEqual(['机关未载明', '示例市教育局2020年政府信息公开工作年度报告']);
    expect(text('#ignored time')).toMatch(/^2026-01-0[34]忽略$/);
    expect(at('#ignored a')?.getAttribute('rel')).toBe('noopener noreferrer');
  });

  test('shows titles in the letters that were chosen', () => {
    show({ convert: (words) => words.replace('教', '敎') }, { ignored: [entry()] });
    expect(text('#ignored a')).toContain('敎育局');
  });

  test('comes back one by one, with the focus on the next, and that can be taken back', async () => {
    show({}, { ignored: [entry(), entry({ finding: 'f2' })] });
    const [first] = root.querySelectorAll<HTMLElement>('#ignored [data-row]');
    first?.focus();
    await press(first);
    expect(settings.ignored).toEqual([entry()]);
    expect(document.activeElement).toBe(at('#ignored [data-row]'));
    await press(button('ignored', '撤销'));
    expect(settings.ignored).toHaveLength(2);
    expect(text('#ignored [role=status]')).toBe('已撤销。');
  });

  test('comes back all at once; then the heading has the focus', async () => {
    show({}, { ignored: [entry(), rule] });
    const all = button('ignored', '全部恢复');
    all?.focus();
    await press(all);
    expect(settings.ignored).toEqual([]);
    expect(text('#ignored [role=status]')).toBe('已恢复2条。');
    expect(document.activeElement?.id).toBe('ignored-title');
  });
});

describe('what it is made of', () => {
  test('is a file of the extension, named in each tongue', () => {
    for (const tongue of TONGUES) {
      show({ tongue });
      const link = at('footer a') as HTMLAnchorElement;
      expect(link.textContent).not.toBe('');
      expect(existsSync(`public${link.getAttribute('href')}`)).toBe(true);
    }
  });
});

describe('data', () => {
  test('says that nothing is sent, but to the site of a list that one checks', () => {
    show();
    expect(text('#data .facts')).toContain('什么也不发出。你开始核对一份清单时，才向清单所在的网站要');
  });

  const choose = (content: string) =>
    act(async () => {
      const input = at('input[type=file]') as HTMLInputElement;
      Object.defineProperty(input, 'files', { value: [{ text: async () => content }], configurable: true });
      input.dispatchEvent(new Event('change', { bubbles: true }));
      await new Promise((done) => setTimeout(done));
    });

  test('says what is kept and how much', () => {
    show({}, { ignored: [entry(), rule], sitesOff: ['www.c.gov.cn'] });
    expect(text('#data dd')).toMatch(/^2条已忽略，1个停用的网站，还有上面的选择，共\d+字节$/);
    expect(text('#data')).toContain('最多1000条');
    show();
    expect(text('#data dd')).toBe('什么也没有：一切照原样');
  });

  test('goes out as a file and comes in again', async () => {
    show({}, { ignored: [entry()], hint: true });
    await press(button('data', '导出'));
    const [file, name] = deeds.save.mock.lastCall ?? [];
    expect(name).toMatch(/^gouji-\d{4}-\d\d-\d\d\.json$/);
    show({}, { ignored: [rule] });
    await choose(file ?? '');
    expect(settings.hint).toBe(true);
    expect(settings.ignored).toEqual([entry(), rule]);
    expect(text('#data [role=status]')).toBe('已导入1条已忽略、0个停用的网站和文件里的选择。');
  });

  test('that is of something else changes nothing', async () => {
    show({}, { ignored: [rule] });
    await choose('<html>');
    expect(deeds.change).not.toHaveBeenCalled();
    expect(text('#data [role=status]')).toBe('这不是勾稽导出的设置，什么都没有改。');
  });

  test('that fits in part says what was left out', async () => {
    show();
    await choose(JSON.stringify({ gouji: 'settings', version: 2, ignored: [rule, 1, 2], sitesOff: [] }));
    expect(settings.ignored).toEqual([rule]);
    expect(text('#data [role=status]')).toContain('另有2项读不懂，没有导入。');
  });

  test('is cleared at once, and that can be taken back, with what came in between', async () => {
    show({}, { ignored: [entry()], hint: true });
    await press(button('data', '全部清除'));
    expect(settings).toEqual(DEFAULTS);
    settings = { ...settings, ignored: [rule] };
    await press(button('data', '撤销'));
    expect(settings).toEqual({ ...DEFAULTS, hint: true, ignored: [entry(), rule] });
  });
});

describe('keys and rights', () => {
  test('every shortcut has its name, also one that came later', () => {
    show();
    expect(texts('#keys .keys:not(.keys--page) dt')).toEqual(['下一处发现', '上一处发现', 'Something new']);
    expect(texts('#keys .keys:not(.keys--page) dd')).toEqual(['AltShiftG', '未设', '未设']);
  });

  test('where the browser does not open its page, it is said where that is', async () => {
    show();
    await press(button('keys', '更改快捷键'));
    expect(text('#keys .note')).toContain('扩展管理页');
  });

  test('every permission has its reason, also one without words its name', () => {
    show({ rights: { permissions: ['storage', 'future'], granted: true, inPrivate: null } });
    expect(texts('#rights tbody small')).toEqual(['*.gov.cn', 'storage', 'future']);
    expect(at('#rights .refused')).toBeNull();
    expect(texts('#rights dt')).toEqual([]);
  });

  test('a browser that does not let it read gov.cn is asked from here', async () => {
    show({ rights: { permissions: [], granted: false, inPrivate: true } });
    await press(button('rights', '允许读gov.cn'));
    expect(deeds.grant).toHaveBeenCalledOnce();
    expect(text('#rights dd')).toBe('允许了，但在那里什么也不存');
  });
});
