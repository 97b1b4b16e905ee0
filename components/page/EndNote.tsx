import type { CheckResult } from '../../lib/model/check.ts';
import type { Finding } from '../../lib/model/finding.ts';
import { findingReason, findingTitle } from '../../lib/present/finding.ts';
import type { Tongue } from '../../lib/present/tongue.ts';
import { label } from '../../lib/present/words-label.ts';
import { pageWord } from '../../lib/present/words-page.ts';
import { Text } from '../shared/Text.tsx';
import { explanationLine } from './phrases.ts';
import { plainSum } from './plain-sum.ts';
import { homeOf, sumsOf } from './sum.ts';
import { best } from './view.ts';

const SIGNS: Record<Finding['severity'], string> = { fatal: '≠', query: '?', hint: '·' };

/** Printed after the report, since cards stay behind: what was counted, and each finding in a line. */
export function EndNote({ report, findings, tongue }: { report: CheckResult; findings: Finding[]; tongue: Tongue }) {
  const { passed, failed, cannotTell } = report.summary;
  const tally = pageWord('note.tally', tongue, { n: passed + failed + cannotTell, passed, failed });
  const open = cannotTell > 0 ? pageWord('note.open', tongue, { n: cannotTell }) : '';
  return (
    <section class="endnote">
      <p>
        <b>{pageWord('note.title', tongue)}</b>
        {pageWord('gap', tongue)}
        {tally + open + pageWord('stop', tongue)}
      </p>
      {findings.map((finding) => (
        <p key={finding.id}>
          {SIGNS[finding.severity]} <Text text={line(finding, report, tongue)} tongue={tongue} />
        </p>
      ))}
    </section>
  );
}

function line(finding: Finding, report: CheckResult, tongue: Tongue): string {
  const home = homeOf(finding);
  const place = home ? label(`table.${home}`, tongue) + pageWord('comma', tongue) : '';
  const sums = sumsOf(finding, report).flatMap((sum) => plainSum(sum, report, tongue));
  const [first] = best(finding);
  const accused =
    finding.certainty === 'unique' && first
      ? [pageWord('evidence.change', tongue, { what: explanationLine(first, report, tongue) })]
      : [];
  const says = sums.length > 0 ? [...sums, ...accused] : [findingReason(finding, report, tongue)];
  return [place + findingTitle(finding, report, tongue), says.filter(Boolean).join(pageWord('semicolon', tongue))]
    .filter(Boolean)
    .join(pageWord('colon', tongue));
}
