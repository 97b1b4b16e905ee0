import type { Change, Explanation } from '../model/finding.ts';
import type { Outcome } from '../model/outcome.ts';
import type { Fold } from './fold-table-3.ts';

/**
 * Figures that do not agree with last year's report. One mistake is one finding: what the one correction of a broken
 * relation settles as well belongs to that finding, and of what is left the columns of 上年结转 are one.
 */
export function foldYears(failed: readonly Outcome[], inTable3: readonly Fold[]): Fold[] {
  const settled = new Set<Outcome>();
  const joined = inTable3.map((fold): Fold => {
    const [only, ...equal] = fold.explanations.filter(({ rank }) => rank === 1);
    if (fold.certainty !== 'unique' || !only || equal.length > 0) return fold;
    const own = failed.filter((outcome) => holdsAfter(outcome, only.changes));
    for (const outcome of own) settled.add(outcome);
    return own.length === 0 ? fold : { ...fold, failed: [...fold.failed, ...own], explanations: settling(fold, own) };
  });
  const left = failed.filter((outcome) => !settled.has(outcome));
  const groups = Map.groupBy(left, ({ rule, at }) => (rule === 'year-carry' ? rule : `${rule} ${at}`));
  return [
    ...joined,
    ...[...groups.values()].map((group): Fold => ({ failed: group, certainty: 'none', explanations: [] })),
  ];
}

/** Whether a correction of this report makes it agree with the other one. */
export function holdsAfter({ terms, left = 0, right = 0 }: Outcome, changes: readonly Change[]): boolean {
  const steps = terms.left.flatMap(({ cell, sign }) =>
    changes.filter((change) => change.cell === cell).map(({ from, to }) => sign * (to - (from ?? 0))),
  );
  return steps.length > 0 && steps.reduce((sum, step) => sum + step, left) === right;
}

function settling(fold: Fold, own: readonly Outcome[]): Explanation[] {
  return fold.explanations.map((each) =>
    each.rank === 1 ? { ...each, settles: [...each.settles, ...own.map(({ rule, at }) => ({ rule, at }))] } : each,
  );
}
