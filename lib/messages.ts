import * as z from 'zod/mini';
import type { CheckResult } from './model/check.ts';

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

/** Detector and annotator → background. */
export const FromPage = z.discriminatedUnion('type', [
  z.object({ type: z.literal('suspect') }),
  z.object({ type: z.literal('verdict'), verdict: Verdict }),
  /** This document is leaving: its frame was removed, or another document takes its place. */
  z.object({ type: z.literal('gone') }),
]);
export type FromPage = z.infer<typeof FromPage>;

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
  /** Next or previous finding. → boolean */
  z.object({ type: z.literal('step'), by: z.union([z.literal(1), z.literal(-1)]) }),
]);
export type ToPage = z.infer<typeof ToPage>;

export type PageAnswer =
  | { state: 'checked'; result: CheckResult; url: string; at: string }
  | { state: 'waiting' }
  | { state: 'failed'; error: string };

/** The page's answers cross a process boundary, and are checked for their outline before they are drawn. */
export const PageAnswerShape = z.discriminatedUnion('state', [
  z.looseObject({
    state: z.literal('checked'),
    result: z.looseObject({ kind: z.string(), findings: z.array(z.unknown()), outcomes: z.array(z.unknown()) }),
  }),
  z.object({ state: z.literal('waiting') }),
  z.object({ state: z.literal('failed'), error: z.string() }),
]);
