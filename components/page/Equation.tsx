import { useState } from 'preact/hooks';
import type { CellId } from '../../lib/model/cell.ts';
import type { Quote } from '../../lib/model/finding.ts';
import { sumName } from '../../lib/present/finding-text.ts';
import type { Tongue } from '../../lib/present/tongue.ts';
import { columnName, rowName, tableName } from '../../lib/present/words-label.ts';
import { PAGE_WORDS, pageWord } from '../../lib/present/words-page.ts';
import { Text } from '../shared/Text.tsx';
import { foldZeros } from './fold-zeros.ts';
import { Figures, ResultRow, type Setting, TermRow } from './SumRows.tsx';
import type { Side, Sum } from './sum.ts';
import { quoteKey } from './view.ts';

interface Props {
  sum: Sum;
  set: Setting;
  /** The place in the text that states one side, where no cell does. */
  quote: Quote | null;
}

/** A relation that does not hold, set as on paper: parts, a stroke, the total; a double stroke under the difference. */
export function Equation({ sum, set: around, quote }: Props) {
  const set = { ...around, columns: sum.columns };
  const { tongue } = set.speech;
  const single = sum.left.terms.length === 1 && sum.right.terms.length > 1;
  const differs = sum.differences.some((difference) => difference !== null);
  const compared = sum.right.terms.length > 0 || (quote !== null && sum.right.sums.some((value) => value !== null));
  return (
    <table class={sum.heads.length > 3 ? 'sum sum--many' : 'sum'}>
      {sum.heads.length > 0 && (
        <thead>
          <tr>
            <td />
            {sum.heads.map((head) => (
              <th key={head.cell} scope="col">
                <Text text={(head.by === 'column' ? columnName : rowName)(head.cell, tongue)} tongue={tongue} />
              </th>
            ))}
          </tr>
        </thead>
      )}
      <SideRows
        side={sum.left}
        makes={single ? 'reported' : 'calculated'}
        name={sum.named && totalName(sum.named, sum.left.terms[0]?.cells[0] ?? null, tongue)}
        formula={`formula.${sum.rule}.left`}
        set={set}
      />
      <SideRows
        side={sum.right}
        makes={single ? 'calculated' : 'reported'}
        formula={`formula.${sum.rule}.right`}
        set={set}
      />
      {compared && (differs || sum.named) && (
        <tbody>
          {sum.right.terms.length === 0 && quote && (
            <SaidRow
              quote={quote}
              says={sum.rule === 'narrative-wording' ? 'text-means' : 'text-says'}
              values={sum.right.sums}
              set={set}
            />
          )}
          {differs && <ResultRow kind="off" name={pageWord('difference', tongue)} values={sum.differences} set={set} />}
        </tbody>
      )}
    </table>
  );
}

/** A group of the form has a name; what is added up for the occasion has none. */
function totalName({ sum, scope }: { sum: string; scope: string }, cell: CellId | null, tongue: Tongue): string {
  const name = sumName(sum, scope, tongue);
  if (cell === null || /[＋－]/.test(name)) return '';
  return pageWord('calculated-term', tongue, {
    name: pageWord('in-table', tongue, { table: tableName(cell, tongue), name }),
  });
}

/** The terms of one side; several make a sum, a single one is itself what was reported or stands alone. */
function SideRows({
  side,
  makes,
  name,
  formula,
  set,
}: {
  side: Side;
  makes: 'calculated' | 'reported';
  /** What the sum is called, where it has a name of its own. */
  name?: string | undefined;
  formula: string;
  set: Setting;
}) {
  const [open, setOpen] = useState(false);
  const { tongue } = set.speech;
  const { shown, zeros } = foldZeros(side.terms, set.report, set.suspects);
  const terms = open ? side.terms : shown;
  if (terms.length === 0) return null;
  return (
    <tbody>
      {terms.map((term, i) => (
        <TermRow
          key={term.cells.join()}
          term={term}
          first={i === 0}
          reported={side.terms.length === 1 && makes === 'reported'}
          set={set}
        />
      ))}
      {zeros.length > 0 && (
        <tr class="rest">
          <th scope="row">
            <i>{open ? '' : '+'}</i>
            <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
              {pageWord(open ? 'rest-close' : 'rest', tongue, { n: zeros.length })}
            </button>
          </th>
          <Figures set={set} figure={() => !open && <span>0</span>} />
        </tr>
      )}
      {side.terms.length > 1 && (
        <ResultRow
          kind="makes"
          name={name || pageWord(makes, tongue)}
          formula={formula in PAGE_WORDS ? pageWord(formula, tongue) : null}
          values={side.sums}
          set={set}
        />
      )}
    </tbody>
  );
}

/** What the text says, set below what the table says. */
function SaidRow({
  quote,
  says,
  values,
  set,
}: {
  quote: Quote;
  says: string;
  values: (number | null)[];
  set: Setting;
}) {
  const key = quoteKey(quote);
  return (
    <tr>
      <th scope="row">
        <Text text={pageWord(says, set.speech.tongue)} tongue={set.speech.tongue} />
      </th>
      <Figures
        set={set}
        figure={(i) => (
          <button type="button" data-cell={key} class={set.here.has(key) ? 'is-here' : undefined}>
            <u>{values[i]}</u>
          </button>
        )}
      />
    </tr>
  );
}
