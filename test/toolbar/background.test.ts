import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Verdict } from '../../lib/messages.ts';

type Listener = (...args: never[]) => unknown;
const fake = vi.hoisted(() => {
  const event = () => {
    const listeners: Listener[] = [];
    return { listeners, addListener: (listener: Listener) => listeners.push(listener) };
  };
  return {
    stored: {} as Record<string, unknown>,
    /** Documents that still live, by frame. */
    alive: {} as Record<number, string>,
    /** What is in `storage.local`. */
    kept: {} as Record<string, unknown>,
    browser: {
      runtime: { id: 'gouji', onMessage: event(), getURL: (path: string) => `chrome-extension://gouji${path}` },
      tabs: { onUpdated: event(), onRemoved: event(), onReplaced: event(), sendMessage: vi.fn(), query: vi.fn() },
      commands: { onCommand: event() },
      scripting: { executeScript: vi.fn() },
      storage: {
        session: {} as Record<string, unknown>,
        local: {
          onChanged: event(),
          get: async (): Promise<Record<string, unknown>> => ({ ...fake.kept }),
          set: async (entries: Record<string, unknown>): Promise<void> => void Object.assign(fake.kept, entries),
        },
      },
      i18n: { getUILanguage: () => 'zh-CN' },
      action: {
        setIcon: vi.fn(),
        setTitle: vi.fn(),
        setBadgeText: vi.fn(),
        setBadgeBackgroundColor: vi.fn(),
        setBadgeTextColor: vi.fn(),
      },
    },
  };
});
const desk = vi.hoisted(() => vi.fn());
vi.mock('wxt/browser', () => ({ browser: fake.browser }));
vi.mock('../../lib/session/shelf-desk.ts', () => ({
  ShelfDesk: class {
    answer = desk;
    count = async () => 7;
  },
}));
const { DEFAULTS, SETTINGS_KEY, readSettings } = await import('../../lib/settings.ts');
const { default: background } = await import('../../entrypoints/background.ts');
if (typeof background.main === 'function') void background.main();

const { browser } = fake;
browser.storage.session = {
  get: async (key: string | null) => (key === null ? { ...fake.stored } : { [key]: fake.stored[key] }),
  set: async (entries: Record<string, unknown>) => void Object.assign(fake.stored, entries),
  remove: async (keys: string[]) => {
    for (const key of keys) delete fake.stored[key];
  },
};

const fire = (event: { listeners: Listener[] }, ...args: unknown[]) => {
  for (const listener of event.listeners) (listener as (...all: unknown[]) => unknown)(...args);
};
const settle = () => new Promise((done) => setTimeout(done, 5));

const answer = vi.fn();

interface From {
  tab?: number;
  frame?: number;
  document?: string;
  id?: string;
  url?: string;
  incognito?: boolean;
}

async function say(message: unknown, { tab = 1, frame = 0, document = 'd1', id = 'gouji', ...of }: From = {}) {
  const sender = { id, tab: { id: tab, ...of }, frameId: frame, documentId: document };
  fire(browser.runtime.onMessage, message, sender, answer);
  await settle();
}
const verdict = (state: Verdict['state'], fatal = 0) => ({ type: 'verdict', verdict: { state, fatal } });
const badge = () => browser.action.setBadgeText.mock.lastCall?.[0];
const icon = () => browser.action.setIcon.mock.lastCall?.[0].path[16];

beforeEach(() => {
  vi.clearAllMocks();
  for (const key of Object.keys(fake.stored)) delete fake.stored[key];
  fake.alive = {};
  fake.kept = {};
  browser.scripting.executeScript.mockResolvedValue([]);
  browser.tabs.sendMessage.mockImplementation(
    async (_tab: number, _message: unknown, to: { frameId: number; documentId?: string }) => {
      if (to.documentId && fake.alive[to.frameId] !== to.documentId) throw new Error('gone');
      return { state: 'waiting' };
    },
  );
});

describe('a suspicion', () => {
  test('puts the annotator into that frame alone', async () => {
    await say({ type: 'suspect' }, { frame: 4 });
    expect(browser.scripting.executeScript).toHaveBeenCalledExactlyOnceWith({
      target: { tabId: 1, frameIds: [4] },
      files: ['/annotator.js'],
    });
  });

  test('of anybody else is not heard', async () => {
    await say({ type: 'suspect' }, { id: 'stranger' });
    await say({ type: 'suspicion' });
    await say('suspect');
    expect(browser.scripting.executeScript).not.toHaveBeenCalled();
  });

  test('in a frame that is gone does no harm', async () => {
    browser.scripting.executeScript.mockRejectedValue(new Error('no frame'));
    await say({ type: 'suspect' });
    await say(verdict('holds'));
    expect(icon()).toBe('/icon-tick-16.png');
  });
});

test('a frame speaks for itself alone, whatever its message claims', async () => {
  await say(verdict('number', 2), { frame: 0, document: 'd1' });
  const claims = {
    tab: 1,
    frame: 0,
    frameId: 0,
    document: 'd1',
    documentId: 'd1',
    sender: { id: 'gouji', frameId: 0 },
  };
  await say({ ...verdict('holds'), ...claims }, { frame: 5, document: 'd5' });
  await say({ type: 'gone', ...claims }, { frame: 5, document: 'd5' });
  expect(badge()).toMatchObject({ text: '2' });
  expect(Object.keys(fake.stored)).toContain('frame:1:0');
  await say({ ...verdict('number', 7), ...claims }, { tab: 9, frame: 3 });
  expect(fake.stored['frame:1:0']).toEqual({ verdict: { state: 'number', fatal: 2 }, document: 'd1' });
  expect(fake.stored['frame:9:3']).toMatchObject({ verdict: { fatal: 7 } });
});

describe('a site that is switched off', () => {
  beforeEach(() => {
    fake.kept = { [SETTINGS_KEY]: { ...DEFAULTS, sitesOff: ['a.gov.cn'] } };
  });

  test('gets no annotator, whatever its frames are of', async () => {
    await say({ type: 'suspect' }, { url: 'https://www.a.gov.cn/x' });
    expect(browser.scripting.executeScript).not.toHaveBeenCalled();
    await say({ type: 'suspect' }, { url: 'https://www.b.gov.cn/x' });
    expect(browser.scripting.executeScript).toHaveBeenCalledOnce();
  });

  test('is looked at again as soon as it is on, where nobody looks by himself', async () => {
    browser.tabs.query.mockResolvedValue([{ id: 3 }, { id: 4 }]);
    browser.tabs.sendMessage.mockImplementation(async (tab: number) => {
      if (tab === 3) throw new Error('nobody');
      return { state: 'checked' };
    });
    const change = { oldValue: { ...DEFAULTS, sitesOff: ['a.gov.cn'] }, newValue: DEFAULTS };
    fire(browser.storage.local.onChanged, { [SETTINGS_KEY]: change });
    await settle();
    expect(browser.tabs.query).toHaveBeenCalledExactlyOnceWith({ url: '*://*.a.gov.cn/*' });
    expect(browser.scripting.executeScript).toHaveBeenCalledExactlyOnceWith({
      target: { tabId: 3, allFrames: true },
      files: ['/detector.js'],
    });
  });
});

describe('what is ignored', () => {
  const entry = {
    kind: 'rule',
    rule: 'value-type',
    site: 'www.a.gov.cn',
    severity: 'query',
    at: '2026-01-02T03:04:05.000Z',
  };
  const kept = () => readSettings(fake.kept[SETTINGS_KEY]).ignored;

  test('is written for the pages, and taken back', async () => {
    await say({ type: 'ignore', entries: [entry, { kind: 'rule' }, 7] });
    expect(kept()).toEqual([entry]);
    await say({ type: 'restore', entries: [entry] });
    expect(kept()).toEqual([]);
  });

  test('in a private window is not', async () => {
    await say({ type: 'ignore', entries: [entry] }, { incognito: true });
    expect(fake.kept).toEqual({});
  });
});

describe('the tables of the other letters', () => {
  test('are put into the frame that asks, and the frame is told', async () => {
    await say({ type: 'parts', parts: ['converter'] }, { frame: 4 });
    expect(browser.scripting.executeScript).toHaveBeenCalledExactlyOnceWith({
      target: { tabId: 1, frameIds: [4] },
      files: ['/converter.js'],
    });
    expect(answer).toHaveBeenCalledExactlyOnceWith(true);
  });

  test('that cannot be had are said to be missing', async () => {
    browser.scripting.executeScript.mockRejectedValue(new Error('no frame'));
    await say({ type: 'parts', parts: ['converter'] });
    expect(answer).toHaveBeenCalledExactlyOnceWith(false);
  });
});

describe('the toolbar', () => {
  test('adds up frames, and takes the newest word of each', async () => {
    await say(verdict('number', 2), { frame: 0 });
    await say(verdict('number', 1), { frame: 7 });
    expect(badge()).toEqual({ tabId: 1, text: '3' });
    await say(verdict('holds'), { frame: 0 });
    expect(badge()).toEqual({ tabId: 1, text: '1' });
    expect(icon()).toBe('/icon-grey-16.png');
  });

  test('is quiet once the page is left', async () => {
    await say(verdict('number', 2));
    fire(browser.tabs.onUpdated, 1, { status: 'loading' });
    await settle();
    expect(badge()).toEqual({ tabId: 1, text: '' });
    expect(fake.stored).toEqual({});
  });

  test('stays true where only the address was rewritten, or another frame loads', async () => {
    await say(verdict('number', 2));
    fake.alive = { 0: 'd1' };
    fire(browser.tabs.onUpdated, 1, { status: 'loading', url: 'https://a.gov.cn/#x' });
    await settle();
    expect(badge()).toEqual({ tabId: 1, text: '2' });
  });

  test('does not hear a document that goes after the next one has spoken', async () => {
    await say(verdict('number', 2), { document: 'new' });
    fake.alive = { 0: 'new' };
    await say(verdict('nothing'), { document: 'old' });
    expect(badge()).toEqual({ tabId: 1, text: '2' });
    fake.alive = {};
    await say(verdict('nothing'), { document: 'newer' });
    expect(badge()).toEqual({ tabId: 1, text: '' });
  });

  test('forgets a closed tab and no other', async () => {
    await say(verdict('holds'), { tab: 1 });
    await say(verdict('holds'), { tab: 12 });
    fire(browser.tabs.onRemoved, 1);
    await settle();
    expect(Object.keys(fake.stored)).toEqual(['frame:12:0']);
  });
});

test('a shortcut steps through the frame that has findings', async () => {
  await say(verdict('holds'), { frame: 0 });
  await say(verdict('number', 1), { frame: 7 });
  fire(browser.commands.onCommand, 'next', { id: 1 });
  fire(browser.commands.onCommand, 'something', { id: 1 });
  await settle();
  expect(browser.tabs.sendMessage).toHaveBeenCalledExactlyOnceWith(1, { type: 'step', by: 1 }, { frameId: 7 });
});

describe('the shelf', () => {
  const report = {
    kind: 'report',
    organ: null,
    year: null,
    record: { cells: {} },
    outcomes: [],
    findings: [],
  };
  const asking = { type: 'beside', reports: [report], siteName: null, links: [] };

  beforeEach(() => desk.mockReset().mockResolvedValue('an answer'));

  test('is told the address of the frame, and whether its window is private', async () => {
    await say(asking, { url: 'https://a.gov.cn/list', incognito: true });
    expect(desk).toHaveBeenLastCalledWith(expect.objectContaining({ type: 'beside' }), {
      address: 'https://a.gov.cn/list',
      incognito: true,
    });
    expect(answer).toHaveBeenCalledWith('an answer');
  });

  test('hears of a frame without an address of its own by that of its tab, and of none without either', async () => {
    fire(
      browser.runtime.onMessage,
      asking,
      { id: 'gouji', url: 'about:srcdoc', tab: { id: 1, url: 'https://a.gov.cn/1', incognito: false }, frameId: 2 },
      answer,
    );
    expect(desk.mock.lastCall?.[1]).toEqual({ address: 'https://a.gov.cn/1', incognito: false });
    desk.mockClear();
    await say(asking);
    await say({ ...asking, reports: [] }, { url: 'https://a.gov.cn/' });
    await say(asking, { url: 'https://a.gov.cn/', id: 'stranger' });
    expect(desk).not.toHaveBeenCalled();
  });

  test('is counted for the popup alone', async () => {
    const popup = { id: 'gouji', url: 'chrome-extension://gouji/popup.html' };
    fire(browser.runtime.onMessage, { type: 'kept' }, popup, answer);
    await settle();
    expect(answer).toHaveBeenCalledExactlyOnceWith(7);
    fire(browser.runtime.onMessage, { type: 'kept' }, { ...popup, url: 'https://a.gov.cn/' }, answer);
    fire(browser.runtime.onMessage, { type: 'kept' }, { ...popup, id: 'stranger' }, answer);
    await settle();
    expect(answer).toHaveBeenCalledOnce();
  });
});
