import type { Verdict } from './messages.ts';
import type { CheckResult } from './model/check.ts';
import type { Finding } from './model/finding.ts';

/**
 * What the toolbar shows of a checked page. All holds only where nothing was left unchecked and nothing failed: where
 * every failure is ignored there is nothing to say.
 */
export function verdictOf(result: CheckResult, isIgnored: (finding: Finding) => boolean = () => false): Verdict {
  const all = [result, ...result.others];
  const fatal = all
    .flatMap(({ findings }) => findings)
    .filter((finding) => finding.severity === 'fatal' && !isIgnored(finding)).length;
  if (fatal > 0) return { state: 'number', fatal };
  if (result.kind === 'unreadable-report' || result.kind === 'too-large') return { state: 'open', fatal: 0 };
  if (result.kind !== 'report') return { state: 'nothing', fatal: 0 };
  const open = all.some(({ summary, unreadable }) => summary.cannotTell > 0 || unreadable.length > 0);
  if (open) return { state: 'open', fatal: 0 };
  return { state: all.some(({ summary }) => summary.failed > 0) ? 'nothing' : 'holds', fatal: 0 };
}
