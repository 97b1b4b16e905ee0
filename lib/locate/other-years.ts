import { type CellId, columnOf } from '../model/cell.ts';
import type { Explanation, YearWitness } from '../model/finding.ts';
import type { OtherYears, ReportRecord } from '../model/record.ts';
import { figureOf } from '../rules/kinds/terms.ts';

/**
 * What the reports on the years beside this one say to explanations of table 三. Last year's 四 is this year's 二, and
 * next year's 二 is this year's 四: of corrections that the table alone cannot tell apart, those that agree with the other
 * report on every cell in question come first. Where all agree, or none does, nothing is decided. (DOMAIN §10: in Jining's
 * table of 2020 both 二 0 → 1 and 四 1 → 0 settle the flow.)
 */
export function byOtherYears(
  explanations: readonly Explanation[],
  record: ReportRecord,
  years: OtherYears,
): Explanation[] {
  const known = witnessed(years);
  if (known.length === 0) return [...explanations];
  const groups = [...Map.groupBy(explanations, ({ rank }) => rank).entries()].sort(([a], [b]) => a - b);
  let rank = 0;
  return groups.flatMap(([, group]) => {
    const asked = known.filter(({ about }) => group.some(({ changes }) => changes.some(({ cell }) => cell === about)));
    const agreeing = group.filter((each) => asked.every((witness) => agrees(each, witness, record)));
    const others = group.filter((each) => !agreeing.includes(each));
    const heard = agreeing.map((each) => (asked.length > 0 ? { ...each, otherYears: asked } : each));
    return [heard, others]
      .filter((part) => part.length > 0)
      .flatMap((part) => {
        rank++;
        return part.map((each) => ({ ...each, rank }));
      });
  });
}

function witnessed({ previous, next }: OtherYears): YearWitness[] {
  return [
    ...(previous ? carried(previous, 'carriedOut', 'carriedIn', 'previous') : []),
    ...(next ? carried(next, 'carriedIn', 'carriedOut', 'next') : []),
  ];
}

function carried(other: ReportRecord, there: string, here: string, year: YearWitness['year']): YearWitness[] {
  return Object.entries(other.cells).flatMap(([key, { state, value }]) => {
    const cell = key as CellId;
    if (!cell.startsWith(`t3.${there}.`) || (state !== 'value' && state !== 'none')) return [];
    return [{ year, cell, value: value ?? 0, about: `t3.${here}.${columnOf(cell)}` as const }];
  });
}

/** Whether the cell says what the other report says, once the correction is made. A blank is the 0 that it counts as. */
function agrees({ changes }: Explanation, { about, value }: YearWitness, record: ReportRecord): boolean {
  const corrected = changes.find(({ cell }) => cell === about)?.to;
  return (corrected ?? figureOf(record, about)) === value;
}
