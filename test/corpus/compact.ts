import type { CellValue } from '../../lib/model/cell.ts';
import type { CheckResult } from '../../lib/model/check.ts';
import type { Explanation, Finding } from '../../lib/model/finding.ts';
import type { Outcome } from '../../lib/model/outcome.ts';
import { findingSentence } from '../../lib/present/finding.ts';

/**
 * A check in a form that a person can review in a diff: a line for each row of cells, a line for each rule. Every cell
 * and every outcome is in it; of `value-type` only the number of cells that passed.
 */
export function compact(result: CheckResult): Record<string, unknown> {
  return {
    kind: result.kind,
    evidence: result.evidence.join(' '),
    ...(result.kind === 'not-a-report' ? {} : facts(result)),
    ...(result.kind === 'report' || result.kind === 'unreadable-report' ? statutory(result) : {}),
    ...(result.others.length > 0 ? { others: result.others.map(compact) } : {}),
  };
}

function facts({ record, script, title, organ, year, period, published }: CheckResult): Record<string, unknown> {
  return { form: record.form, script, title, organ, year, period: period?.join(' – ') ?? null, published };
}

function statutory(result: CheckResult): Record<string, unknown> {
  return {
    sections: result.sections
      .filter(({ found }) => found)
      .map(({ id }) => id)
      .join(' '),
    unreadable: result.unreadable.join(' '),
    cells: cellRows(result),
    outcomes: outcomes(result.outcomes),
    findings: result.findings.map((finding) => findingLine(finding, result)),
    summary: Object.entries(result.summary)
      .map(([key, n]) => `${n} ${key}`)
      .join(', '),
  };
}

/** "19", "" blank, "/" declared none, "?10000件以上" unreadable, "#" missing; a unit stays beside its figure. */
function cellToken({ state, value, text, unit }: CellValue): string {
  if (state === 'value') return `${value}${unit ?? ''}`;
  if (state === 'unreadable') return `?${text}`;
  return { blank: '', none: '/', missing: '#' }[state];
}

function cellRows({ record }: CheckResult): Record<string, string> {
  const rows = new Map<string, string[]>();
  for (const [id, cell] of Object.entries(record.cells)) {
    const row = id.split('.').slice(0, 2).join('.');
    rows.set(row, [...(rows.get(row) ?? []), cellToken(cell)]);
  }
  return Object.fromEntries([...rows].map(([row, cells]) => [row, cells.join(' | ')]));
}

function outcomes(all: readonly Outcome[]): Record<string, Record<string, string>> {
  const byRule: Record<string, Record<string, string>> = {};
  for (const rule of new Set(all.map((each) => each.rule))) {
    const own = all.filter((each) => each.rule === rule);
    const kinds: Record<string, string> = {};
    for (const kind of ['passed', 'failed', 'cannotTell', 'inapplicable'] as const) {
      const some = own.filter(({ outcome }) => outcome === kind);
      if (some.length === 0) continue;
      kinds[kind] =
        rule === 'value-type' && kind === 'passed' ? `${some.length} cells` : some.map(outcomeToken).join(', ');
    }
    byRule[rule] = kinds;
  }
  return byRule;
}

function outcomeToken({ at, outcome, left, right, reason }: Outcome): string {
  const place = at ?? '·';
  if (outcome === 'failed' && left !== undefined) return `${place} ${left}≠${right}`;
  return outcome === 'cannotTell' ? `${place} (${reason})` : place;
}

function findingLine(finding: Finding, result: CheckResult): Record<string, unknown> {
  return {
    [finding.severity]: finding.rules.map(({ rule, at }) => (at === null ? rule : `${rule}@${at}`)).join(', '),
    ...(finding.explanations.length > 0 ? { [finding.certainty]: finding.explanations.map(explanationLine) } : {}),
    says: findingSentence(finding, result, 'zh-Hans'),
  };
}

function explanationLine({ rank, changes, slip, settles, leaves, witnesses }: Explanation): string {
  const what = changes.map(({ cell, from, to }) => `${cell} ${from ?? '·'}→${to}`).join(' & ');
  const why = [slip, `settles ${settles.length}`, ...(leaves.length > 0 ? [`leaves ${leaves.length}`] : [])]
    .filter(Boolean)
    .join(', ');
  const said = witnesses.map(({ text, start, length }) => ` “${text.slice(start, start + length)}”`).join('');
  return `${rank}. ${what} (${why})${said}`;
}
