import { browser } from 'wxt/browser';
import type { ToPage } from '../../lib/messages.ts';
import type { Settings } from '../../lib/settings.ts';
import { frameIn } from '../../lib/toolbar/frame-key.ts';
import { readAnswer } from './from-page.ts';
import type { FrameAnswer } from './view.ts';

/** The popup's only way to the page. A frame that does not answer is null, never an exception. */

export interface PopupTab {
  id: number;
  url: string | undefined;
  /** The popup stands in a tab of its own. */
  own: boolean;
  /** Nothing that is chosen for it is kept. */
  isPrivate: boolean;
}

/** `popup.html?tab=ID` is the popup of that tab; without it, of the active one. */
export async function tabOf(search: string): Promise<PopupTab | null> {
  const asked = new URLSearchParams(search).get('tab');
  if (asked !== null) {
    // What is no number is refused at once, not by the promise.
    const find = async () => browser.tabs.get(Number(asked));
    const tab = await find().catch(() => null);
    return tab?.id === undefined ? null : { id: tab.id, url: tab.url, own: true, isPrivate: tab.incognito };
  }
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url, own: false, isPrivate: tab.incognito };
}

/** Frames that have spoken before; the outermost is always worth a question. */
export async function knownFrames(tab: number): Promise<number[]> {
  const stored = await browser.storage.session.get(null);
  const frames = Object.keys(stored).map((key) => frameIn(key, tab));
  return [...new Set([0, ...frames.filter((frame) => frame !== null)])].sort((a, b) => a - b);
}

const send = (tab: number, frame: number, message: ToPage): Promise<unknown> =>
  browser.tabs.sendMessage(tab, message, { frameId: frame }).catch(() => null);

async function answerOf(tab: number, frame: number, message: ToPage): Promise<FrameAnswer | null> {
  const answer = readAnswer(await send(tab, frame, message));
  return answer && { frame, answer };
}

export async function askFrames(tab: number, frames: readonly number[], message: ToPage): Promise<FrameAnswer[]> {
  const answers = await Promise.all(frames.map((frame) => answerOf(tab, frame, message)));
  return answers.filter((answer) => answer !== null);
}

/** Puts the annotator into every frame that may be read, and names those frames. */
export async function injectAll(tab: number): Promise<number[]> {
  const done = await browser.scripting.executeScript({
    target: { tabId: tab, allFrames: true },
    files: ['/annotator.js'],
  });
  return done.map(({ frameId }) => frameId);
}

/** Where the address is not told, the browser says whether this tab may be read: yes, not without permission, never. */
export async function leaveOf(tab: number): Promise<'given' | 'asked' | 'never'> {
  const refused = await browser.scripting
    .executeScript({ target: { tabId: tab }, func: () => true })
    .then(() => '', String);
  if (refused === '') return 'given';
  return /must request permission|missing host permission/i.test(refused) ? 'asked' : 'never';
}

/** Files on this computer are closed to extensions until the person opens them in the browser's list. Chromium only. */
export async function areFilesClosed(): Promise<boolean> {
  if (location.protocol !== 'chrome-extension:') return false;
  return !(await browser.extension.isAllowedFileSchemeAccess());
}

/** Settings for the pages of one tab alone, until they are left. */
export async function lend(tab: number, settings: Settings): Promise<void> {
  await askFrames(tab, await knownFrames(tab), { type: 'settings', settings });
}

export async function lead(tab: number, frame: number, message: ToPage): Promise<boolean> {
  return (await send(tab, frame, message)) === true;
}
