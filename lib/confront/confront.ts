import type { Outcome } from '../model/outcome.ts';
import type { ReportRecord } from '../model/record.ts';
import { judgeBalance } from '../rules/kinds/balance.ts';
import { judgeBound } from '../rules/kinds/bound.ts';
import { judgeCells } from '../rules/kinds/cell.ts';
import type { Rule } from '../rules/rule.ts';
import { RULES } from '../rules/rules.ts';

function judge(rule: Rule, record: ReportRecord): Outcome[] {
  if (rule.kind === 'balance') return judgeBalance(rule, record);
  if (rule.kind === 'bound') return judgeBound(rule, record);
  return judgeCells(rule, record);
}

/**
 * Runs rules against a record. A rule that throws is one *cannot tell* with its name: an error is not a pass, and it
 * takes no other rule down.
 */
export function confront(record: ReportRecord, rules: readonly Rule[] = RULES): Outcome[] {
  return rules.flatMap((rule) => {
    try {
      return judge(rule, record);
    } catch {
      return [{ rule: rule.id, at: null, outcome: 'cannotTell', reason: 'rule-error', terms: { left: [], right: [] } }];
    }
  });
}
