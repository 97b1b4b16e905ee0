import type { CheckResult } from '../../lib/model/check.ts';
import { dayOf } from '../../lib/present/day.ts';
import type { Tongue } from '../../lib/present/tongue.ts';
import { keepWord } from '../../lib/present/words-keep.ts';
import { label } from '../../lib/present/words-label.ts';
import { keptOn } from '../../lib/present/words-year.ts';
import { judgeYear } from '../../lib/rules/kinds/year.ts';
import { yearCarry } from '../../lib/rules/year-carry.ts';
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
      <h2>{keepWord('beside', tongue)}</h2>
      <ul>
        {reports.map((each) => (
          <li key={each.year}>
            <Text text={keepWord('beside.one', tongue, { year: each.year })} tongue={tongue} />
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
  const judged = shelf.years.next ? judgeYear(yearCarry, shelf.years.next, result.record) : [];
  const failed = judged.filter(({ outcome }) => outcome === 'failed');
  const isSame = judged.length > 0 && judged.every(({ outcome }) => outcome === 'passed');
  if (failed.length === 0 && !isSame) return null;
  const columns = failed.map(({ at, left = 0, right = 0 }) =>
    keepWord('next.column', tongue, { name: label(`col.${at}`, tongue), here: right, there: left }),
  );
  return (
    <p class={failed.length > 0 ? 'onward onward--look' : 'onward'}>
      <Sign
        name={failed.length > 0 ? 'look' : 'tick'}
        label={label(`sign.${failed.length > 0 ? 'look' : 'tick'}`, tongue)}
      />
      <span>
        <Text
          text={keepWord(failed.length > 0 ? 'next.differs' : 'next.same', tongue, {
            columns: columns.join(keepWord('next.and', tongue)),
          })}
          tongue={tongue}
        />
      </span>
    </p>
  );
}
