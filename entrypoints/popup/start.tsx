import { render } from 'preact';
import { browser } from 'wxt/browser';
import type { Deeds } from '../../components/popup/deeds.ts';
import { tellsVerdict } from '../../components/popup/from-page.ts';
import type { Answer } from '../../components/popup/Keep.tsx';
import { bringParts } from '../../components/popup/later.ts';
import { asItIs, type Convert, loadConverter, needsConverter } from '../../components/popup/letters.ts';
import { Popup } from '../../components/popup/Popup.tsx';
import { askFrames, lead, lend, tabOf } from '../../components/popup/page.ts';
import { reachOf, session } from '../../components/popup/session.ts';
import { copy } from '../../components/popup/take.ts';
import type { View } from '../../components/popup/view.ts';
import type { FromPopup } from '../../lib/messages.ts';
import { hasWords, loadWords } from '../../lib/present/packs.ts';
import type { Tongue } from '../../lib/present/tongue.ts';
import { label } from '../../lib/present/words-label.ts';
import { changeSettings, type Edit, inPrivate, loadSettings, onSettings } from '../../lib/session/store.ts';
import {
  hostOf,
  offBy,
  readIgnored,
  readSettings,
  restore,
  speak,
  switchOff,
  switchOn,
  tongueOf,
} from '../../lib/settings.ts';

/** How long the first sight waits for the other letters, so that it does not turn before one's eyes. */
const LETTERS = 150;

/** Draws the popup of a tab into this element, and keeps it true. */
export async function start(root: HTMLElement): Promise<void> {
  // What stands below comes while the page is asked. The first sight does not wait for it.
  bringParts().catch(() => {});
  const language = browser.i18n.getUILanguage();
  const [tab, stored] = await Promise.all([tabOf(location.search), loadSettings()]);
  const isPrivate = inPrivate() || tab?.isPrivate === true;
  let settings = stored;
  let view: View | null = null;
  let convert: { tongue: Tongue; by: Convert } | null = null;
  let kept: number | null = null;

  document.documentElement.classList.toggle('is-tab', tab?.own ?? false);
  const siteNow = () => (tab && reachOf(tab.url) === 'open' ? hostOf(tab.url) : null);
  const talk = tab && session(tab, (next) => void sight(next));

  async function sight(next: View): Promise<void> {
    const first = view === null;
    view = next;
    // What was chosen in a private window is known to its page alone.
    if (isPrivate && 'own' in next && next.own) settings = readSettings(next.own);
    const loading = prepareLetters();
    if (first) await Promise.race([loading, new Promise((done) => setTimeout(done, LETTERS))]);
    draw();
  }

  const scriptOf = () => (view?.state === 'checked' ? view.result.script : null);
  const tongueNow = () => tongueOf(settings, scriptOf(), language);

  async function prepareLetters(): Promise<void> {
    const tongue = tongueNow();
    if (!needsConverter(tongue, scriptOf()) || convert?.tongue === tongue) return;
    // Without it the page's words stay as they are: readable, and true.
    const by = await loadConverter(tongue).catch(() => asItIs);
    convert = { tongue, by };
    draw();
  }

  /** At once here; then stored, or in a private window lent to the page. */
  async function change(edit: Edit): Promise<void> {
    settings = edit(settings);
    draw();
    const keep = isPrivate ? tab && lend(tab.id, settings) : changeSettings(edit);
    await Promise.all([keep, prepareLetters()]);
  }

  async function switchSite(on: boolean): Promise<void> {
    const site = siteNow();
    if (site === null) return;
    await change((now) => (on ? switchOn(now, site) : switchOff(now, [site])));
    await look();
  }

  /** A site that is switched off is not even asked. In a private window its page knows. */
  async function look(): Promise<void> {
    const site = siteNow();
    if (site !== null && !isPrivate && offBy(settings, site)) await sight({ state: 'off' });
    else await talk?.look();
  }

  async function show(message: Parameters<typeof lead>[2]): Promise<boolean> {
    if (!tab || view?.state !== 'checked') return false;
    const done = await lead(tab.id, view.frame, message);
    // The cell is what the person wants to see now, and the popup may lie above it.
    if (done && tab.own) await browser.tabs.update(tab.id, { active: true });
    else if (done) window.close();
    return done;
  }

  /** This page's reports, to the shelf or from it; the page knows them, and asks the background. */
  async function keep(on: boolean): Promise<void> {
    if (!tab || view?.state !== 'checked') return;
    await askFrames(tab.id, [view.frame], { type: 'keep', keep: on });
    // What stands below comes while the page answers: the first sight does not wait for it.
    await Promise.all([look(), count(), bringParts()]);
  }

  async function answer(said: Answer): Promise<void> {
    await change((now) => ({ ...now, keep: said === 'always' ? 'always' : 'never' }));
    if (said !== 'never') await keep(true);
  }

  async function count(): Promise<void> {
    const message: FromPopup = { type: 'kept' };
    const n: unknown = await browser.runtime.sendMessage(message).catch(() => null);
    kept = typeof n === 'number' ? n : null;
    draw();
  }

  const keeping = isPrivate
    ? null
    : { onAnswer: (said: Answer) => void answer(said), onKeep: (on: boolean) => void keep(on) };

  const deeds: Deeds = {
    onTongue: (tongue) => void change((now) => speak(now, tongue)),
    onRead: () => void talk?.read(),
    onRecheck: (anyway) => void talk?.recheck(anyway),
    onShow: (finding, cell) => show({ type: 'show', finding, cell }),
    onSection: (id) => void show({ type: 'section', id }),
    onCell: (place, cell) => show({ type: 'cell', place, cell }),
    onQuote: async ({ line, offset = 0, start, length }) =>
      line !== undefined && (await show({ type: 'quote', line, start: offset + start, length })),
    onCopyError: (error) =>
      copy([tab?.url, browser.runtime.getManifest().version, navigator.userAgent, error].join('\n')),
    async onCopyText(result, { url, at, ignored }) {
      const { textOf } = await import('../../components/popup/export.ts');
      return copy(textOf(result, url, at, tongueNow(), ignored));
    },
    onSettings: () => void openSettings(''),
    onDetails: () => void browser.tabs.create({ url: `chrome://extensions/?id=${browser.runtime.id}` }),
    onManage: () => void openSettings('#ignored'),
    onRestore: (by) =>
      void change((now) =>
        restore(
          now,
          by.map(readIgnored).filter((entry) => entry !== null),
        ),
      ),
    onSite: (on) => void switchSite(on),
  };

  function draw(): void {
    if (!view) return;
    const tongue = tongueNow();
    // The tongue before stays until the next one is there; where it cannot come, it stays.
    if (!hasWords(tongue)) return void loadWords(tongue).then(draw, () => {});
    document.documentElement.lang = tongue;
    document.title = label('brand', tongue);
    const by = needsConverter(tongue, scriptOf()) && convert?.tongue === tongue ? convert.by : asItIs;
    const english = !/^zh\b/i.test(language);
    const keeps = keeping && { ...keeping, chosen: settings.keep };
    render(<Popup {...{ view, tongue, english, convert: by, site: siteNow(), keeping: keeps, kept, deeds }} />, root);
  }

  // While the page is asked; it may be another tongue in the end, for a page speaks its own.
  void loadWords(tongueNow()).catch(() => {});
  if (!tab || !talk) return sight({ state: 'failed', error: `no tab ${location.search}`, frame: null });

  // Never stale: the page says when it has a new verdict, the browser when it has a new page.
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    if (tellsVerdict(message) && sender.tab?.id === tab.id) void look();
  });
  browser.tabs.onUpdated.addListener((id, { status, url }) => {
    if (id !== tab.id) return;
    if (url !== undefined) tab.url = url;
    if (status === 'complete') void look();
  });
  onSettings((now) => {
    if (isPrivate) return;
    settings = now;
    draw();
    void prepareLetters();
  });
  await Promise.all([look(), count()]);
}

/** One page of settings is enough, unless a part of it is wanted. */
async function openSettings(part: '' | '#ignored'): Promise<void> {
  if (part === '') await browser.runtime.openOptionsPage();
  else await browser.tabs.create({ url: browser.runtime.getURL('/options.html') + part });
}
