import type { CellId } from '../../lib/model/cell.ts';
import { pageWord } from '../../lib/present/words-page.ts';
import { Ring } from './Pen.tsx';
import { cellOf, figureText } from './phrases.ts';
import type { Setting } from './SumRows.tsx';

/** What is written in a cell may be a sentence. */
const LONG = 14;

/** A figure of a sum: a button that shows its cell, or plain where the page has none. */
export function Figure({ cell, set }: { cell: CellId | null; set: Setting }) {
  if (cell === null) return <span />;
  const { tongue, convert } = set.speech;
  const value = cellOf(set.report, cell);
  const words = figureText(value, tongue);
  const text = value.state === 'value' ? words : convert(words);
  if (value.ref === null) return <span class="gone">{text}</span>;
  const classes = [set.here.has(cell) && 'is-here', text.length > LONG && 'long'].filter(Boolean).join(' ');
  return (
    <button type="button" data-cell={cell} class={classes}>
      {set.suspects.has(cell) ? (
        <span class="ringed">
          {text}
          <Ring />
          <span class="away"> ({pageWord('mark.suspect', tongue)})</span>
        </span>
      ) : (
        <u class={value.state === 'blank' ? 'empty' : undefined}>{text}</u>
      )}
    </button>
  );
}
