import { type CellId, columnOf, MISSING, rowOf } from '../../model/cell.ts';
import type { Outcome, Reason } from '../../model/outcome.ts';
import type { ReportRecord } from '../../model/record.ts';
import type { BalanceRule, Relation } from '../rule.ts';

interface Side {
  sum: number;
  stated: boolean;
  blank: CellId[];
  missing: CellId[];
  unreadable: CellId[];
}

function addUp(cells: readonly CellId[], record: ReportRecord): Side {
  const side: Side = { sum: 0, stated: false, blank: [], missing: [], unreadable: [] };
  for (const id of cells) {
    const cell = record.cells[id] ?? MISSING;
    if (cell.state === 'value' || cell.state === 'none') {
      side.sum += cell.value ?? 0; // declared none counts as 0 in a sum
      side.stated = true;
    } else side[cell.state].push(id);
  }
  return side;
}

/**
 * Judges a balance edit by what is stated. Blank parts count as 0 only where the relation then holds; where it does not,
 * it has failed only if the stated figures already exceed what the other, fully stated side allows.
 */
export function judgeBalance(rule: BalanceRule, record: ReportRecord): Outcome[] {
  return rule.relations(record).map((relation) => judge(rule, relation, record));
}

function judge(rule: BalanceRule, relation: Relation, record: ReportRecord): Outcome {
  const terms = {
    left: relation.left.map((cell) => ({ cell, sign: 1 as const })),
    right: relation.right.map((cell) => ({ cell, sign: 1 as const })),
  };
  const base = { rule: rule.id, at: relation.at, terms };
  const state = record.tables[rule.table];
  const untold = (reason: Reason, because: CellId[]): Outcome => ({ ...base, outcome: 'cannotTell', reason, because });
  if (state === 'absent' || state === 'unreadable') return untold('table-unreadable', []);

  const left = addUp(relation.left, record);
  const right = addUp(relation.right, record);
  const gaps = {
    blank: [...left.blank, ...right.blank],
    missing: [...left.missing, ...right.missing],
    unreadable: [...left.unreadable, ...right.unreadable],
  };
  const isTotal = (id: CellId): boolean =>
    rule.totals.includes(rowOf(id)) || (rule.totals.includes('total') && columnOf(id) === 'total');
  for (const kind of ['unreadable', 'missing', 'blank'] as const) {
    const totals = gaps[kind].filter(isTotal);
    if (totals.length > 0) return untold(`total-${kind}`, totals);
  }
  if (gaps.unreadable.length > 0) return untold('part-unreadable', gaps.unreadable);
  if (!left.stated || !right.stated) return untold('nothing-stated', [...gaps.missing, ...gaps.blank]);

  const sums = { left: left.sum, right: right.sum };
  if (left.sum === right.sum) return { ...base, outcome: 'passed', ...sums };
  if (gaps.missing.length > 0) return { ...untold('part-missing', gaps.missing), ...sums };
  const lower = left.sum < right.sum ? left : right;
  if (lower.blank.length > 0) return { ...untold('part-blank', gaps.blank), ...sums };
  return { ...base, outcome: 'failed', ...sums };
}
