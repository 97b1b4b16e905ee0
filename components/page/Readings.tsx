import type { CellId } from '../../lib/model/cell.ts';
import { cellName } from '../../lib/present/words-label.ts';
import { Text } from '../shared/Text.tsx';
import { Figure } from './Figure.tsx';
import type { Setting } from './SumRows.tsx';

/** Cells that stand in no sum: each with what was read in it. */
export function Readings({ cells, set }: { cells: CellId[]; set: Setting }) {
  const { tongue } = set.speech;
  return (
    <table class="sum sum--read">
      <tbody>
        {cells.map((cell) => (
          <tr key={cell}>
            <th scope="row">
              <Text text={cellName(cell, tongue)} tongue={tongue} />
            </th>
            <td>
              <Figure cell={cell} set={set} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
