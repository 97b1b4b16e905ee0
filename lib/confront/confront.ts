import type { Outcome } from '../model/outcome.ts';
import type { OtherYears, ReportRecord } from '../model/record.ts';
import { judgeBalance } from '../rules/kinds/balance.ts';
import { judgeBound } from '../rules/kinds/bound.ts';
import { judgeCells } from '../rules/kinds/cell.ts';
import { judgeYear } from '../rules/kinds/year.ts';
import type { Rule } from '../rules/rule.ts';
import { RULES } from '../rules/rules.ts';

function judge(rule: Rule, record: ReportRecord, years: OtherYears): Outcome[] {
  if (rule.kind === 'balance') return judgeBalance(rule, record);
  if (rule.kind === 'bound') return judgeBound(rule, record);
  if (rule.kind === 'year') return judgeYear(rule, record, years.previous);
  return judgeCells(rule, record);
}

/**
 * Runs rules against a record. A rule that throws is one *cannot tell* with its name: an error is not a pass, and it
 * takes no other rule down. Without the other year's report, relations with it are inapplicable.
 */
export function confront(record: ReportRecord, rules: readonly Rule[] = RULES, years: OtherYears = {}): Outcome[] {
  return rules.flatMap((rule) => {
    try {
      return judge(rule, record, years);
    } catch {
      return [{ rule: rule.id, at: null, outcome: 'cannotTell', reason: 'rule-error', terms: { left: [], right: [] } }];
    }
  });
}
