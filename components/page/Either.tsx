import { rowOf } from '../../lib/model/cell.ts';
import type { CheckResult } from '../../lib/model/check.ts';
import type { Explanation, Finding } from '../../lib/model/finding.ts';
import { counted, pageWord } from '../../lib/present/words-page.ts';
import { Text } from '../shared/Text.tsx';
import { corrections } from './phrases.ts';
import { Shift } from './Shift.tsx';
import { best, type Speech } from './view.ts';

/** Explanations as good as each other: same width, same weight, no first among them; and what would decide. */
export function Either({
  finding,
  report,
  speech,
  known = false,
}: {
  finding: Finding;
  report: CheckResult;
  speech: Speech;
  /** Last year's report is at hand, and did not decide it. */
  known?: boolean;
}) {
  const { tongue } = speech;
  const equal = best(finding);
  const lastYear =
    !known &&
    report.year !== null &&
    equal.some((each) => each.changes.some((change) => rowOf(change.cell) === 'carriedIn'));
  return (
    <>
      <div class="either">
        {equal.map((each) => (
          <Choice
            key={each.changes.map((change) => change.cell).join()}
            explanation={each}
            report={report}
            speech={speech}
          />
        ))}
      </div>
      <div class="why">
        <p>
          <Text text={counted('either', equal.length, tongue)} tongue={tongue} />
        </p>
        {lastYear && (
          <p>
            <Text text={pageWord('either-year', tongue, { year: (report.year ?? 0) - 1 })} tongue={tongue} />
          </p>
        )}
      </div>
    </>
  );
}

/** More figures than this are one under the other. */
const FEW = 2;

/** One of them: pointed at, it lights all the cells that it would change. */
function Choice({ explanation, report, speech }: { explanation: Explanation; report: CheckResult; speech: Speech }) {
  const { tongue } = speech;
  return (
    <button
      type="button"
      data-cell={explanation.changes[0]?.cell}
      data-cells={explanation.changes.map((change) => change.cell).join(' ')}
    >
      {corrections(explanation, report, tongue).map(({ name, parts }) => (
        <span key={name} class={parts.length > FEW ? 'choice choice--row' : 'choice'}>
          <span>
            <Text text={name} tongue={tongue} />
          </span>
          {parts.map(({ columns, cells, from, to }) => (
            <span key={cells.join()}>
              <b>
                <Shift from={from} to={to} />
              </b>
              <span>
                <Text text={columns} tongue={tongue} />
              </span>
            </span>
          ))}
        </span>
      ))}
    </button>
  );
}
