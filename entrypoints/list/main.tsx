import { render } from 'preact';
import { browser } from 'wxt/browser';
import type { Found, ListDeeds, ListView, Shelving } from '../../components/list/deeds.ts';
import { Desk } from '../../components/list/desk.ts';
import { holdFocus } from '../../components/list/hold-focus.ts';
import { ListPage } from '../../components/list/ListPage.tsx';
import { loadPace } from '../../components/list/pace.ts';
import { readPages } from '../../components/list/read-pages.ts';
import { rowsFile } from '../../components/list/rows-file.ts';
import { shelve } from '../../components/list/shelve.ts';
import { listOfTab } from '../../components/list/tab-links.ts';
import { fileName } from '../../components/popup/take.ts';
import { PageLetters } from '../../components/shared/page-letters.ts';
import { saveFile } from '../../components/shared/save-file.ts';
import { again, type Job, type Row, rowOf } from '../../lib/lists/job.ts';
import { Lists } from '../../lib/lists/lists.ts';
import { ListsError, listsError } from '../../lib/lists/lists-error.ts';
import { loadWords } from '../../lib/present/packs.ts';
import { TONGUES, type Tongue } from '../../lib/present/tongue.ts';
import { label } from '../../lib/present/words-label.ts';
import { listWord } from '../../lib/present/words-list.ts';
import { shelfWord } from '../../lib/present/words-shelf.ts';
import { changeSettings, inPrivate, loadSettings, onSettings } from '../../lib/session/store.ts';
import { speak, tongueOf } from '../../lib/settings.ts';
import { resultOf } from '../../lib/shelf/kept-report.ts';
import { shelfError } from '../../lib/shelf/shelf-error.ts';
import './style.css';

/** `?tab=ID`: the list in that tab · `?job=ID`: a check that is stored, `&go` at once · neither: all checks. */
async function start(root: HTMLElement): Promise<void> {
  await loadWords(...TONGUES);
  const language = browser.i18n.getUILanguage();
  const lists = new Lists();
  const pace = await loadPace();
  let settings = await loadSettings();
  let view: ListView = { state: 'looking' };
  let desk: Desk | null = null;
  let drawing = 0;
  const letters = new PageLetters(() => show(view));
  const leaving = new AbortController();

  const tongueNow = (): Tongue => tongueOf(settings, null, language);
  const show = (next: ListView): void => {
    view = next;
    // As often as the screen is drawn: a check tells more often than that.
    if (drawing === 0) drawing = requestAnimationFrame(draw);
  };
  const fail = (error: unknown): void => show({ state: 'error', error: listsError(error) });

  async function home(): Promise<void> {
    show({ state: 'home', jobs: await lists.jobs() });
  }

  async function look(tab: number): Promise<void> {
    const answer = await listOfTab(tab);
    if ('fault' in answer) {
      if (answer.fault === 'private') return fail(new ListsError('private'));
      return show({ state: 'fault', says: `fault.${answer.fault}` });
    }
    if (answer.found.reports.length === 0 && answer.found.pages.length === 0)
      return show({ state: 'fault', says: 'found.none' });
    show({ state: 'found', ...answer, pages: null, pause: pace.pause, error: null });
  }

  /** Where the browser has not given leave for a site yet, the person is asked. */
  async function mayRead(site: string): Promise<boolean> {
    if (await browser.permissions.contains({ origins: originsOf(site) })) return true;
    show({ state: 'fault', says: 'fault.leave', site });
    return false;
  }

  async function pages(): Promise<void> {
    if (view.state !== 'found' || !(await mayRead(view.site))) return;
    const { found, address, site, pages: before } = view;
    await readPages(found, {
      address,
      site,
      pace,
      signal: leaving.signal,
      ...(before ? { again: before.missing } : {}),
      tell: (more, now) => view.state === 'found' && show({ ...view, found: more, pages: now }),
    });
  }

  async function confirm(of: Found, addresses: ReadonlySet<string>): Promise<void> {
    if (!(await mayRead(of.site))) return;
    const id = crypto.randomUUID();
    const rows = of.found.reports.filter(({ address }) => addresses.has(address)).map((each, n) => rowOf(id, n, each));
    const made = new Date().toISOString();
    const facts = { address: of.address, title: of.title.slice(0, 300) || of.site, site: of.site };
    try {
      const { job, dropped } = await lists.create(
        { id, ...facts, made, state: 'ready', rows: 0, read: 0, unread: 0 },
        rows,
      );
      history.replaceState(null, '', `?job=${id}`);
      work(job, rows, dropped.length);
      void desk?.start();
    } catch (error) {
      show({ ...of, error: listsError(error) });
    }
  }

  function work(job: Job, rows: readonly Row[], dropped = 0): void {
    desk = new Desk(job, rows, {
      lists,
      pace,
      tell: (now) => show({ state: 'work', dropped, shelf: view.state === 'work' ? view.shelf : null, work: now }),
    });
    show({ state: 'work', work: desk.work, shelf: null, dropped });
  }

  async function open(id: string, go: boolean): Promise<void> {
    const stored = await lists.job(id);
    if (!stored) return show({ state: 'fault', says: 'fault.job' });
    work(stored.job, stored.rows);
    if (!go) return;
    // Once: a page that is opened again asks first.
    history.replaceState(null, '', `?job=${id}`);
    await resume();
  }

  async function resume(): Promise<void> {
    if (desk && (await mayRead(desk.work.job.site))) await desk.start();
  }

  async function shelveAll(): Promise<void> {
    if (view.state !== 'work') return;
    const tell = (change: Partial<Shelving>): void => {
      if (view.state !== 'work') return;
      const before = view.shelf ?? { done: 0, all: 0, dropped: 0, going: true, said: null };
      show({ ...view, shelf: { ...before, ...change } });
    };
    try {
      const reports = await lists.reports(view.work.job.id);
      tell({ done: 0, dropped: 0, all: reports.length, going: true, said: null });
      await shelve(reports, tell);
      tell({ going: false });
    } catch (error) {
      const { code, data } = shelfError(error);
      tell({ going: false, said: shelfWord(`error.${code}`, tongueNow(), data) });
    }
  }

  const deeds: ListDeeds = {
    onTongue(tongue) {
      settings = speak(settings, tongue);
      show(view);
      void changeSettings((now) => speak(now, tongue));
    },
    onPages: () => void pages().catch(fail),
    onStart: (addresses) => void (view.state === 'found' && confirm(view, addresses).catch(fail)),
    onResume: () => void resume().catch(fail),
    onPause: () => desk?.pause(),
    onCancel: () => desk?.cancel(),
    onAgain: () => void desk?.again(again(desk.work.rows)).catch(fail),
    onShelve: () => void shelveAll(),
    onRemove: (id) => void lists.remove(id).then(home).catch(fail),
    onAllow: (site) =>
      void browser.permissions.request({ origins: originsOf(site) }).then((given) => given && location.reload()),
    reports: async () => {
      const reports = view.state === 'work' ? await lists.reports(view.work.job.id) : [];
      return reports.map((kept) => ({ result: resultOf(kept), source: kept.head.address, at: kept.head.checkedAt }));
    },
    onRows(kind) {
      if (view.state !== 'work') return;
      const { job, rows } = view.work;
      const name = `${fileName([listWord('title', tongueNow()), job.site, job.made.slice(0, 10)])}.${kind}`;
      void rowsFile(rows, kind, tongueNow()).then((file) => saveFile(file, name), fail);
    },
  };

  function draw(): void {
    drawing = 0;
    const tongue = tongueNow();
    document.documentElement.lang = tongue;
    document.title = `${listWord('title', tongue)} · ${label('brand', tongue)}`;
    const english = !/^zh\b/i.test(language);
    const convert = letters.to(tongue, settings.letters !== 'page');
    const page = <ListPage {...{ view, tongue, english, convert, deeds }} />;
    holdFocus(root, () => render(page, root));
  }

  onSettings((now) => {
    settings = now;
    show(view);
  });
  addEventListener('pagehide', () => leaving.abort());
  show(view);
  if (inPrivate()) return fail(new ListsError('private'));
  const asked = new URLSearchParams(location.search);
  const [tab, job] = [asked.get('tab'), asked.get('job')];
  await (tab !== null ? look(Number(tab)) : job !== null ? open(job, asked.has('go')) : home()).catch(fail);
}

const originsOf = (site: string): string[] => [`*://${site}/*`, `*://*.${site}/*`];

const root = document.getElementById('list');
if (root) void start(root);
