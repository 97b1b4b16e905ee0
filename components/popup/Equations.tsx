import type { Tongue } from '../../lib/present/tongue.ts';
import { word } from '../../lib/present/words-popup.ts';
import { Text } from '../shared/Text.tsx';
import type { Equation, Side } from './equations.ts';

const MOST = 4;
/** Characters that fit beside a label. */
const WIDE = 24;

/** The broken relations as sums in a column, digits below digits where they have the same shape. */
export function Equations({ equations, tongue }: { equations: Equation[]; tongue: Tongue }) {
  const shown = equations.length > MOST ? equations.slice(0, MOST - 1) : equations;
  const rest = equations.length - shown.length;
  const shapes = new Set(shown.map(({ left, right }) => `${shapeOf(left)} ${shapeOf(right)}`));
  const aligned = shapes.size === 1 && shown.every((equation) => lengthOf(equation) <= WIDE);
  const columns = aligned && shown[0] ? 1 + cellsOf(shown[0].left) + cellsOf(shown[0].right) : 0;
  return (
    <span class={aligned ? 'eqs is-aligned' : 'eqs'} style={aligned ? `--columns: ${columns}` : undefined}>
      {shown.map(({ key, label, left, right, off }) => (
        <span key={key} class="eq">
          <em>
            <Text text={label} tongue={tongue} />
          </em>
          <span class="sum">
            <SideOf side={left} tongue={tongue} />
            <i class="neq">≠</i>
            <SideOf side={right} tongue={tongue} />
          </span>
          <small>{word('diff', tongue, { n: off })}</small>
        </span>
      ))}
      {rest > 0 && <span class="rest">{word('found.more', tongue, { n: rest })}</span>}
    </span>
  );
}

function SideOf({ side, tongue }: { side: Side; tongue: Tongue }) {
  if ('sum' in side) {
    return (
      <>
        <i class="parts">{word('parts', tongue)}</i>
        <b>{side.sum}</b>
      </>
    );
  }
  return (
    <>
      {side.terms.map(({ sign, text, suspect }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: terms have no name here and never move
        <Term key={index} sign={sign} text={text} suspect={suspect} tongue={tongue} />
      ))}
    </>
  );
}

function Term({ sign, text, suspect, tongue }: { sign: string; text: string; suspect: boolean; tongue: Tongue }) {
  return (
    <>
      {sign !== '' && <i>{sign}</i>}
      <b class={suspect ? 'ring' : undefined}>
        {text}
        {suspect && <span class="away"> ({word('suspect', tongue)}) </span>}
      </b>
    </>
  );
}

const shapeOf = (side: Side): string => ('sum' in side ? 'sum' : side.terms.map(({ sign }) => `${sign}n`).join(''));
const cellsOf = (side: Side): number =>
  'sum' in side ? 2 : side.terms.reduce((cells, { sign }) => cells + (sign === '' ? 1 : 2), 0);
const sideLength = (side: Side): number =>
  'sum' in side ? side.sum.length + 5 : side.terms.reduce((length, { text }) => length + text.length + 2, 0);
const lengthOf = ({ left, right }: Equation): number => sideLength(left) + sideLength(right);
