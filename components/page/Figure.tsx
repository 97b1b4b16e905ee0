import type { CellId } from '../../lib/model/cell.ts';
import type { CheckResult } from '../../lib/model/check.ts';
import type { Speech } from './view.ts';
import { cellOf, figureText } from './phrases.ts';

/** What is written in a cell may be a sentence. */
const LONG = 14;

interface Props {
  cell: CellId | null;
  report: CheckResult;
  speech: Speech;
  here: ReadonlySet<string>;
  ringed: boolean;
}

/** A figure of a sum: a button that shows its cell, or plain where the page has none. */
export function Figure({ cell, report, speech, here, ringed }: Props) {
  if (cell === null) return <span />;
  const value = cellOf(report, cell);
  const text = value.state === 'value' ? figureText(value, speech.tongue) : speech.convert(figureText(value, speech.tongue));
  if (value.ref === null) return <span class="gone">{text}</span>;
  return (
    <button type="button" data-cell={cell} class={[here.has(cell) && 'is-here', text.length > LONG && 'long'].filter(Boolean).join(' ')}>
      <u class={`${ringed ? 'ring' : ''}${value.state === 'blank' ? ' empty' : ''}`}>{text}</u>
    </button>
  );
}
