import type { CellId } from '../../lib/model/cell.ts';
import type { CheckResult } from '../../lib/model/check.ts';
import { cellName, columnName, rowName } from '../../lib/present/words-label.ts';
import { pageWord } from '../../lib/present/words-page.ts';
import { Text } from '../shared/Text.tsx';
import { Figure } from './Figure.tsx';
import type { SumTerm } from './sum.ts';
import type { Speech } from './view.ts';

export interface Setting {
  report: CheckResult;
  speech: Speech;
  here: ReadonlySet<string>;
  suspects: ReadonlySet<CellId>;
}

const NAMES = { row: rowName, column: columnName, cell: cellName };

/** One term: its name and its figure in every column. */
export function TermRow({ term, first, reported, set }: { term: SumTerm; first: boolean; reported: boolean; set: Setting }) {
  const { tongue } = set.speech;
  const named = term.cells.find((cell) => cell !== null);
  const name = named ? NAMES[term.by](named, tongue) : '';
  return (
    <tr>
      <th scope="row">
        <i>{term.sign < 0 ? '−' : first ? '' : '+'}</i>
        <Text text={reported ? pageWord('reported-term', tongue, { name }) : name} tongue={tongue} />
      </th>
      {term.cells.map((cell, i) => (
        <td key={i}>
          <Figure cell={cell} report={set.report} speech={set.speech} here={set.here} ringed={cell !== null && set.suspects.has(cell)} />
        </td>
      ))}
    </tr>
  );
}

/** A line of results under a stroke: calculated, reported, or the difference. */
export function ResultRow({ kind, name, formula, values, speech }: { kind: 'makes' | 'off'; name: string; formula?: string | null; values: (number | null)[]; speech: Speech }) {
  return (
    <tr class={kind}>
      <th scope="row">
        <Text text={name} tongue={speech.tongue} />
        {formula && (
          <small class="zh" lang={speech.tongue === 'en' ? 'zh-Hans' : undefined}>
            {formula}
          </small>
        )}
      </th>
      {values.map((value, i) => (
        <td key={i}>
          <span>{value ?? '—'}</span>
        </td>
      ))}
    </tr>
  );
}
