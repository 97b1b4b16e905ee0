import { useEffect, useState } from 'preact/hooks';
import { entryOf, type KeptEntry } from '../../lib/export/kept-entry.ts';
import type { CheckResult } from '../../lib/model/check.ts';
import type { Severity } from '../../lib/model/finding.ts';
import { dayOf } from '../../lib/present/day.ts';
import { findingReason, findingTitle } from '../../lib/present/finding.ts';
import { label } from '../../lib/present/words-label.ts';
import { word } from '../../lib/present/words-popup.ts';
import { shelfPageWord } from '../../lib/present/words-shelf-page.ts';
import type { KeptReport } from '../../lib/shelf/kept-report.ts';
import { type ShelfError, shelfError } from '../../lib/shelf/shelf-error.ts';
import { inLetters } from '../popup/letters.ts';
import { inOrder } from '../popup/suspects.ts';
import { fileName } from '../popup/take.ts';
import { verdictOf } from '../popup/verdict.ts';
import { Exports } from '../shared/Exports.tsx';
import { Sign, type SignName } from '../shared/Sign.tsx';
import { Text } from '../shared/Text.tsx';
import { Changed } from './Changed.tsx';
import { type Organ, type ShelfReport, yearsOf } from './organs.ts';
import { faultText } from './phrases.ts';
import type { Deeds, ShelfView } from './view.ts';

interface Props {
  report: ShelfReport;
  view: ShelfView;
  deeds: Deeds;
}

const SIGNS: Record<Severity, SignName> = { fatal: 'neq', query: 'look', hint: 'hint' };

/** What was found in a report, where it stands, and what it said before. Fetched when it is unfolded. */
export function ReportMore({ report, view, deeds }: Props) {
  const { tongue } = view;
  const beside = besideOf(report, view.stock?.organs ?? []);
  const { now, older, fault } = useKept(report, beside, deeds);
  if (fault) return <p class="more fault">{faultText(fault, tongue)}</p>;
  if (!now) return <p class="more">{shelfPageWord('reading', tongue)}</p>;
  const entry = entryOf(now);
  const { result, source } = entry;
  const { head } = now.kept;
  return (
    <div class="more">
      <Found result={inLetters(result, view.convert)} view={view} />
      <dl class="facts">
        <dt>{shelfPageWord('address', tongue)}</dt>
        <dd>{source}</dd>
        {head.published && (
          <>
            <dt>{shelfPageWord('published', tongue)}</dt>
            <dd>{head.published}</dd>
          </>
        )}
        <dt>{shelfPageWord('form', tongue)}</dt>
        <dd>{head.form ? word(`form.${head.form}`, tongue) : shelfPageWord('form.none', tongue)}</dd>
        <dt>{shelfPageWord('when', tongue)}</dt>
        <dd>{dayOf(head.checkedAt)}</dd>
      </dl>
      {older.map((each) => (
        <Changed key={each.head.id} was={each} now={result} view={view} deeds={deeds} />
      ))}
      <Exports
        id={`export-${head.id}`}
        reports={async () => [entry]}
        count={1}
        name={fileName([head.organ, head.year])}
        tongue={tongue}
        print
      />
    </div>
  );
}

/** Contents of the reports on the years next to this one, of the same organ. */
function besideOf({ page, now: { year } }: ShelfReport, organs: readonly Organ[]): { before?: string; after?: string } {
  const organ = organs.find(({ reports }) => reports.some((each) => each.page === page));
  if (!organ || year === null) return {};
  const years = yearsOf(organ);
  const [before, after] = [years.get(year - 1)?.[0]?.id, years.get(year + 1)?.[0]?.id];
  return { ...(before ? { before } : {}), ...(after ? { after } : {}) };
}

interface Kept {
  now: KeptEntry | null;
  /** What the page said before, latest first. */
  older: KeptReport[];
  fault: ShelfError | null;
}

/** The contents of a report as far as they can be read, beside those on the other years. */
function useKept(report: ShelfReport, { before = '', after = '' }: ReturnType<typeof besideOf>, deeds: Deeds): Kept {
  const [found, setFound] = useState<Kept>({ now: null, older: [], fault: null });
  useEffect(() => {
    let wanted = true;
    const ids = [report.now, ...report.older].map(({ id }) => id);
    deeds.read([...ids, before, after].filter((id) => id !== '')).then(
      ({ reports }) => {
        const byId = new Map(reports.map((kept) => [kept.head.id, kept]));
        const [kept, ...older] = ids.flatMap((id) => byId.get(id) ?? []);
        const now = kept ? { kept, previous: byId.get(before) ?? null, next: byId.get(after) ?? null } : null;
        if (wanted) setFound({ now, older, fault: null });
      },
      (error: unknown) => wanted && setFound({ now: null, older: [], fault: shelfError(error) }),
    );
    return () => {
      wanted = false;
    };
  }, [report, before, after, deeds]);
  return found;
}

function Found({ result, view: { tongue } }: { result: CheckResult; view: ShelfView }) {
  const { text, aside } = verdictOf(result, tongue);
  const findings = inOrder(result);
  return (
    <>
      <p class="verdict">
        <Text text={text} tongue={tongue} />
        {aside && <small> {aside}</small>}
      </p>
      {findings.length === 0 ? (
        <p class="none">{shelfPageWord('no.findings', tongue)}</p>
      ) : (
        <ul class="findings">
          {findings.map((finding) => (
            <li key={finding.id}>
              <Sign name={SIGNS[finding.severity]} label={label(`sign.${SIGNS[finding.severity]}`, tongue)} />
              <span>
                <b>
                  <Text text={findingTitle(finding, result, tongue)} tongue={tongue} />
                </b>
                <small>
                  <Text text={findingReason(finding, result, tongue)} tongue={tongue} />
                </small>
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
