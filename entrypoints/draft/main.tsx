import { render } from 'preact';
import { browser } from 'wxt/browser';
import { DraftPage } from '../../components/draft/DraftPage.tsx';
import type { DraftDeeds } from '../../components/draft/deeds.ts';
import { openDoors } from '../../components/draft/doors.ts';
import { liveDraft } from '../../components/draft/live-draft.ts';
import { readDraft } from '../../components/draft/read-draft.ts';
import type { DraftView, Intake } from '../../components/draft/view.ts';
import { textOf } from '../../components/popup/export.ts';
import { asItIs, type Convert, langOf, loadConverter, needsConverter } from '../../components/popup/letters.ts';
import { copy } from '../../components/popup/take.ts';
import { type Annotation, createAnnotation } from '../../lib/annotate/annotator.ts';
import type { Finding } from '../../lib/model/finding.ts';
import { loadWords } from '../../lib/present/packs.ts';
import { TONGUES, type Tongue } from '../../lib/present/tongue.ts';
import { draftWord } from '../../lib/present/words-draft.ts';
import { label } from '../../lib/present/words-label.ts';
import { changeSettings, loadSettings, onSettings } from '../../lib/session/store.ts';
import { type Showing, speak, tongueOf } from '../../lib/settings.ts';
import './style.css';

const EMPTY: DraftView = { draft: null, fault: null, reading: false, over: false };

/** A draft lives in this page's memory: it is never stored, and no request is made. */
async function start(root: HTMLElement): Promise<void> {
  await loadWords(...TONGUES);
  const language = browser.i18n.getUILanguage();
  let settings = await loadSettings();
  let view = EMPTY;
  let annotation: Annotation | null = null;
  let convert: { tongue: Tongue; by: Convert } | null = null;
  let turn = 0;

  const scriptOf = () => view.draft?.result.script ?? null;
  const tongueNow = () => tongueOf(settings, scriptOf(), language);
  const lettersNow = (): Convert =>
    convert?.tongue === tongueNow() && needsConverter(tongueNow(), scriptOf()) ? convert.by : asItIs;

  async function take(intake: Intake): Promise<void> {
    turn += 1;
    const mine = turn;
    show({ ...view, reading: true, over: false });
    // A large one holds the page for a moment, and this should be seen first.
    await new Promise((done) => setTimeout(done));
    const read = await readDraft(intake, new Date()).catch(() => 'broke' as const);
    if (mine !== turn) return;
    if (typeof read === 'string') return show({ ...view, fault: read, reading: false });
    const first = view.draft === null;
    show({ draft: read, fault: null, reading: false, over: false });
    paint();
    await prepareLetters();
    if (first) scrollTo(0, 0);
    if (!document.activeElement?.matches('a, button, input, summary'))
      document.querySelector<HTMLElement>('.panel')?.focus();
  }

  function show(next: DraftView): void {
    view = next;
    draw();
  }

  function paint(): void {
    annotation?.remove();
    annotation = null;
    const paper = root.querySelector('.paper');
    if (view.draft?.result.kind !== 'report' || !paper) return;
    annotation = createAnnotation(liveDraft(paper, view.draft), {
      tongue: tongueNow(),
      convert: lettersNow(),
      recheck: paint,
      copy: (text) => navigator.clipboard.writeText(text),
      // In the letters of the draft, as all evidence is.
      source: draftWord('source.address', langOf(view.draft.result)),
      showing: showingNow,
    });
  }

  const showingNow = ({ severity }: Finding): Showing =>
    severity === 'fatal' || settings[severity] ? 'always' : 'asked';

  async function prepareLetters(): Promise<void> {
    const tongue = tongueNow();
    if (!needsConverter(tongue, scriptOf()) || convert?.tongue === tongue) return;
    // Without it the draft's words stay as they are: readable, and true.
    convert = { tongue, by: await loadConverter(tongue).catch(() => asItIs) };
    turnTo();
  }

  /** Everything but the draft itself speaks another tongue. */
  function turnTo(): void {
    draw();
    annotation?.setTongue(tongueNow(), lettersNow());
  }

  async function choose(tongue: Tongue): Promise<void> {
    settings = speak(settings, tongue);
    turnTo();
    await Promise.all([changeSettings((now) => speak(now, tongue)), prepareLetters()]);
  }

  const deeds: DraftDeeds = {
    onTongue: (tongue) => void choose(tongue),
    onTake: (intake) => void take(intake),
    onClear() {
      turn += 1;
      annotation?.remove();
      annotation = null;
      show(EMPTY);
      scrollTo(0, 0);
      root.querySelector('textarea')?.focus();
    },
    onShow: async (finding, cell) => annotation?.show(finding, cell) ?? false,
    onSection: (id) => void annotation?.section(id),
    onCopyText: (result, { at }) =>
      copy(textOf(result, draftWord('source.address', tongueNow()), at.toISOString(), tongueNow())),
  };

  function draw(): void {
    const tongue = tongueNow();
    document.documentElement.lang = tongue;
    document.title = `${draftWord('title', tongue)} · ${label('brand', tongue)}`;
    const english = !/^zh\b/i.test(language);
    render(<DraftPage {...{ view, tongue, english, convert: lettersNow(), deeds }} />, root);
  }

  openDoors(document, {
    onTake: deeds.onTake,
    onOver(over) {
      if (over !== view.over) show({ ...view, over });
    },
  });
  onSettings((now) => {
    settings = now;
    turnTo();
    annotation?.setShowing(showingNow);
    void prepareLetters();
  });
  // The keys that walk through the findings of a page: here there is no page to send them to.
  browser.commands?.onCommand.addListener((command) => {
    const by = command === 'next' ? 1 : command === 'previous' ? -1 : 0;
    if (by !== 0 && document.hasFocus()) annotation?.step(by);
  });
  draw();
}

const root = document.getElementById('draft');
if (root) void start(root);
