import type { Verdict } from './messages.ts';
import type { CheckResult } from './model/check.ts';

/** What the toolbar shows of a checked page. All holds only where nothing was left unchecked. */
export function verdictOf(result: CheckResult): Verdict {
  const all = [result, ...result.others];
  const fatal = all.reduce((sum, { summary }) => sum + summary.fatal, 0);
  if (fatal > 0) return { state: 'number', fatal };
  if (result.kind === 'unreadable-report' || result.kind === 'too-large') return { state: 'open', fatal: 0 };
  if (result.kind !== 'report') return { state: 'nothing', fatal: 0 };
  const open = all.some(({ summary, unreadable }) => summary.cannotTell > 0 || unreadable.length > 0);
  return { state: open ? 'open' : 'holds', fatal: 0 };
}
