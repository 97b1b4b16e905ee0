import { render } from 'preact';
import { browser } from 'wxt/browser';
import type { Deeds } from '../../components/popup/deeds.ts';
import { csvOf, jsonOf, textOf } from '../../components/popup/export.ts';
import { asItIs, type Convert, loadConverter, needsConverter } from '../../components/popup/letters.ts';
import { Popup } from '../../components/popup/Popup.tsx';
import { lead, tabOf } from '../../components/popup/page.ts';
import { session } from '../../components/popup/session.ts';
import { copy, fileName, save } from '../../components/popup/take.ts';
import type { View } from '../../components/popup/view.ts';
import { FromPage } from '../../lib/messages.ts';
import type { CheckResult } from '../../lib/model/check.ts';
import type { Tongue } from '../../lib/present/tongue.ts';
import { label } from '../../lib/present/words-label.ts';
import { readSettings, SETTINGS_KEY, tongueOf } from '../../lib/settings.ts';
import './style.css';

/** How long the first sight waits for the other letters, so that it does not turn before one's eyes. */
const LETTERS = 150;
/** How long after its last change a window has the size that it keeps. */
const ROOM = 200;

async function start(root: HTMLElement): Promise<void> {
  const language = browser.i18n.getUILanguage();
  const [tab, stored] = await Promise.all([tabOf(location.search), browser.storage.local.get(SETTINGS_KEY)]);
  let settings = readSettings(stored[SETTINGS_KEY]);
  let view: View | null = null;
  let convert: { tongue: Tongue; by: Convert } | null = null;

  document.documentElement.classList.toggle('is-tab', tab?.own ?? false);
  const talk = tab && session(tab, (next) => void sight(next));

  async function sight(next: View): Promise<void> {
    const first = view === null;
    view = next;
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

  async function choose(tongue: Tongue): Promise<void> {
    settings = tongue === 'en' ? { ...settings, language: 'en' } : { ...settings, language: 'zh', letters: tongue };
    draw();
    await Promise.all([browser.storage.local.set({ [SETTINGS_KEY]: settings }), prepareLetters()]);
  }

  async function show(message: Parameters<typeof lead>[2]): Promise<boolean> {
    if (!tab || view?.state !== 'checked') return false;
    const done = await lead(tab.id, view.frame, message);
    // The cell is what the person wants to see now, and the popup may lie above it.
    if (done && tab.own) await browser.tabs.update(tab.id, { active: true });
    else if (done) window.close();
    return done;
  }

  const named = ({ organ, year }: CheckResult, kind: string) =>
    fileName([organ ?? label('brand', tongueNow()), year], kind);
  const deeds: Deeds = {
    onTongue: (tongue) => void choose(tongue),
    onRead: () => void talk?.read(),
    onRecheck: (anyway) => void talk?.recheck(anyway),
    onShow: (finding, cell) => show({ type: 'show', finding, cell }),
    onSection: (id) => void show({ type: 'section', id }),
    onCopyError: (error) =>
      copy([tab?.url, browser.runtime.getManifest().version, navigator.userAgent, error].join('\n')),
    onCopyText: (result, { url, at }) => copy(textOf(result, url, at, tongueNow())),
    onCsv: (result) => save(csvOf(result, tongueNow()), named(result, 'csv'), 'text/csv'),
    onJson: (result, { url }) => save(jsonOf(result, url), named(result, 'json'), 'application/json'),
    onSettings: browser.runtime.getManifest().options_ui ? () => void browser.runtime.openOptionsPage() : null,
  };

  function draw(): void {
    if (!view) return;
    const tongue = tongueNow();
    document.documentElement.lang = tongue;
    document.title = label('brand', tongue);
    const by = needsConverter(tongue, scriptOf()) && convert?.tongue === tongue ? convert.by : asItIs;
    const english = !/^zh\b/i.test(language);
    render(<Popup view={view} tongue={tongue} english={english} convert={by} deeds={deeds} />, root);
  }

  if (!tab || !talk) return sight({ state: 'failed', error: `no tab ${location.search}`, frame: null });

  // Never stale: the page says when it has a new verdict, the browser when it has a new page.
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    const read = FromPage.safeParse(message);
    if (read.success && read.data.type === 'verdict' && sender.tab?.id === tab.id) void talk.look();
  });
  browser.tabs.onUpdated.addListener((id, { status, url }) => {
    if (id !== tab.id) return;
    if (url !== undefined) tab.url = url;
    if (status === 'complete') void talk.look();
  });
  await talk.look();
}

/** On a low screen a popup gets less than it asks for. Known only after the browser has made its window. */
function fit(): void {
  const { documentElement: html } = document;
  if (html.scrollHeight > innerHeight) html.style.setProperty('--room', `${innerHeight}px`);
}

let fitting: ReturnType<typeof setTimeout> | undefined;
addEventListener('resize', () => {
  clearTimeout(fitting);
  fitting = setTimeout(fit, ROOM);
});

const root = document.getElementById('popup');
if (root) void start(root);
