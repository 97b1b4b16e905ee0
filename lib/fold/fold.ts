import { type CellId, tableOf } from '../model/cell.ts';
import type { Finding, RuleAt, Severity } from '../model/finding.ts';
import type { Outcome } from '../model/outcome.ts';
import type { ReportRecord } from '../model/record.ts';
import { RULES, SUM_RULES } from '../rules/rules.ts';
import { contentId } from './finding-id.ts';

const SEVERITY = new Map(RULES.map((rule) => [rule.id, rule.severity]));

export const cellsOf = (outcome: Outcome): CellId[] =>
  [...outcome.terms.left, ...outcome.terms.right].map(({ cell }) => cell);

/** Folds failed outcomes into findings: failures that are the same fact are one. */
export function fold(outcomes: readonly Outcome[], record: ReportRecord): Finding[] {
  const failed = outcomes.filter(({ outcome }) => outcome === 'failed');
  const sums = failed.filter(({ rule }) => SUM_RULES.has(rule));
  const rest = failed.filter(({ rule }) => !SUM_RULES.has(rule));
  return [...sameFacts(sums), ...rest.map((each) => [each])].map((group) => toFinding(group, record));
}

/** Failures hang together where they share a cell, or where a column and the total column fail by the same amount. */
function sameFacts(failed: readonly Outcome[]): Outcome[][] {
  const groups: Outcome[][] = [];
  for (const outcome of failed) {
    const joined = groups.filter((group) => group.some((other) => related(outcome, other)));
    const merged = [...joined.flat(), outcome];
    for (const group of joined) groups.splice(groups.indexOf(group), 1);
    groups.push(merged);
  }
  return groups.map((group) => failed.filter((outcome) => group.includes(outcome)));
}

function related(a: Outcome, b: Outcome): boolean {
  const cells = new Set(cellsOf(a));
  if (cellsOf(b).some((cell) => cells.has(cell))) return true;
  const difference = ({ left = 0, right = 0 }: Outcome): number => left - right;
  return a.rule === b.rule && difference(a) === difference(b) && (a.at === 'total' || b.at === 'total');
}

function toFinding(group: readonly Outcome[], record: ReportRecord): Finding {
  const cells = [...new Set(group.flatMap(cellsOf))];
  const rules: RuleAt[] = group.map(({ rule, at }) => ({ rule, at }));
  const severity: Severity = group.some(({ rule }) => SEVERITY.get(rule) === 'fatal') ? 'fatal' : (SEVERITY.get(group[0]?.rule ?? '') ?? 'query');
  const seen = cells.map((cell) => `${cell}=${record.cells[cell]?.text ?? ''}`);
  return {
    id: contentId([...rules.map(({ rule, at }) => `${rule}@${at}`), ...seen].join('|')),
    severity,
    rules,
    cells,
    certainty: 'none',
    explanations: [],
    quote: null,
    otherQuotes: [],
    message: { id: group[0]?.rule ?? '', data: { table: cells[0] ? tableOf(cells[0]) : null } },
  };
}
