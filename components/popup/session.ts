import type { ToPage } from '../../lib/messages.ts';
import { areFilesClosed, askFrames, injectAll, knownFrames, leaveOf } from './page.ts';
import { best, type Checked, type FrameAnswer, settled, type View, viewOf } from './view.ts';

/** Anything shorter is not worth a word. */
const UNSEEN = 200;
/** How often a page that waits is asked again, and for how long the other frames of a page are waited for. */
const AGAIN = 400;
const PATIENCE = 5000;

const ASK: ToPage = { type: 'ask' };

export interface Session {
  /** Ask the page; put the annotator there first, where it is missing and the page is on gov.cn. */
  look(): Promise<void>;
  /** Put the annotator there because the person asked for it. */
  read(): Promise<void>;
  /** Read and check once more. */
  recheck(anyway: boolean): Promise<void>;
  close(): void;
}

export interface Tab {
  id: number;
  url: string | undefined;
  /** The popup stands in a tab of its own: nobody pressed the button on the page, so no leave was given with it. */
  own?: boolean;
}

/** One conversation with the page of one tab. Only the newest question may change what is shown. */
export function session(tab: Tab, tell: (view: View) => void): Session {
  let turn = 0;
  let shown: View | null = null;
  let injecting: Promise<readonly number[] | null> = Promise.resolve(null);
  let unseen: ReturnType<typeof setTimeout> | undefined;
  let later: ReturnType<typeof setTimeout> | undefined;

  function show(view: View): void {
    clearTimeout(unseen);
    shown = stillSame(view, shown) ? { ...view, again: true } : view;
    tell(shown);
  }

  async function begin(job: (isNewest: () => boolean) => Promise<View | null>): Promise<void> {
    turn += 1;
    const mine = turn;
    const isNewest = () => mine === turn;
    clearTimeout(later);
    clearTimeout(unseen);
    unseen = setTimeout(() => isNewest() && show({ state: 'checking', waiting: false }), UNSEEN);
    const view = await job(isNewest).catch(
      (error: unknown): View => ({ state: 'failed', error: String(error), frame: null }),
    );
    if (view && isNewest()) show(view);
  }

  /** Asks until every frame has come to an end, as long as that is worth waiting for. */
  async function follow(
    frames: readonly number[],
    first: FrameAnswer[],
    isNewest: () => boolean,
  ): Promise<View | null> {
    let answers = first;
    const since = Date.now();
    while (!settled(answers) && isNewest()) {
      const other = best(answers);
      if (other && other.answer.state !== 'waiting' && Date.now() - since > PATIENCE) break;
      if (Date.now() - since > UNSEEN) show({ state: 'checking', waiting: true });
      await new Promise((done) => {
        later = setTimeout(done, AGAIN);
      });
      answers = await askFrames(tab.id, frames, ASK);
    }
    const one = best(answers);
    return one ? viewOf(one, false) : { state: 'failed', error: 'no answer', frame: null };
  }

  async function injectAndFollow(isNewest: () => boolean): Promise<View | null> {
    injecting = injectAll(tab.id).catch(() => null);
    const frames = await injecting;
    if (!frames) return closed();
    return follow(frames, await askFrames(tab.id, frames, ASK), isNewest);
  }

  /** The button was pressed and the page is closed all the same. A file may be opened by the person. */
  async function closed(): Promise<View> {
    const file = (tab.url ?? 'file:').startsWith('file:') && (await areFilesClosed());
    return file ? { state: 'closed', file } : { state: 'closed' };
  }

  return {
    look: () =>
      begin(async (isNewest) => {
        // Each frame speaks as soon as it is read, while others are only being reached: none of them is forgotten.
        const reached = (await injecting) ?? [];
        const known = [...new Set([...(await knownFrames(tab.id)), ...reached])];
        const answers = await askFrames(tab.id, known, ASK);
        if (answers.length > 0) return follow(known, answers, isNewest);
        const reach = reachOf(tab.url);
        if (reach === 'open') return injectAndFollow(isNewest);
        if (reach === 'closed') return { state: 'closed' };
        const leave = reach === 'unknown' ? await leaveOf(tab.id) : 'given';
        if (leave === 'never') return { state: 'closed' };
        return leave === 'asked' && tab.own === false ? closed() : { state: 'far' };
      }),
    read: () => begin(injectAndFollow),
    recheck: (anyway) =>
      begin(async (isNewest) => {
        const before = shown;
        const frames = await knownFrames(tab.id);
        const answers = await askFrames(tab.id, frames, { type: 'recheck', anyway });
        if (answers.length === 0) return injectAndFollow(isNewest);
        const view = await follow(frames, answers, isNewest);
        if (view?.state !== 'checked' || before?.state !== 'checked') return view;
        return { ...view, again: view.result.kind === before.result.kind };
      }),
    close() {
      turn += 1;
      clearTimeout(unseen);
      clearTimeout(later);
    },
  };
}

/** The page tells its verdict after each check: what was said of the last one still holds then. */
function stillSame(view: View, before: View | null): view is Checked {
  if (view.state !== 'checked' || before?.state !== 'checked' || !before.again) return false;
  return view.url === before.url && view.result.kind === before.result.kind;
}

/** open: read unasked · far: on request · closed: never · unknown: the browser does not tell the address */
export function reachOf(address: string | undefined): 'open' | 'far' | 'closed' | 'unknown' {
  if (!address) return 'unknown';
  const { protocol, hostname } = new URL(address);
  if (!/^(https?|file|ftp):$/.test(protocol)) return 'closed';
  return protocol.startsWith('http') && /(^|\.)gov\.cn$/.test(hostname) ? 'open' : 'far';
}
