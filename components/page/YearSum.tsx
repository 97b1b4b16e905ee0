import { cellName, columnName, rowName } from '../../lib/present/words-label.ts';
import { pageWord } from '../../lib/present/words-page.ts';
import { Text } from '../shared/Text.tsx';
import { Figures, ResultRow, type Setting, TermRow } from './SumRows.tsx';
import type { Sum } from './sum.ts';

/** A relation between two reports, each with its own figures: what should be one number stands there as two. */
export function YearSum({ sum, set: around }: { sum: Sum; set: Setting }) {
  const set = { ...around, columns: sum.columns };
  const { tongue } = set.speech;
  const year = set.report.year;
  const [first] = sum.outcomes;
  const many = sum.left.terms.length > 1;
  return (
    <table class={sum.heads.length > 3 ? 'sum sum--many' : 'sum'}>
      {sum.rule === 'year-carry' && (
        <thead>
          <tr>
            <td />
            {sum.heads.map(({ cell }) => (
              <th key={cell} scope="col">
                <Text text={columnName(cell, tongue)} tongue={tongue} />
              </th>
            ))}
          </tr>
        </thead>
      )}
      <tbody>
        <Whose words={pageWord('year.this', tongue, { year: year ?? '—' })} set={set} />
        {sum.left.terms.map((term, i) => (
          <TermRow key={term.cells.join()} term={term} first={i === 0} reported={false} set={set} />
        ))}
        {many && <ResultRow kind="makes" name={pageWord('calculated', tongue)} values={sum.left.sums} set={set} />}
      </tbody>
      <tbody>
        <Whose words={pageWord('year.other', tongue, { year: year === null ? '—' : year - 1 })} set={set} />
        {first?.otherYear?.map(({ cell, sign }, i) => (
          <tr key={cell}>
            <th scope="row">
              <i>{sign < 0 ? '−' : i === 0 ? '' : '+'}</i>
              <Text text={sum.rule === 'year-carry' ? rowName(cell, tongue) : cellName(cell, tongue)} tongue={tongue} />
            </th>
            <Figures set={set} figure={(k) => <span>{sum.outcomes[k]?.otherYear?.[i]?.value ?? '—'}</span>} />
          </tr>
        ))}
        {(first?.otherYear?.length ?? 0) > 1 && (
          <ResultRow kind="makes" name={pageWord('calculated', tongue)} values={sum.right.sums} set={set} />
        )}
      </tbody>
      <tbody>
        <ResultRow kind="off" name={pageWord('difference', tongue)} values={sum.differences} set={set} />
      </tbody>
    </table>
  );
}

/** Which of the two reports the rows below are of. */
function Whose({ words, set }: { words: string; set: Setting }) {
  return (
    <tr class="whose">
      <th scope="rowgroup" colSpan={set.columns.length + 1}>
        <Text text={words} tongue={set.speech.tongue} />
      </th>
    </tr>
  );
}
