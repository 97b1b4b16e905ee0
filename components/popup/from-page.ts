import { anything, fieldsOf, type Guard, isInteger, isText, kindOf, listOf, oneOf, pick } from '../../lib/guard.ts';
import type { PageAnswer, Verdict } from '../../lib/messages.ts';

/**
 * What pages say to the popup, checked for its outline before anything is drawn: what is inside comes from this
 * extension's own code. With the guards of pages, for zod would be a third of what the popup weighs; tests hold both to
 * the same answers.
 */
const isList: Guard = listOf(anything, 0, Number.POSITIVE_INFINITY);
const isResult: Guard = (value) => pick(value, { kind: isText(), findings: isList, outcomes: isList }) !== null;

const ANSWERS: Record<PageAnswer['state'], Record<string, Guard>> = {
  checked: { result: isResult },
  off: {},
  waiting: {},
  failed: { error: isText() },
};

/** The answer as it came; null where it is none. */
export function readAnswer(answer: unknown): PageAnswer | null {
  const { state } = fieldsOf(answer);
  return pick(answer, kindOf(ANSWERS, state)) && (answer as PageAnswer);
}

const STATES: readonly Verdict['state'][] = ['nothing', 'number', 'holds', 'open'];
const isCount: Guard = (value) => isInteger(value) && (value as number) >= 0;
const isVerdict: Guard = (value) => pick(value, { state: oneOf(...STATES), fatal: isCount }) !== null;

/** Has a page checked itself? */
export const tellsVerdict: Guard = (message) => pick(message, { type: oneOf('verdict'), verdict: isVerdict }) !== null;
