import type { ComponentChildren } from 'preact';
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
  /** A key for each column of figures. */
  columns: readonly string[];
}

/** The figures of one line, column by column. */
export function Figures({ set, figure }: { set: Setting; figure: (column: number) => ComponentChildren }) {
  return (
    <>
      {set.columns.map((key, i) => (
        <td key={key}>{figure(i)}</td>
      ))}
    </>
  );
}

const NAMES = { row: rowName, column: columnName, cell: cellName };

/** One term: its name and its figure in every column. */
export function TermRow({
  term,
  first,
  reported,
  set,
}: {
  term: SumTerm;
  first: boolean;
  reported: boolean;
  set: Setting;
}) {
  const { tongue } = set.speech;
  const named = term.cells.find((cell) => cell !== null);
  const name = named ? NAMES[term.by](named, tongue) : '';
  return (
    <tr>
      <th scope="row">
        <i>{term.sign < 0 ? '−' : first ? '' : '+'}</i>
        <Text text={reported ? pageWord('reported-term', tongue, { name }) : name} tongue={tongue} />
      </th>
      <Figures set={set} figure={(i) => <Figure cell={term.cells[i] ?? null} set={set} />} />
    </tr>
  );
}

/** A line of results under a stroke: calculated, reported, or the difference. */
export function ResultRow({
  kind,
  name,
  formula,
  values,
  set,
}: {
  kind: 'makes' | 'off';
  name: string;
  formula?: string | null;
  values: (number | string | null)[];
  set: Setting;
}) {
  return (
    <tr class={kind}>
      <th scope="row">
        <Text text={name} tongue={set.speech.tongue} />
        {formula && (
          <small class="zh" lang={set.speech.tongue === 'en' ? 'zh-Hans' : undefined}>
            {formula}
          </small>
        )}
      </th>
      <Figures set={set} figure={(i) => <span>{values[i] ?? '—'}</span>} />
    </tr>
  );
}
