import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { shelfPageWord } from '../../lib/present/words-shelf-page.ts';
import { type ShelfError, shelfError } from '../../lib/shelf/shelf-error.ts';
import { fileName } from '../popup/take.ts';
import { Exports } from '../shared/Exports.tsx';
import { type Years, yearsBeside } from './beside-years.ts';
import { entriesOf } from './entries.ts';
import { JoinOther } from './JoinOther.tsx';
import { walkRows } from './keys.ts';
import { leaveFor } from './List.tsx';
import { Names } from './Names.tsx';
import { langOf } from './OrganItem.tsx';
import { type Organ, yearsOf } from './organs.ts';
import { faultText, spanText } from './phrases.ts';
import { ReportItem } from './ReportItem.tsx';
import { Trends } from './Trends.tsx';
import type { Deeds, ShelfView } from './view.ts';
import { YearTable } from './YearTable.tsx';

interface Props {
  organ: Organ;
  view: ShelfView;
  deeds: Deeds;
}

/** The years of one organ, side by side. */
export function OrganPage({ organ, view, deeds }: Props) {
  const { tongue, convert, stock } = view;
  const name = organ.name === null ? shelfPageWord('organ.none', tongue) : convert(organ.name);
  const title = useRef<HTMLHeadingElement>(null);
  // Who comes here by a link goes on reading here.
  useEffect(() => {
    title.current?.focus({ preventScroll: true });
    scrollTo(0, 0);
    leaveFor(organ.id);
  }, [organ.id]);
  const { years, fault } = useYears(organ, deeds);
  const file = (part: string): string => fileName([organ.name, part]);
  return (
    <div class="one">
      <p class="back">
        <a href="#all">{shelfPageWord('back', tongue)}</a>
      </p>
      <div class="organ-head">
        <h2 ref={title} tabIndex={-1} lang={organ.name === null ? undefined : langOf(organ, view)}>
          {name}
        </h2>
        <span class="span">{spanText(organ, tongue)}</span>
        <Exports
          id="export"
          reports={() => entriesOf([organ], stock?.organs ?? [], deeds.read)}
          count={organ.reports.length}
          name={file(shelfPageWord('title', tongue))}
          tongue={tongue}
          print
        />
      </div>
      <Names organ={organ} view={view} deeds={deeds} />
      <JoinOther organ={organ} view={view} deeds={deeds} />
      {fault && (
        <p class="fault" role="alert">
          {faultText(fault, tongue)}
        </p>
      )}
      {!years && !fault && <p class="read">{shelfPageWord('reading', tongue)}</p>}
      {years && years.years.length > 0 && (
        <>
          <YearTable organ={organ} years={years} view={view} />
          <Trends
            name={organ.name ?? name}
            years={years}
            tongue={tongue}
            file={file(shelfPageWord('trends', tongue))}
          />
        </>
      )}
      <section aria-labelledby="reports-title">
        <h3 id="reports-title">{shelfPageWord('reports', tongue)}</h3>
        <ul class="reports" onKeyDown={walkRows}>
          {organ.reports.map((report) => (
            <ReportItem key={report.page} report={report} view={view} deeds={deeds} />
          ))}
        </ul>
      </section>
    </div>
  );
}

/** What was fetched stays in sight until newer years are there. */
function useYears(organ: Organ, deeds: Deeds): { years: Years | null; fault: ShelfError | null } {
  const ids = useMemo(() => [...yearsOf(organ).values()].flatMap(([first]) => first?.id ?? []), [organ]);
  const [found, setFound] = useState<{ years: Years | null; fault: ShelfError | null }>({ years: null, fault: null });
  const asked = ids.join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same ids are the same contents
  useEffect(() => {
    let wanted = true;
    deeds.read(ids).then(
      ({ reports }) => wanted && setFound({ years: yearsBeside(reports), fault: null }),
      (error: unknown) => wanted && setFound((before) => ({ ...before, fault: shelfError(error) })),
    );
    return () => {
      wanted = false;
    };
  }, [asked, deeds]);
  return found;
}
