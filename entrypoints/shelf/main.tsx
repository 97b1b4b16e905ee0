import { render } from 'preact';
import { browser } from 'wxt/browser';
import { PageLetters } from '../../components/shared/page-letters.ts';
import { Desk } from '../../components/shelf/desk.ts';
import { ShelfPage } from '../../components/shelf/ShelfPage.tsx';
import type { Deeds } from '../../components/shelf/view.ts';
import { loadWords } from '../../lib/present/packs.ts';
import { TONGUES, type Tongue } from '../../lib/present/tongue.ts';
import { label } from '../../lib/present/words-label.ts';
import { shelfPageWord } from '../../lib/present/words-shelf-page.ts';
import { changeSettings, inPrivate, loadSettings, onSettings } from '../../lib/session/store.ts';
import { speak, tongueOf } from '../../lib/settings.ts';
import { Shelf } from '../../lib/shelf/shelf.ts';
import './style.css';

async function start(root: HTMLElement): Promise<void> {
  await loadWords(...TONGUES);
  const language = browser.i18n.getUILanguage();
  const isPrivate = inPrivate();
  let settings = await loadSettings();
  const desk = new Desk(new Shelf(), draw);
  const letters = new PageLetters(draw);
  const tongueNow = (): Tongue => tongueOf(settings, null, language);

  async function choose(tongue: Tongue): Promise<void> {
    settings = speak(settings, tongue);
    draw();
    await changeSettings((now) => speak(now, tongue));
  }

  const deeds: Deeds = Object.assign(desk, { onTongue: (tongue: Tongue) => void choose(tongue) });

  function draw(): void {
    const tongue = tongueNow();
    document.documentElement.lang = tongue;
    document.title = `${shelfPageWord('title', tongue)} · ${label('brand', tongue)}`;
    const view = {
      ...desk.state,
      tongue,
      english: !/^zh\b/i.test(language),
      // Words of reports turn only where letters were chosen, and only where there are reports.
      convert: letters.to(tongue, settings.letters !== 'page' && Boolean(desk.state.stock?.count)),
      isPrivate,
      organ: organNow(),
    };
    render(<ShelfPage view={view} deeds={deeds} />, root);
  }

  onSettings((now) => {
    settings = now;
    draw();
  });
  addEventListener('hashchange', () => {
    desk.hush();
    draw();
  });
  draw();
  // Nothing of what was kept is shown in a private window, and nothing is opened there.
  if (!isPrivate) await desk.look();
}

/** `#NAME` is the organ of that key; no name, or `#all`, is all of them. */
function organNow(): string | null {
  const name = location.hash.slice(1);
  if (name === '' || name === 'all') return null;
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

const root = document.getElementById('shelf');
if (root) void start(root);
