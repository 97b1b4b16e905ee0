import { type CellId, columnOf, MISSING } from '../../lib/model/cell.ts';
import type { CheckResult } from '../../lib/model/check.ts';
import type { ReportRecord } from '../../lib/model/record.ts';
import { dayOf } from '../../lib/present/day.ts';
import type { Tongue } from '../../lib/present/tongue.ts';
import { belowWord } from '../../lib/present/words-below.ts';
import { columnName, label } from '../../lib/present/words-label.ts';
import { keptOn } from '../../lib/present/words-year.ts';
import type { OnShelf } from '../../lib/shelf/answer.ts';
import { ReportLink } from '../shared/ReportLink.tsx';
import { Sign } from '../shared/Sign.tsx';
import { Text } from '../shared/Text.tsx';
import type { Convert } from './letters.ts';

interface Props {
  result: CheckResult;
  shelf: OnShelf;
  tongue: Tongue;
  convert: Convert;
}

/** The reports on other years that this one was held against. */
export function Beside({ result, shelf, tongue, convert }: Props) {
  const { previous, next } = shelf.heads;
  const reports = [previous, next].filter((each) => each !== null);
  if (reports.length === 0) return null;
  return (
    <section class="beside">
      <h2>{belowWord('beside', tongue)}</h2>
      <ul>
        {reports.map((each) => (
          <li key={each.year}>
            <Text text={belowWord('beside.one', tongue, { year: each.year })} tongue={tongue} />
            <ReportLink of={each} tongue={tongue} convert={convert} />{' '}
            <small>{keptOn(dayOf(each.keptAt), tongue)}</small>
            {each === next && <Onward result={result} shelf={shelf} tongue={tongue} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What this report carries over is the next one's to answer for; here it is only said whether that does. */
function Onward({ result, shelf, tongue }: Omit<Props, 'convert'>) {
  const columns = shelf.years.next ? carriedOver(result.record, shelf.years.next) : [];
  const odd = columns.filter(({ here, there }) => here !== null && there !== null && here !== there);
  const isSame = columns.length > 0 && columns.every(({ here, there }) => here !== null && here === there);
  if (odd.length === 0 && !isSame) return null;
  const sign = odd.length > 0 ? 'look' : 'tick';
  const list = odd.map(({ cell, here, there }) =>
    belowWord('next.column', tongue, { name: columnName(cell, tongue), here, there }),
  );
  return (
    <p class={odd.length > 0 ? 'onward onward--look' : 'onward'}>
      <Sign name={sign} label={label(`sign.${sign}`, tongue)} />
      <span>
        <Text
          text={belowWord(odd.length > 0 ? 'next.differs' : 'next.same', tongue, {
            columns: list.join(belowWord('next.and', tongue)),
          })}
          tongue={tongue}
        />
      </span>
    </p>
  );
}

/** Each column of 四 here, and of 二 in the report on the next year; null where a cell says no number. */
function carriedOver(own: ReportRecord, next: ReportRecord) {
  const figure = ({ cells }: ReportRecord, cell: CellId): number | null => {
    const { state, value } = cells[cell] ?? MISSING;
    return state === 'none' ? 0 : value;
  };
  return (Object.keys(own.cells) as CellId[])
    .filter((cell) => cell.startsWith('t3.carriedOut.'))
    .map((cell) => ({ cell, here: figure(own, cell), there: figure(next, `t3.carriedIn.${columnOf(cell)}`) }));
}
