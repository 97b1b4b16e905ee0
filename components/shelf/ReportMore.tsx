import { useEffect, useState } from 'preact/hooks';
import type { CheckResult } from '../../lib/model/check.ts';
import type { Severity } from '../../lib/model/finding.ts';
import { dayOf } from '../../lib/present/day.ts';
import { findingReason, findingTitle } from '../../lib/present/finding.ts';
import { label } from '../../lib/present/words-label.ts';
import { word } from '../../lib/present/words-popup.ts';
import { shelfPageWord } from '../../lib/present/words-shelf-page.ts';
import { type KeptReport, resultOf } from '../../lib/shelf/kept-report.ts';
import { type ShelfError, shelfError } from '../../lib/shelf/shelf-error.ts';
import { inLetters } from '../popup/letters.ts';
import { inOrder } from '../popup/suspects.ts';
import { fileName } from '../popup/take.ts';
import { verdictOf } from '../popup/verdict.ts';
import { Exports } from '../shared/Exports.tsx';
import { Sign, type SignName } from '../shared/Sign.tsx';
import { Text } from '../shared/Text.tsx';
import { Changed } from './Changed.tsx';
import type { ShelfReport } from './organs.ts';
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
  const { kept, fault } = useKept(report, deeds);
  if (fault) return <p class="more fault">{faultText(fault, tongue)}</p>;
  const [now, ...older] = kept;
  if (!now) return <p class="more">{shelfPageWord('reading', tongue)}</p>;
  const result = resultOf(now);
  const { head } = now;
  const source = head.address;
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
        reports={async () => [{ result, source, at: head.checkedAt }]}
        count={1}
        name={fileName([head.organ, head.year])}
        tongue={tongue}
        print
      />
    </div>
  );
}

/** The contents of a report, latest first, as far as they can be read. */
function useKept(report: ShelfReport, deeds: Deeds): { kept: KeptReport[]; fault: ShelfError | null } {
  const [found, setFound] = useState<{ kept: KeptReport[]; fault: ShelfError | null }>({ kept: [], fault: null });
  useEffect(() => {
    let wanted = true;
    const put = (kept: KeptReport[], fault: ShelfError | null): void => {
      if (wanted) setFound({ kept, fault });
    };
    deeds.read([report.now, ...report.older].map(({ id }) => id)).then(
      ({ reports }) => put(reports, null),
      (error: unknown) => put([], shelfError(error)),
    );
    return () => {
      wanted = false;
    };
  }, [report, deeds]);
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
