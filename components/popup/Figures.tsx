import type { CheckResult } from '../../lib/model/check.ts';
import type { Tongue } from '../../lib/present/tongue.ts';
import { belowWord } from '../../lib/present/words-below.ts';
import { label } from '../../lib/present/words-label.ts';
import { word } from '../../lib/present/words-popup.ts';
import { type Bar, chartOf, type Figure, keyFigures } from './figures.ts';

interface Props {
  result: CheckResult;
  tongue: Tongue;
}

/** Six figures, and what became of the requests: to be looked at rather than read. */
export function Figures({ result, tongue }: Props) {
  const chart = chartOf(result);
  const title = chart?.all == null ? belowWord('chart.unknown', tongue) : belowWord('chart', tongue, { n: chart.all });
  return (
    <section class="figures">
      <h2 class="away">{belowWord('figures', tongue)}</h2>
      <dl class="keys">
        {keyFigures(result).map((figure) => (
          <div key={figure.id}>
            <dt>{belowWord(`key.${figure.id}`, tongue)}</dt>
            <dd>
              <Value figure={figure} tongue={tongue} />
            </dd>
          </div>
        ))}
      </dl>
      {chart && (
        <figure class="chart" aria-label={title}>
          <ol>
            {chart.bars.map((bar) => (
              <BarRow key={bar.id} bar={bar} scale={chart.scale} tongue={tongue} />
            ))}
          </ol>
        </figure>
      )}
    </section>
  );
}

function Value({ figure: { value, percent, suspect }, tongue }: { figure: Figure; tongue: Tongue }) {
  if (value === null) return <Unread tongue={tongue} />;
  return (
    <>
      <span class={suspect ? 'wave' : undefined}>
        {value}
        {suspect && <span class="away"> ({word('suspect', tongue)})</span>}
      </span>
      {percent && <small>%</small>}
    </>
  );
}

const Unread = ({ tongue }: { tongue: Tongue }) => (
  <span class="unread" title={belowWord('unread', tongue)}>
    <span aria-hidden="true">—</span>
    <span class="away">{belowWord('unread', tongue)}</span>
  </span>
);

const WIDTH = 1000;

function BarRow({ bar: { id, value, tone }, scale, tongue }: { bar: Bar; scale: number; tongue: Tongue }) {
  // A single case among thousands is still seen.
  const width = value === null ? 0 : Math.max((WIDTH * value) / scale, 3);
  return (
    <li>
      <span>{label(`name.${id}`, tongue)}</span>
      <b>{value === null ? <Unread tongue={tongue} /> : value}</b>
      <svg viewBox={`0 0 ${WIDTH} 18`} preserveAspectRatio="none" aria-hidden="true">
        <path class="all" d={`M0 9h${WIDTH}`} />
        <rect class={tone} y="6" width={width} height="6" />
      </svg>
    </li>
  );
}
