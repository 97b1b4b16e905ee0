import * as z from 'zod/mini';
import type { CheckResult } from './model/check.ts';
import type { ShelfAnswer } from './shelf/answer.ts';

/**
 * Every message of the extension, by direction. The page owns the check, the popup asks, the background paints the
 * toolbar. What comes in is parsed here; what does not fit is dropped.
 */

/** What the toolbar shows of one frame. */
export const Verdict = z.object({
  /** nothing: no report here · number: fatal findings · holds: every relation holds · open: something was not checked */
  state: z.enum(['nothing', 'number', 'holds', 'open']),
  fatal: z.number().check(z.int(), z.gte(0)),
});
export type Verdict = z.infer<typeof Verdict>;

/** A page has checked itself: for the toolbar, and for a popup that is open. */
export const VerdictMessage = z.object({ type: z.literal('verdict'), verdict: Verdict });

const text = (most: number) => z.string().check(z.maxLength(most));
const count = z.number().check(z.int(), z.gte(0));

/** The outline of a report that was checked; what is inside comes from this extension's own code. */
const Report = z.looseObject({
  kind: z.enum(['report', 'unreadable-report']),
  organ: z.nullable(text(1000)),
  year: z.nullable(z.number().check(z.int())),
  record: z.looseObject({
    cells: z.record(z.string(), z.looseObject({ state: z.string(), text: z.string() })),
  }),
  outcomes: z.array(z.unknown()),
  findings: z.array(z.unknown()),
});

/** What a page says of itself to the shelf. Its address is no part of it: the browser names that. */
const asking = {
  reports: z.array(Report).check(z.minLength(1), z.maxLength(50)),
  siteName: z.nullable(text(300)),
  /** Links that name a report, with their addresses in full. */
  links: z.array(z.object({ text: text(300), href: text(4000) })).check(z.maxLength(100)),
};

/** Detector and annotator → background. */
export const FromPage = z.discriminatedUnion('type', [
  z.object({ type: z.literal('suspect') }),
  VerdictMessage,
  /** This document is leaving: its frame was removed, or another document takes its place. */
  z.object({ type: z.literal('gone') }),
  /** Scripts that are wanted in this frame from now on. → boolean */
  z.object({
    type: z.literal('parts'),
    parts: z.array(z.enum(['checker', 'painter', 'converter'])).check(z.minLength(1)),
  }),
  /** Not to be shown again; and to be shown again. What an entry is, `settings.ts` says, and the background checks. */
  z.object({ type: z.literal('ignore'), entries: z.array(z.unknown()) }),
  z.object({ type: z.literal('restore'), entries: z.array(z.unknown()) }),
  /** What has the shelf on this page and the years beside it? → ShelfAnswer */
  z.object({ type: z.literal('beside'), ...asking }),
  /** Keep it, then the same. → ShelfAnswer */
  z.object({ type: z.literal('keep'), ...asking, at: text(40) }),
  /** Take these entries of this page from the shelf, then the same. → ShelfAnswer */
  z.object({ type: z.literal('unkeep'), ...asking, ids: z.array(text(100)).check(z.maxLength(50)) }),
]);
export type FromPage = z.infer<typeof FromPage>;
/** What the annotator sends for, each once it is needed: `entrypoints/` has a script of that name. */
export type Part = Extract<FromPage, { type: 'parts' }>['parts'][number];

export type ToShelf = Extract<FromPage, { type: 'beside' | 'keep' | 'unkeep' }>;

/** Popup → background: how many reports are kept? → number or null */
export const FromPopup = z.object({ type: z.literal('kept') });
export type FromPopup = z.infer<typeof FromPopup>;

/** Popup and background → annotator, each to one frame. */
export const ToPage = z.discriminatedUnion('type', [
  /** What is known of this page? → PageAnswer */
  z.object({ type: z.literal('ask') }),
  /** Read and check once more, `anyway` also where the page is too large. → PageAnswer */
  z.object({ type: z.literal('recheck'), anyway: z.boolean() }),
  /** Scroll to a finding's cell and open its card. → boolean */
  z.object({ type: z.literal('show'), finding: z.string(), cell: z.nullable(z.string()) }),
  /** Scroll to a section's heading. → boolean */
  z.object({ type: z.literal('section'), id: z.string() }),
  /** Scroll to words of the text. → boolean */
  z.object({
    type: z.literal('quote'),
    line: count,
    start: count,
    length: z.number().check(z.int(), z.gte(1)),
  }),
  /** Next or previous finding. → boolean */
  z.object({ type: z.literal('step'), by: z.union([z.literal(1), z.literal(-1)]) }),
  /** Scroll to a cell of one of the page's reports. → boolean */
  z.object({ type: z.literal('cell'), place: count, cell: text(100) }),
  /** Keep this page's reports, or take them from the shelf again. → PageAnswer, once it is done */
  z.object({ type: z.literal('keep'), keep: z.boolean() }),
  /** Settings that hold on this page alone: what is chosen in a private window is not stored. → PageAnswer */
  z.object({ type: z.literal('settings'), settings: z.unknown() }),
]);
export type ToPage = z.infer<typeof ToPage>;

/** A finding that is not shown, and what it is ignored by, as `settings.ts` has it. */
export interface IgnoredFinding {
  finding: string;
  by: unknown[];
}

export type PageAnswer =
  | {
      state: 'checked';
      /** Everything that was found, what is ignored included. */
      result: CheckResult;
      url: string;
      at: string;
      ignored?: IgnoredFinding[];
      /** What the shelf has on it; null until that is known, and where nobody answers. */
      shelf?: ShelfAnswer | null;
      /** Settings that hold on this page alone. */
      own?: unknown;
    }
  /** This site is switched off. */
  | { state: 'off'; own?: unknown }
  | { state: 'waiting' }
  | { state: 'failed'; error: string };
