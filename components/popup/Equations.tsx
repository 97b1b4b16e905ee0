import type { Tongue } from '../../lib/present/tongue.ts';
import { word } from '../../lib/present/words-popup.ts';
import { Text } from '../shared/Text.tsx';
import type { Equation, Side } from './equations.ts';

const MOST = 4;
/** Figures that fit beside a label, in characters. */
const WIDE = 16;

/** The broken relations as sums in a column, digits below digits where two terms stand against two. */
export function Equations({ equations, tongue }: { equations: Equation[]; tongue: Tongue }) {
  const shown = equations.length > MOST ? equations.slice(0, MOST - 1) : equations;
  const rest = equations.length - shown.length;
  const aligned = shown.every(({ left, right }) => twoTerms(left) + twoTerms(right) <= WIDE);
  return (
    <span class={aligned ? 'eqs is-aligned' : 'eqs'}>
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

/** The length of two figures; beyond every measure where there are more or fewer. */
const twoTerms = (side: Side): number =>
  'terms' in side && side.terms.length === 2
    ? side.terms.reduce((length, { text }) => length + text.length, 0)
    : Number.POSITIVE_INFINITY;
