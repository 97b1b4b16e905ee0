import { type Browser, browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { FromPage, FromPopup, type Part, type ToPage, type Verdict } from '../lib/messages.ts';
import { ShelfDesk } from '../lib/session/shelf-desk.ts';
import { changeSettings, loadSettings, onSettings } from '../lib/session/store.ts';
import { hostOf, ignore, offBy, readIgnored, restore, tongueOf } from '../lib/settings.ts';
import { frameKey, isFrameKey } from '../lib/toolbar/frame-key.ts';
import { byInterest, type FrameVerdict, framesOf, tabVerdict } from '../lib/toolbar/frames.ts';
import { BADGE_COLOUR, BADGE_INK, paintOf } from '../lib/toolbar/paint.ts';

type Sender = Browser.runtime.MessageSender;

/** Injects the annotator where the detector suspects a report, and keeps the toolbar true. */
export default defineBackground(() => {
  // One thing after the other: two frames that report at once must not paint over each other.
  let queue: Promise<unknown> = Promise.resolve();
  const then = (job: () => Promise<unknown>) => {
    queue = queue.then(job).catch(ignoreGone);
  };

  const desk = new ShelfDesk();

  browser.runtime.onMessage.addListener((message: unknown, sender: Sender, answer: (value: unknown) => void) => {
    const { tab, frameId } = sender;
    if (isOwnPage(sender) && FromPopup.safeParse(message).success) {
      void desk.count().then(answer);
      return true;
    }
    const read = FromPage.safeParse(message);
    if (!read.success || sender.id !== browser.runtime.id || tab?.id === undefined || frameId === undefined) return;
    const { id } = tab;
    const document = sender.documentId ?? null;
    const { data } = read;
    switch (data.type) {
      case 'suspect':
        void annotate(id, frameId, hostOf(tab.url) ?? hostOf(sender.url)).catch(ignoreGone);
        return;
      case 'verdict':
        return then(() => record(id, frameId, data.verdict, document).then(() => paint(id)));
      case 'gone':
        return then(() => leave(id, frameId, document).then(() => paint(id)));
      case 'ignore':
      case 'restore':
        // Nothing is kept from private windows; their pages do not ask for it either.
        if (!tab.incognito) void remember(data.type, data.entries).catch(ignoreGone);
        return;
      case 'beside':
      case 'keep':
      case 'unkeep': {
        const address = addressOf(sender);
        if (address === null) return;
        void desk.answer(data, { address, incognito: tab.incognito }).then(answer);
        return true;
      }
      case 'parts':
        inject(id, frameId, data.parts).then(
          () => answer(true),
          () => answer(false),
        );
        return true;
    }
  });
  onSettings((now, before) => {
    for (const site of before.sitesOff) if (!offBy(now, site)) void wake(site).catch(ignoreGone);
  });

  browser.tabs.onUpdated.addListener((tab, { status }) => {
    if (status === 'loading') then(() => doubt(tab).then(() => paint(tab)));
  });
  browser.tabs.onRemoved.addListener((tab) => then(() => forget(tab)));
  // A prerendered page takes the place of the tab it was made for, under another number.
  browser.tabs.onReplaced?.addListener((_added, removed) => then(() => forget(removed)));

  browser.commands?.onCommand.addListener((command, tab) => {
    const by = command === 'next' ? 1 : command === 'previous' ? -1 : 0;
    if (by !== 0 && tab?.id !== undefined) void step(tab.id, by).catch(ignoreGone);
  });
});

/** Of the frame; a frame without an address of its own is where its tab is. */
const addressOf = ({ url, tab }: Sender): string | null =>
  [url, tab?.url].find((each) => each !== undefined && /^(?:https?|file):/.test(each)) ?? null;

const isOwnPage = ({ id, url }: Sender): boolean =>
  id === browser.runtime.id && url !== undefined && url.startsWith(browser.runtime.getURL('/'));

async function annotate(tab: number, frame: number, site: string | null): Promise<void> {
  if (site === null || offBy(await loadSettings(), site) === null) await inject(tab, frame, ['annotator']);
}

async function inject(tabId: number, frameId: number, parts: readonly (Part | 'annotator')[]): Promise<void> {
  const files = parts.map((part) => `/${part}.js` as const);
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files });
}

/** The pages of many origins have one writer. */
async function remember(type: 'ignore' | 'restore', sent: readonly unknown[]): Promise<void> {
  const entries = sent.map(readIgnored).filter((entry) => entry !== null);
  if (entries.length > 0) await changeSettings((now) => (type === 'ignore' ? ignore : restore)(now, entries));
}

/** A site was switched on again: its open pages are looked at, but for those that look by themselves. */
async function wake(site: string): Promise<void> {
  const ask: ToPage = { type: 'ask' };
  for (const { id } of await browser.tabs.query({ url: `*://*.${site}/*` })) {
    if (id === undefined || (await browser.tabs.sendMessage(id, ask).catch(() => null))) continue;
    await browser.scripting
      .executeScript({ target: { tabId: id, allFrames: true }, files: ['/detector.js'] })
      .catch(ignoreGone);
  }
}

/** A document that goes may say so after the next one has spoken: then it is not heard. */
async function record(tab: number, frame: number, verdict: Verdict, document: string | null): Promise<void> {
  const key = frameKey(tab, frame);
  const [before] = framesOf(await browser.storage.session.get(key), tab);
  const other = before && before.document !== document;
  if (other && verdict.state === 'nothing' && (await lives(tab, frame, before.document))) return;
  await browser.storage.session.set({ [key]: { verdict, document } satisfies FrameVerdict });
}

/**
 * A tab loads. Mostly its documents are gone; but a script that rewrites the address, and a frame that loads alone,
 * look the same from here. So each document is asked whether it still lives, and what cannot answer is forgotten.
 */
async function doubt(tab: number): Promise<void> {
  const frames = framesOf(await browser.storage.session.get(null), tab);
  const gone = await Promise.all(
    frames.map(async (each) => ((await lives(tab, each.frame, each.document)) ? [] : [frameKey(tab, each.frame)])),
  );
  await browser.storage.session.remove(gone.flat());
}

/** How long a living document may take to answer; one that is too busy speaks for itself when it is done. */
const PATIENCE = 1000;

async function lives(tab: number, frame: number, document: string | null): Promise<boolean> {
  // Without the document's own name a frame's answer may be another document's.
  if (document === null) return false;
  const ask: ToPage = { type: 'ask' };
  const answer = browser.tabs.sendMessage(tab, ask, { frameId: frame, documentId: document });
  const silence = new Promise((done) => setTimeout(() => done(false), PATIENCE));
  return Promise.race([answer, silence]).then(Boolean, () => false);
}

/** A document says goodbye. Where the next one of its frame has spoken already, that stays. */
async function leave(tab: number, frame: number, document: string | null): Promise<void> {
  const known = framesOf(await browser.storage.session.get(null), tab).find((each) => each.frame === frame);
  if (known?.document === document) await browser.storage.session.remove(frameKey(tab, frame));
}

async function forget(tab: number): Promise<void> {
  const keys = Object.keys(await browser.storage.session.get(null));
  await browser.storage.session.remove(keys.filter((key) => isFrameKey(key, tab)));
}

async function paint(tabId: number): Promise<void> {
  const [frames, settings] = await Promise.all([browser.storage.session.get(null), loadSettings()]);
  const tongue = tongueOf(settings, null, browser.i18n.getUILanguage());
  const { icon, badge, title } = paintOf(tabVerdict(framesOf(frames, tabId)), tongue);
  const { action } = browser;
  await Promise.all([
    action.setIcon({ tabId, path: icon }),
    action.setTitle({ tabId, title }),
    action.setBadgeText({ tabId, text: badge }),
    action.setBadgeBackgroundColor({ tabId, color: BADGE_COLOUR }),
    action.setBadgeTextColor({ tabId, color: BADGE_INK }),
  ]);
}

async function step(tab: number, by: 1 | -1): Promise<void> {
  const [frame] = byInterest(framesOf(await browser.storage.session.get(null), tab));
  const message: ToPage = { type: 'step', by };
  if (frame !== undefined) await browser.tabs.sendMessage(tab, message, { frameId: frame });
}

/** A frame or a tab that closed in the meantime wants nothing any more. */
function ignoreGone(): void {}
