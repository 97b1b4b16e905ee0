import { csvOf } from '../../lib/export/csv.ts';
import { trendsSheet } from '../../lib/export/trends.ts';
import { xlsxOf } from '../../lib/export/xlsx.ts';
import type { Tongue } from '../../lib/present/tongue.ts';
import { shelfWord } from '../../lib/present/words-shelf.ts';
import { shelfPageWord } from '../../lib/present/words-shelf-page.ts';
import type { SeriesId, Trend } from '../../lib/shelf/trends.ts';
import { Menu } from '../shared/Menu.tsx';
import { saveFile } from '../shared/save-file.ts';
import type { Years } from './beside-years.ts';
import { Chart } from './Chart.tsx';

interface Props {
  /** Of the organ, as it prints it. */
  name: string;
  years: Years;
  tongue: Tongue;
  /** Name of the file, without its end. */
  file: string;
}

const ROWS = {
  flow: ['new', 'carriedIn', 'processed', 'carriedOut'],
  results: ['r1', 'r2', 'r3', 'r4', 'r5', 'r6'],
  disputes: ['reviews', 'lawsuits'],
} as const satisfies Record<string, readonly SeriesId[]>;
const ROW_IDS = Object.keys(ROWS) as (keyof typeof ROWS)[];

/** What is followed over the years, as pictures; their numbers stand in the table of the years. */
export function Trends({ name, years: { trends }, tongue, file }: Props) {
  const byId = new Map<SeriesId, Trend>(trends.map((trend) => [trend.id, trend]));
  const sheet = () => trendsSheet(name, trends, tongue);
  return (
    <section class="trends" aria-labelledby="trends-title">
      <div class="organ-head">
        <h3 id="trends-title">{shelfPageWord('trends', tongue)}</h3>
        <Menu
          id="trends-export"
          name={shelfPageWord('trends.take', tongue)}
          items={[
            {
              id: 'trends-xlsx',
              text: shelfPageWord('trends', tongue),
              kind: 'XLSX',
              run: () => xlsxOf([sheet()]).then((blob) => saveFile(blob, `${file}.xlsx`)),
            },
            {
              id: 'trends-csv',
              text: shelfPageWord('trends', tongue),
              kind: 'CSV',
              run: () => saveFile(new Blob([csvOf(sheet())], { type: 'text/csv' }), `${file}.csv`),
            },
          ]}
        />
      </div>
      <p class="note">{shelfPageWord('trends.scale', tongue)}</p>
      {ROW_IDS.map((row) => {
        const all = ROWS[row].flatMap((id) => byId.get(id) ?? []);
        // Nothing is to be seen of what was always 0.
        const [zero, own] = [all.filter(isZero), all.filter((trend) => !isZero(trend))];
        const most = Math.max(1, ...own.flatMap(({ points }) => points.map(({ value }) => value ?? 0)));
        return (
          <div key={row} class="charts">
            <h4>{shelfPageWord(`trends.${row}`, tongue)}</h4>
            <ul>
              {own.map((trend) => (
                <li key={trend.id}>
                  <Chart trend={trend} most={most} tongue={tongue} />
                </li>
              ))}
            </ul>
            {zero.length > 0 && (
              <p class="note">
                {shelfPageWord('trends.zero', tongue, {
                  names: zero.map(({ id }) => shelfWord(`series.${id}`, tongue)).join(tongue === 'en' ? ', ' : '、'),
                })}
              </p>
            )}
          </div>
        );
      })}
    </section>
  );
}

const isZero = ({ points }: Trend): boolean => points.every(({ value, gap }) => value === 0 || gap === 'no-report');
