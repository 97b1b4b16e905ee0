import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Options } from '../../components/options/Options.tsx';
import { type Deeds, type OptionsView, PARTS } from '../../components/options/view.ts';
import { PageLetters } from '../../components/shared/page-letters.ts';
import { saveFile } from '../../components/shared/save-file.ts';
import { loadWords } from '../../lib/present/packs.ts';
import { TONGUES, type Tongue } from '../../lib/present/tongue.ts';
import { label } from '../../lib/present/words-label.ts';
import { optionsWord } from '../../lib/present/words-options.ts';
import { changeSettings, clearSettings, inPrivate, loadSettings, onSettings } from '../../lib/session/store.ts';
import { tongueOf } from '../../lib/settings.ts';
import './style.css';

const GOV = { origins: ['*://*.gov.cn/*'] };
/** Where Chromium and its kin keep the shortcuts of extensions. */
const SHORTCUTS = 'chrome://extensions/shortcuts';

async function start(root: HTMLElement): Promise<void> {
  await loadWords(...TONGUES);
  const language = browser.i18n.getUILanguage();
  const { version, permissions = [] } = browser.runtime.getManifest();
  const isPrivate = inPrivate();
  let settings = await loadSettings();
  const letters = new PageLetters(draw);
  let [keys, granted, privately] = await Promise.all([keysNow(), isGranted(), isAllowedInPrivate()]);

  function draw(): void {
    const tongue = tongueNow();
    document.documentElement.lang = tongue;
    document.title = `${label('brand', tongue)} · ${optionsWord('title', tongue)}`;
    const view: OptionsView = {
      settings,
      tongue,
      // Titles turn only where letters were chosen, and only where there are titles.
      convert: letters.to(tongue, settings.letters !== 'page' && settings.ignored.length > 0),
      chinese: /^zh\b/i.test(language),
      isPrivate,
      keys,
      rights: { permissions, granted, inPrivate: privately },
      version,
    };
    render(<Options view={view} deeds={deeds} />, root);
  }

  const tongueNow = (): Tongue => tongueOf(settings, null, language);

  async function turn(next: Promise<typeof settings>): Promise<void> {
    settings = await next;
    draw();
  }

  const deeds: Deeds = {
    change: (edit) => turn(changeSettings(edit)),
    clear: () => turn(clearSettings()),
    save: (text, name) => saveFile(new Blob([text], { type: 'application/json' }), name),
    openKeys,
    async grant() {
      await browser.permissions.request(GOV).catch(() => false);
      await look();
    },
  };

  /** Shortcuts and rights are changed elsewhere. */
  async function look(): Promise<void> {
    [keys, granted, privately] = await Promise.all([keysNow(), isGranted(), isAllowedInPrivate()]);
    draw();
  }

  onSettings((now) => {
    settings = now;
    draw();
  });
  addEventListener('focus', () => void look());
  draw();
  goTo(location.hash.slice(1));
  addEventListener('hashchange', () => goTo(location.hash.slice(1)));
}

/** A part that was asked for by name gets the focus, too. */
function goTo(name: string): void {
  const part = PARTS.find((each) => each === name);
  if (!part) return;
  document.getElementById(part)?.scrollIntoView();
  document.getElementById(`${part}-title`)?.focus({ preventScroll: true });
}

async function keysNow(): Promise<OptionsView['keys']> {
  const all = (await browser.commands?.getAll().catch(() => [])) ?? [];
  return all.map(({ name = '', description = '', shortcut = '' }) => ({ name, description, shortcut }));
}

const isGranted = (): Promise<boolean> => browser.permissions.contains(GOV).catch(() => true);

async function isAllowedInPrivate(): Promise<boolean | null> {
  return (await browser.extension?.isAllowedIncognitoAccess?.()) ?? null;
}

/** Firefox has a call for it; elsewhere it is a page of the browser, which may refuse. */
async function openKeys(): Promise<boolean> {
  const commands = browser.commands as { openShortcutSettings?: () => Promise<void> } | undefined;
  const open = commands?.openShortcutSettings?.() ?? browser.tabs.create({ url: SHORTCUTS });
  return open.then(
    () => true,
    () => false,
  );
}

const root = document.getElementById('options');
if (root) void start(root);
