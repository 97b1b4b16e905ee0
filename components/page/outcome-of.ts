import type { CheckResult } from '../../lib/model/check.ts';
import type { Finding, RuleAt } from '../../lib/model/finding.ts';
import type { Outcome } from '../../lib/model/outcome.ts';

/** A blank that the sums need a figure in leaves its relations untold, and is a finding all the same. */
const BROKEN: ReadonlySet<string> = new Set(['failed', 'cannotTell']);

/**
 * The outcome behind one rule of a finding. Sentences share a rule and a place (null), so among several the one whose
 * terms are the finding's own cells is meant, and then the one that speaks of the number quoted.
 */
export function outcomeOf(result: CheckResult, { rule, at }: RuleAt, finding: Finding): Outcome | null {
  const own = new Set<string>(finding.cells);
  const number = finding.quote?.number;
  const candidates = result.outcomes.filter(
    (outcome) => outcome.rule === rule && outcome.at === at && BROKEN.has(outcome.outcome),
  );
  const fits = (outcome: Outcome): number => {
    const cells = [...outcome.terms.left, ...outcome.terms.right].map((term) => term.cell);
    const covered = cells.length > 0 && cells.every((cell) => own.has(cell)) ? 2 : 0;
    const spoken =
      number !== undefined && number !== null && (outcome.left === number || outcome.right === number) ? 1 : 0;
    return covered + spoken;
  };
  return candidates.sort((a, b) => fits(b) - fits(a))[0] ?? null;
}
