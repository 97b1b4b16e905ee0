import { type CellId, tableOf } from '../model/cell.ts';
import type { Claim } from '../model/claim.ts';
import type { MessageKey } from '../model/finding.ts';
import type { Reason, TextOutcome } from '../model/outcome.ts';
import type { ReportRecord } from '../model/record.ts';
import { aggregate } from '../narrative/aggregates.ts';
import { equalOf } from '../narrative/equal.ts';
import { type Judged, judge, plausible } from '../narrative/fit.ts';
import { textOutcome } from './text-outcome.ts';

type RuleId = 'narrative-count' | 'narrative-wording';

/** Each number, and each wording that stands for one, against everything that it can mean: failed only if it is none. */
export function confrontCounts(claims: readonly Claim[], record: ReportRecord, rule: RuleId): TextOutcome[] {
  const own = claims.filter(
    ({ kind }) => kind !== 'percent' && (kind === 'wording') === (rule === 'narrative-wording'),
  );
  const untold = new Set<string>();
  return own.flatMap((claim): TextOutcome[] => {
    const judged = judge(claim, record);
    if (judged.fit === 'placeless') return [];
    if (judged.fit !== 'untold') return [outcomeOf(rule, claim, judged, record)];
    // One word on each thing that stands in the way is enough.
    const { reason, because } = obstacle(claim, record);
    const key = `${reason} ${because.join()}`;
    if (untold.has(key)) return [];
    untold.add(key);
    return [{ ...textOutcome(rule, 'cannotTell', { quote: claim.quote }), reason, because }];
  });
}

function outcomeOf(
  rule: RuleId,
  claim: Claim,
  { fit, against, chosen, near }: Judged,
  record: ReportRecord,
): TextOutcome {
  const { quote } = claim;
  const cells = [...new Set(against.flatMap((each) => each.cells))];
  if (fit !== 'none') return textOutcome(rule, 'passed', { quote, cells: chosen?.cells ?? [] });
  return textOutcome(rule, 'failed', {
    quote,
    cells,
    message: messageOf(rule, claim, chosen, record),
    severity: claim.weak || near ? 'hint' : 'query',
    reach: { low: claim.low, high: claim.high, sums: against },
  });
}

function messageOf(rule: RuleId, claim: Claim, chosen: Judged['chosen'], record: ReportRecord): MessageKey {
  const equal = equalOf(claim, record);
  const data = {
    said: claim.value,
    sum: chosen?.sum ?? null,
    scope: claim.scope,
    value: chosen?.value ?? null,
    equal: equal?.sum ?? null,
    equalScope: equal?.scope ?? null,
  };
  if (rule === 'narrative-count') return { id: 'text.count', data };
  const [group = ''] = claim.quantity.split('.');
  if (claim.quantity.endsWith('.notUpheld')) return { id: 'text.upheld', data: { ...data, group } };
  if (claim.value > 0) return { id: 'text.all', data };
  return { id: claim.also.length > 0 ? 'text.settled' : 'text.none', data };
}

const REASONS: Readonly<Record<string, Reason>> = {
  blank: 'total-blank',
  missing: 'total-missing',
  unreadable: 'total-unreadable',
};

/** What keeps a claim from being judged: a table that cannot be read, or the first cell. */
function obstacle(claim: Claim, record: ReportRecord): { reason: Reason; because: CellId[] } {
  const ids = plausible(claim).flatMap((sum) => {
    const found = aggregate(sum, claim.scope, { ...record, cells: readable(record) });
    return typeof found === 'string' ? [] : found.cells;
  });
  const table = ids[0] ? tableOf(ids[0]) : 't3';
  if (record.tables[table] !== 'read') return { reason: 'table-unreadable', because: [] };
  const reasonOf = (id: CellId): Reason | undefined => REASONS[record.cells[id]?.state ?? 'missing'];
  const cell = ids.find(reasonOf);
  return { reason: (cell && reasonOf(cell)) ?? 'total-missing', because: cell ? [cell] : [] };
}

/** The same cells as if each were 0, to learn which ones a sum is made of. */
function readable({ cells }: ReportRecord): ReportRecord['cells'] {
  return Object.fromEntries(
    Object.entries(cells).map(([id, cell]) => [id, { ...cell, state: 'none', value: null }]),
  ) as ReportRecord['cells'];
}
