import type { CDPSession } from '@playwright/test';

/** An event of the browser's own record, as DevTools show it; times in µs. */
interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  /** Time of the processor. */
  tdur?: number;
  args?: { fileName?: string; data?: { url?: string } };
}

/** What a page's own thread did while something was done. */
export interface Recorded {
  /** What scripts of the extension took in each task of the page's thread, in ms of the processor, the longest first. */
  tasks: number[];
  /** How often such a script had the page's styles or layout computed at once, because it asked for a place or a size. */
  layouts: number;
  styles: number;
}

/** Where the browser says that it runs a script. */
const SCRIPTS = ['FunctionCall', 'EvaluateScript', 'v8.evaluateModule'];
/** And where it goes on with what was waiting. It does not say whose: that of the script that ran before. */
const WAITING = 'RunMicrotasks';
const CATEGORIES = ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8', 'v8.execute'];

/**
 * Records what `act` sets off. The browser keeps the record: no function of the page is wrapped. `whole`: the page is the
 * extension's own, and so is everything in a task, its drawing too.
 */
export async function recorded(
  cdp: CDPSession,
  extension: string,
  act: () => Promise<unknown>,
  whole = false,
): Promise<Recorded> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: unknown[] }): void => void events.push(...(value as TraceEvent[]));
  cdp.on('Tracing.dataCollected', collect);
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES, excludedCategories: ['*'] },
  });
  await act();
  const complete = new Promise((done) => cdp.once('Tracing.tracingComplete', done));
  await cdp.send('Tracing.end');
  await complete;
  cdp.off('Tracing.dataCollected', collect);
  return told(events, extension, whole);
}

function told(events: readonly TraceEvent[], extension: string, whole: boolean): Recorded {
  const isOurs = ({ name, args }: TraceEvent): boolean =>
    SCRIPTS.includes(name) && (args?.data?.url ?? args?.fileName ?? '').startsWith(extension);
  const within = (outer: TraceEvent, { pid, tid, ts }: TraceEvent): boolean =>
    outer.pid === pid && outer.tid === tid && outer.ts <= ts && ts < outer.ts + (outer.dur ?? 0);
  const scripts = events.filter(isOurs);
  const any = events.filter(({ name }) => SCRIPTS.includes(name)).sort((a, b) => b.ts - a.ts);
  const before = ({ pid, tid, ts }: TraceEvent) =>
    any.find((each) => each.pid === pid && each.tid === tid && each.ts <= ts);
  const waiting = events.filter((each) => {
    const script = each.name === WAITING ? before(each) : undefined;
    return script !== undefined && isOurs(script);
  });
  const all = [...scripts, ...waiting];
  const ours = all.filter((each) => !all.some((other) => other !== each && within(other, each)));
  const count = (name: string): number =>
    events.filter((each) => each.name === name && ours.some((script) => within(script, each))).length;
  const taken = ({ tdur, dur = 0 }: TraceEvent): number => (tdur ?? dur) / 1000;
  const tasks = events
    .filter((task) => task.name === 'RunTask' && ours.some(({ pid, tid }) => pid === task.pid && tid === task.tid))
    .map((task) => {
      const inside = ours.filter((script) => within(task, script));
      return whole ? taken(task) : inside.reduce((sum, script) => sum + taken(script), 0);
    })
    .filter((each) => each > 0);
  return { tasks: tasks.sort((a, b) => b - a), layouts: count('Layout'), styles: count('UpdateLayoutTree') };
}
