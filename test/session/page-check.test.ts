import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { OtherYears } from '../../lib/model/record.ts';
import { readPage } from '../../lib/read/page.ts';
import { fileOf } from '../corpus/pages.ts';
import { documentOf } from '../reading/page.ts';
import { recordWith } from '../rules/record.ts';

const sendMessage = vi.hoisted(() => vi.fn());
vi.mock('wxt/browser', () => ({ browser: { runtime: { sendMessage } } }));
const { judge } = await import('../../lib/judge.ts');
const { painting } = await import('../../lib/session/painting.ts');
const { PageCheck } = await import('../../lib/session/page-check.ts');

const REPORT = readFileSync(fileOf('seeds/haicang-2023', 'page.html'), 'utf8');
const LIST = '<title>政府信息公开年报</title><ul><li><a href="1.html">某局2023年政府信息公开工作年度报告</a></ul>';
const FIRST = { always: true, anyway: false };
const NEXT = { always: false, anyway: false };

/** Somebody sees it: then it is read and judged in turns. */
function shown(document: Document): Document {
  vi.stubGlobal('MutationObserver', document.defaultView?.MutationObserver);
  Object.defineProperty(document, 'hidden', { value: false, configurable: true });
  return document;
}

/** The background: puts the parts there that are asked for, as soon as it is let. */
function background(): { let: () => void } {
  const { promise, resolve } = Promise.withResolvers<void>();
  sendMessage.mockImplementation(async () => {
    await promise;
    globalThis.goujiJudge = judge;
    globalThis.goujiPainting = painting;
  });
  return { let: resolve };
}

beforeEach(() => {
  vi.unstubAllGlobals();
  vi.clearAllMocks();
  globalThis.goujiJudge = undefined;
  globalThis.goujiPainting = undefined;
});

describe('the rules', () => {
  test('are not sent for by a page that is no report', async () => {
    const changed = vi.fn();
    const check = new PageCheck(documentOf(LIST), changed);
    check.run(FIRST);
    await check.done;
    expect(check.now?.result.kind).toBe('not-a-report');
    expect(changed).toHaveBeenCalledOnce();
    expect(sendMessage).not.toHaveBeenCalled();
  });

  test('come with what paints, once, and then no check waits any more', async () => {
    const comes = background();
    const check = new PageCheck(documentOf(REPORT), () => {});
    check.run(FIRST);
    expect(check.now).toBeNull();
    comes.let();
    await check.done;
    expect(check.now?.result.summary.passed).toBeGreaterThan(0);
    const { at } = check.now ?? {};
    await new Promise((done) => setTimeout(done, 2));
    check.run(FIRST);
    await check.done;
    expect(check.now?.at).not.toBe(at);
    expect(sendMessage.mock.calls).toEqual([[{ type: 'parts', parts: ['checker', 'painter'] }]]);
  });

  test('judge what stands there when they arrive', async () => {
    const comes = background();
    const document = documentOf(REPORT);
    const changed = vi.fn();
    const check = new PageCheck(document, changed);
    check.run(FIRST);
    const first = check.done;
    document.body.innerHTML = LIST;
    check.run(NEXT);
    comes.let();
    await Promise.all([first, check.done]);
    expect(check.now?.result.kind).toBe('not-a-report');
    expect(changed).toHaveBeenCalledOnce();
  });

  test('are asked for once more where the background was ended in the midst of its answer', async () => {
    background().let();
    sendMessage.mockRejectedValueOnce(new Error('The message channel closed before a response was received.'));
    const check = new PageCheck(documentOf(REPORT), () => {});
    check.run(FIRST);
    await check.done;
    expect(check.now?.result.kind).toBe('report');
    expect(sendMessage).toHaveBeenCalledTimes(2);
  });

  test('that did not come for what stood there before are no error of what stands there now', async () => {
    const { promise, reject } = Promise.withResolvers<void>();
    sendMessage.mockReturnValue(promise);
    const changed = vi.fn();
    const document = shown(documentOf(REPORT));
    const check = new PageCheck(document, changed);
    check.run(FIRST);
    while (sendMessage.mock.calls.length === 0) await new Promise((done) => setTimeout(done));
    const first = check.done;
    document.body.innerHTML = LIST + '<p>一行</p>'.repeat(1000);
    check.run(NEXT);
    reject(new Error('gone'));
    await Promise.all([first, check.done]);
    expect(check.error).toBeNull();
    expect(check.now?.result.kind).toBe('not-a-report');
  });

  test('that cannot be had are an error, and are sent for again', async () => {
    sendMessage.mockRejectedValue(new Error('gone'));
    const changed = vi.fn();
    const check = new PageCheck(documentOf(REPORT), changed);
    check.run(FIRST);
    await check.done;
    expect(check.error).toContain('gone');
    sendMessage.mockResolvedValue(false);
    check.run(NEXT);
    await check.done;
    expect(check.error).toContain('checker, painter');
    background().let();
    check.run(NEXT);
    await check.done;
    expect(check.error).toBeNull();
    expect(check.now?.result.kind).toBe('report');
    expect(changed).toHaveBeenCalledTimes(3);
  });
});

test('a page that has not changed is not checked again', async () => {
  const check = new PageCheck(documentOf(LIST), () => {});
  const same = vi.fn();
  check.run(FIRST, same);
  await check.done;
  expect(same).not.toHaveBeenCalled();
  check.run(NEXT, same);
  await check.done;
  expect(same).toHaveBeenCalledOnce();
});

describe('a page that takes long to read', () => {
  const long = (html: string): Document => shown(documentOf(`${html}<ul>${'<li>一项</li>'.repeat(8000)}</ul>`));
  beforeEach(() => {
    globalThis.goujiJudge = judge;
  });

  test('is read in pieces, and is what it is', async () => {
    const document = long(REPORT);
    const check = new PageCheck(document, () => {});
    check.run(FIRST);
    expect(check.now).toBeNull();
    await check.done;
    expect(check.now?.reading.snapshot).toEqual(readPage(document).snapshot);
    expect(check.now?.reading.live).toEqual(readPage(document).live);
    expect(check.now?.result.kind).toBe('report');
  });

  test('is read at once where nobody sees it', async () => {
    const document = long(REPORT);
    Object.defineProperty(document, 'hidden', { value: true });
    const { length } = document.querySelectorAll('li');
    const check = new PageCheck(document, () => {});
    check.run(FIRST);
    document.querySelector('ul')?.remove();
    await check.done;
    expect(check.now?.reading.snapshot.lines.filter(({ text }) => text === '一项')).toHaveLength(length);
  });

  test('and changes meanwhile is read as it is then, as a whole', async () => {
    const document = long(REPORT);
    const check = new PageCheck(document, () => {});
    check.run(FIRST);
    document.querySelector('table')?.remove();
    document.querySelector('ul')?.prepend('已更新');
    await check.done;
    expect(check.now?.reading.snapshot).toEqual(readPage(document).snapshot);
  });

  test('and cannot be read to its end is an error, and is watched for no longer', async () => {
    const document = long(REPORT);
    const disconnect = vi.fn();
    class Observer {
      observe = vi.fn();
      disconnect = disconnect;
    }
    vi.stubGlobal('MutationObserver', Observer);
    const text = document.createTextNode('末');
    Object.defineProperty(text, 'data', {
      get() {
        throw new Error('unread');
      },
    });
    document.body.append(text);
    const check = new PageCheck(document, () => {});
    check.run(FIRST);
    expect(disconnect).not.toHaveBeenCalled();
    await check.done;
    expect(check.error).toContain('unread');
    expect(disconnect).toHaveBeenCalledOnce();
  });

  test('is judged by what is at hand in the end, and told once', async () => {
    const changed = vi.fn();
    const check = new PageCheck(long(REPORT), changed);
    check.run(FIRST);
    await check.done;
    changed.mockClear();
    check.again();
    const first = check.done;
    check.again();
    await Promise.all([first, check.done]);
    expect(changed).toHaveBeenCalledOnce();
    check.again();
    check.forget();
    await check.done;
    expect(check.now).toBeNull();
    expect(changed).toHaveBeenCalledOnce();
  });

  test('is judged as it is now, if other years come to hand while it is', async () => {
    const document = long(REPORT);
    const check = new PageCheck(document, () => {});
    check.run(FIRST);
    await check.done;
    // The judge is slow, so that the years come in the midst of the second judgement.
    let waiting = 0;
    globalThis.goujiJudge = function* (...report) {
      for (waiting = 1; waiting < 3; waiting++) {
        const until = performance.now() + 6;
        while (performance.now() < until);
        yield;
      }
      return yield* judge(...report);
    };
    document.querySelector('ul')?.prepend('已更新');
    check.run(NEXT);
    const second = check.done;
    while (waiting === 0) await new Promise((done) => setTimeout(done));
    check.again();
    await Promise.all([second, check.done]);
    expect(check.now?.reading.snapshot.lines.some(({ text }) => text.startsWith('已更新'))).toBe(true);
  });

  test('is let go of where it is looked at again, or not at all any more', async () => {
    const document = long(REPORT);
    const changed = vi.fn();
    const check = new PageCheck(document, changed);
    check.run(FIRST);
    const first = check.done;
    check.run(FIRST);
    await Promise.all([first, check.done]);
    expect(changed).toHaveBeenCalledOnce();
    check.run(NEXT);
    check.forget();
    await check.done;
    expect(check.now).toBeNull();
  });
});

describe('other years', () => {
  test('are asked for by what the report says of itself, and judged again once they are at hand', async () => {
    globalThis.goujiJudge = judge;
    let years: OtherYears = {};
    const seen: unknown[] = [];
    const changed = vi.fn();
    const check = new PageCheck(documentOf(REPORT), changed, ({ organ, year }) => {
      seen.push([organ, year]);
      return years;
    });
    check.run(FIRST);
    await check.done;
    expect(seen).toEqual([['厦门市海沧区人力资源和社会保障局', 2023]]);
    const outcomes = () => check.now?.result.outcomes.filter(({ rule }) => rule === 'year-carry') ?? [];
    expect(outcomes()[0]).toMatchObject({ outcome: 'inapplicable', reason: 'no-other-year' });
    const { reading, at } = check.now ?? {};

    years = { previous: recordWith({ 't3.carriedOut.natural': '2' }) };
    check.again();
    await check.done;
    expect(outcomes()[0]).toMatchObject({ outcome: 'failed', left: 0, right: 2 });
    expect(check.now?.reading).toBe(reading);
    expect(check.now?.at).toBeDefined();
    expect(at).toBeDefined();
    expect(changed).toHaveBeenCalledTimes(2);
  });

  test('are nothing to a page that was forgotten', async () => {
    globalThis.goujiJudge = judge;
    const changed = vi.fn();
    const check = new PageCheck(documentOf(REPORT), changed);
    check.run(FIRST);
    await check.done;
    check.forget();
    check.again();
    expect(changed).toHaveBeenCalledOnce();
  });
});
