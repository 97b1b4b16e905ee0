import type { CellId } from '../model/cell.ts';
import type { CheckResult } from '../model/check.ts';
import type { Finding } from '../model/finding.ts';
import { findingReason, findingTitle } from '../present/finding.ts';
import type { Tongue } from '../present/tongue.ts';
import { exportWord } from '../present/words-export.ts';
import type { Mark } from './sheet.ts';

export interface Marked {
  mark: Mark;
  note: string;
}

const WEIGHT: Record<Mark, number> = { suspect: 6, maybe: 5, fatal: 4, query: 3, hint: 2, missing: 1 };

/** What the findings say of each cell: the gravest mark, and everything that is said. */
export function marksOf(result: CheckResult, tongue: Tongue): Map<CellId, Marked> {
  const marks = new Map<CellId, Marked>();
  for (const finding of result.findings) {
    const kindOf = kindsOf(finding);
    const said = [findingTitle(finding, result, tongue), findingReason(finding, result, tongue)];
    const text = said.filter((each) => each !== '').join(exportWord('semicolon', tongue));
    for (const cell of new Set([...finding.cells, ...accusedOf(finding)])) {
      const mark = kindOf(cell);
      const known = marks.get(cell);
      const note = mark === 'suspect' || mark === 'maybe' ? exportWord(`note.${mark}`, tongue, { text }) : text;
      const graver = !known || WEIGHT[mark] > WEIGHT[known.mark] ? mark : known.mark;
      marks.set(cell, { mark: graver, note: known ? `${known.note}\n${note}` : note });
    }
  }
  return marks;
}

const bestOf = ({ explanations }: Finding) => explanations.filter(({ rank }) => rank === 1);
const accusedOf = (finding: Finding): CellId[] =>
  finding.certainty === 'none' ? [] : bestOf(finding).flatMap(({ changes }) => changes.map(({ cell }) => cell));

/** The cell under suspicion, or the several that may be it; else a term of what does not hold. */
function kindsOf(finding: Finding): (cell: CellId) => Mark {
  const accused = new Set(accusedOf(finding));
  const only = bestOf(finding).length === 1;
  return (cell) => {
    if (finding.severity !== 'fatal') return finding.severity;
    if (!accused.has(cell)) return 'fatal';
    return only ? 'suspect' : 'maybe';
  };
}
