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
    browser: {
      runtime: { id: 'gouji', onMessage: event() },
      tabs: { onUpdated: event(), onRemoved: event(), onReplaced: event(), sendMessage: vi.fn() },
      commands: { onCommand: event() },
      scripting: { executeScript: vi.fn() },
      storage: { session: {} as Record<string, unknown>, local: { get: async () => ({}) } },
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
vi.mock('wxt/browser', () => ({ browser: fake.browser }));
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

async function say(message: unknown, { tab = 1, frame = 0, document = 'd1', id = 'gouji' } = {}) {
  fire(browser.runtime.onMessage, message, { id, tab: { id: tab }, frameId: frame, documentId: document });
  await settle();
}
const verdict = (state: Verdict['state'], fatal = 0) => ({ type: 'verdict', verdict: { state, fatal } });
const badge = () => browser.action.setBadgeText.mock.lastCall?.[0];
const icon = () => browser.action.setIcon.mock.lastCall?.[0].path[16];

beforeEach(() => {
  vi.clearAllMocks();
  for (const key of Object.keys(fake.stored)) delete fake.stored[key];
  fake.alive = {};
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
