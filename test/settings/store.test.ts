import { beforeEach, describe, expect, test, vi } from 'vitest';
import { DEFAULTS, type Ignored, ignore, readSettings, SETTINGS_KEY, switchOff } from '../../lib/settings.ts';

/** A storage that answers late, as a real one does, so that two who read before either writes lose one of the two. */
const fake = vi.hoisted(() => {
  const stored: Record<string, unknown> = {};
  const listeners = new Set<(changes: Record<string, { oldValue?: unknown; newValue?: unknown }>) => void>();
  const late = () => new Promise((done) => setTimeout(done, Math.random() * 4));
  return {
    stored,
    listeners,
    writes: 0,
    fails: false,
    browser: {
      extension: { inIncognitoContext: false },
      runtime: { id: 'gouji', sendMessage: vi.fn(async (_message: unknown) => {}) },
      storage: {
        local: {
          async get(key: string) {
            await late();
            return structuredClone({ [key]: stored[key] });
          },
          async set(entries: Record<string, unknown>) {
            await late();
            if (fake.fails) throw new Error('quota');
            fake.writes += 1;
            for (const [key, newValue] of Object.entries(structuredClone(entries))) {
              const oldValue = stored[key];
              stored[key] = newValue;
              for (const listener of listeners) listener({ [key]: { oldValue, newValue } });
            }
          },
          async clear() {
            fake.writes += 1;
            for (const key of Object.keys(stored)) delete stored[key];
          },
          onChanged: {
            addListener: (listener: never) => listeners.add(listener),
            removeListener: (listener: never) => listeners.delete(listener),
          },
        },
      },
    },
  };
});
vi.mock('wxt/browser', () => ({ browser: fake.browser }));
const { changeSettings, clearSettings, loadSettings, onSettings } = await import('../../lib/session/store.ts');
const { Choices, placeOf } = await import('../../lib/session/choices.ts');

const entry = (finding: string): Ignored => ({
  kind: 'finding',
  finding,
  page: 'http://www.a.gov.cn/1.html',
  rules: ['t3-flow'],
  severity: 'fatal',
  title: null,
  organ: null,
  year: null,
  at: '2026-01-02T03:04:05.000Z',
});
const storedNow = () => readSettings(fake.stored[SETTINGS_KEY]);
const settle = () => new Promise((done) => setTimeout(done, 20));

beforeEach(() => {
  for (const key of Object.keys(fake.stored)) delete fake.stored[key];
  fake.listeners.clear();
  fake.writes = 0;
  fake.fails = false;
  fake.browser.extension.inIncognitoContext = false;
  fake.browser.runtime.sendMessage.mockClear();
});

describe('several at once', () => {
  test('lose nothing of one another', async () => {
    const edits = Array.from({ length: 40 }, (_, k) =>
      k % 2 === 0
        ? changeSettings((now) => ignore(now, [entry(`f${k}`)]))
        : changeSettings((now) => switchOff(now, [`s${k}.gov.cn`])),
    );
    await Promise.all(edits);
    expect(storedNow().ignored).toHaveLength(20);
    expect(storedNow().sitesOff).toHaveLength(20);
  });

  test('are told what is stored then', async () => {
    const [first, second] = await Promise.all([
      changeSettings((now) => switchOff(now, ['a.gov.cn'])),
      changeSettings((now) => switchOff(now, ['b.gov.cn'])),
    ]);
    expect(first.sitesOff).toEqual(['a.gov.cn']);
    expect(second.sitesOff).toEqual(['a.gov.cn', 'b.gov.cn']);
  });

  test('are not held up by one that fails, and that one says so', async () => {
    fake.fails = true;
    await expect(changeSettings((now) => switchOff(now, ['a.gov.cn']))).rejects.toThrow('quota');
    fake.fails = false;
    await changeSettings((now) => switchOff(now, ['b.gov.cn']));
    expect(storedNow().sitesOff).toEqual(['b.gov.cn']);
  });

  test('clearing waits for its turn, too', async () => {
    await Promise.all([changeSettings((now) => switchOff(now, ['a.gov.cn'])), clearSettings()]);
    expect(fake.stored).toEqual({});
  });
});

test('a storage that cannot be read is an empty one', async () => {
  const get = vi.spyOn(fake.browser.storage.local, 'get').mockRejectedValue(new Error('corrupt'));
  expect(await loadSettings()).toEqual(DEFAULTS);
  get.mockRestore();
});

test('who listens hears what is stored now and what was before, until it stops', async () => {
  const heard = vi.fn();
  const stop = onSettings(heard);
  await changeSettings((now) => switchOff(now, ['a.gov.cn']));
  expect(heard).toHaveBeenCalledExactlyOnceWith({ ...DEFAULTS, sitesOff: ['a.gov.cn'] }, DEFAULTS);
  stop();
  await changeSettings((now) => switchOff(now, ['b.gov.cn']));
  expect(heard).toHaveBeenCalledOnce();
});

describe('a private window', () => {
  beforeEach(() => {
    fake.browser.extension.inIncognitoContext = true;
  });

  test('writes nothing, and is told what it would be', async () => {
    expect((await changeSettings((now) => switchOff(now, ['a.gov.cn']))).sitesOff).toEqual(['a.gov.cn']);
    await clearSettings();
    expect(fake.writes).toBe(0);
  });

  test('keeps what is ignored to its page: nothing is written, and nobody is asked to', async () => {
    const changed = vi.fn();
    const choices = new Choices();
    choices.start(changed);
    choices.ignore([entry('f1')]);
    expect(choices.now.ignored).toHaveLength(1);
    expect(choices.own?.ignored).toHaveLength(1);
    expect(changed).toHaveBeenCalledOnce();
    await settle();
    expect(fake.browser.runtime.sendMessage).not.toHaveBeenCalled();
    expect(fake.writes).toBe(0);
  });

  test('keeps its own choice when another window chooses otherwise', async () => {
    const choices = new Choices();
    choices.start(() => {});
    choices.take({ ...DEFAULTS, hint: true });
    for (const listener of fake.listeners) listener({ [SETTINGS_KEY]: { newValue: { ...DEFAULTS, query: false } } });
    await choices.load();
    expect(choices.now).toEqual({ ...DEFAULTS, hint: true });
  });
});

describe('a page', () => {
  test('leaves the writing to the background, and does not wait for it', () => {
    const choices = new Choices();
    choices.start(() => {});
    choices.ignore([entry('f1')]);
    expect(choices.now.ignored).toHaveLength(1);
    expect(choices.own).toBeNull();
    expect(fake.browser.runtime.sendMessage).toHaveBeenCalledExactlyOnceWith({
      type: 'ignore',
      entries: [entry('f1')],
    });
    expect(fake.writes).toBe(0);
    choices.restore([entry('f1')]);
    expect(choices.now.ignored).toEqual([]);
    expect(fake.browser.runtime.sendMessage).toHaveBeenLastCalledWith({ type: 'restore', entries: [entry('f1')] });
  });

  test('follows what is stored by others', async () => {
    const changed = vi.fn();
    const choices = new Choices();
    const stop = choices.start(changed);
    await changeSettings((now) => ({ ...now, hint: true }));
    expect(choices.now.hint).toBe(true);
    expect(changed).toHaveBeenCalledOnce();
    stop();
    expect(fake.listeners.size).toBe(0);
  });

  test('is where its address says; a frame without one is where its parent is', () => {
    const place = (href: string, baseURI: string, ancestorOrigins?: string[]) =>
      placeOf({ location: { href, ancestorOrigins }, baseURI } as unknown as Document);
    expect(place('http://www.a.gov.cn/1', '')).toEqual({ page: 'http://www.a.gov.cn/1', site: 'www.a.gov.cn' });
    expect(place('about:srcdoc', 'http://www.a.gov.cn/1')).toEqual({
      page: 'http://www.a.gov.cn/1',
      site: 'www.a.gov.cn',
    });
    expect(place('http://b.gov.cn/2', '', ['http://c.gov.cn', 'https://www.a.gov.cn'])).toEqual({
      page: 'http://b.gov.cn/2',
      site: 'www.a.gov.cn',
    });
    expect(place('file:///x.html', '')).toEqual({ page: 'file:///x.html', site: '' });
  });
});
