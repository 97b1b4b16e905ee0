import type { Tongue } from '../../lib/present/tongue.ts';
import { shelfWord } from '../../lib/present/words-shelf.ts';
import { shelfPageWord } from '../../lib/present/words-shelf-page.ts';
import type { Point, Trend } from '../../lib/shelf/trends.ts';
import { plain } from '../popup/equations.ts';

interface Props {
  trend: Trend;
  /** Height of a full bar. */
  most: number;
  tongue: Tongue;
}

/** In px; text keeps its size, so pictures grow with their years and are not scaled. */
const STEP = 38;
const BAR = 20;
const TOP = 16;
const TALL = 64;
const FOOT = 18;

/** One series: a bar a year, its number above. A year without a figure has a gap, which is no bar of 0. */
export function Chart({ trend: { id, points }, most, tongue }: Props) {
  const name = shelfWord(`series.${id}`, tongue);
  const said = points.map((point) =>
    shelfPageWord('trends.point', tongue, { year: point.year, value: valueText(point, tongue) }),
  );
  const width = points.length * STEP;
  return (
    <figure class="trend">
      <figcaption>{name}</figcaption>
      <svg
        role="img"
        aria-label={`${name}: ${said.join(tongue === 'en' ? '; ' : '；')}`}
        width={width}
        height={TOP + TALL + FOOT}
        viewBox={`0 0 ${width} ${TOP + TALL + FOOT}`}
      >
        <line class="base" x1="0" x2={width} y1={TOP + TALL + 0.5} y2={TOP + TALL + 0.5} />
        {points.map((point, k) => (
          <Bar key={point.year} point={point} x={k * STEP + STEP / 2} most={most} tongue={tongue} />
        ))}
      </svg>
    </figure>
  );
}

function Bar({ point, x, most, tongue }: { point: Point; x: number; most: number; tongue: Tongue }) {
  const { year, value } = point;
  // A bar of 0 has no height; what is not 0 is never invisible.
  const tall = value === null || value <= 0 ? 0 : Math.max(1.5, (value / most) * TALL);
  const floor = TOP + TALL;
  return (
    <g>
      <title>{`${year}: ${valueText(point, tongue)}`}</title>
      {value === null ? (
        <rect class="gap" x={x - BAR / 2} y={floor - TALL / 3} width={BAR} height={TALL / 3} />
      ) : (
        <>
          <rect class="bar" x={x - BAR / 2} y={floor - tall} width={BAR} height={tall} />
          <text class="value" x={x} y={floor - tall - 4}>
            {short(value, tongue)}
          </text>
        </>
      )}
      <text class="year" x={x} y={floor + 14}>
        {year}
      </text>
    </g>
  );
}

const valueText = ({ value, gap }: Point, tongue: Tongue): string =>
  value === null ? (gap ? shelfWord(`gap.${gap}`, tongue) : '') : plain(value);

/** Five digits fit above a bar; of more the thousands do, or the tens of thousands of Chinese. The table has them all. */
function short(value: number, tongue: Tongue): string {
  if (Math.abs(value) < 100_000) return plain(value);
  const n = tongue === 'en' ? Math.round(value / 1000) : Number((value / 10_000).toFixed(1));
  return shelfPageWord('trends.short', tongue, { n });
}
