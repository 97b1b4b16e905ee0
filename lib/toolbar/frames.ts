import * as z from 'zod/mini';
import { Verdict } from '../messages.ts';
import { frameIn } from './frame-key.ts';

/** What each frame of each tab last said. */

const FrameVerdict = z.object({
  verdict: Verdict,
  /** The document that said it; null where the browser does not name documents. */
  document: z.nullable(z.string()),
});
export type FrameVerdict = z.infer<typeof FrameVerdict>;

export interface FrameOfTab extends FrameVerdict {
  frame: number;
}

/** The frames of one tab among everything that is stored, in the order of their ids; what does not fit is left out. */
export function framesOf(stored: Record<string, unknown>, tab: number): FrameOfTab[] {
  return Object.entries(stored)
    .flatMap(([key, value]) => {
      const frame = frameIn(key, tab);
      const read = FrameVerdict.safeParse(value);
      return read.success && frame !== null ? [{ frame, ...read.data }] : [];
    })
    .sort((a, b) => a.frame - b.frame);
}

/** The tab as a whole: any certain finding counts; else what is open; else whether all holds. */
export function tabVerdict(frames: readonly FrameOfTab[]): Verdict {
  const fatal = frames.reduce((sum, { verdict }) => sum + (verdict.state === 'number' ? verdict.fatal : 0), 0);
  if (fatal > 0) return { state: 'number', fatal };
  const says = (state: Verdict['state']) => frames.some(({ verdict }) => verdict.state === state);
  if (says('open')) return { state: 'open', fatal: 0 };
  return { state: says('holds') ? 'holds' : 'nothing', fatal: 0 };
}

/** Frames in the order in which one would look for findings. */
export function byInterest(frames: readonly FrameOfTab[]): number[] {
  const rank: Record<Verdict['state'], number> = { number: 0, open: 1, holds: 2, nothing: 3 };
  return [...frames].sort((a, b) => rank[a.verdict.state] - rank[b.verdict.state]).map(({ frame }) => frame);
}
