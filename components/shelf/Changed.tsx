import type { CheckResult } from '../../lib/model/check.ts';
import { dayOf } from '../../lib/present/day.ts';
import type { Tongue } from '../../lib/present/tongue.ts';
import { cellName } from '../../lib/present/words-label.ts';
import { word } from '../../lib/present/words-popup.ts';
import { shelfWord } from '../../lib/present/words-shelf.ts';
import { shelfPageWord } from '../../lib/present/words-shelf-page.ts';
import { changesOf, type FactChange, type Said } from '../../lib/shelf/changed.ts';
import type { KeptReport } from '../../lib/shelf/kept-report.ts';
import type { Deeds, ShelfView } from './view.ts';

interface Props {
  was: KeptReport;
  now: CheckResult;
  view: ShelfView;
  deeds: Deeds;
}

/** What an older content of the same page said otherwise, cell by cell. */
export function Changed({ was, now, view: { tongue, convert }, deeds }: Props) {
  const { cells, facts } = changesOf(was, now);
  const rows = [
    ...facts.map(({ fact, was: before, now: after }) => ({
      id: fact,
      what: shelfWord(`fact.${fact}`, tongue),
      was: factText(fact, before, tongue, convert),
      now: factText(fact, after, tongue, convert),
    })),
    ...cells.map(({ cell, was: before, now: after }) => ({
      id: cell,
      what: cellName(cell, tongue),
      was: saidText(before, tongue, convert),
      now: saidText(after, tongue, convert),
    })),
  ];
  const title = shelfPageWord('version.was', tongue, { date: dayOf(was.head.keptAt) });
  return (
    <div class="version">
      {rows.length === 0 ? (
        <p>
          {title}
          <br />
          {shelfPageWord('version.same', tongue)}
        </p>
      ) : (
        <div class="wide">
          <table>
            <caption>{title}</caption>
            <thead>
              <tr>
                {(['what', 'was', 'now'] as const).map((each) => (
                  <th key={each} scope="col">
                    {shelfPageWord(`change.${each}`, tongue)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.id}>
                  <th scope="row">{row.what}</th>
                  <td>
                    <del>{row.was}</del>
                  </td>
                  <td>
                    <ins>{row.now}</ins>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <button type="button" class="plain" onClick={() => void deeds.remove([was.head.id], 1)}>
        {shelfPageWord('remove.version', tongue)}
      </button>
    </div>
  );
}

function saidText(said: Said | null, tongue: Tongue, convert: (text: string) => string): string {
  if (said === null) return shelfPageWord('change.no-row', tongue);
  if (said.state === 'blank') return shelfPageWord('change.blank', tongue);
  if (said.state === 'missing') return shelfPageWord('change.missing', tongue);
  return said.text === '' ? String(said.value ?? '') : convert(said.text);
}

function factText(
  fact: FactChange['fact'],
  value: FactChange['was'],
  tongue: Tongue,
  convert: (text: string) => string,
): string {
  if (value === null) return shelfPageWord('change.missing', tongue);
  if (fact === 'form') return value === '2019' || value === '2021' ? word(`form.${value}`, tongue) : String(value);
  return fact === 'period' ? String(value).replace('/', '—') : convert(String(value));
}
